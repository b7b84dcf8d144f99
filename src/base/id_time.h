// SPDX-License-Identifier: GPL-3.0-or-later
// The time inside an id (base/id.h), for ids that come from outside.
#pragma once

#include <cstdint>

namespace accord::base {

// Milliseconds since 2020, when the id was made; ids of the same millisecond have no order.
[[nodiscard]] std::int64_t millisecondOf(std::int64_t id);

} // namespace accord::base
