// SPDX-License-Identifier: GPL-3.0-or-later
// Targets: net sales by month and category against last year, the other metrics by quarter.
#include "documents/plan/plan_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

using domain::PlanMetric;

// Up to this many categories print last year, target and growth each; more print the target only.
constexpr std::size_t kMostFull = 3;
constexpr std::size_t kMostPerTable = 8;

struct Group {
    QString name;
    const YearLine *target = nullptr;
    const YearLine *last = nullptr; // null: target only
    bool isTotal = false;
};

QString stepsCell(const PlanPrint &print, std::int64_t steps) {
    return grouped(steps, print.figures.unit().decimals);
}

void addGroupCells(const PlanPrint &print, Row &row, const Group &group, std::int64_t target,
                   std::int64_t last) {
    if (group.last != nullptr) {
        row.cells.emplace_back(toned(stepsCell(print, last), Tone::Muted));
    }
    row.cells.push_back(group.isTotal ? Cell(bold(stepsCell(print, target)))
                                      : Cell(stepsCell(print, target)));
    if (group.last != nullptr) {
        row.cells.emplace_back(signedText(growth(target, last), Tone::Muted));
    }
}

Row monthRow(const PlanPrint &print, const std::vector<Group> &groups, int month) {
    const auto i = static_cast<std::size_t>(month - 1);
    Row row{{Cell(print.month(month))}};
    row.keepWithNext = true; // quarters are not torn apart
    for (const Group &group : groups) {
        addGroupCells(print, row, group, group.target->months.at(i),
                      group.last != nullptr ? group.last->months.at(i) : 0);
    }
    return row;
}

Row quarterRow(const PlanPrint &print, const std::vector<Group> &groups, int quarter) {
    Row row{{Cell(print.words.each().front().text("quarter." + std::to_string(quarter)))},
            RowKind::Subtotal};
    for (const Group &group : groups) {
        addGroupCells(print, row, group, group.target->quarter(quarter),
                      group.last != nullptr ? group.last->quarter(quarter) : 0);
    }
    return row;
}

void addHeads(const PlanPrint &print, const std::vector<Group> &groups, Table &table) {
    const bool anyWide =
        std::any_of(groups.begin(), groups.end(), [](const Group &g) { return g.last != nullptr; });
    table.columns = {{Align::Left, true, 0.4}};
    Row names{{Cell()}};
    Row heads{{print.head("plan.col.month")}};
    for (const Group &group : groups) {
        const bool wide = group.last != nullptr;
        Cell name(toned(group.name, Tone::Text, true));
        name.span = wide ? 3 : 1;
        name.align = wide ? Align::Centre : Align::Right;
        table.columns.push_back({Align::Right, true, 1, 0, wide || group.isTotal});
        if (wide) {
            table.columns.insert(table.columns.end(), {{Align::Right}, {Align::Right}});
            names.cells.push_back(std::move(name));
            heads.cells.push_back(print.head("plan.col.last"));
            heads.cells.push_back(print.head("plan.col.target"));
            heads.cells.push_back(print.head("plan.col.growth"));
        } else {
            names.cells.emplace_back();
            heads.cells.push_back(std::move(name));
        }
    }
    if (anyWide) {
        table.header.push_back(std::move(names));
    }
    table.header.push_back(std::move(heads));
}

void addMonthTable(PlanPrint &print, const std::vector<Group> &groups) {
    Table table;
    table.dense = true;
    addHeads(print, groups, table);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        for (int month = quarter * 3 - 2; month <= quarter * 3; ++month) {
            table.rows.push_back(monthRow(print, groups, month));
        }
        table.rows.push_back(quarterRow(print, groups, quarter));
    }
    Row total{{Cell(print.words.text("plan.full_year"))}, RowKind::Total};
    for (const Group &group : groups) {
        addGroupCells(print, total, group, group.target->year,
                      group.last != nullptr ? group.last->year : 0);
    }
    table.rows.push_back(std::move(total));
    print.out.table(table);
}

// The categories, and the total unless it would only repeat the one category.
std::vector<Group> salesGroups(const PlanPrint &print, const PrintedMatrix &target,
                               const PrintedMatrix &last) {
    const auto &categories = print.figures.categories();
    const bool hasLast = last.total.year > 0;
    const bool full = categories.size() <= kMostFull && hasLast;
    std::vector<Group> groups;
    groups.reserve(categories.size() + 1);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        groups.push_back({print.category(categories[i]), &target.columns[i],
                          full ? &last.columns[i] : nullptr, false});
    }
    if (categories.size() > 1 || !full) {
        groups.push_back(
            {print.words.text("total"), &target.total, hasLast ? &last.total : nullptr, true});
    }
    return groups;
}

void addNetSales(PlanPrint &print, int &part) {
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    const bool hasLast = last.total.year > 0;
    const std::vector<Group> all = salesGroups(print, target, last);
    const std::size_t categories = print.figures.categories().size();
    for (std::size_t from = 0; from < categories; from += kMostPerTable) {
        // The total stands beside the last categories.
        const std::size_t to =
            from + kMostPerTable < categories ? from + kMostPerTable : all.size();
        const std::vector<Group> groups(all.begin() + static_cast<std::ptrdiff_t>(from),
                                        all.begin() + static_cast<std::ptrdiff_t>(to));
        print.out.caption(print.numbered(part, print.words.text("plan.targets.net_sales")),
                          print.unitNote(hasLast ? "caption.unit_last_year" : "caption.unit",
                                         {{"year", print.lastYear()}}));
        ++part;
        addMonthTable(print, groups);
    }
    print.out.note(print.words.text("plan.targets.note"));
}

struct MetricGroup {
    PlanMetric metric = PlanMetric::Payment;
    YearLine target;
    std::optional<YearLine> last;
};

std::int64_t ofPeriod(const YearLine &line, int quarter) {
    return quarter > 0 ? line.quarter(quarter) : line.year;
}

QString metricCell(const PlanPrint &print, PlanMetric metric, std::int64_t value) {
    return metric == PlanMetric::QuantityCases ? grouped(value, 0) : print.amountCell(value);
}

void addMetricCells(const PlanPrint &print, Row &row, const MetricGroup &group, int quarter) {
    const std::int64_t target = ofPeriod(group.target, quarter);
    if (group.last) {
        row.cells.emplace_back(
            toned(metricCell(print, group.metric, ofPeriod(*group.last, quarter)), Tone::Muted));
    }
    row.cells.emplace_back(metricCell(print, group.metric, target));
    if (group.last) {
        row.cells.emplace_back(
            signedText(growth(target, ofPeriod(*group.last, quarter)), Tone::Muted));
    }
    if (group.metric != PlanMetric::QuantityCases) {
        const auto sales = print.figures.targetTotal(PlanMetric::NetSales);
        row.cells.emplace_back(ratio(target, sales ? ofPeriod(*sales, quarter) : 0));
    }
}

QString metricName(const PlanPrint &print, PlanMetric metric) {
    switch (metric) {
    case PlanMetric::QuantityCases:
        return print.words.text("metric.quantity");
    case PlanMetric::Payment:
        return print.unitNote("metric.payment");
    case PlanMetric::Margin:
        return print.unitNote("metric.margin");
    case PlanMetric::NetSales:
        break;
    }
    return print.unitNote("metric.net_sales");
}

std::vector<MetricGroup> metricGroups(const PlanPrint &print) {
    std::vector<PlanMetric> metrics{PlanMetric::QuantityCases, PlanMetric::Payment};
    if (print.isInternal()) {
        metrics.push_back(PlanMetric::Margin);
    }
    std::vector<MetricGroup> groups;
    for (const PlanMetric metric : metrics) {
        if (const auto target = print.figures.targetTotal(metric)) {
            auto last = print.figures.lastTotal(metric);
            if (last && last->year <= 0) {
                last.reset();
            }
            groups.push_back({metric, *target, last});
        }
    }
    return groups;
}

// The keys of a metric's column heads.
std::vector<std::string_view> metricHeads(const MetricGroup &group) {
    std::vector<std::string_view> keys;
    if (group.last) {
        keys.emplace_back("plan.col.last");
    }
    keys.emplace_back("plan.col.target");
    if (group.last) {
        keys.emplace_back("plan.col.growth");
    }
    if (group.metric == PlanMetric::Payment) {
        keys.emplace_back("plan.col.payment_rate");
    } else if (group.metric == PlanMetric::Margin) {
        keys.emplace_back("plan.col.margin_rate");
    }
    return keys;
}

void addMetricHeads(const PlanPrint &print, const std::vector<MetricGroup> &groups, Table &table) {
    table.columns = {{Align::Left, true, 0.4}};
    Row names{{Cell()}};
    Row heads{{print.head("plan.col.quarter")}};
    for (const MetricGroup &group : groups) {
        const std::vector<std::string_view> keys = metricHeads(group);
        for (const std::string_view key : keys) {
            table.columns.push_back({Align::Right, true, 1, 0, key == keys.front()});
            heads.cells.push_back(print.head(key));
        }
        Cell name(toned(metricName(print, group.metric), Tone::Text, true));
        name.span = static_cast<int>(keys.size());
        name.align = Align::Centre;
        names.cells.push_back(std::move(name));
    }
    table.header = {names, heads};
}

void addOtherMetrics(PlanPrint &print, int part) {
    const std::vector<MetricGroup> groups = metricGroups(print);
    if (groups.empty()) {
        return;
    }
    Table table;
    table.dense = true;
    table.keepTogether = true;
    addMetricHeads(print, groups, table);
    for (int quarter = 1; quarter <= 5; ++quarter) {
        const bool whole = quarter == 5;
        Row row{{Cell(whole ? print.words.text("plan.full_year") : print.quarter(quarter))},
                whole ? RowKind::Total : RowKind::Normal};
        for (const MetricGroup &group : groups) {
            addMetricCells(print, row, group, whole ? 0 : quarter);
        }
        table.rows.push_back(std::move(row));
    }
    const bool payment = std::any_of(groups.begin(), groups.end(), [](const MetricGroup &g) {
        return g.metric == PlanMetric::Payment;
    });
    print.out.caption(print.numbered(part, print.words.text("plan.targets.quarters")),
                      payment ? print.words.text("plan.targets.payment_rate") : QString());
    print.out.table(table);
}

} // namespace

void addPlanTargets(PlanPrint &print) {
    // Less room than this would tear the table of months for the sake of a few rows.
    constexpr double kWantedSpace = 250;
    print.heading("plan.targets", "targets", kWantedSpace);
    int part = 1;
    addNetSales(print, part);
    addOtherMetrics(print, part);
}

} // namespace accord::documents
