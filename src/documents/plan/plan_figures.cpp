// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan/plan_figures.h"

#include "app/views/plan_estimate.h"
#include "domain/plan/rebate_rules.h"

#include <algorithm>
#include <numeric>

namespace accord::documents {
namespace {

using domain::PlanMetric;

YearLine lineOf(const MonthValues &months) {
    return {months, std::accumulate(months.begin(), months.end(), std::int64_t{0})};
}

std::optional<YearLine> targetIn(const std::vector<domain::PlanTarget> &targets,
                                 const std::string &category, PlanMetric metric) {
    for (const domain::PlanTarget &target : targets) {
        if (target.category == category && target.metric == metric && target.year) {
            return YearLine{target.months, *target.year};
        }
    }
    return std::nullopt;
}

std::optional<YearLine> actualIn(const std::vector<app::PlanActuals> &actuals,
                                 const std::string &category, PlanMetric metric) {
    std::optional<YearLine> result;
    for (const app::PlanActuals &line : actuals) {
        if (line.category == category && line.metric == metric) {
            result = result.value_or(YearLine());
            result->add(lineOf(line.months));
        }
    }
    return result;
}

template<class Lines, class Value>
std::optional<YearLine> sumOf(const Lines &lines, PlanMetric metric, Value value) {
    std::optional<YearLine> total;
    for (const auto &line : lines) {
        if (line.metric == metric) {
            if (const std::optional<YearLine> one = value(line)) {
                total = total.value_or(YearLine());
                total->add(*one);
            }
        }
    }
    return total;
}

std::optional<YearLine> actualTotal(const std::vector<app::PlanActuals> &lines, PlanMetric metric) {
    return sumOf(lines, metric,
                 [](const app::PlanActuals &line) { return std::optional(lineOf(line.months)); });
}

// A year that began with half its months would show growth that nobody made: every month known of
// `later` must be known of `earlier`.
bool coversMonthsOf(const std::vector<app::PlanActuals> &earlier,
                    const std::vector<app::PlanActuals> &later) {
    const auto known = [](const std::vector<app::PlanActuals> &lines, std::size_t month) {
        return std::any_of(lines.begin(), lines.end(), [month](const app::PlanActuals &line) {
            return line.metric == PlanMetric::NetSales && line.known.at(month);
        });
    };
    for (std::size_t month = 0; month < 12; ++month) {
        if (known(later, month) && !known(earlier, month)) {
            return false;
        }
    }
    return true;
}

} // namespace

void YearLine::add(const YearLine &other) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        months.at(i) += other.months.at(i);
    }
    year += other.year;
}

std::int64_t YearLine::quarter(int quarter) const {
    const auto first = static_cast<std::size_t>(quarter - 1) * 3;
    return months.at(first) + months.at(first + 1) + months.at(first + 2);
}

PlanFigures::PlanFigures(const app::PlanDocument &plan, DocumentLanguage language)
    : m_plan(plan), m_comparesBefore(coversMonthsOf(plan.yearBefore, plan.lastYear)) {
    const auto addCategory = [this](const std::string &category) {
        if (category != kAllCategories &&
            std::find(m_categories.begin(), m_categories.end(), category) == m_categories.end()) {
            m_categories.push_back(category);
        }
    };
    for (const domain::PlanTarget &target : plan.plan.targets) {
        if (target.metric == PlanMetric::NetSales && target.year) {
            addCategory(target.category);
        }
    }
    for (const app::PlanActuals &actual : plan.lastYear) {
        const YearLine line = lineOf(actual.months);
        if (actual.metric == PlanMetric::NetSales && line.year != 0) {
            addCategory(actual.category);
        }
    }
    std::int64_t largest = 0;
    for (const auto &total : {targetTotal(PlanMetric::NetSales), lastTotal(PlanMetric::NetSales)}) {
        largest = std::max(largest, total ? total->year : 0);
    }
    m_unit = MoneyUnit::forLargest(largest, language);
}

std::optional<YearLine> PlanFigures::target(const std::string &category, PlanMetric metric) const {
    return targetIn(m_plan.plan.targets, category, metric);
}

std::optional<YearLine> PlanFigures::last(const std::string &category, PlanMetric metric) const {
    return actualIn(m_plan.lastYear, category, metric);
}

std::optional<YearLine> PlanFigures::before(const std::string &category, PlanMetric metric) const {
    return m_comparesBefore ? actualIn(m_plan.yearBefore, category, metric) : std::nullopt;
}

std::optional<YearLine> PlanFigures::lastTarget(const std::string &category,
                                                PlanMetric metric) const {
    return targetIn(m_plan.lastTargets, category, metric);
}

std::optional<YearLine> PlanFigures::targetTotal(PlanMetric metric) const {
    return sumOf(m_plan.plan.targets, metric, [](const domain::PlanTarget &target) {
        return target.year ? std::optional(YearLine{target.months, *target.year}) : std::nullopt;
    });
}

std::optional<YearLine> PlanFigures::lastTotal(PlanMetric metric) const {
    return actualTotal(m_plan.lastYear, metric);
}

int PlanFigures::estimatedFrom() const {
    return app::estimatedFrom(m_plan.lastYear);
}

std::optional<YearLine> PlanFigures::beforeTotal(PlanMetric metric) const {
    return m_comparesBefore ? actualTotal(m_plan.yearBefore, metric) : std::nullopt;
}

PrintedMatrix PlanFigures::printed(const std::vector<YearLine> &columns) const {
    std::vector<std::int64_t> years;
    std::int64_t total = 0;
    for (const YearLine &column : columns) {
        years.push_back(column.year);
        total += column.year;
    }
    const std::vector<std::int64_t> printedYears =
        roundedToSteps(years, m_unit.step, inSteps(total, m_unit));
    PrintedMatrix matrix;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const MonthValues &months = columns[i].months;
        const std::vector<std::int64_t> cells =
            roundedToSteps({months.begin(), months.end()}, m_unit.step, printedYears[i]);
        YearLine column;
        std::copy(cells.begin(), cells.end(), column.months.begin());
        column.year = printedYears[i];
        matrix.total.add(column);
        matrix.columns.push_back(column);
    }
    return matrix;
}

PrintedMatrix PlanFigures::printedTargets() const {
    std::vector<YearLine> columns;
    columns.reserve(m_categories.size());
    for (const std::string &category : m_categories) {
        columns.push_back(target(category, PlanMetric::NetSales).value_or(YearLine()));
    }
    return printed(columns);
}

PrintedMatrix PlanFigures::printedLast() const {
    std::vector<YearLine> columns;
    columns.reserve(m_categories.size());
    for (const std::string &category : m_categories) {
        columns.push_back(last(category, PlanMetric::NetSales).value_or(YearLine()));
    }
    return printed(columns);
}

PrintedMatrix PlanFigures::printedBefore() const {
    std::vector<YearLine> columns;
    columns.reserve(m_categories.size());
    for (const std::string &category : m_categories) {
        columns.push_back(before(category, PlanMetric::NetSales).value_or(YearLine()));
    }
    return printed(columns);
}

std::vector<app::PlanRebateForecast> PlanFigures::forecasts(const domain::PlanLine &line) const {
    std::vector<app::PlanRebateForecast> result;
    for (const app::PlanRebateForecast &forecast : m_plan.rebates) {
        if (forecast.line == line.id) {
            result.push_back(forecast);
        }
    }
    const std::optional<YearLine> sales = targetTotal(PlanMetric::NetSales);
    if (result.empty() && sales && line.kind == domain::LineKind::Rebate) {
        for (const domain::LineForecast &f : domain::forecast(line, sales->months)) {
            result.push_back({line.id, f.period, f.basis, f.earning.tier, f.earning.earnedFen});
        }
    }
    return result;
}

std::int64_t PlanFigures::lineFen(const domain::PlanLine &line) const {
    if (line.plannedFen > 0 || line.kind != domain::LineKind::Rebate) {
        return line.plannedFen;
    }
    std::int64_t earned = 0;
    for (const app::PlanRebateForecast &forecast : forecasts(line)) {
        earned += forecast.earnedFen;
    }
    return earned;
}

std::int64_t PlanFigures::activitiesFen() const {
    const auto &lines = m_plan.plan.lines;
    const bool claimed = std::any_of(lines.begin(), lines.end(), [](const domain::PlanLine &line) {
        return line.kind == domain::LineKind::Activity && line.plannedFen > 0;
    });
    std::int64_t sum = 0;
    for (const domain::PlanActivity &activity : m_plan.plan.activities) {
        sum += claimed ? 0 : activity.budgetFen;
    }
    return sum;
}

std::int64_t PlanFigures::supportFen() const {
    std::int64_t sum = activitiesFen();
    for (const domain::PlanLine &line : m_plan.plan.lines) {
        sum += lineFen(line);
    }
    return sum;
}

} // namespace accord::documents
