// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFigures: the numbers of a plan as its pages print them: targets and facts by category and
// metric, totals, and cells rounded so that printed months add up to printed years.
#pragma once

#include "app/views/plan_document.h"
#include "documents/figure_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::documents {

using MonthValues = std::array<std::int64_t, 12>;

// One year of one metric; months and year in the unit of the metric (cases, fen).
struct YearLine {
    MonthValues months{};
    std::int64_t year = 0;
    void add(const YearLine &other);
    [[nodiscard]] std::int64_t quarter(int quarter) const; // 1..4
};

// Steps of the unit, not fen: what is printed. Rows are months, columns categories.
struct PrintedMatrix {
    std::vector<YearLine> columns;
    YearLine total; // sums of the printed columns
};

class PlanFigures {
public:
    PlanFigures(const app::PlanDocument &plan, DocumentLanguage language);
    // With a target or last year's facts of net sales, in the order of the plan.
    [[nodiscard]] const std::vector<std::string> &categories() const { return m_categories; }
    [[nodiscard]] std::optional<YearLine> target(const std::string &category,
                                                 domain::PlanMetric metric) const;
    [[nodiscard]] std::optional<YearLine> last(const std::string &category,
                                               domain::PlanMetric metric) const;
    // Absent when no category has one.
    [[nodiscard]] std::optional<YearLine> targetTotal(domain::PlanMetric metric) const;
    [[nodiscard]] std::optional<YearLine> lastTotal(domain::PlanMetric metric) const;
    // Of the year before last; absent too when it lacks months that last year has.
    [[nodiscard]] std::optional<YearLine> beforeTotal(domain::PlanMetric metric) const;
    [[nodiscard]] std::optional<YearLine> before(const std::string &category,
                                                 domain::PlanMetric metric) const;
    [[nodiscard]] std::optional<YearLine> lastTarget(const std::string &category,
                                                     domain::PlanMetric metric) const;
    [[nodiscard]] PrintedMatrix printedTargets() const; // of net sales, by categories()
    [[nodiscard]] PrintedMatrix printedLast() const;
    [[nodiscard]] PrintedMatrix printedBefore() const;
    // First month of last year that is estimated, 1..12; 0 = all are facts.
    [[nodiscard]] int estimatedFrom() const;
    [[nodiscard]] const MoneyUnit &unit() const { return m_unit; }
    // Spend planned on lines and activities, as the customer receives it.
    [[nodiscard]] std::int64_t supportFen() const;
    // Budgets of activities, unless lines of that kind claim the money already.
    [[nodiscard]] std::int64_t activitiesFen() const;
    [[nodiscard]] std::int64_t
    lineFen(const domain::PlanLine &line) const; // planned, else forecast
    [[nodiscard]] std::vector<app::PlanRebateForecast>
    forecasts(const domain::PlanLine &line) const;

private:
    [[nodiscard]] PrintedMatrix printed(const std::vector<YearLine> &columns) const;
    const app::PlanDocument &m_plan;
    bool m_comparesBefore; // the year before has every month that last year has
    std::vector<std::string> m_categories;
    MoneyUnit m_unit;
};

// The name under which targets not split by category are kept (domain::PlanTarget).
inline constexpr std::string_view kAllCategories = "all";

} // namespace accord::documents
