// SPDX-License-Identifier: GPL-3.0-or-later
// Page 2 of a plan: stands alone. Statement, key figures, months against last year, categories,
// where the growth comes from, what both sides get, what comes first.
#include "documents/chart/chart_painter.h"
#include "documents/plan/plan_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

using domain::PlanMetric;

YearLine orZero(const std::optional<YearLine> &line) {
    return line.value_or(YearLine());
}

void addLead(PlanPrint &print) {
    const YearLine target = orZero(print.figures.targetTotal(PlanMetric::NetSales));
    const std::optional<YearLine> last = print.figures.lastTotal(PlanMetric::NetSales);
    const bool compares = last && last->year > 0;
    for (const Words &one : print.words.each()) {
        WordArguments arguments{{"year", print.year()},
                                {"customer", print.shortName()},
                                {"target", print.amount(one, target.year)}};
        if (compares) {
            arguments["last"] = print.amount(one, last->year);
            if (print.figures.estimatedFrom() != 0) {
                arguments["last"] = one.text("amount.estimated", {{"n", arguments["last"]}});
            }
            arguments["growth"] = growth(target.year, last->year);
        }
        const std::string_view key = !compares                   ? "plan.lead.first"
                                     : target.year >= last->year ? "plan.lead.growth"
                                                                 : "plan.lead.fall";
        print.out.lead(one.rich(key, arguments));
    }
    if (!print.plan.sections.summary.empty()) {
        print.out.body(print.typed(print.plan.sections.summary));
    }
}

KeyFigure metricFigure(const PlanPrint &print, PlanMetric metric, std::string_view label) {
    const YearLine target = orZero(print.figures.targetTotal(metric));
    const YearLine last = orZero(print.figures.lastTotal(metric));
    const bool cases = metric == PlanMetric::QuantityCases;
    const auto shown = [&](std::int64_t value) {
        return cases ? grouped(value, 0) : print.amountCell(value);
    };
    KeyFigure figure{print.words.stacked(label),
                     shown(target.year),
                     cases ? print.words.each().front().text("unit.cases") : print.unitName(),
                     {}};
    if (last.year > 0) {
        figure.note =
            print.words.stacked("plan.key.last", {{"last", shown(last.year)},
                                                  {"growth", growth(target.year, last.year)}});
    }
    return figure;
}

void addPeakAndMean(const PlanPrint &print, std::vector<KeyFigure> &figures) {
    const YearLine target = orZero(print.figures.targetTotal(PlanMetric::NetSales));
    const auto peak = std::max_element(target.months.begin(), target.months.end());
    const int month = static_cast<int>(peak - target.months.begin()) + 1;
    figures.push_back({print.words.stacked("plan.key.mean"),
                       print.amountCell(base::divRound(target.year, 12)), print.unitName(),
                       print.words.stacked("plan.key.mean.note")});
    figures.push_back({print.words.stacked("plan.key.peak"), print.amountCell(*peak),
                       print.unitName(), print.month(month)});
}

void addKeyFigures(PlanPrint &print) {
    constexpr std::size_t kMost = 4;
    const PlanFigures &f = print.figures;
    std::vector<KeyFigure> figures{metricFigure(print, PlanMetric::NetSales, "plan.key.net_sales")};
    if (f.targetTotal(PlanMetric::Payment)) {
        figures.push_back(metricFigure(print, PlanMetric::Payment, "plan.key.payment"));
    }
    if (print.isInternal() && f.targetTotal(PlanMetric::Margin)) {
        figures.push_back(metricFigure(print, PlanMetric::Margin, "plan.key.margin"));
    } else if (f.targetTotal(PlanMetric::QuantityCases)) {
        figures.push_back(metricFigure(print, PlanMetric::QuantityCases, "plan.key.quantity"));
    }
    if (const std::int64_t support = f.supportFen(); support > 0) {
        figures.push_back(
            {print.words.stacked("plan.key.support"), print.amountCell(support), print.unitName(),
             print.words.stacked(
                 "plan.key.support.note",
                 {{"share", ratio(support, orZero(f.targetTotal(PlanMetric::NetSales)).year)}})});
    }
    if (figures.size() + 2 <= kMost || figures.size() < 3) {
        addPeakAndMean(print, figures);
    }
    figures.resize(std::min(figures.size(), kMost));
    print.out.keyFigures(figures, type::kFigure, 6);
}

void addMonthChart(PlanPrint &print) {
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    addPlanMonthChart(print, "plan.chart.months", {print.lastYearName(), last.total},
                      {print.words.each().front().text("plan.target_of", {{"year", print.year()}}),
                       target.total});
}

void addCategoryTable(PlanPrint &print) {
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    const bool hasLast = last.total.year > 0;
    std::vector<std::int64_t> targets;
    targets.reserve(target.columns.size());
    for (const YearLine &column : target.columns) {
        targets.push_back(column.year);
    }
    const std::vector<std::int64_t> shares = sharesPerMille(targets);
    const int decimals = print.figures.unit().decimals;
    Table table;
    table.columns = {{Align::Left, false, 2}};
    Row head{{print.head("plan.col.category")}};
    if (hasLast) {
        table.columns.insert(table.columns.end(), {{Align::Right}, {Align::Right}, {Align::Right}});
        head.cells.push_back(print.lastYearHead());
    }
    head.cells.push_back(print.head("plan.target_of", {{"year", print.year()}}));
    if (hasLast) {
        head.cells.push_back(print.head("plan.col.increase"));
        head.cells.push_back(print.head("plan.col.growth"));
    }
    head.cells.push_back(print.head("plan.col.target_share"));
    table.columns.insert(table.columns.end(), {{Align::Right}, {Align::Right}});
    table.header = {head};
    const auto addRow = [&](const QString &name, std::int64_t goal, std::int64_t before,
                            std::int64_t share, RowKind kind) {
        Row row{{Cell(name)}, kind};
        if (hasLast) {
            row.cells.emplace_back(grouped(before, decimals));
        }
        row.cells.emplace_back(grouped(goal, decimals));
        if (hasLast) {
            row.cells.emplace_back(signedText(signedGrouped(goal - before, decimals)));
            row.cells.emplace_back(signedText(growth(goal, before)));
        }
        row.cells.emplace_back(tenths(share));
        table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < target.columns.size(); ++i) {
        addRow(print.category(print.figures.categories()[i]), target.columns[i].year,
               last.columns[i].year, shares[i], RowKind::Normal);
    }
    addRow(print.words.text("total"), target.total.year, last.total.year, 1000, RowKind::Total);
    print.out.caption(print.words.text("plan.table.categories"), print.unitNote("caption.unit"));
    print.out.table(table);
}

// At most six categories of their own; the others are one step.
std::vector<WaterfallStep> changes(const PlanPrint &print) {
    constexpr std::size_t kMost = 6;
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    const int decimals = print.figures.unit().decimals;
    std::vector<std::pair<QString, std::int64_t>> all;
    for (std::size_t i = 0; i < target.columns.size(); ++i) {
        all.emplace_back(print.category(print.figures.categories()[i]),
                         target.columns[i].year - last.columns[i].year);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::abs(a.second) > std::abs(b.second);
    });
    if (all.size() > kMost) {
        std::int64_t rest = 0;
        for (std::size_t i = kMost - 1; i < all.size(); ++i) {
            rest += all[i].second;
        }
        all.resize(kMost - 1);
        all.emplace_back(print.words.each().front().text("others"), rest);
    }
    std::vector<WaterfallStep> steps;
    steps.reserve(all.size());
    for (const auto &[name, change] : all) {
        steps.push_back({name, print.inUnit(change), false, signedGrouped(change, decimals),
                         change < 0 ? Tone::Chart5 : Tone::Chart2});
    }
    return steps;
}

void addWaterfall(PlanPrint &print) {
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    if (last.total.year <= 0 || target.total.year <= 0 || print.figures.categories().size() < 2) {
        return;
    }
    const int decimals = print.figures.unit().decimals;
    const Words one = print.words.each().front();
    WaterfallData data;
    data.steps = changes(print);
    data.steps.insert(data.steps.begin(), {print.lastYearName(), print.inUnit(last.total.year),
                                           true, grouped(last.total.year, decimals), Tone::Chart6});
    data.steps.push_back({one.text("plan.target_of", {{"year", print.year()}}),
                          print.inUnit(target.total.year), true,
                          grouped(target.total.year, decimals), Tone::Chart1});
    print.out.caption(
        print.words.text("plan.chart.growth"),
        print.unitNote(data.isTruncated() ? "caption.unit_truncated" : "caption.unit"));
    print.out.chart(
        88, [data](Canvas &canvas, const QRectF &area) { paintWaterfall(canvas, area, data); });
}

// The benefit, and behind it what it answers; empty when neither is written.
QString gainText(const domain::PlanPromise &promise) {
    if (promise.benefit.empty()) {
        return oneLine(promise.expectation, 40);
    }
    const QString benefit = oneLine(promise.benefit, 40);
    return promise.expectation.empty()
               ? benefit
               : benefit + QStringLiteral("　") + oneLine(promise.expectation, 60);
}

// The first benefits that the promises of one side bring the other.
std::vector<QString> gainsFrom(const PlanPrint &print, domain::Side side) {
    constexpr std::size_t kMost = 4;
    std::vector<QString> gains;
    for (const domain::PlanPromise &promise : print.plan.promises) {
        const QString text = promise.side == side ? gainText(promise) : QString();
        if (gains.size() < kMost && !text.isEmpty()) {
            gains.push_back(text);
        }
    }
    return gains;
}

// The benefits both sides promise each other, side by side.
void addGains(PlanPrint &print) {
    const std::vector<QString> theirs = gainsFrom(print, domain::Side::Ours);
    const std::vector<QString> ours = gainsFrom(print, domain::Side::Customer);
    if (ours.empty() && theirs.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, false}, {Align::Left, false}};
    table.keepTogether = true;
    table.header = {{{print.head("plan.gains.of", {{"name", print.shortName()}}),
                      print.head("plan.gains.of", {{"name", print.company()}})}}};
    for (std::size_t i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        table.rows.push_back({{Cell(i < theirs.size() ? theirs[i] : QString()),
                               Cell(i < ours.size() ? ours[i] : QString())}});
    }
    print.out.caption(print.words.text("plan.gains"));
    print.out.table(table);
}

void addFirstActions(PlanPrint &print) {
    constexpr std::size_t kMost = 4;
    std::vector<domain::PlanAction> actions = print.plan.actions;
    std::stable_sort(actions.begin(), actions.end(),
                     [](const auto &a, const auto &b) { return a.due < b.due; });
    if (actions.empty()) {
        return;
    }
    actions.resize(std::min(actions.size(), kMost));
    Table table;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 1},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Right, true, 0}};
    table.keepTogether = true;
    int number = 0;
    for (const domain::PlanAction &action : actions) {
        table.rows.push_back(
            {{Cell(toned(QString::number(++number), Tone::Muted)), Cell(print.typed(action.what)),
              Cell(action.side == domain::Side::Ours ? print.words.text("side.ours")
                                                     : print.words.text("side.customer")),
              Cell(oneLine(action.owner, 24)), Cell(dateText(action.due))}});
    }
    print.out.caption(print.words.text("plan.first_actions"),
                      print.words.text("plan.first_actions.note"));
    print.out.table(table);
}

// Fills the page of a plan that says nothing yet about promises and actions.
void addQuarters(PlanPrint &print) {
    const PrintedMatrix target = print.figures.printedTargets();
    const PrintedMatrix last = print.figures.printedLast();
    const int decimals = print.figures.unit().decimals;
    std::vector<std::int64_t> quarters;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        quarters.push_back(target.total.quarter(quarter));
    }
    const std::vector<std::int64_t> shares = sharesPerMille(quarters);
    Table table;
    table.keepTogether = true;
    table.columns.assign(5, {Align::Right, true, 1});
    table.columns.front() = {Align::Left, false, 2};
    table.header = {{{print.head("plan.col.quarter"), print.lastYearHead(),
                      print.head("plan.target_of", {{"year", print.year()}}),
                      print.head("plan.col.growth"), print.head("plan.col.year_share")}}};
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto i = static_cast<std::size_t>(quarter - 1);
        const std::int64_t before = last.total.quarter(quarter);
        table.rows.push_back(
            {{Cell(print.quarter(quarter)),
              Cell(before > 0 ? grouped(before, decimals) : noFigure()),
              Cell(grouped(quarters[i], decimals)), Cell(signedText(growth(quarters[i], before))),
              Cell(tenths(shares[i]))}});
    }
    print.out.caption(print.words.text("plan.table.quarters"), print.unitNote("caption.unit"));
    print.out.table(table);
}

} // namespace

void addPlanSummary(PlanPrint &print) {
    print.heading("plan.summary", "summary");
    addLead(print);
    addKeyFigures(print);
    addMonthChart(print);
    addCategoryTable(print);
    print.estimateNote();
    // Two languages take more room; the table above says the same as the waterfall.
    if (!print.words.isBilingual() || (print.plan.promises.empty() && print.plan.actions.empty())) {
        addWaterfall(print);
    }
    if (print.plan.promises.empty() && print.plan.actions.empty()) {
        addQuarters(print);
    }
    addGains(print);
    addFirstActions(print);
}

} // namespace accord::documents
