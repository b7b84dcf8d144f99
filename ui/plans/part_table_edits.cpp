// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, moving, pasting: the rest of part_table_model.h.
#include "ui/plans/part_table_model.h"

#include <algorithm>
#include <map>

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

QString PartTableModel::paste(const QModelIndex &start, const QList<QStringList> &block) {
    if (m_isReadOnly) {
        return {};
    }
    std::map<std::string, json> changes; // id -> fields
    std::vector<json> fresh;
    for (int r = 0; r < block.size(); ++r) {
        const int row = start.row() + r;
        json fields = json::object();
        for (int c = 0; c < block[r].size(); ++c) {
            const int section = start.column() + c;
            if (section >= columnCount() || columnAt(section).isReadOnly) {
                continue;
            }
            const auto read = readValue(block[r][c], columnAt(section), m_year);
            if (!read) {
                return tr("Line %1 of what was pasted: %2 Nothing was pasted.")
                    .arg(r + 1)
                    .arg(sentenceOf(columnAt(section), block[r][c]));
            }
            fields[columnAt(section).key] = *read;
        }
        if (row < rowCount()) {
            changes[idAt(row)] = fields;
        } else {
            json entry = m_spec.fresh;
            entry.update(fields);
            fresh.push_back(std::move(entry));
        }
    }
    return m_saver([changes, fresh, idKey = m_spec.idKey](json &list) {
        for (json &entry : list) {
            for (const auto &[id, fields] : changes) {
                if (has(entry, idKey, id)) {
                    entry.update(fields);
                    break;
                }
            }
        }
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
        if (flags(cell).testFlag(Qt::ItemIsEditable) && !isFixed) {
            if (const auto nothing = readValue({}, column, m_year)) {
                emptied.push_back({idAt(cell.row()), column.key, *nothing});
            }
        }
    }
    if (emptied.empty()) {
        return {};
    }
    return m_saver([emptied, idKey = m_spec.idKey](json &list) {
        for (json &entry : list) {
            for (const Cell &cell : emptied) {
                if (has(entry, idKey, cell.id)) {
                    entry[cell.key] = cell.value;
                }
            }
        }
    });
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
    return m_saver([filled, idKey = m_spec.idKey](json &list) {
        for (json &entry : list) {
            for (const Cell &cell : filled) {
                if (has(entry, idKey, cell.id)) {
                    entry[cell.key] = cell.value;
                }
            }
        }
    });
}

} // namespace accord::ui
