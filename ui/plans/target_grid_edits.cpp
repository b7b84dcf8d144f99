// SPDX-License-Identifier: GPL-3.0-or-later
// The editing half of target_grid_model.h: each gesture becomes one Edit for the saver.
#include "base/decimal.h"
#include "ui/plans/target_grid_model.h"

#include <algorithm>

namespace accord::ui {
namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

bool isInside(const QModelIndex &index) {
    return index.row() < TargetGridModel::YearRow;
}

} // namespace

TargetGridModel::Edit TargetGridModel::editOf(const QModelIndex &index, std::int64_t amount) const {
    const auto category = categoryAt(index.column());
    const int row = index.row();
    if (!category) {
        return [amount](TargetSheet &sheet) { return sheet.typeTotal(amount); };
    }
    if (row == YearRow) {
        return [amount, c = *category](TargetSheet &sheet) { return sheet.typeYear(c, amount); };
    }
    if (row == GrowthRow) {
        return [amount, c = *category](TargetSheet &sheet) { return sheet.typeGrowth(c, amount); };
    }
    return [amount, c = *category, row, rule = m_rule](TargetSheet &sheet) {
        return sheet.type({{c, at(row), amount}}, rule);
    };
}

QString TargetGridModel::take(const QModelIndex &index, const QString &text) {
    if (text.isEmpty()) {
        return empty({index});
    }
    if (index.row() != GrowthRow) {
        const auto amount = read(text);
        return amount ? m_saver(editOf(index, *amount))
                      : tr("“%1” is no amount; write it like 55.6.").arg(text);
    }
    QString number = text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char('+'));
    if (!number.endsWith(QLatin1Char('%'))) {
        number += QLatin1Char('%');
    }
    const auto growth = base::parseDecimal(number.toStdString(), true);
    const auto points = growth ? growth->scaled(4) : tl::unexpected(growth.error());
    return points ? m_saver(editOf(index, *points))
                  : tr("“%1” is no percentage; write it like 8 or 8.5 %.").arg(text);
}

bool TargetGridModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString() && m_refused.row < 0) {
        return true; // nothing was typed
    }
    m_refused = {};
    const QString said = take(index, text);
    if (!said.isEmpty()) {
        m_refused = {index.row(), index.column(), text, said};
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT refused(said);
    return true;
}

// Last year's columns of a copied block and empty cells are passed over.
bool TargetGridModel::takesAmount(const QModelIndex &cell, const QString &text) const {
    const bool isTarget =
        cell.isValid() && flags(cell).testFlag(Qt::ItemIsEditable) && cell.row() <= YearRow;
    return isTarget && !text.isEmpty() && text != Figures::none();
}

QString TargetGridModel::paste(const QModelIndex &start, const QList<QStringList> &block) {
    std::vector<SheetEntry> entries;
    std::vector<Edit> years;
    for (int r = 0; r < block.size(); ++r) {
        for (int c = 0; c < block[r].size(); ++c) {
            const QModelIndex cell = index(start.row() + r, start.column() + c);
            const QString text = block[r][c].trimmed();
            if (!takesAmount(cell, text)) {
                continue;
            }
            const auto amount = read(text);
            if (!amount) {
                return tr("Line %1, column %2 of what was pasted is no amount: “%3”. Nothing was "
                          "pasted.")
                    .arg(r + 1)
                    .arg(c + 1)
                    .arg(text.left(40));
            }
            if (cell.row() == YearRow) {
                years.push_back(editOf(cell, *amount));
            } else {
                entries.push_back({*categoryAt(cell.column()), at(cell.row()), *amount});
            }
        }
    }
    if (entries.empty() && years.empty()) {
        return tr("There is nothing to paste into the target columns from here.");
    }
    return m_saver([entries, years, rule = m_rule](TargetSheet &sheet) -> base::Done {
        // A pasted block says what its months are; a year pasted below them has the last word.
        ACCORD_CHECK(sheet.type(entries, rule));
        for (const Edit &year : years) {
            ACCORD_CHECK(year(sheet));
        }
        return {};
    });
}

QString TargetGridModel::empty(const QModelIndexList &cells) {
    std::vector<SheetEntry> entries;
    std::vector<std::size_t> cleared;
    for (const QModelIndex &cell : cells) {
        const auto category = categoryAt(cell.column());
        if (!category || !flags(cell).testFlag(Qt::ItemIsEditable)) {
            continue;
        }
        if (cell.row() == YearRow) {
            cleared.push_back(*category);
        } else if (isInside(cell) && m_sheet.columns()[*category].target.year) {
            entries.push_back({*category, at(cell.row()), 0});
        }
    }
    if (entries.empty() && cleared.empty()) {
        return {};
    }
    return m_saver([entries, cleared, rule = m_rule](TargetSheet &sheet) -> base::Done {
        ACCORD_CHECK(sheet.type(entries, rule));
        for (const std::size_t category : cleared) {
            sheet.clear(category);
        }
        return {};
    });
}

QString TargetGridModel::fill(const QModelIndexList &cells, Qt::Orientation direction) {
    std::vector<SheetEntry> entries;
    bool fills = false;
    for (const QModelIndex &cell : cells) {
        const auto category = categoryAt(cell.column());
        if (!category || !isInside(cell) || !flags(cell).testFlag(Qt::ItemIsEditable)) {
            continue;
        }
        const bool isDown = direction == Qt::Vertical;
        // Cells come row by row; the first of its column or row is the source.
        const auto source = std::ranges::find_if(cells, [&](const QModelIndex &other) {
            return isDown ? other.column() == cell.column() : other.row() == cell.row();
        });
        const auto amount = valueAt(source->row(), source->column());
        if (amount) { // the source too, so that sharing the rest does not move it
            entries.push_back({*category, at(cell.row()), *amount});
            fills = fills || *source != cell;
        }
    }
    if (!fills) {
        return tr("Choose the cell to carry over together with the cells to fill.");
    }
    return m_saver(
        [entries, rule = m_rule](TargetSheet &sheet) { return sheet.type(entries, rule); });
}

QString TargetGridModel::setLocked(const QModelIndexList &cells, bool locked) {
    std::vector<SheetEntry> chosen;
    for (const QModelIndex &cell : cells) {
        const auto category = categoryAt(cell.column());
        if (category && isInside(cell) && flags(cell).testFlag(Qt::ItemIsEditable)) {
            chosen.push_back({*category, at(cell.row()), 0});
        }
    }
    if (chosen.empty()) {
        return {};
    }
    return m_saver([chosen, locked](TargetSheet &sheet) -> base::Done {
        for (const SheetEntry &entry : chosen) {
            sheet.setLocked(entry.column, entry.month, locked);
        }
        return {};
    });
}

} // namespace accord::ui
