// SPDX-License-Identifier: GPL-3.0-or-later
// Stamp: who writes and when, as every entity row keeps it (created_at/by, updated_at/by).
#pragma once

#include "base/clock.h"
#include "domain/ids.h"

namespace accord::storage {

struct Stamp {
    base::Instant at;
    domain::UserId by;
};

} // namespace accord::storage
