// SPDX-License-Identifier: GPL-3.0-or-later
// The quality checklist of DOMAIN section 5.4: six elements, each rule a "must" or a "should",
// checked where a program can. A waived rule stays visible as waived.
#pragma once

#include "domain/plan/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

struct CheckPolicy {
    int growthFrom = -2000; // basis points: attainable without a reason
    int growthTo = 3000;
    int summaryCharacters = 600; // fits the one page
};
// What the program ships: resources/policies/plan.json.
[[nodiscard]] CheckPolicy defaultCheckPolicy();

struct CheckFacts {
    struct Year {
        std::string category;
        PlanMetric metric = PlanMetric::NetSales;
        std::int64_t total = 0;
    };
    std::vector<Year> lastYear; // last actual year
    bool hasOwner = false;      // the account has an account manager
    base::Date today;
};

struct CheckItem {
    std::string id;      // "content.targets"
    std::string element; // structure, direction, format, content, execution, flexibility
    CheckLevel level = CheckLevel::Must;
    CheckState state = CheckState::Ok;
    std::string where; // what is open: keys and ids joined by ", "
};

// All rules in the order of the elements.
[[nodiscard]] std::vector<CheckItem> checklist(const Plan &plan, const CheckFacts &facts,
                                               const CheckPolicy &policy);
[[nodiscard]] bool isCheckRule(std::string_view id);
// Ids of the rules of `level` that are open.
[[nodiscard]] std::vector<std::string> openRules(const std::vector<CheckItem> &items,
                                                 CheckLevel level);

} // namespace accord::domain
