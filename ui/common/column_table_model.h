// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnTableModel<Row>: a table model that is a list of columns (title, alignment, accessors) over
// plain row structs. Features list their columns; there is no data() switch. Sorting works on
// `order` keys and is stable. Lists too long for memory use ListModel instead.
#pragma once

#include <QAbstractTableModel>
#include <QVariant>
#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace accord::ui {

// Beyond Qt's own roles.
enum ItemRole {
    SortRole = Qt::UserRole + 1, // what sorting compares
    ToneRole,                    // int(Role) of the text
    IconRole,                    // QString, name of an icon before the text
    MarkRole                     // anything a delegate draws; see delegates.h
};

template<class Row>
struct Column {
    QString id; // stable, for saved columns
    QString title;
    int width = 96;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QVariant(const Row &)> text;
    std::function<QVariant(const Row &)> order;          // empty = text
    std::function<QVariant(const Row &, int)> data{};    // other roles; invalid = default
    std::function<bool(Row &, const QVariant &)> edit{}; // set = editable
};

template<class Row>
class ColumnTableModel : public QAbstractTableModel {
public:
    explicit ColumnTableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    [[nodiscard]] const std::vector<Column<Row>> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const {
        return m_rows.at(static_cast<std::size_t>(index));
    }
    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Column<Row> &column = columnAt(index.column());
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        if (column.data) {
            if (QVariant value = column.data(row, role); value.isValid()) {
                return value;
            }
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(static_cast<int>(column.alignment));
        case SortRole:
            return column.order ? column.order(row) : column.text(row);
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return false;
        }
        const Column<Row> &column = columnAt(index.column());
        if (!column.edit || !column.edit(m_rows[static_cast<std::size_t>(index.row())], value)) {
            return false;
        }
        Q_EMIT dataChanged(this->index(index.row(), 0),
                           this->index(index.row(), columnCount() - 1));
        return true;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.isValid() && columnAt(index.column()).edit ? flags | Qt::ItemIsEditable
                                                                : flags;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::DisplayRole) {
            return columnAt(section).title;
        }
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue(static_cast<int>(columnAt(section).alignment));
        }
        return {};
    }
    void sort(int section, Qt::SortOrder order) override {
        if (section < 0 || section >= columnCount()) {
            return;
        }
        const auto key = [&](std::size_t at) {
            return data(index(static_cast<int>(at), section), SortRole);
        };
        std::vector<std::size_t> places(m_rows.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            const auto compared = QVariant::compare(key(a), key(b));
            return order == Qt::AscendingOrder ? compared == QPartialOrdering::Less
                                               : compared == QPartialOrdering::Greater;
        });
        std::vector<Row> sorted;
        sorted.reserve(m_rows.size());
        for (const std::size_t place : places) {
            sorted.push_back(std::move(m_rows[place]));
        }
        setRows(std::move(sorted));
    }

private:
    [[nodiscard]] const Column<Row> &columnAt(int section) const {
        return m_columns[static_cast<std::size_t>(section)];
    }
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace accord::ui
