// SPDX-License-Identifier: GPL-3.0-or-later
// TargetSheet: the targets of one metric as a sheet: one column per category with last year beside,
// edited by the rules of domain/plan/target_editing.h only. A refused edit changes nothing.
#pragma once

#include "app/views/plan_document.h"
#include "base/result.h"
#include "domain/plan/target_editing.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::ui {

struct SheetColumn {
    domain::PlanTarget target; // year absent = no target yet
    bool isStored = false;     // the plan has this target
    domain::TargetMonths last{};
    std::array<bool, 12> lastKnown{};
    std::array<bool, 12> lastEstimated{};
};

// One amount of a paste or fill; absent = emptied, which is a typed 0.
struct SheetEntry {
    std::size_t column = 0;
    std::size_t month = 0;
    std::int64_t amount = 0;
};

class TargetSheet {
public:
    TargetSheet() = default;
    // `covered`: PlanDocument::lastYearCovered.
    TargetSheet(const domain::Plan &plan, const std::vector<app::PlanActuals> &lastYear,
                domain::PlanMetric metric, const std::array<bool, 12> &covered);

    [[nodiscard]] const std::vector<SheetColumn> &columns() const { return m_columns; }
    [[nodiscard]] domain::PlanMetric metric() const { return m_metric; }
    [[nodiscard]] int lockedCells() const;
    // Months of the year before that have facts or an estimate in some category.
    [[nodiscard]] std::array<bool, 12> lastKnown() const {
        return inSomeColumn(&SheetColumn::lastKnown);
    }
    // Months of the year before to compare `column` with: known ones, and those of which it is
    // known that nothing was sold.
    [[nodiscard]] std::array<bool, 12> comparable(const SheetColumn &column) const;
    // Months of the year before of which some category is estimated.
    [[nodiscard]] std::array<bool, 12> lastEstimated() const {
        return inSomeColumn(&SheetColumn::lastEstimated);
    }

    [[nodiscard]] base::Done type(const std::vector<SheetEntry> &entries, domain::YearRule rule);
    [[nodiscard]] base::Done typeYear(std::size_t column, std::int64_t year);
    [[nodiscard]] base::Done typeTotal(std::int64_t total);
    // Year = last year × (1 + growth); Invalid ("plan.no_base").
    [[nodiscard]] base::Done typeGrowth(std::size_t column, std::int64_t basisPoints);
    // Shares the year anew over the open months by these weights; empty = evenly.
    [[nodiscard]] base::Done share(std::size_t column, std::int64_t year,
                                   const domain::TargetMonths &weights);
    void setLocked(std::size_t column, std::size_t month, bool locked);
    void clear(std::size_t column);
    // Duplicate ("field.duplicate") when it is there already.
    [[nodiscard]] base::Done addCategory(const std::string &name);
    void removeCategory(std::size_t column);

    // {"targets": …} of a Plan document: this sheet over what `plan` has of other metrics.
    [[nodiscard]] nlohmann::json document(const domain::Plan &plan) const;

private:
    [[nodiscard]] std::array<bool, 12>
    inSomeColumn(std::array<bool, 12> SheetColumn::*months) const;
    [[nodiscard]] domain::TargetMonths profileOf(const SheetColumn &column) const;

    domain::PlanMetric m_metric = domain::PlanMetric::NetSales;
    std::array<bool, 12> m_covered{};
    std::vector<SheetColumn> m_columns;
};

// Change of `now` on `before` in basis points; absent when there is nothing to compare with.
[[nodiscard]] std::optional<std::int64_t> growthOf(std::int64_t now, std::int64_t before);
// Growth of a column over these months.
[[nodiscard]] std::optional<std::int64_t> growthOf(const SheetColumn &column,
                                                   const std::array<bool, 12> &months);

} // namespace accord::ui
