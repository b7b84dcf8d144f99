// SPDX-License-Identifier: GPL-3.0-or-later
// The written parts of an annual plan, from the big picture to the core question (DOMAIN 5.2).
#pragma once

#include <optional>
#include <string>

namespace accord::domain {

struct PlanSections {
    std::string market;
    std::string category;
    std::string channel;
    std::string lastYear;
    std::string summary;
    std::string strengths;
    std::string weaknesses;
    std::string opportunities;
    std::string threats;
    std::string correctionClause; // content
    std::string growthReason;     // why growth beyond the policy bounds is attainable
    std::optional<int> reserve;   // basis points, content
};

} // namespace accord::domain
