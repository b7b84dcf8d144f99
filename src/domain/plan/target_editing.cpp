// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/target_editing.h"

#include "domain/plan/target_rules.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace accord::domain {

namespace {

bool hasOpenAmounts(const PlanTarget &target) {
    for (std::size_t m = 0; m < target.months.size(); ++m) {
        if (!target.locked[m] && target.months[m] != 0) {
            return true;
        }
    }
    return false;
}

} // namespace

std::int64_t sumOf(const TargetMonths &months) {
    return std::accumulate(months.begin(), months.end(), std::int64_t{0});
}

bool addsUp(const PlanTarget &target) {
    return target.year.value_or(0) == sumOf(target.months);
}

TargetMonths openProfile(const PlanTarget &target, const TargetMonths &otherwise) {
    TargetMonths profile{};
    bool holds = false;
    for (std::size_t m = 0; m < profile.size(); ++m) {
        profile[m] = target.locked[m] ? 0 : std::max<std::int64_t>(0, target.months[m]);
        holds = holds || profile[m] > 0;
    }
    return holds ? profile : otherwise;
}

base::Done typeMonths(PlanTarget &target, std::span<const TypedMonth> typed, YearRule rule,
                      const TargetMonths &profile) {
    PlanTarget next = target;
    for (const TypedMonth &entry : typed) {
        next.locked[entry.month] = true;
    }
    const TargetMonths shares = openProfile(next, profile);
    const bool keeps = rule == YearRule::Keep && target.year && hasOpenAmounts(next);
    for (const TypedMonth &entry : typed) {
        next.months[entry.month] = entry.amount;
    }
    if (keeps) {
        ACCORD_CHECK(spreadTarget(next, *target.year, shares));
    } else {
        next.year = sumOf(next.months);
    }
    target = std::move(next);
    return {};
}

base::Done typeYear(PlanTarget &target, std::int64_t year, const TargetMonths &profile) {
    return spreadTarget(target, year, profile);
}

base::Done typeTotal(std::span<PlanTarget> targets, std::int64_t total,
                     std::span<const TargetMonths> profiles) {
    // Month by month, then category order, which decides between equal remainders.
    std::vector<SpreadCell> cells;
    for (std::size_t m = 0; m < TargetMonths{}.size(); ++m) {
        for (std::size_t t = 0; t < targets.size(); ++t) {
            cells.push_back({profiles[t][m], targets[t].months[m], targets[t].locked[m]});
        }
    }
    ACCORD_CHECK(spread(total, cells, spreadUnit(targets.front().metric)));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        targets[i % targets.size()].months[i / targets.size()] = cells[i].amount;
    }
    for (PlanTarget &target : targets) {
        target.year = sumOf(target.months);
    }
    return {};
}

void clearTarget(PlanTarget &target) {
    target.year.reset();
    target.months = {};
    target.locked = {};
}

nlohmann::json targetEntry(const PlanTarget *before, const PlanTarget &after) {
    nlohmann::json entry{{"category", after.category}, {"metric", code(after.metric)}};
    if (before != nullptr && before->year == after.year && before->months == after.months &&
        before->locked == after.locked) {
        return entry;
    }
    nlohmann::json locked = nlohmann::json::array();
    // The reader locks months that differ from what was stored, so that only locked ones are sent
    // as months; the open ones come out of their weights.
    TargetMonths months = before != nullptr ? before->months : TargetMonths{};
    for (std::size_t m = 0; m < after.locked.size(); ++m) {
        if (after.locked[m]) {
            locked.push_back(m + 1);
            months[m] = after.months[m];
        }
    }
    entry["locked"] = std::move(locked);
    if (!after.year) {
        entry["year"] = nullptr;
        return entry;
    }
    const bool allLocked = std::ranges::all_of(after.locked, [](bool on) { return on; });
    entry["months"] = allLocked ? after.months : months;
    entry["year"] = *after.year;
    entry["weights"] = after.months;
    return entry;
}

} // namespace accord::domain
