// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, moving, pasting: the rest of part_table_model.h.
#include "ui/plans/part_table_model.h"

#include <algorithm>

namespace accord::ui {

using nlohmann::json;

QString PartTableModel::add() {
    json fresh = m_spec.fresh;
    if (m_spec.idKey == "quarter") { // the first one that is not there
        int quarter = 1;
        while (rowOf(std::to_string(quarter)) >= 0 && quarter < 4) {
            ++quarter;
        }
        fresh["quarter"] = quarter;
    }
    return m_saver([fresh](json &list) { list.push_back(fresh); });
}

QString PartTableModel::duplicate(int row) {
    json copy = entry(row);
    if (m_spec.idKey != "id") {
        return tr("This entry can stand only once.");
    }
    copy.erase("id");
    return m_saver([copy, id = idAt(row)](json &list) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const json &entry) { return has(entry, "id", id); });
        list.insert(found == list.end() ? found : found + 1, copy);
    });
}

QString PartTableModel::remove(const QList<int> &rows) {
    std::vector<std::string> ids;
    for (const int row : rows) {
        ids.push_back(idAt(row));
    }
    return m_saver([ids, idKey = m_spec.idKey](json &list) {
        json kept = json::array();
        for (json &entry : list) {
            const bool isGone = std::ranges::any_of(
                ids, [&](const std::string &id) { return has(entry, idKey, id); });
            if (!isGone) {
                kept.push_back(std::move(entry));
            }
        }
        list = std::move(kept);
    });
}

QString PartTableModel::move(int row, int by) {
    const int to = row + by;
    if (to < 0 || to >= rowCount()) {
        return {};
    }
    return m_saver([a = idAt(row), b = idAt(to), idKey = m_spec.idKey](json &list) {
        json *first = nullptr;
        json *second = nullptr;
        for (json &entry : list) {
            first = has(entry, idKey, a) ? &entry : first;
            second = has(entry, idKey, b) ? &entry : second;
        }
        if (first != nullptr && second != nullptr) {
            std::swap(*first, *second);
        }
    });
}

void PartTableModel::putInto(json &list, const std::string &idKey, const std::vector<Cell> &cells) {
    for (json &entry : list) {
        for (const Cell &cell : cells) {
            if (has(entry, idKey, cell.id)) {
                entry[cell.key] = cell.value;
            }
        }
    }
}

json PartTableModel::fieldsOf(const QStringList &texts, int column, QString &said) const {
    json fields = json::object();
    for (const QString &text : texts) {
        const int section = column++;
        if (section >= columnCount() || columnAt(section).isReadOnly) {
            continue;
        }
        const auto read = readValue(text, columnAt(section), m_year);
        if (!read) {
            said = sentenceOf(columnAt(section), text);
            break;
        }
        fields[columnAt(section).key] = *read;
    }
    return fields;
}

QString PartTableModel::paste(const QModelIndex &start, const QList<QStringList> &block) {
    if (m_isReadOnly) {
        return {};
    }
    std::vector<Cell> changed;
    std::vector<json> fresh;
    for (int r = 0; r < block.size(); ++r) {
        const int row = start.row() + r;
        QString said;
        const json fields = fieldsOf(block[r], start.column(), said);
        if (!said.isEmpty()) {
            return tr("Line %1 of what was pasted: %2 Nothing was pasted.").arg(r + 1).arg(said);
        }
        if (row >= rowCount()) {
            fresh.push_back(m_spec.fresh);
            fresh.back().update(fields);
            continue;
        }
        for (const auto &[key, value] : fields.items()) {
            changed.push_back({idAt(row), key, value});
        }
    }
    return m_saver([changed, fresh, idKey = m_spec.idKey](json &list) {
        putInto(list, idKey, changed);
        for (const json &entry : fresh) {
            list.push_back(entry);
        }
    });
}

QString PartTableModel::empty(const QModelIndexList &cells) {
    std::vector<Cell> emptied;
    for (const QModelIndex &cell : cells) {
        const PartColumn &column = columnAt(cell.column());
        const bool isFixed = column.kind == PartKind::Choice || column.key == m_spec.idKey;
        if (isFixed || !flags(cell).testFlag(Qt::ItemIsEditable)) {
            continue;
        }
        if (const auto nothing = readValue({}, column, m_year)) {
            emptied.push_back({idAt(cell.row()), column.key, *nothing});
        }
    }
    if (emptied.empty()) {
        return {};
    }
    return m_saver([emptied, idKey = m_spec.idKey](json &list) { putInto(list, idKey, emptied); });
}

QString PartTableModel::fill(const QModelIndexList &cells, Qt::Orientation direction) {
    if (direction == Qt::Horizontal) {
        return tr("Here entries are filled downwards only (Ctrl+D).");
    }
    std::vector<Cell> filled;
    for (const QModelIndex &cell : cells) {
        const auto source = std::ranges::find_if(
            cells, [&](const QModelIndex &other) { return other.column() == cell.column(); });
        const PartColumn &column = columnAt(cell.column());
        if (*source != cell && flags(cell).testFlag(Qt::ItemIsEditable) &&
            column.key != m_spec.idKey) {
            filled.push_back({idAt(cell.row()), column.key, valueAt(*source)});
        }
    }
    return m_saver([filled, idKey = m_spec.idKey](json &list) { putInto(list, idKey, filled); });
}

} // namespace accord::ui
