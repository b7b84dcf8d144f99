// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_target_reader.h"

#include "domain/plan/plan_fields.h"
#include "domain/plan/target_rules.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace accord::domain {

namespace {

using base::Issues;
using nlohmann::json;

using Months = std::array<std::int64_t, 12>;

// Twelve whole numbers; false leaves `into` as it was.
bool readMonths(EntryReader &entry, std::string_view key, Months &into, std::int64_t from) {
    const json *list = entry.find(key);
    if (list == nullptr || list->is_null()) {
        return false;
    }
    if (!list->is_array() || list->size() != into.size()) {
        entry.wrongType(key, "twelve whole numbers");
        return false;
    }
    Months read{};
    for (std::size_t m = 0; m < read.size(); ++m) {
        const auto number = EntryReader::whole((*list)[m]);
        if (!number || *number < from || *number > kMostAmount) {
            entry.wrongRange(EntryReader::indexed(key, m), from, kMostAmount);
            return false;
        }
        read[m] = *number;
    }
    into = read;
    return true;
}

void readLocked(EntryReader &entry, PlanTarget &target) {
    const json *list = entry.find("locked");
    if (list == nullptr) {
        return;
    }
    std::array<bool, 12> locked{};
    bool good = list->is_array();
    for (std::size_t i = 0; good && i < list->size(); ++i) {
        const auto month = EntryReader::whole((*list)[i]);
        good = month && *month >= 1 && *month <= 12;
        if (good) {
            locked[static_cast<std::size_t>(*month - 1)] = true;
        }
    }
    good ? void(target.locked = locked)
         : entry.wrongType("locked", "a list of month numbers 1 to 12");
}

// Typing a month locks it (RULES section 5): months that differ from what was stored. Replacing
// so many that none would stay open is a new profile, not typing.
void lockTyped(PlanTarget &target, const PlanTarget &before) {
    std::array<bool, 12> locked = target.locked;
    for (std::size_t m = 0; m < locked.size(); ++m) {
        locked[m] = locked[m] || target.months[m] != before.months[m];
    }
    if (std::find(locked.begin(), locked.end(), false) != locked.end()) {
        target.locked = locked;
    }
}

struct TargetInput {
    bool hasYear = false;
    std::int64_t year = 0;
    bool hasMonths = false;
    bool monthsEdited = false;
    bool hasWeights = false;
    Months weights{};
};

// Months and weights that together already say every amount: the locked months agree, and the
// weights add up to the year. Sharing by them again could move what the unit leaves over.
bool saysEveryAmount(const PlanTarget &target, const TargetInput &input, std::int64_t least) {
    for (std::size_t m = 0; m < input.weights.size(); ++m) {
        if (input.weights[m] < least ||
            (target.locked[m] && input.weights[m] != target.months[m])) {
            return false;
        }
    }
    return input.hasMonths && input.hasWeights &&
           std::accumulate(input.weights.begin(), input.weights.end(), std::int64_t{0}) ==
               input.year;
}

void settleTarget(EntryReader &entry, PlanTarget &target, const TargetInput &input,
                  const TargetWeights &weights) {
    const std::int64_t sum =
        std::accumulate(target.months.begin(), target.months.end(), std::int64_t{0});
    if (!input.hasYear) {
        if (input.hasMonths) {
            target.year = sum;
        }
        return;
    }
    if (sum == input.year && input.hasMonths && !input.hasWeights) {
        target.year = sum;
        return;
    }
    const bool anyLocked =
        std::any_of(target.locked.begin(), target.locked.end(), [](bool on) { return on; });
    if (input.hasMonths && input.monthsEdited && !anyLocked && !input.hasWeights) {
        entry.issue("year", "target.sum",
                    "The months of " + target.category + " add up to " + std::to_string(sum) +
                        ", not to the year's " + std::to_string(input.year) +
                        "; leave one of the two out.",
                    {{"sum", std::to_string(sum)}, {"year", std::to_string(input.year)}});
        return;
    }
    const Months profile = input.hasWeights  ? input.weights
                           : input.hasMonths ? target.months
                                             : weights(target.category, target.metric);
    if (const auto done = spreadTarget(target, input.year, profile); !done) {
        entry.issue("year", done.error().reason, done.error().detail, done.error().args);
    }
}

void readTargetAmounts(EntryReader &entry, PlanTarget &target, const TargetWeights &weights) {
    const std::int64_t least = target.metric == PlanMetric::Margin ? -kMostAmount : 0;
    readLocked(entry, target);
    TargetInput input;
    const PlanTarget before = target;
    input.hasMonths = readMonths(entry, "months", target.months, least);
    input.monthsEdited = target.months != before.months;
    if (before.year) {
        lockTyped(target, before);
    }
    input.hasWeights = readMonths(entry, "weights", input.weights, -kMostAmount);
    const json *year = entry.find("year");
    if (year != nullptr && year->is_null()) {
        target.year.reset();
        target.months = {};
        return;
    }
    if (year != nullptr) {
        const auto number = EntryReader::whole(*year);
        if (!number || *number < least || *number > kMostAmount) {
            entry.wrongRange("year", least, kMostAmount);
            return;
        }
        input.hasYear = true;
        input.year = *number;
    }
    const bool asItWas = input.hasYear && !input.hasMonths && !input.hasWeights &&
                         before.year == std::optional(input.year);
    if (input.hasYear && saysEveryAmount(target, input, least)) {
        target.year = input.year;
        target.months = input.weights;
    } else if (!asItWas) {
        settleTarget(entry, target, input, weights);
    }
}

} // namespace

void readTargets(EntryReader &document, Plan &plan, Issues &issues, const TargetWeights &weights) {
    const json *list = document.list("targets");
    if (list == nullptr) {
        return;
    }
    std::vector<PlanTarget> now;
    for (std::size_t i = 0; i < list->size(); ++i) {
        EntryReader entry((*list)[i], EntryReader::indexed("targets", i), issues);
        PlanTarget key;
        entry.text("category", key.category, 200);
        entry.word("metric", key.metric, planMetricFromCode);
        const auto same = [&key](const PlanTarget &target) {
            return target.category == key.category && target.metric == key.metric;
        };
        const auto was = std::find_if(plan.targets.begin(), plan.targets.end(), same);
        PlanTarget target = was != plan.targets.end() ? *was : key;
        readTargetAmounts(entry, target, weights);
        entry.refuseUnknown();
        now.push_back(std::move(target));
    }
    plan.targets = std::move(now);
}

} // namespace accord::domain
