// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/field_changes.h"
#include "storage/image.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace accord::storage {

namespace {

using nlohmann::json;

constexpr std::string_view kOfEntity = R"(
    SELECT s.seq, s.at, u.code, s.action, s.reason, s.undo_of, p.payload
    FROM change_row r
    JOIN change_set s ON s.seq = r.set_seq
    JOIN app_user u ON u.id = s.by_user
    LEFT JOIN change_payload p ON p.set_seq = r.set_seq AND p.row_no = r.row_no
    WHERE r.entity_type = ?1 AND r.entity_id = ?2
    ORDER BY r.set_seq, r.row_no)";

// Customers that were merged into this one and are gone, each with the whole of its own past.
constexpr std::string_view kMergedInto = R"(
    SELECT DISTINCT r.entity_id FROM change_row m
    JOIN change_row r ON r.set_seq = m.set_seq AND r.entity_type = 'customer'
                     AND r.version_after = 0
    WHERE m.entity_type = 'customer_merge' AND m.entity_id = ?1
      AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = r.entity_id)
    ORDER BY r.entity_id)";

constexpr std::string_view kSets = R"(
    SELECT s.seq, s.at, s.by_user, u.code, s.action, s.reason, s.kind, s.undo_of,
           (SELECT i.seq FROM change_set i WHERE i.undo_of = s.seq), s.undoable, s.row_count
    FROM change_set s JOIN app_user u ON u.id = s.by_user
    WHERE s.seq < ?1 ORDER BY s.seq DESC LIMIT ?2)";

constexpr std::string_view kEntities = R"(
    SELECT DISTINCT entity_type, entity_id FROM change_row
    WHERE set_seq = ?1 ORDER BY entity_type, entity_id LIMIT ?2)";

ChangeKind kindAt(const db::Statement &row, int column) {
    const auto word = row.text(column);
    return word == "undo" ? ChangeKind::Undo : word == "redo" ? ChangeKind::Redo : ChangeKind::Do;
}

// Codes of the users and customers that images name by id.
class Names {
public:
    explicit Names(db::Connection &db) : m_db(db) {}
    // "owner_id": "123" becomes "owner": "M1", at any depth.
    [[nodiscard]] json readable(const json &value) {
        if (value.is_array()) {
            json list = json::array();
            for (const json &item : value) {
                list.push_back(readable(item));
            }
            return list;
        }
        if (!value.is_object()) {
            return value;
        }
        json object = json::object();
        for (const auto &[key, item] : value.items()) {
            if (key.size() > 3 && key.ends_with("_id")) {
                const std::string name = key.substr(0, key.size() - 3);
                object[name] = item.is_string() ? code(name, item.get<std::string>()) : item;
            } else {
                object[key] = readable(item);
            }
        }
        return object;
    }

private:
    json code(const std::string &name, const std::string &id) {
        const auto number = base::parseIdNumber(id);
        if (!number) {
            return id;
        }
        const bool isCustomer = name == "customer" || name == "parent";
        const bool isContact = name == "contact" || name == "superior";
        auto &row = m_db.cached(isCustomer          ? "SELECT code FROM customer WHERE id = ?1"
                                : isContact         ? "SELECT name FROM contact WHERE id = ?1"
                                : name == "product" ? "SELECT name FROM product WHERE id = ?1"
                                : name == "run"     ? "SELECT name FROM abc_run WHERE id = ?1"
                                                    : "SELECT code FROM app_user WHERE id = ?1");
        row.bind(1, *number);
        std::string found = id; // the thing is gone: its id still tells it apart
        if (row.next()) {
            found = textAt(row, 0);
        }
        row.reset();
        return found;
    }
    db::Connection &m_db;
};

ChangeSetRow setAt(const db::Statement &row) {
    ChangeSetRow s;
    s.seq = row.integer(0);
    s.at = instantAt(row, 1);
    s.by = idAt<domain::UserId>(row, 2);
    s.byCode = textAt(row, 3);
    s.action = textAt(row, 4);
    s.reason = textAt(row, 5);
    s.kind = kindAt(row, 6);
    s.undoOf = row.optionalInteger(7);
    s.undoneBy = row.optionalInteger(8);
    s.undoable = row.integer(9) != 0;
    s.rows = row.integer(10);
    return s;
}

struct LogEntry {
    HistoryItem head;
    std::string payload;
};

std::vector<LogEntry> entriesOf(db::Connection &db, std::string_view type, std::int64_t id) {
    auto &row = db.cached(kOfEntity);
    row.bind(1, type).bind(2, id);
    std::vector<LogEntry> entries;
    while (row.next()) {
        LogEntry entry;
        entry.head.seq = row.integer(0);
        entry.head.at = instantAt(row, 1);
        entry.head.by = textAt(row, 2);
        entry.head.action = textAt(row, 3);
        entry.head.reason = textAt(row, 4);
        entry.head.undoOf = row.optionalInteger(5);
        entry.head.entityType = std::string(type);
        entry.head.entityId = id;
        entry.payload = textAt(row, 6);
        entries.push_back(std::move(entry));
    }
    row.reset();
    return entries;
}

void addMerged(db::Connection &db, std::int64_t customer, std::vector<LogEntry> &entries) {
    std::vector<std::int64_t> gone;
    auto &row = db.cached(kMergedInto);
    row.bind(1, customer);
    while (row.next()) {
        gone.push_back(row.integer(0));
    }
    row.reset();
    for (const std::int64_t id : gone) {
        auto more = entriesOf(db, kCustomerEntity, id);
        addMerged(db, id, more); // it may have taken others in before
        std::ranges::move(more, std::back_inserter(entries));
    }
    if (!gone.empty()) {
        std::ranges::stable_sort(entries, {}, [](const LogEntry &e) { return e.head.seq; });
    }
}

} // namespace

std::vector<HistoryItem> History::ofEntity(std::string_view entityType, std::int64_t entityId) {
    Names names(m_db);
    std::vector<HistoryItem> items;
    std::vector<LogEntry> entries = entriesOf(m_db, entityType, entityId);
    if (entityType == kCustomerEntity) {
        addMerged(m_db, entityId, entries);
    }
    for (LogEntry &entry : entries) {
        if (entry.payload.empty()) { // erased: that something happened is still known
            items.push_back(std::move(entry.head));
            continue;
        }
        const json payload = json::parse(entry.payload);
        for (FieldChange &change :
             fieldChanges(names.readable(payload.at("old")), names.readable(payload.at("new")))) {
            HistoryItem item = entry.head;
            item.field = std::move(change.field);
            item.oldValue = std::move(change.oldValue);
            item.newValue = std::move(change.newValue);
            items.push_back(std::move(item));
        }
    }
    return items;
}

Page<ChangeSetRow> History::sets(int limit, const std::string &after) {
    Page<ChangeSetRow> page;
    page.total = firstInteger(m_db.cached("SELECT COUNT(*) FROM change_set")).value_or(0);
    if (limit <= 0) {
        return page;
    }
    const std::int64_t start = after.empty() ? std::numeric_limits<std::int64_t>::max()
                                             : base::parseIdNumber(after).value_or(0);
    auto &row = m_db.cached(kSets);
    row.bind(1, start).bind(2, limit + 1);
    while (row.next()) {
        page.rows.push_back(setAt(row));
    }
    row.reset();
    if (page.rows.size() > static_cast<std::size_t>(limit)) {
        page.rows.pop_back();
        page.next = std::to_string(page.rows.back().seq);
    }
    return page;
}

std::optional<ChangeSetRow> History::set(domain::ChangeSetId id) {
    auto &row = m_db.cached(kSets);
    row.bind(1, id.value() + 1).bind(2, 1);
    std::optional<ChangeSetRow> found;
    if (row.next() && row.integer(0) == id.value()) {
        found = setAt(row);
    }
    row.reset();
    return found;
}

std::vector<ChangedEntity> History::entitiesOf(domain::ChangeSetId id, int limit) {
    auto &row = m_db.cached(kEntities);
    row.bind(1, id.value()).bind(2, limit);
    std::vector<ChangedEntity> entities;
    while (row.next()) {
        entities.push_back({textAt(row, 0), row.integer(1)});
    }
    row.reset();
    return entities;
}

std::vector<ListStatement> historyListStatements() {
    return {{"history of an entity", std::string(kOfEntity)},
            {"change sets", std::string(kSets)},
            {"entities of a change set", std::string(kEntities)},
            {"customers merged into one", std::string(kMergedInto)}};
}

} // namespace accord::storage
