// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what by when: promises of both sides, actions, key figures and reviews, and how the
// plan may be corrected.
#include "documents/plan/plan_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

using domain::Side;

QString dueText(base::Date due) {
    return due.isNull() ? noFigure() : dateText(due);
}

QString typedOr(const std::string &text) {
    return text.empty() ? noFigure() : printable(text);
}

// The side is named in its first row only.
Row promiseRow(const PlanPrint &print, const domain::PlanPromise &promise, bool isFirst) {
    const bool isOurs = promise.side == Side::Ours;
    const auto side = print.words.stacked(isOurs ? "promise.ours" : "promise.customer");
    return {{Cell(isFirst ? bold(side) : RichText()), Cell(typedOr(promise.expectation)),
             Cell(typedOr(promise.action)), Cell(typedOr(promise.benefit)),
             Cell(oneLine(promise.by, 20)), Cell(dueText(promise.due))}};
}

void addPromisesOf(const PlanPrint &print, Side side, Table &table) {
    bool isFirst = true;
    for (const domain::PlanPromise &promise : print.plan.promises) {
        if (promise.side != side) {
            continue;
        }
        Row row = promiseRow(print, promise, isFirst);
        row.startsGroup = isFirst && !table.rows.empty();
        table.rows.push_back(std::move(row));
        isFirst = false;
    }
}

void addPromises(PlanPrint &print) {
    if (print.plan.promises.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0},  {Align::Left, false, 2}, {Align::Left, false, 2},
                     {Align::Left, false, 1}, {Align::Left, true, 0},  {Align::Right, true, 0}};
    table.header = {{{print.head("promise.col.side"), print.head("promise.col.expectation"),
                      print.head("promise.col.action"), print.head("promise.col.benefit"),
                      print.head("col.owner"), print.head("col.due")}}};
    addPromisesOf(print, Side::Ours, table);
    addPromisesOf(print, Side::Customer, table);
    print.out.caption(print.words.text("promise.caption"));
    print.out.table(table);
}

void addActions(PlanPrint &print) {
    if (print.plan.actions.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 3},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0}};
    Row head{{Cell(), print.head("action.col.what"), print.head("action.col.side"),
              print.head("col.owner")}};
    if (print.isInternal()) {
        table.columns.push_back({Align::Left, true, 0});
        head.cells.push_back(print.head("action.col.lever"));
    }
    table.columns.push_back({Align::Right, true, 0});
    head.cells.push_back(print.head("col.due"));
    table.header = {head};
    int number = 0;
    for (const domain::PlanAction &action : print.plan.actions) {
        Row row{
            {Cell(toned(QString::number(++number), Tone::Muted)), Cell(typedOr(action.what)),
             Cell(print.words.stacked(action.side == Side::Ours ? "side.ours" : "side.customer")),
             Cell(oneLine(action.owner, 24))}};
        if (print.isInternal()) {
            row.cells.emplace_back(print.words.stacked(
                action.lever == "head_office" ? "lever.head_office" : "lever.manager"));
        }
        row.cells.emplace_back(dueText(action.due));
        table.rows.push_back(std::move(row));
    }
    print.out.caption(print.words.text("action.caption"));
    print.out.table(table);
}

void addKpiTable(PlanPrint &print) {
    if (print.plan.kpis.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 1},
                     {Align::Right, true, 0.5},
                     {Align::Left, false, 2},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0}};
    table.header = {{{print.head("kpi.col.name"), print.head("kpi.col.target"),
                      print.head("kpi.col.measured_by"), print.head("kpi.col.frequency"),
                      print.head("col.owner")}}};
    for (const domain::PlanKpi &kpi : print.plan.kpis) {
        const QString unit = unitText(kpi.unit);
        table.rows.push_back({{Cell(oneLine(kpi.name, 40)), Cell(oneLine(kpi.target, 20) + unit),
                               Cell(typedOr(kpi.measuredBy)), Cell(oneLine(kpi.frequency, 16)),
                               Cell(oneLine(kpi.owner, 24))}});
    }
    print.out.caption(print.words.text("kpi.caption"));
    print.out.table(table);
}

void addReviews(PlanPrint &print) {
    std::vector<KeyFigure> figures;
    for (const domain::PlanReviewDate &review : print.plan.reviews) {
        const QString label = print.words.stackedOf("review.of", [&](const Words &one) {
            return WordArguments{
                {"quarter", one.text("quarter." + std::to_string(review.quarter))}};
        });
        if (figures.size() < 4) {
            figures.push_back({label, dueText(review.due), {}, {}});
        }
    }
    if (figures.empty()) {
        return;
    }
    print.out.caption(print.words.text("review.caption"), print.words.text("review.note"));
    print.out.keyFigures(figures, type::kSmallFigure);
}

} // namespace

void addPlanPromises(PlanPrint &print) {
    print.heading("plan.promises", "promises");
    addPromises(print);
    addActions(print);
}

void addPlanKpis(PlanPrint &print) {
    print.heading("plan.kpis", "kpis");
    addKpiTable(print);
    addReviews(print);
}

void addPlanCorrection(PlanPrint &print) {
    print.heading("plan.correction", "correction");
    if (!print.plan.sections.correctionClause.empty()) {
        print.out.body(print.typed(print.plan.sections.correctionClause));
    }
    if (print.plan.sections.reserve) {
        for (const Words &one : print.words.each()) {
            const std::int64_t budget = print.figures.supportFen();
            const QString share = percent(*print.plan.sections.reserve);
            const QString amount = print.amount(
                one, base::Percent(*print.plan.sections.reserve).of(base::Money(budget)).fen());
            print.out.body(one.rich(budget > 0 ? "correction.reserve" : "correction.reserve.share",
                                    {{"share", share}, {"amount", amount}}));
        }
    }
}

} // namespace accord::documents
