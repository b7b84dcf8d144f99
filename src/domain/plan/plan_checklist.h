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

// Where in the plan something is open: a link for a window, words for people
// (app/views/plan_place.h).
struct CheckPlace {
    std::string part;  // "sections", "lines", "customer", … as in the Plan document
    std::string id;    // of the entry, a category or a quarter; "" = the part as a whole
    std::string field; // "" = the entry as a whole
    [[nodiscard]] std::string key() const; // "lines.R1.mode"
};

struct CheckItem {
    std::string id;      // "content.targets"
    std::string element; // structure, direction, format, content, execution, flexibility
    CheckLevel level = CheckLevel::Must;
    CheckState state = CheckState::Ok;
    std::vector<CheckPlace> places; // what is open, or waived
    std::string where;              // their keys joined by ", "
};

// All rules in the order of the elements.
[[nodiscard]] std::vector<CheckItem> checklist(const Plan &plan, const CheckFacts &facts,
                                               const CheckPolicy &policy);
[[nodiscard]] bool isCheckRule(std::string_view id);
// Ids of the rules of `level` that are open.
[[nodiscard]] std::vector<std::string> openRules(const std::vector<CheckItem> &items,
                                                 CheckLevel level);

} // namespace accord::domain
