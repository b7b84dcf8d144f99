// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a figure of a customer is of it alone or of it with everything below it (DOMAIN
// section 1: every figure can be read rolled up or alone).
#pragma once

namespace accord::domain {

enum class Rollup { Alone, WithBelow };

} // namespace accord::domain
