// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of the parts of a plan: a letter of their kind and a number, kept for life ("R1").
#pragma once

#include "domain/plan/plan.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace accord::domain {

[[nodiscard]] inline char letterOf(const PlanLine &line) {
    return line.kind == LineKind::Discount ? 'D' : line.kind == LineKind::Rebate ? 'R' : 'L';
}
[[nodiscard]] inline char letterOf(const PlanActivity & /*part*/) {
    return 'V';
}
[[nodiscard]] inline char letterOf(const PlanMerchandising & /*part*/) {
    return 'M';
}
[[nodiscard]] inline char letterOf(const PlanEquipment & /*part*/) {
    return 'E';
}
[[nodiscard]] inline char letterOf(const PlanPromise & /*part*/) {
    return 'P';
}
[[nodiscard]] inline char letterOf(const PlanAction & /*part*/) {
    return 'A';
}
[[nodiscard]] inline char letterOf(const PlanKpi & /*part*/) {
    return 'K';
}

// The id of a new part beside those that were there and those that are: one above every number
// that the letter had.
template<class Part>
[[nodiscard]] std::string freshId(const std::vector<Part> &before, const std::vector<Part> &now,
                                  const Part &part) {
    const char letter = letterOf(part);
    int last = 0;
    for (const auto *parts : {&before, &now}) {
        for (const Part &other : *parts) {
            int number = 0;
            if (!other.id.empty() && other.id.front() == letter) {
                std::from_chars(other.id.data() + 1, other.id.data() + other.id.size(), number);
            }
            last = std::max(last, number);
        }
    }
    return letter + std::to_string(last + 1);
}

} // namespace accord::domain
