// SPDX-License-Identifier: GPL-3.0-or-later
// Who moved between classes, who is next to A, and every ranked customer in one table.
#include "documents/abc/abc_print.h"

#include <algorithm>
#include <functional>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

constexpr std::array<AbcClass, 4> kFrom{AbcClass::A, AbcClass::B, AbcClass::C, AbcClass::None};
constexpr TextStyle kFullTableStyle{7.5, 10.5, false, Tone::Text};
constexpr double kLeastName = 100; // points, of the customer's column
constexpr std::array<AbcClass, 3> kTo{AbcClass::A, AbcClass::B, AbcClass::C};

QString scoreText(std::int64_t millionths) {
    constexpr std::int64_t kThousandth = 1000;
    return grouped((millionths + kThousandth / 2) / kThousandth, 3);
}

QString sequenceText(const domain::AbcRow &row) {
    QStringList classes;
    for (const AbcClass value : row.sequence) {
        classes.append(value == AbcClass::None ? QStringLiteral("–") : classText(value));
    }
    return classes.join(u'-');
}

QString indicatorClasses(const AbcPrint &print, const domain::AbcRow &row) {
    QStringList classes;
    for (std::size_t i = 0; i < row.indicatorClass.size(); ++i) {
        if (print.result.shown.at(i)) {
            classes.append(classText(row.indicatorClass.at(i)));
        }
    }
    return classes.join(u'-');
}

bool hasPreviousClasses(const AbcPrint &print) {
    return std::any_of(print.result.rows.begin(), print.result.rows.end(),
                       [](const auto &row) { return row.previous != AbcClass::None; });
}

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
        row.cells.push_back(Cell(grouped(sum, 0)));
        if (!entered || sum > 0) {
            table.rows.push_back(std::move(row));
        }
    }
    Row total{{Cell(print.words.text("total"))}, RowKind::Total};
    for (const int sum : totals) {
        total.cells.push_back(Cell(grouped(sum, 0)));
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

// `measures` are stable words of the policy or typed text.
QString measuresText(const AbcPrint &print, std::size_t i) {
    QStringList parts;
    for (const std::string &measure : print.report.rows[i].measures) {
        parts.append(
            print.words.each().front().textOr("abc.measure." + measure, oneLine(measure, 40)));
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

struct FullColumn {
    std::string_view key;
    Column shape;
    std::function<Cell(std::size_t)> cell;
};

std::vector<FullColumn> figureColumns(const AbcPrint &print) {
    std::vector<FullColumn> columns;
    const auto &rows = print.result.rows;
    const auto fen = [&print, &rows](AbcIndicator which) {
        const auto at = static_cast<std::size_t>(which);
        return [&print, &rows, at](std::size_t i) {
            return Cell(rows[i].value.at(at) ? money(*rows[i].value.at(at), print.unit)
                                             : noFigure());
        };
    };
    const auto share = [](std::optional<std::int64_t> millionths) {
        return Cell(millionths ? tenths((*millionths + 500) / 1000) : noFigure());
    };
    const Column number{Align::Right, true, 0.3};
    if (print.shows(AbcIndicator::Payment)) {
        columns.push_back({"abc.indicator.payment", number, fen(AbcIndicator::Payment)});
    }
    if (print.hasPrevious) {
        columns.push_back({"plan.col.growth", number, [&print](std::size_t i) {
                               return Cell(signedText(print.growthOf(i)));
                           }});
    }
    if (print.shows(AbcIndicator::Payment)) {
        columns.push_back({"abc.col.share", number,
                           [&rows, share](std::size_t i) { return share(rows[i].paymentShare); }});
        columns.push_back({"abc.col.cumulative", number, [&rows, share](std::size_t i) {
                               return share(rows[i].paymentCumulativeShare);
                           }});
    }
    if (print.shows(AbcIndicator::Margin)) {
        columns.push_back({"abc.indicator.margin", number, fen(AbcIndicator::Margin)});
    }
    if (print.shows(AbcIndicator::Dependence)) {
        columns.push_back({"abc.col.dependence", number,
                           [&rows, share](std::size_t i) { return share(rows[i].value.at(2)); }});
    }
    return columns;
}

std::vector<FullColumn> fullColumns(const AbcPrint &print) {
    const auto &rows = print.result.rows;
    std::vector<FullColumn> columns{
        {"abc.col.rank",
         {Align::Right, true, 0},
         [&rows](std::size_t i) { return Cell(QString::number(rows[i].rank)); }},
        {"abc.col.customer",
         {Align::Left, false, 1, kLeastName},
         [&print](std::size_t i) {
             RichText text(oneLine(print.report.rows[i].name, 40));
             text.add({u' ' + oneLine(print.report.rows[i].code, 16), false, Tone::Muted, {}});
             return Cell(text);
         }},
        {"col.owner", {Align::Left, true, 0}, [&print](std::size_t i) {
             return Cell(print.owner(i));
         }}};
    for (FullColumn &column : figureColumns(print)) {
        columns.push_back(std::move(column));
    }
    columns.push_back(
        {"abc.col.indicators", {Align::Centre, true, 0.2}, [&print, &rows](std::size_t i) {
             return Cell(indicatorClasses(print, rows[i]));
         }});
    columns.push_back({"abc.col.score", {Align::Right, true, 0.2}, [&rows](std::size_t i) {
                           return Cell(scoreText(rows[i].score));
                       }});
    columns.push_back({"abc.col.class", {Align::Centre, true, 0.2}, [&print](std::size_t i) {
                           Cell cell = classCell(print.effective(i));
                           if (print.report.rows[i].override) {
                               cell.text.add({QStringLiteral("*"), true, Tone::Warning, {}});
                           }
                           return cell;
                       }});
    if (hasPreviousClasses(print)) {
        columns.push_back({"abc.col.previous", {Align::Centre, true, 0.2}, [&rows](std::size_t i) {
                               return Cell(classText(rows[i].previous));
                           }});
    }
    columns.push_back({"abc.col.sequence", {Align::Left, true, 0.2}, [&rows](std::size_t i) {
                           return Cell(sequenceText(rows[i]));
                       }});
    columns.push_back(
        {"abc.col.stability", {Align::Left, true, 0}, [&print, &rows](std::size_t i) {
             return Cell(print.words.each().front().text(
                 "abc.stability." + std::string(domain::abcStabilityCode(rows[i].stability))));
         }});
    return columns;
}

double naturalWidth(const AbcPrint &print, const FullColumn &column) {
    constexpr double kPadding = 6.6;
    constexpr std::size_t kSamples = 60;
    double width = TextBlock(print.out.fonts(), print.words.stacked(column.key), type::kDenseHeader)
                       .naturalWidth();
    const std::size_t step = print.size() / kSamples + 1;
    for (std::size_t i = 0; i < print.size(); i += step) {
        width = std::max(
            width,
            TextBlock(print.out.fonts(), column.cell(i).text, kFullTableStyle).naturalWidth());
    }
    return width + kPadding;
}

// Longer words leave room for fewer columns; the least telling go first, no number ever wraps.
void dropWhatDoesNotFit(const AbcPrint &print, std::vector<FullColumn> &columns) {
    double needed = kLeastName;
    for (const FullColumn &column : columns) {
        needed += column.shape.fit ? naturalWidth(print, column) : 0;
    }
    for (const std::string_view key :
         {"abc.col.stability", "abc.col.cumulative", "abc.col.previous", "abc.col.indicators",
          "col.owner", "abc.col.score"}) {
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const FullColumn &c) { return c.key == key; });
        if (needed > page::kContentWidth && at != columns.end()) {
            needed -= naturalWidth(print, *at);
            columns.erase(at);
        }
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

void addAbcTable(AbcPrint &print) {
    if (print.size() == 0) {
        return;
    }
    std::vector<FullColumn> columns = fullColumns(print);
    dropWhatDoesNotFit(print, columns);
    Table table;
    table.dense = true;
    table.style = kFullTableStyle;
    Row head;
    for (const FullColumn &column : columns) {
        table.columns.push_back(column.shape);
        head.cells.push_back(Cell(print.words.stacked(column.key)));
    }
    table.header = {head};
    for (std::size_t i = 0; i < print.size(); ++i) {
        Row row;
        for (const FullColumn &column : columns) {
            row.cells.push_back(column.cell(i));
        }
        table.rows.push_back(std::move(row));
    }
    print.out.heading(0, print.words.text("abc.table"), "table");
    print.out.caption(
        print.words.text("abc.table.caption",
                         {{"n", grouped(static_cast<std::int64_t>(print.size()), 0)}}),
        print.unitNote("abc.table.note"));
    print.out.table(table);
}

} // namespace accord::documents
