// SPDX-License-Identifier: GPL-3.0-or-later
// By which policy the classes were made, what was set by hand, who was left out and what to mind.
#include "documents/abc/abc_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

QString indicatorsText(const AbcPrint &print, const Words &one) {
    QStringList parts;
    for (const AbcIndicator which :
         {AbcIndicator::Payment, AbcIndicator::Margin, AbcIndicator::Dependence}) {
        const auto &weight = print.result.policy.weights.at(static_cast<std::size_t>(which));
        if (weight) {
            parts.append(one.text("abc.policy.weight", {{"indicator", print.indicator(one, which)},
                                                        {"weight", percent(*weight)}}));
        }
    }
    return parts.join(one.text("list.separator"));
}

QString methodText(const AbcPrint &print, const Words &one) {
    const domain::AbcPolicy &policy = print.result.policy;
    if (policy.method == domain::AbcMethod::ValueShare) {
        return one.text("abc.policy.value_share", {{"a", percent(policy.valueShare[0])},
                                                   {"ab", percent(policy.valueShare[1])}});
    }
    return one.text("abc.policy.count_ratio", {{"ratio", QStringLiteral("%1 : %2 : %3")
                                                             .arg(policy.ratio[0])
                                                             .arg(policy.ratio[1])
                                                             .arg(policy.ratio[2])}});
}

QString periodsKey(domain::AbcPeriods periods) {
    switch (periods) {
    case domain::AbcPeriods::Month:
        return QStringLiteral("month");
    case domain::AbcPeriods::Quarter:
        return QStringLiteral("quarter");
    case domain::AbcPeriods::Half:
        return QStringLiteral("half");
    case domain::AbcPeriods::Year:
        break;
    }
    return QStringLiteral("year");
}

QString populationText(const AbcPrint &print, const Words &one) {
    const domain::AbcPolicy &policy = print.result.policy;
    return one.text(policy.rollUpGroups ? "abc.policy.groups" : "abc.policy.single",
                    {{"n", QString::number(policy.minMonths)}});
}

QString horizonText(const AbcPrint &print, const Words &one) {
    const domain::AbcPolicy &policy = print.result.policy;
    return one.text("abc.policy.sequence",
                    {{"n", QString::number(policy.horizon)},
                     {"period", one.text("period." + periodsKey(policy.periods).toStdString())}});
}

void addPolicy(AbcPrint &print) {
    Table table;
    table.columns = {{Align::Left, true, 0, 80}, {Align::Left, false, 1}};
    table.keepTogether = true;
    const auto row = [&](std::string_view label, auto text) {
        QStringList lines;
        for (const Words &one : print.words.each()) {
            lines.append(text(print, one));
        }
        table.rows.push_back(
            {{Cell(toned(print.words.stacked(label), Tone::Muted)), Cell(lines.join(u'\n'))}});
    };
    row("abc.policy.indicators", indicatorsText);
    row("abc.policy.classes", methodText);
    row("abc.policy.population", populationText);
    row("abc.policy.stability", horizonText);
    print.out.caption(print.words.text("abc.policy"));
    print.out.table(table);
    print.out.note(print.words.text("abc.policy.note"));
}

void addNotices(AbcPrint &print) {
    for (const domain::AbcNotice &notice : print.result.notices) {
        const QString text = print.words.textOf("abc.notice." + notice.word, [&](const Words &one) {
            return WordArguments{{"indicator", notice.indicator
                                                   ? print.indicator(one, *notice.indicator)
                                                   : QString()}};
        });
        RichText line = toned(print.words.each().front().text("abc.notice"), Tone::Warning, true);
        line.add({text, false, {}, {}});
        print.out.note(line);
    }
}

void addOverrides(AbcPrint &print) {
    Table table;
    table.columns = {{Align::Left, false, 1}, {Align::Centre, true, 0}, {Align::Centre, true, 0},
                     {Align::Left, false, 2}, {Align::Left, true, 0},   {Align::Right, true, 0}};
    const auto head = [&](std::string_view key) { return Cell(print.words.stacked(key)); };
    table.header = {{{head("abc.col.customer"), head("abc.col.computed"), head("abc.col.set"),
                      head("abc.col.why"), head("abc.col.by"), head("abc.col.until")}}};
    for (std::size_t i = 0; i < print.size(); ++i) {
        if (const auto &set = print.report.rows[i].override) {
            table.rows.push_back({{Cell(print.name(i)), classCell(print.result.rows[i].computed),
                                   classCell(set->value), Cell(printable(set->why)),
                                   Cell(oneLine(set->by, 16)), Cell(dateText(set->until))}});
        }
    }
    if (!table.rows.empty()) {
        print.out.caption(print.words.text("abc.overrides"),
                          print.words.text("abc.overrides.note"));
        print.out.table(table);
    }
}

} // namespace

void addAbcMethod(AbcPrint &print) {
    print.out.heading(0, print.words.text("abc.method"), "method");
    addPolicy(print);
    addNotices(print);
    addOverrides(print);
}

void addAbcExcluded(AbcPrint &print) {
    if (print.result.excluded.empty()) {
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, true, 0},  {Align::Left, false, 1},
                     {Align::Left, true, 0},  {Align::Left, true, 0, 0, true},
                     {Align::Left, false, 1}, {Align::Left, true, 0}};
    const auto head = [&](std::string_view key) { return Cell(print.words.stacked(key)); };
    Row header;
    for (int side = 0; side < 2; ++side) {
        header.cells.push_back(head("abc.col.code"));
        header.cells.push_back(head("abc.col.customer"));
        header.cells.push_back(head("abc.col.reason"));
    }
    table.header = {header};
    // Two columns: the list is long and its entries are short.
    const std::size_t count = print.result.excluded.size();
    const std::size_t half = (count + 1) / 2;
    for (std::size_t k = 0; k < half; ++k) {
        Row row;
        for (const std::size_t i : {k, k + half}) {
            if (i < count) {
                const app::AbcReportExcluded &who = print.report.excluded.at(i);
                row.cells.emplace_back(oneLine(who.code, 16));
                row.cells.emplace_back(oneLine(who.name, 40));
                row.cells.emplace_back(print.words.text(
                    "abc.exclusion." +
                    std::string(domain::abcExclusionCode(print.result.excluded[i].reason))));
            } else {
                row.cells.resize(row.cells.size() + 3);
            }
        }
        table.rows.push_back(std::move(row));
    }
    print.out.caption(
        print.words.text("abc.excluded", {{"n", grouped(static_cast<std::int64_t>(count), 0)}}),
        print.words.text("abc.excluded.note"));
    print.out.table(table);
}

} // namespace accord::documents
