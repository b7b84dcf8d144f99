// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/plan_estimate.h"

#include <algorithm>

namespace accord::app {

int estimatedFrom(const std::vector<PlanActuals> &year) {
    for (std::size_t month = 0; month < 12; ++month) {
        if (std::ranges::any_of(
                year, [month](const PlanActuals &line) { return line.estimated.at(month); })) {
            return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

} // namespace accord::app
