// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/target_sheet.h"

#include "domain/plan/target_rules.h"

#include <algorithm>
#include <map>

namespace accord::ui {
namespace {

using domain::PlanTarget;
using domain::TargetMonths;

const PlanTarget *find(const domain::Plan &plan, const std::string &category,
                       domain::PlanMetric metric) {
    const auto found = std::ranges::find_if(plan.targets, [&](const PlanTarget &target) {
        return target.category == category && target.metric == metric;
    });
    return found == plan.targets.end() ? nullptr : &*found;
}

} // namespace

TargetSheet::TargetSheet(const domain::Plan &plan, const std::vector<app::PlanActuals> &lastYear,
                         domain::PlanMetric metric, const std::array<bool, 12> &covered)
    : m_metric(metric), m_covered(covered) {
    for (const PlanTarget &target : plan.targets) {
        if (target.metric == metric) {
            m_columns.push_back({target, true, {}, {}, {}});
        }
    }
    const bool isForAll = m_columns.size() == 1 && m_columns.front().target.category == "all";
    for (const app::PlanActuals &actuals : lastYear) {
        if (actuals.metric != metric) {
            continue;
        }
        auto column = std::ranges::find_if(m_columns, [&](const SheetColumn &entry) {
            return isForAll || entry.target.category == actuals.category;
        });
        if (column == m_columns.end()) {
            SheetColumn fresh;
            fresh.target.category = actuals.category;
            fresh.target.metric = metric;
            column = m_columns.insert(m_columns.end(), std::move(fresh));
        }
        for (std::size_t m = 0; m < actuals.months.size(); ++m) {
            column->last[m] += actuals.months[m];
            column->lastKnown[m] = column->lastKnown[m] || actuals.known[m];
            column->lastEstimated[m] = column->lastEstimated[m] || actuals.estimated[m];
        }
    }
}

std::array<bool, 12> TargetSheet::comparable(const SheetColumn &column) const {
    std::array<bool, 12> months = column.lastKnown;
    for (std::size_t m = 0; m < months.size(); ++m) {
        months[m] = months[m] || m_covered[m];
    }
    return months;
}

int TargetSheet::lockedCells() const {
    int count = 0;
    for (const SheetColumn &column : m_columns) {
        count += static_cast<int>(std::ranges::count(column.target.locked, true));
    }
    return count;
}

std::array<bool, 12> TargetSheet::inSomeColumn(std::array<bool, 12> SheetColumn::*months) const {
    std::array<bool, 12> some{};
    for (const SheetColumn &column : m_columns) {
        for (std::size_t m = 0; m < some.size(); ++m) {
            some[m] = some[m] || (column.*months)[m];
        }
    }
    return some;
}

TargetMonths TargetSheet::profileOf(const SheetColumn &column) const {
    return domain::openProfile(column.target, column.last);
}

base::Done TargetSheet::type(const std::vector<SheetEntry> &entries, domain::YearRule rule) {
    std::map<std::size_t, std::vector<domain::TypedMonth>> byColumn;
    for (const SheetEntry &entry : entries) {
        byColumn[entry.column].push_back({entry.month, entry.amount});
    }
    std::vector<SheetColumn> next = m_columns;
    for (const auto &[index, typed] : byColumn) {
        SheetColumn &column = next.at(index);
        // A whole column pasted is a new profile, not single months to hold.
        const bool isWhole = typed.size() == TargetMonths{}.size();
        ACCORD_CHECK(domain::typeMonths(column.target, typed,
                                        isWhole ? domain::YearRule::Follow : rule, column.last));
        if (isWhole) {
            column.target.locked = {};
        }
    }
    m_columns = std::move(next);
    return {};
}

base::Done TargetSheet::typeYear(std::size_t column, std::int64_t year) {
    SheetColumn &entry = m_columns.at(column);
    return domain::typeYear(entry.target, year, profileOf(entry));
}

base::Done TargetSheet::typeTotal(std::int64_t total) {
    if (m_columns.empty()) {
        return base::fail(base::ErrorCode::Invalid, "plan.no_category",
                          "There is no category to share the total over; add one first.");
    }
    std::vector<PlanTarget> targets;
    std::vector<TargetMonths> profiles;
    for (const SheetColumn &column : m_columns) {
        targets.push_back(column.target);
        profiles.push_back(profileOf(column));
    }
    ACCORD_CHECK(domain::typeTotal(targets, total, profiles));
    for (std::size_t i = 0; i < targets.size(); ++i) {
        m_columns[i].target = std::move(targets[i]);
    }
    return {};
}

base::Done TargetSheet::typeGrowth(std::size_t column, std::int64_t basisPoints) {
    const SheetColumn &entry = m_columns.at(column);
    const auto year = domain::grown(domain::sumOf(entry.last), base::Percent(basisPoints),
                                    domain::spreadUnit(m_metric));
    if (!year) {
        return base::fail(base::ErrorCode::Invalid, "plan.no_growth_base",
                          entry.target.category +
                              " sold nothing last year, so that growth gives no target; type the "
                              "year's amount.",
                          {}, {}, {{"category", entry.target.category}});
    }
    return typeYear(column, *year);
}

base::Done TargetSheet::share(std::size_t column, std::int64_t year, const TargetMonths &weights) {
    return domain::typeYear(m_columns.at(column).target, year, weights);
}

void TargetSheet::setLocked(std::size_t column, std::size_t month, bool locked) {
    m_columns.at(column).target.locked.at(month) = locked;
}

void TargetSheet::clear(std::size_t column) {
    domain::clearTarget(m_columns.at(column).target);
}

base::Done TargetSheet::addCategory(const std::string &name) {
    const bool exists = std::ranges::any_of(
        m_columns, [&](const SheetColumn &column) { return column.target.category == name; });
    if (exists) {
        return base::fail(base::ErrorCode::Duplicate, "plan.category_exists",
                          name + " is in the table already.", "category", {}, {{"value", name}});
    }
    SheetColumn column;
    column.target.category = name;
    column.target.metric = m_metric;
    column.isStored = true; // it shall stand in the plan though it has no amounts yet
    m_columns.push_back(std::move(column));
    return {};
}

void TargetSheet::removeCategory(std::size_t column) {
    m_columns.erase(m_columns.begin() + static_cast<std::ptrdiff_t>(column));
}

nlohmann::json TargetSheet::document(const domain::Plan &plan) const {
    nlohmann::json entries = nlohmann::json::array();
    for (const PlanTarget &target : plan.targets) {
        if (target.metric != m_metric) {
            entries.push_back(domain::targetEntry(&target, target));
        }
    }
    for (const SheetColumn &column : m_columns) {
        if (column.isStored || column.target.year) {
            entries.push_back(
                domain::targetEntry(find(plan, column.target.category, m_metric), column.target));
        }
    }
    return {{"targets", std::move(entries)}};
}

std::optional<std::int64_t> growthOf(std::int64_t now, std::int64_t before) {
    if (before <= 0) {
        return std::nullopt;
    }
    return base::divRound((base::Wide{now} - before) * 10'000, base::Wide{before});
}

std::optional<std::int64_t> growthOf(const SheetColumn &column,
                                     const std::array<bool, 12> &months) {
    if (!column.target.year) {
        return std::nullopt;
    }
    std::int64_t now = 0;
    std::int64_t before = 0;
    for (std::size_t m = 0; m < column.last.size(); ++m) {
        if (months[m]) {
            now += column.target.months[m];
            before += column.last[m];
        }
    }
    return growthOf(now, before);
}

} // namespace accord::ui
