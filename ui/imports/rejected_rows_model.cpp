// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rejected_rows_model.h"

#include "ui/common/import_words.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::RejectedRowsModel)
};

QString shown(const RejectedCell &cell) {
    return cell.typed.isNull() ? QString::fromStdString(cell.row.value) : cell.typed;
}

Column<RejectedCell> valueColumn(io::CellCorrections &corrections) {
    Column<RejectedCell> column;
    column.id = QStringLiteral("value");
    column.title = Words::tr("Value (type the right one)");
    column.width = 220;
    column.text = [](const RejectedCell &cell) { return shown(cell); };
    column.data = [](const RejectedCell &cell, int role) {
        return role == ToneRole && !cell.typed.isNull() ? QVariant(static_cast<int>(Role::Accent))
                                                        : QVariant();
    };
    column.edit = [&corrections](RejectedCell &cell, const QVariant &value) {
        if (cell.row.column.empty() || value.toString() == shown(cell)) {
            return false; // the row as a whole is at fault: there is no single cell to mend
        }
        cell.typed = value.toString();
        corrections[cell.row.line][cell.row.column] = cell.typed.toStdString();
        return true;
    };
    return column;
}

// Null when nothing was typed, or it is what the row was rejected with.
QString typedFor(const app::RejectedRow &row, const io::CellCorrections &corrections) {
    const auto line = corrections.find(row.line);
    if (line == corrections.end()) {
        return {};
    }
    const auto cell = line->second.find(row.column);
    return cell == line->second.end() || cell->second == row.value
               ? QString()
               : QString::fromUtf8(cell->second.c_str());
}

QString columnWord(const FailureWords &words, const app::RejectedRow &row) {
    if (!row.column.empty()) {
        return QString::fromStdString(row.column);
    }
    return row.field.empty() ? Words::tr("(whole row)")
                             : Words::tr("%1 (no such column)").arg(fieldWord(words, row.field));
}

} // namespace

RejectedRowsModel *makeRejectedRowsModel(const FailureWords &words,
                                         io::CellCorrections &corrections, QObject *parent) {
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
    std::vector<Column<RejectedCell>> columns;
    columns.push_back(
        {QStringLiteral("line"),
         Words::tr("Line"),
         64,
         kRight,
         [](const RejectedCell &cell) { return QVariant::fromValue<qlonglong>(cell.row.line); },
         {}});
    columns.push_back({QStringLiteral("column"),
                       Words::tr("Column"),
                       140,
                       kLeft,
                       [&words](const RejectedCell &cell) { return columnWord(words, cell.row); },
                       {}});
    columns.push_back(valueColumn(corrections));
    columns.push_back(
        {QStringLiteral("reason"),
         Words::tr("Why"),
         240,
         kLeft,
         [&words](const RejectedCell &cell) { return reasonWord(words, cell.row.reason); },
         {}});
    return new RejectedRowsModel(std::move(columns), parent);
}

std::vector<RejectedCell> rejectedCells(const app::ImportResult &result,
                                        const io::CellCorrections &corrections) {
    std::vector<RejectedCell> cells;
    cells.reserve(result.rejectedRows.size());
    for (const app::RejectedRow &row : result.rejectedRows) {
        cells.push_back({row, typedFor(row, corrections)});
    }
    return cells;
}

} // namespace accord::ui
