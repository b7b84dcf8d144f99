// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen in the words of a purpose: a SMART one says what (specific), how much
// (measurable) and until when (time-bound). Whether it can be reached and whether it matters is
// for a person to tell (DOMAIN section 3).
#pragma once

#include "base/clock.h"

#include <string_view>

namespace accord::domain {

struct SmartSigns {
    bool isSpecific = false;
    bool isMeasurable = false; // a number that is no day or time
    bool isTimeBound = false;
    bool operator==(const SmartSigns &) const = default;
};

[[nodiscard]] SmartSigns smartSigns(std::string_view purpose, base::Date today);

} // namespace accord::domain
