// SPDX-License-Identifier: GPL-3.0-or-later
// Who moved between classes, and who is next to A.
#include "documents/abc/abc_print.h"

#include <algorithm>
#include <functional>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

constexpr std::array<AbcClass, 4> kFrom{AbcClass::A, AbcClass::B, AbcClass::C, AbcClass::None};
constexpr std::array<AbcClass, 3> kTo{AbcClass::A, AbcClass::B, AbcClass::C};

void addMatrix(AbcPrint &print) {
    std::array<std::array<int, 3>, 4> counts{};
    for (std::size_t i = 0; i < print.size(); ++i) {
        const AbcClass now = print.effective(i);
        const auto from = std::find(kFrom.begin(), kFrom.end(), print.result.rows[i].previous);
        const auto to = std::find(kTo.begin(), kTo.end(), now);
        if (to != kTo.end()) {
            ++counts.at(static_cast<std::size_t>(from - kFrom.begin()))
                  .at(static_cast<std::size_t>(to - kTo.begin()));
        }
    }
    const auto label = [&](std::string_view key, AbcClass value) {
        return Cell(print.words.stacked(key, {{"class", classText(value)}}));
    };
    Table table;
    table.keepTogether = true;
    table.columns.assign(5, {Align::Right, true, 1});
    table.columns.front().align = Align::Left;
    table.header = {
        {{Cell(), label("abc.matrix.now", AbcClass::A), label("abc.matrix.now", AbcClass::B),
          label("abc.matrix.now", AbcClass::C), Cell(print.words.stacked("total"))}}};
    std::array<int, 4> totals{};
    for (std::size_t f = 0; f < kFrom.size(); ++f) {
        const bool entered = kFrom.at(f) == AbcClass::None;
        Row row{{entered ? Cell(print.words.text("abc.matrix.entered"))
                         : Cell(print.words.text("abc.matrix.before",
                                                 {{"class", classText(kFrom.at(f))}}))}};
        int sum = 0;
        for (std::size_t t = 0; t < kTo.size(); ++t) {
            const int count = counts.at(f).at(t);
            sum += count;
            totals.at(t) += count;
            const QString text = grouped(count, 0);
            row.cells.push_back(f == t ? Cell(bold(text)) : Cell(text));
        }
        totals.back() += sum;
        row.cells.emplace_back(grouped(sum, 0));
        if (!entered || sum > 0) {
            table.rows.push_back(std::move(row));
        }
    }
    Row total{{Cell(print.words.text("total"))}, RowKind::Total};
    for (const int sum : totals) {
        total.cells.emplace_back(grouped(sum, 0));
    }
    table.rows.push_back(std::move(total));
    print.out.caption(print.words.text("abc.matrix"), print.words.text("abc.matrix.note"));
    print.out.table(table);
}

Cell moveCell(AbcClass before, AbcClass now) {
    RichText text = toned(classText(before), classTone(before), true);
    text.add({QStringLiteral(" → "), false, Tone::Muted, {}})
        .add(toned(classText(now), classTone(now), true));
    Cell cell(text);
    cell.align = Align::Centre;
    return cell;
}

// Sentences of the policy in the report's language; cells wrap them.
QString measuresText(const AbcPrint &print, std::size_t i) {
    QStringList parts;
    for (const std::string &measure : print.report.rows[i].measures) {
        parts.append(oneLine(measure, 120));
    }
    return parts.join(print.words.each().front().text("list.separator"));
}

void addMoverRows(const AbcPrint &print, Table &table, std::string_view titleKey,
                  const std::vector<std::size_t> &rows, bool withMeasures) {
    constexpr std::size_t kMost = 15;
    for (std::size_t k = 0; k < std::min(kMost, rows.size()); ++k) {
        const std::size_t i = rows[k];
        Row row{
            {Cell(k == 0 ? bold(print.words.text(titleKey, {{"n", QString::number(rows.size())}}))
                         : RichText()),
             Cell(print.name(i)), Cell(print.owner(i)),
             moveCell(print.result.rows[i].previous, print.effective(i)),
             Cell(print.previous(i) ? money(*print.previous(i), print.unit) : noFigure()),
             Cell(money(print.value(i), print.unit)), Cell(signedText(print.growthOf(i))),
             Cell(sequenceText(print.result.rows[i])), Cell(measuresText(print, i))}};
        row.startsGroup = k == 0 && !table.rows.empty();
        if (!withMeasures) {
            row.cells.pop_back();
        }
        table.rows.push_back(std::move(row));
    }
}

bool hasMeasures(const AbcPrint &print) {
    return std::any_of(print.report.rows.begin(), print.report.rows.end(),
                       [](const app::AbcReportRow &row) { return !row.measures.empty(); });
}

void addMoverTable(AbcPrint &print) {
    std::vector<std::size_t> down;
    std::vector<std::size_t> up;
    for (const std::size_t i : print.byValue()) {
        const AbcClass before = print.result.rows[i].previous;
        const AbcClass now = print.effective(i);
        if (before != AbcClass::None && now != AbcClass::None && before != now) {
            (now > before ? down : up).push_back(i); // A < B < C
        }
    }
    if (down.empty() && up.empty()) {
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {
        {Align::Left, true, 0},    {Align::Left, false, 2},   {Align::Left, true, 0},
        {Align::Centre, true, 0},  {Align::Right, true, 0.5}, {Align::Right, true, 0.5},
        {Align::Right, true, 0.5}, {Align::Left, true, 0.5},  {Align::Left, false, 2}};
    const auto head = [&](std::string_view key) { return Cell(print.words.stacked(key)); };
    table.header = {{{Cell(), head("abc.col.customer"), head("col.owner"), head("abc.col.move"),
                      head("abc.col.before"), head("abc.col.now"), head("plan.col.growth"),
                      head("abc.col.sequence"), head("abc.col.measures")}}};
    const bool withMeasures = hasMeasures(print);
    if (!withMeasures) {
        table.columns.pop_back();
        table.header.front().cells.pop_back();
    }
    addMoverRows(print, table, "abc.movers.down", down, withMeasures);
    addMoverRows(print, table, "abc.movers.up", up, withMeasures);
    print.out.caption(print.words.text("abc.movers"), print.unitNote("abc.movers.note"));
    print.out.table(table);
}

// The best of those who are not A, with what they lack.
void addClosest(AbcPrint &print) {
    constexpr std::size_t kMost = 5;
    std::int64_t limit = 0;
    for (std::size_t i = 0; i < print.size(); ++i) {
        if (print.result.rows[i].computed == AbcClass::A) {
            limit = print.result.rows[i].score;
        }
    }
    Table table;
    table.dense = true;
    table.keepTogether = true;
    table.columns = {{Align::Right, true, 0}, {Align::Left, false, 2}, {Align::Left, true, 0.5},
                     {Align::Right, true, 1}, {Align::Right, true, 1}, {Align::Centre, true, 1},
                     {Align::Right, true, 1}, {Align::Right, true, 1}};
    const auto head = [&](std::string_view key) { return Cell(print.words.stacked(key)); };
    table.header = {{{head("abc.col.rank"), head("abc.col.customer"), head("col.owner"),
                      head("abc.col.value"), head("plan.col.growth"), head("abc.col.indicators"),
                      head("abc.col.score"), head("abc.col.distance")}}};
    for (std::size_t i = 0; i < print.size() && table.rows.size() < kMost; ++i) {
        const domain::AbcRow &row = print.result.rows[i];
        if (row.computed == AbcClass::B && row.score <= limit) {
            table.rows.push_back(
                {{Cell(QString::number(row.rank)), Cell(bold(print.name(i))), Cell(print.owner(i)),
                  Cell(money(print.value(i), print.unit)), Cell(signedText(print.growthOf(i))),
                  Cell(indicatorClasses(print, row)), Cell(scoreText(row.score)),
                  Cell(scoreText(limit - row.score))}});
        }
    }
    if (table.rows.size() == kMost) {
        print.out.caption(print.words.text("abc.closest"), print.unitNote("abc.closest.note"));
        print.out.table(table);
    }
}

} // namespace

void addAbcMovers(AbcPrint &print) {
    if (hasPreviousClasses(print)) {
        addMoverTable(print);
        addMatrix(print);
    }
    addClosest(print);
}

} // namespace accord::documents
