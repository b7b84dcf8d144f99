// SPDX-License-Identifier: GPL-3.0-or-later
// What only the internal copy holds: money lines down to the contribution, spend by its nature,
// the checklist, approvals, steps and why the growth is attainable.
#include "app/views/plan_place.h"
#include "documents/plan/listed_columns.h"
#include "documents/plan/plan_print.h"

#include <algorithm>
#include <array>

namespace accord::documents {
namespace {

using domain::CheckLevel;
using domain::CheckState;

std::string word(std::string_view prefix, std::string_view code) {
    return std::string(prefix) + std::string(code);
}

using MoneyField = std::optional<std::int64_t> app::PlanMoney::*;

struct MoneyLine {
    std::string_view key;
    MoneyField field;
    bool isSum = false;
};

constexpr std::array<MoneyLine, 8> kMoneyLines{{
    {"money.gross", &app::PlanMoney::grossFen, true},
    {"money.discount", &app::PlanMoney::discountFen, false},
    {"money.net", &app::PlanMoney::netFen, true},
    {"money.rebate", &app::PlanMoney::rebateFen, false},
    {"money.fee", &app::PlanMoney::feeFen, false},
    {"money.net_net", &app::PlanMoney::netNetFen, true},
    {"money.cost", &app::PlanMoney::costFen, false},
    {"money.contribution", &app::PlanMoney::contributionFen, true},
}};

std::optional<std::int64_t> valueOf(const std::optional<app::PlanMoney> &money, MoneyField field) {
    return money ? (*money).*field : std::nullopt;
}

// One line of the way from gross sales to the contribution, in both years.
struct MoneyYears {
    const MoneyLine &line;
    std::optional<std::int64_t> target;
    std::optional<std::int64_t> last;
};

ListedColumns<MoneyYears> moneyColumns(const PlanPrint &print) {
    const app::PlanInternal &internal = print.document.internal;
    const bool hasLast = internal.lastYear.has_value();
    const std::int64_t net = valueOf(internal.target, &app::PlanMoney::netFen).value_or(0);
    const auto shown = [&print](std::optional<std::int64_t> fen) {
        return fen ? print.amountCell(*fen) : noFigure();
    };
    const Column figure{Align::Right, true, 1};
    ListedColumns<MoneyYears> columns;
    columns.add({Align::Left, false, 2}, print.head("money.col.line"),
                [&print](const MoneyYears &of) { return Cell(print.words.text(of.line.key)); });
    // Money is only known as far as the facts go; a part of a year is no base of growth.
    const int estimatedFrom = print.figures.estimatedFrom();
    const bool grows = hasLast && estimatedFrom == 0;
    if (hasLast) {
        columns.add(
            figure,
            grows ? print.lastYearHead()
                  : print.head("plan.actual_to", {{"year", print.lastYear()},
                                                  {"month", QString::number(estimatedFrom - 1)}}),
            [=](const MoneyYears &of) { return toned(shown(of.last), Tone::Muted); });
    }
    columns.add(figure, print.head("plan.target_of", {{"year", print.year()}}),
                [=](const MoneyYears &of) { return Cell(shown(of.target)); });
    if (grows) {
        columns.add(figure, print.head("plan.col.growth"), [](const MoneyYears &of) {
            return of.target && of.last ? Cell(signedText(growth(*of.target, *of.last)))
                                        : Cell(noFigure());
        });
    }
    columns.add(figure, print.head("money.col.share"), [net](const MoneyYears &of) {
        return Cell(of.target ? ratio(*of.target, net) : noFigure());
    });
    return columns;
}

void addMoney(PlanPrint &print) {
    const app::PlanInternal &internal = print.document.internal;
    if (!internal.target && !internal.lastYear) {
        print.out.note(print.words.text("money.none"));
        return;
    }
    const auto columns = moneyColumns(print);
    Table table = columns.table();
    table.keepTogether = true;
    for (const MoneyLine &line : kMoneyLines) {
        const MoneyYears years{line, valueOf(internal.target, line.field),
                               valueOf(internal.lastYear, line.field)};
        if (years.target || years.last) {
            table.rows.push_back(
                columns.row(years, line.isSum ? RowKind::Subtotal : RowKind::Normal));
        }
    }
    print.out.caption(print.words.text("money.caption"), print.unitNote("caption.unit"));
    print.out.table(table);
    if (internal.target && internal.target->breakEvenCases) {
        print.out.note(print.words.text("money.break_even",
                                        {{"n", grouped(*internal.target->breakEvenCases, 0)}}));
    }
}

// Planned and carried out, by the nature of the spend.
void addSpend(PlanPrint &print) {
    if (print.plan.lines.empty()) {
        return;
    }
    Table table;
    table.keepTogether = true;
    table.columns = {
        {Align::Left, false, 2}, {Align::Right}, {Align::Right}, {Align::Right}, {Align::Right}};
    table.header = {{{print.head("spend.col.kind"), print.head("spend.col.planned"),
                      print.head("spend.col.applied"), print.head("spend.col.executed"),
                      print.head("spend.col.settled")}}};
    std::array<std::int64_t, 4> totals{};
    for (const auto kind : {domain::SpendKind::Fixed, domain::SpendKind::VolumeDriven,
                            domain::SpendKind::Contractual}) {
        std::array<std::int64_t, 4> sums{};
        for (const domain::PlanLine &line : print.plan.lines) {
            if (line.spend == kind) {
                sums[0] += print.figures.lineFen(line);
                sums[1] += line.appliedFen;
                sums[2] += line.executedFen;
                sums[3] += line.settledFen;
            }
        }
        Row row{{Cell(print.words.text(word("spend.", domain::code(kind))))}};
        for (std::size_t i = 0; i < sums.size(); ++i) {
            totals.at(i) += sums.at(i);
            row.cells.emplace_back(print.amountCell(sums.at(i)));
        }
        table.rows.push_back(std::move(row));
    }
    if (const std::int64_t budget = print.figures.activitiesFen(); budget > 0) {
        totals[0] += budget;
        table.rows.push_back(
            {{Cell(print.words.text("line.activity")), Cell(print.amountCell(budget)),
              Cell(noFigure()), Cell(noFigure()), Cell(noFigure())}});
    }
    Row total{{Cell(print.words.text("total"))}, RowKind::Total};
    for (const std::int64_t sum : totals) {
        total.cells.emplace_back(print.amountCell(sum));
    }
    table.rows.push_back(std::move(total));
    print.out.caption(print.words.text("spend.caption"), print.unitNote("caption.unit"));
    print.out.table(table);
}

int count(const std::vector<app::PlanCheckRow> &checks, CheckLevel level, CheckState state) {
    return static_cast<int>(std::count_if(checks.begin(), checks.end(), [&](const auto &check) {
        return check.level == level && check.state == state;
    }));
}

void addChecks(PlanPrint &print) {
    const std::vector<app::PlanCheckRow> &checks = print.document.internal.checks;
    if (checks.empty()) {
        return;
    }
    const auto done = std::count_if(checks.begin(), checks.end(), [](const auto &check) {
        return check.state == CheckState::Ok || check.state == CheckState::Waived;
    });
    Table table;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 2},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, false, 2}};
    table.header = {{{print.head("check.col.element"), print.head("check.col.rule"),
                      print.head("check.col.level"), print.head("check.col.state"),
                      print.head("check.col.where")}}};
    std::string element;
    for (const app::PlanCheckRow &check : checks) {
        const bool open = check.state == CheckState::Open;
        const QString state = print.words.text(word("check.state.", domain::code(check.state)));
        Row row{{Cell(check.element == element
                          ? RichText()
                          : bold(print.words.text(word("check.element.", check.element)))),
                 Cell(print.words.textOr(word("check.rule.", check.rule), printable(check.rule))),
                 Cell(print.words.text(word("check.level.", domain::code(check.level)))),
                 Cell(open && check.level == CheckLevel::Must ? toned(state, Tone::Warning, true)
                                                              : RichText(state)),
                 Cell(printable(
                     check.waivedWhy.empty()
                         ? app::placesText(check.places, std::string(code(print.options.language)))
                         : check.waivedWhy))}};
        row.startsGroup = check.element != element && !table.rows.empty();
        element = check.element;
        table.rows.push_back(std::move(row));
    }
    print.out.caption(
        print.words.text("check.caption"),
        print.words.text("check.score", {{"done", QString::number(done)},
                                         {"all", QString::number(checks.size())},
                                         {"must", QString::number(count(checks, CheckLevel::Must,
                                                                        CheckState::Open))}}));
    print.out.table(table);
}

void addApprovals(PlanPrint &print) {
    if (print.document.internal.approvals.empty()) {
        print.out.note(print.words.text("approval.none"));
        return;
    }
    using State = app::PlanApprovalRow::State;
    Table table;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, false, 3}};
    table.header = {{{print.head("approval.col.draft"), print.head("revision.col.state"),
                      print.head("approval.col.by"), print.head("revision.col.date"),
                      print.head("approval.col.note")}}};
    for (const app::PlanApprovalRow &row : print.document.internal.approvals) {
        QString state = print.words.text(row.state == State::Approved   ? "approval.approved"
                                         : row.state == State::Rejected ? "approval.rejected"
                                                                        : "approval.submitted");
        QStringList notes;
        if (row.soloApproved) {
            notes.append(print.words.text("approval.solo"));
        }
        if (row.state == State::Approved && !row.valid) {
            notes.append(print.words.text("approval.void"));
        }
        if (!row.note.empty()) {
            notes.append(printable(row.note));
        }
        table.rows.push_back(
            {{Cell(QString::number(row.draft)), Cell(state), Cell(oneLine(row.by, 20)),
              Cell(dateText(row.on)), Cell(notes.join(u'　'))}});
    }
    print.out.caption(print.words.text("approval.caption"));
    print.out.table(table);
}

void addSteps(PlanPrint &print) {
    if (print.plan.steps.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, false, 1},
                     {Align::Left, false, 3}};
    table.header = {{{print.head("step.col.step"), print.head("revision.col.date"),
                      print.head("step.col.people"), print.head("approval.col.note")}}};
    for (const domain::PlanStepRecord &record : print.plan.steps) {
        QStringList people;
        for (const std::string &person : record.people) {
            people.append(oneLine(person, 16));
        }
        table.rows.push_back(
            {{Cell(print.words.text(word("step.", domain::code(record.step)))),
              Cell(dateText(record.on)), Cell(people.join(u'、')), Cell(printable(record.note))}});
    }
    print.out.caption(print.words.text("step.caption"));
    print.out.table(table);
}

} // namespace

void addPlanInternal(PlanPrint &print) {
    constexpr double kWantedSpace = 260;
    print.heading("plan.internal", "internal", kWantedSpace);
    addMoney(print);
    addSpend(print);
    if (!print.plan.sections.growthReason.empty()) {
        RichText reason = bold(print.words.text("internal.growth_reason"));
        reason.add({print.typed(print.plan.sections.growthReason), false, {}, {}});
        print.out.space(9);
        print.out.body(reason);
    }
    addChecks(print);
    addApprovals(print);
    addSteps(print);
    if (!print.document.internal.digest.empty()) {
        print.out.note(print.words.text("internal.digest",
                                        {{"digest", oneLine(print.document.internal.digest, 80)}}));
    }
}

} // namespace accord::documents
