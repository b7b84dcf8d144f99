// SPDX-License-Identifier: GPL-3.0-or-later
// Last year's business, and the way from market to category to channel, with SWOT.
#include "documents/plan/listed_columns.h"
#include "documents/plan/plan_print.h"

namespace accord::documents {
namespace {

using domain::PlanMetric;

struct ReviewRow {
    QString name;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> goal;
    std::optional<std::int64_t> actual;
};

std::optional<std::int64_t> yearOf(const std::optional<YearLine> &line) {
    return line ? std::optional(line->year) : std::nullopt;
}

std::vector<ReviewRow> reviewRows(const PlanPrint &print) {
    std::vector<ReviewRow> rows;
    ReviewRow total{print.words.text("total"), {}, {}, {}};
    const auto addTo = [](std::optional<std::int64_t> &sum, std::optional<std::int64_t> value) {
        if (value) {
            sum = sum.value_or(0) + *value;
        }
    };
    for (const std::string &category : print.figures.categories()) {
        ReviewRow row{print.category(category),
                      yearOf(print.figures.before(category, PlanMetric::NetSales)),
                      yearOf(print.figures.lastTarget(category, PlanMetric::NetSales)),
                      yearOf(print.figures.last(category, PlanMetric::NetSales))};
        addTo(total.before, row.before);
        addTo(total.goal, row.goal);
        addTo(total.actual, row.actual);
        rows.push_back(std::move(row));
    }
    rows.push_back(std::move(total));
    return rows;
}

QString shown(const PlanPrint &print, std::optional<std::int64_t> fen) {
    return fen ? print.amountCell(*fen) : noFigure();
}

RichText gapText(const PlanPrint &print, const ReviewRow &row) {
    if (!row.goal || !row.actual) {
        return RichText(noFigure());
    }
    const auto &unit = print.figures.unit();
    return signedText(
        signedGrouped(inSteps(*row.actual, unit) - inSteps(*row.goal, unit), unit.decimals));
}

// Years and comparisons that the total has; the others would be empty in every row.
ListedColumns<ReviewRow> reviewColumns(const PlanPrint &print, const ReviewRow &total) {
    const Column figure{Align::Right};
    ListedColumns<ReviewRow> columns;
    columns.add({Align::Left, false, 2}, print.head("plan.col.category"),
                [](const ReviewRow &row) { return Cell(row.name); });
    if (total.before) {
        columns.add(figure,
                    print.head("plan.actual_of", {{"year", QString::number(print.plan.year - 2)}}),
                    [&print](const ReviewRow &row) { return Cell(shown(print, row.before)); });
    }
    if (total.goal) {
        columns.add(figure, print.head("plan.target_of", {{"year", print.lastYear()}}),
                    [&print](const ReviewRow &row) { return Cell(shown(print, row.goal)); });
    }
    columns.add(figure, print.lastYearHead(),
                [&print](const ReviewRow &row) { return Cell(shown(print, row.actual)); });
    if (total.goal) {
        columns.add(figure, print.head("plan.col.achievement"), [](const ReviewRow &row) {
            return Cell(ratio(row.actual.value_or(0), row.goal.value_or(0)));
        });
    }
    if (total.before) {
        columns.add(figure, print.head("plan.col.growth"), [](const ReviewRow &row) {
            return Cell(signedText(growth(row.actual.value_or(0), row.before.value_or(0))));
        });
    }
    if (total.goal) {
        columns.add(figure, print.head("plan.col.gap"),
                    [&print](const ReviewRow &row) { return Cell(gapText(print, row)); });
    }
    return columns;
}

void addReviewTable(PlanPrint &print) {
    const std::vector<ReviewRow> rows = reviewRows(print);
    const ReviewRow &total = rows.back();
    if (!total.actual) {
        return;
    }
    const auto columns = reviewColumns(print, total);
    Table table = columns.table();
    for (const ReviewRow &row : rows) {
        table.rows.push_back(columns.row(row, &row == &total ? RowKind::Total : RowKind::Normal));
    }
    print.out.caption(
        print.words.text(total.goal ? "plan.table.target_actual" : "plan.table.two_years"),
        print.unitNote("caption.unit"));
    print.out.table(table);
    print.estimateNote();
}

void addReviewSentence(PlanPrint &print) {
    const ReviewRow total = reviewRows(print).back();
    if (!total.actual || !total.before || *total.before <= 0) {
        return;
    }
    for (const Words &one : print.words.each()) {
        QString actual = print.amount(one, *total.actual);
        if (print.figures.estimatedFrom() != 0) {
            actual = one.text("amount.estimated", {{"n", actual}});
        }
        WordArguments arguments{{"year", print.lastYear()},
                                {"actual", actual},
                                {"growth", growth(*total.actual, *total.before)},
                                {"rate", ratio(*total.actual, total.goal.value_or(0))}};
        print.out.body(
            one.rich(total.goal ? "plan.last_year.rate" : "plan.last_year.growth", arguments));
    }
}

void addNarrative(PlanPrint &print, std::string_view key, const std::string &text) {
    if (!text.empty()) {
        RichText paragraph = bold(print.words.text(key));
        paragraph.add({print.typed(text), false, {}, {}});
        print.out.body(paragraph);
    }
}

void addSwot(PlanPrint &print) {
    const domain::PlanSections &s = print.plan.sections;
    if (s.strengths.empty() && s.weaknesses.empty() && s.opportunities.empty() &&
        s.threats.empty()) {
        return;
    }
    const auto cell = [&](const std::string &text) {
        return Cell(text.empty() ? noFigure() : print.typed(text));
    };
    const auto label = [&](std::string_view key) { return Cell(bold(print.words.stacked(key))); };
    Table table;
    table.columns = {
        {Align::Left, true, 0}, {Align::Left, false}, {Align::Left, true, 0}, {Align::Left, false}};
    table.keepTogether = true;
    table.rows = {
        {{label("swot.strengths"), cell(s.strengths), label("swot.opportunities"),
          cell(s.opportunities)}},
        {{label("swot.weaknesses"), cell(s.weaknesses), label("swot.threats"), cell(s.threats)}}};
    print.out.caption(print.words.text("swot"));
    print.out.table(table);
}

} // namespace

void addPlanLastYear(PlanPrint &print) {
    print.heading("plan.last_year", "last_year");
    addReviewSentence(print);
    if (!print.plan.sections.lastYear.empty()) {
        print.out.body(print.typed(print.plan.sections.lastYear));
    }
    addReviewTable(print);
    const YearLine before = print.figures.printedBefore().total;
    const YearLine last = print.figures.printedLast().total;
    if (before.year > 0 && last.year > 0) {
        addPlanMonthChart(print, "plan.chart.two_years",
                          {print.words.each().front().text(
                               "plan.actual_of", {{"year", QString::number(print.plan.year - 2)}}),
                           before},
                          {print.lastYearName(), last});
    }
}

void addPlanMarket(PlanPrint &print) {
    const domain::PlanSections &s = print.plan.sections;
    print.heading("plan.market", "market");
    addNarrative(print, "plan.market.market", s.market);
    addNarrative(print, "plan.market.category", s.category);
    addNarrative(print, "plan.market.channel", s.channel);
    addSwot(print);
}

} // namespace accord::documents
