// SPDX-License-Identifier: GPL-3.0-or-later
// Every ranked customer in one table, and the texts of its cells that other tables share.
#include "documents/abc/abc_print.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace accord::documents {

using domain::AbcClass;
using domain::AbcIndicator;

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

namespace {

constexpr TextStyle kFullTableStyle{7.5, 10.5, false, Tone::Text};
constexpr double kLeastName = 100; // points, of the customer's column

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

// Longer words leave room for fewer columns. Those that do not fit, the least telling first, move
// to a line of words below their customer; no number ever wraps. Returned in the order of the
// table.
std::vector<FullColumn> takeWhatDoesNotFit(const AbcPrint &print,
                                           std::vector<FullColumn> &columns) {
    double needed = kLeastName;
    for (const FullColumn &column : columns) {
        needed += column.shape.fit ? naturalWidth(print, column) : 0;
    }
    std::vector<std::string_view> moving;
    for (const std::string_view key :
         {"abc.col.stability", "abc.col.cumulative", "abc.col.previous", "abc.col.indicators",
          "col.owner", "abc.col.score"}) {
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const FullColumn &c) { return c.key == key; });
        if (needed > page::kContentWidth && at != columns.end()) {
            needed -= naturalWidth(print, *at);
            moving.push_back(key);
        }
    }
    const auto stays =
        std::stable_partition(columns.begin(), columns.end(), [&moving](const FullColumn &column) {
            return std::find(moving.begin(), moving.end(), column.key) == moving.end();
        });
    std::vector<FullColumn> taken(std::make_move_iterator(stays),
                                  std::make_move_iterator(columns.end()));
    columns.erase(stays, columns.end());
    return taken;
}

// "负责人 Owner 陆知遥　上期 Prev. B": what has no column of its own, below the customer.
Row continuation(const AbcPrint &print, const std::vector<FullColumn> &moved, std::size_t i,
                 int columns) {
    RichText text;
    for (const FullColumn &column : moved) {
        text.add({(text.isEmpty() ? QString() : QStringLiteral("　")) +
                      print.words.text(column.key) + u' ',
                  false,
                  Tone::Muted,
                  {}});
        text.add(column.cell(i).text);
    }
    Cell words(text);
    words.span = columns - 1;
    words.align = Align::Left;
    Row row{{Cell(), words}};
    row.continues = true;
    return row;
}

} // namespace

void addAbcTable(AbcPrint &print) {
    if (print.size() == 0) {
        return;
    }
    std::vector<FullColumn> columns = fullColumns(print);
    const std::vector<FullColumn> moved = takeWhatDoesNotFit(print, columns);
    Table table;
    table.dense = true;
    table.style = kFullTableStyle;
    Row head;
    for (const FullColumn &column : columns) {
        table.columns.push_back(column.shape);
        head.cells.emplace_back(print.words.stacked(column.key));
    }
    table.header = {head};
    for (std::size_t i = 0; i < print.size(); ++i) {
        Row row;
        for (const FullColumn &column : columns) {
            row.cells.push_back(column.cell(i));
        }
        row.keepWithNext = !moved.empty();
        table.rows.push_back(std::move(row));
        if (!moved.empty()) {
            table.rows.push_back(
                continuation(print, moved, i, static_cast<int>(table.columns.size())));
        }
    }
    print.out.heading(0, print.words.text("abc.table"), "table");
    print.out.caption(
        print.words.text("abc.table.caption",
                         {{"n", grouped(static_cast<std::int64_t>(print.size()), 0)}}),
        print.unitNote("abc.table.note"));
    print.out.table(table);
}

} // namespace accord::documents
