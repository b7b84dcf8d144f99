// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/part_table_model.h"

#include "ui/common/column_table_model.h"

#include <algorithm>

namespace accord::ui {

using nlohmann::json;

namespace {

QVariant alignmentOf(PartKind kind) {
    const bool isNumber =
        kind == PartKind::Count || kind == PartKind::Money || kind == PartKind::Rate;
    return QVariant::fromValue(
        static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

PartTableModel::PartTableModel(PartSpec spec, const Figures &figures, Saver saver, QObject *parent)
    : GridModel(parent), m_spec(std::move(spec)), m_figures(figures), m_saver(std::move(saver)) {}

void PartTableModel::setEntries(const json &list, int year, bool isReadOnly) {
    std::vector<json> rows;
    for (const json &entry : list) {
        if (!m_spec.holds || m_spec.holds(entry)) {
            rows.push_back(entry);
        }
    }
    m_year = year;
    m_isReadOnly = isReadOnly;
    m_refused = {};
    if (rows.size() == m_rows.size()) { // the cursor stays
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const json &PartTableModel::entry(int row) const {
    return m_rows.at(static_cast<std::size_t>(row));
}

bool PartTableModel::has(const json &entry, const std::string &idKey, const std::string &id) {
    const auto found = entry.find(idKey);
    return found != entry.end() &&
           (found->is_string() ? found->get<std::string>() : found->dump()) == id;
}

std::string PartTableModel::idAt(int row) const {
    const json &id = entry(row).at(m_spec.idKey);
    return id.is_string() ? id.get<std::string>() : id.dump();
}

int PartTableModel::rowOf(const std::string &id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

int PartTableModel::columnOf(const std::string &key) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (columnAt(column).key == key) {
            return column;
        }
    }
    return -1;
}

int PartTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

const PartColumn &PartTableModel::columnAt(int section) const {
    return m_spec.columns.at(static_cast<std::size_t>(section));
}

json PartTableModel::valueAt(const QModelIndex &index) const {
    const json &row = entry(index.row());
    const auto found = row.find(columnAt(index.column()).key);
    return found == row.end() ? json() : *found;
}

bool PartTableModel::isRefused(const QModelIndex &index) const {
    return index.row() == m_refused.row && index.column() == m_refused.column;
}

bool PartTableModel::isMissing(const QModelIndex &index) const {
    return columnAt(index.column()).isRequired &&
           shownValue(valueAt(index), columnAt(index.column()), m_figures).trimmed().isEmpty();
}

QString PartTableModel::shownIn(const QModelIndex &index) const {
    if (isRefused(index)) {
        return m_refused.text;
    }
    QString text = shownValue(valueAt(index), columnAt(index.column()), m_figures);
    if (!text.trimmed().isEmpty()) {
        return text;
    }
    return isMissing(index) ? tr("to fill in") : Figures::none();
}

QVariant PartTableModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PartColumn &column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownIn(index);
    case Qt::EditRole:
        return isRefused(index) ? m_refused.text : editedValue(valueAt(index), column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column.kind);
    case Qt::ToolTipRole:
        return isRefused(index) ? QVariant(m_refused.sentence) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(column.title, data(index, Qt::DisplayRole).toString());
    case MarkRole:
        return isRefused(index)   ? static_cast<int>(Refused)
               : isMissing(index) ? static_cast<int>(Missing)
                                  : 0;
    default:
        return {};
    }
}

QVariant PartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columnAt(section).title;
    }
    return role == Qt::TextAlignmentRole ? alignmentOf(columnAt(section).kind) : QVariant();
}

Qt::ItemFlags PartTableModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isOpen = index.isValid() && !m_isReadOnly && !columnAt(index.column()).isReadOnly;
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

QString PartTableModel::sentenceOf(const PartColumn &column, const QString &text) const {
    switch (column.kind) {
    case PartKind::Day:
        return tr("%1: “%2” is no day; write it like %3-03-01 or 3-1.")
            .arg(column.title, text.left(40))
            .arg(m_year);
    case PartKind::Choice:
        return tr("%1: “%2” is none of the choices.").arg(column.title, text.left(40));
    default:
        return tr("%1: “%2” is no number.").arg(column.title, text.left(40));
    }
}

bool PartTableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const PartColumn &column = columnAt(index.column());
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString() && m_refused.row < 0) {
        return true; // nothing was typed
    }
    m_refused = {};
    const auto read = readValue(text, column, m_year);
    const QString said = read ? setField(index.row(), column.key, *read) : sentenceOf(column, text);
    if (!said.isEmpty()) {
        m_refused = {index.row(), index.column(), text, said};
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT refused(said);
    return true;
}

QString PartTableModel::setField(int row, const std::string &key, const json &value) {
    return m_saver([id = idAt(row), idKey = m_spec.idKey, key, value](json &list) {
        for (json &entry : list) {
            if (has(entry, idKey, id)) {
                entry[key] = value;
            }
        }
    });
}

} // namespace accord::ui
