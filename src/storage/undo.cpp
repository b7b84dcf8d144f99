// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "storage/catalogue_undo.h"
#include "storage/image.h"
#include "storage/import_repository.h"
#include "storage/merge_undo.h"
#include "storage/restorers.h"
#include "storage/row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace accord::storage {

using base::ErrorCode;
using base::Result;
using nlohmann::json;

// One row of the set that is taken back.
struct UndoLog::Entry {
    std::int64_t setSeq = 0;
    std::int64_t rowNo = 0;
    std::string type;
    std::int64_t id = 0;
};

namespace {

struct Payload {
    json oldValue;
    json newValue;
};

std::optional<Payload> payloadOf(db::Connection &db, std::int64_t seq, std::int64_t rowNo) {
    auto &row = db.cached("SELECT payload FROM change_payload WHERE set_seq = ?1 AND row_no = ?2");
    row.bind(1, seq).bind(2, rowNo);
    std::string text;
    if (row.next()) {
        text = textAt(row, 0);
    }
    row.reset();
    if (text.empty()) {
        return std::nullopt;
    }
    json parsed = json::parse(text);
    return Payload{std::move(parsed.at("old")), std::move(parsed.at("new"))};
}

tl::unexpected<base::Error> changedSince(const std::string &entity, const std::string &fields,
                                         const std::string &by, const std::string &action) {
    return base::fail(ErrorCode::Stale, "undo.changed_since",
                      "It cannot be taken back: " + entity + " was changed since (" + fields +
                          ") by " + by + " with '" + action + "'.",
                      fields, entity,
                      {{"entity", entity}, {"fields", fields}, {"by", by}, {"action", action}});
}

// What later change sets did to one entity, taken together: a change that was itself undone
// leaves nothing behind.
class NetChange {
public:
    void add(const json &before, const json &after) {
        if (before.is_object() && after.is_object()) {
            for (const auto &[key, value] : before.items()) {
                note(key, value, after.at(key));
            }
        } else {
            note("", before.is_null() ? json(false) : json(true),
                 after.is_null() ? json(false) : json(true));
        }
    }
    // What is different now; of the keys of `own` only, unless that is null. That the entity came
    // or went always counts.
    [[nodiscard]] std::string fields(const json &own) const {
        std::string names;
        for (const auto &[key, values] : m_values) {
            const bool matters = key.empty() || own.is_null() || own.contains(key);
            if (matters && values.first != values.second) {
                const std::string name = key.ends_with("_id") ? key.substr(0, key.size() - 3) : key;
                names += (names.empty() ? "" : ", ") + (name.empty() ? "everything" : name);
            }
        }
        return names;
    }

private:
    void note(const std::string &key, const json &before, const json &after) {
        const auto [at, isNew] = m_values.try_emplace(key, before, after);
        if (!isNew) {
            at->second.second = after;
        }
    }
    std::map<std::string, std::pair<json, json>> m_values;
};

std::string differingFields(const json &present, const json &expected) {
    std::string names;
    for (const auto &[key, value] : expected.items()) {
        if (!present.contains(key) || present.at(key) != value) {
            names += (names.empty() ? "" : ", ") + key;
        }
    }
    return names;
}

// The action of the user's that it is all about: undo and redo keep it as their reason.
const std::string &actionOf(const ChangeSetRow &set) {
    return set.kind == ChangeKind::Do ? set.action : set.reason;
}

constexpr std::string_view kNextUndo = R"(
    SELECT s.seq FROM change_set s
    WHERE s.by_user = ?1 AND s.undoable = 1 AND s.kind <> 'undo' AND s.row_count > 0
      AND NOT EXISTS (SELECT 1 FROM erased_set e WHERE e.set_seq = s.seq)
      AND NOT EXISTS (SELECT 1 FROM change_set i WHERE i.undo_of = s.seq)
    ORDER BY s.seq DESC LIMIT 1)";

constexpr std::string_view kNextRedo = R"(
    SELECT s.seq FROM change_set s
    WHERE s.by_user = ?1 AND s.kind = 'undo'
      AND NOT EXISTS (SELECT 1 FROM erased_set e WHERE e.set_seq = s.seq)
      AND NOT EXISTS (SELECT 1 FROM change_set i WHERE i.undo_of = s.seq)
      AND NOT EXISTS (SELECT 1 FROM change_set n
                      WHERE n.by_user = ?1 AND n.seq > s.seq AND n.kind = 'do'
                        AND n.row_count > 0)
    ORDER BY s.seq DESC LIMIT 1)";

// What can be taken back, or could before a person was erased from it, and the erasure itself.
constexpr std::string_view kLatest = R"(
    SELECT s.seq FROM change_set s
    WHERE s.by_user = ?1 AND s.kind <> 'undo' AND s.row_count > 0
      AND (s.undoable = 1 OR s.action = 'person.erase')
      AND NOT EXISTS (SELECT 1 FROM change_set i WHERE i.undo_of = s.seq)
    ORDER BY s.seq DESC LIMIT 1)";

} // namespace

UndoLog::UndoLog(db::Connection &connection)
    : m_db(connection), m_restorers(allRestorers(connection)) {}
UndoLog::~UndoLog() = default;

EntityRestorer *UndoLog::restorer(std::string_view entityType) {
    const auto found = std::find_if(m_restorers.begin(), m_restorers.end(),
                                    [&](const auto &r) { return r->entityType() == entityType; });
    return found == m_restorers.end() ? nullptr : found->get();
}

std::optional<ChangeSetRow> UndoLog::nextUndo(domain::UserId by) {
    const auto seq = firstInteger(m_db.cached(kNextUndo).bind(1, by.value()));
    return seq ? History(m_db).set(domain::ChangeSetId(*seq)) : std::nullopt;
}

std::optional<ChangeSetRow> UndoLog::latest(domain::UserId by) {
    const auto seq = firstInteger(m_db.cached(kLatest).bind(1, by.value()));
    return seq ? History(m_db).set(domain::ChangeSetId(*seq)) : std::nullopt;
}

std::optional<ChangeSetRow> UndoLog::nextRedo(domain::UserId by) {
    const auto seq = firstInteger(m_db.cached(kNextRedo).bind(1, by.value()));
    return seq ? History(m_db).set(domain::ChangeSetId(*seq)) : std::nullopt;
}

Result<UndoOutcome> UndoLog::undo(const Stamp &stamp) {
    const auto set = nextUndo(stamp.by);
    if (!set) {
        return base::fail(ErrorCode::NotFound, "undo.nothing",
                          "There is no change of yours that can be taken back.");
    }
    return invert(*set, ChangeKind::Undo, stamp);
}

Result<UndoOutcome> UndoLog::redo(const Stamp &stamp) {
    const auto set = nextRedo(stamp.by);
    if (!set) {
        return base::fail(ErrorCode::NotFound, "redo.nothing",
                          "There is nothing to bring back: nothing was taken back since your last "
                          "change.");
    }
    return invert(*set, ChangeKind::Redo, stamp);
}

Result<UndoOutcome> UndoLog::undoSet(domain::ChangeSetId set, const Stamp &stamp) {
    const std::string seq = set.toString();
    History history(m_db);
    auto row = history.set(set);
    // Taken back and brought again, it is in force through the redo that brought it.
    while (row && row->undoneBy) {
        const auto taken = history.set(domain::ChangeSetId(*row->undoneBy));
        if (!taken || !taken->undoneBy) {
            break;
        }
        row = history.set(domain::ChangeSetId(*taken->undoneBy));
    }
    if (!row || row->by != stamp.by) {
        return base::fail(ErrorCode::NotFound, "undo.nothing",
                          "Change " + seq + " is no change of yours.", {}, seq, {{"seq", seq}});
    }
    if (row->undoneBy) {
        return base::fail(ErrorCode::Stale, "undo.already",
                          "Change " + seq + " was taken back already.", {}, seq, {{"seq", seq}});
    }
    if (!row->undoable || row->kind == ChangeKind::Undo) {
        return base::fail(ErrorCode::Invalid, "undo.not_undoable",
                          "Change " + seq + " (" + row->action + ") cannot be taken back.", {}, seq,
                          {{"seq", seq}, {"action", row->action}});
    }
    return invert(*row, ChangeKind::Undo, stamp);
}

Result<UndoOutcome> UndoLog::invert(const ChangeSetRow &set, ChangeKind kind, const Stamp &stamp) {
    std::vector<Entry> entries;
    auto &row = m_db.cached(R"(
        SELECT row_no, entity_type, entity_id FROM change_row WHERE set_seq = ?1
        ORDER BY row_no DESC)");
    row.bind(1, set.seq);
    while (row.next()) {
        entries.push_back({set.seq, row.integer(0), textAt(row, 1), row.integer(2)});
    }
    row.reset();
    // Figures go before the customers they belong to, and come back after them.
    std::stable_partition(entries.begin(), entries.end(), [&](const Entry &e) {
        return (e.type == kImportEntity) == (kind == ChangeKind::Undo);
    });

    ChangeSetHead head;
    head.at = stamp.at;
    head.by = stamp.by;
    head.action = kind == ChangeKind::Undo ? "undo" : "redo";
    head.kind = kind;
    head.undoOf = domain::ChangeSetId(set.seq);
    head.reason = actionOf(set);
    ChangeSetWriter log(m_db, head);
    for (const Entry &entry : entries) {
        if (entry.type == kImportEntity) {
            ACCORD_CHECK(restoreImport(set, entry.id, log));
        } else if (entry.type == kMergeEntity) {
            ACCORD_CHECK(restoreMerge(entry, log));
        } else {
            ACCORD_CHECK(restoreRow(entry, log, stamp));
        }
    }
    if (kind == ChangeKind::Undo) {
        for (const Entry &entry : entries) {
            retireNames(entry);
        }
    }
    settleRetired(m_db);
    log.finish();
    return UndoOutcome{domain::ChangeSetId(set.seq), log.id(), actionOf(set)};
}

base::Done UndoLog::restoreImport(const ChangeSetRow &set, std::int64_t importId,
                                  ChangeSetWriter &log) {
    ImportRepository imports(m_db);
    const auto batch = imports.byId(domain::ImportId(importId));
    if (!batch) {
        throw base::StorageError(base::StorageProblem::Corrupt, 0, "undo of an import",
                                 "the import is not there");
    }
    const bool isRedo = set.kind == ChangeKind::Undo;
    if (isRedo) {
        ACCORD_CHECK(imports.redoFacts(*batch, domain::ChangeSetId(set.seq)));
    } else {
        ACCORD_CHECK(imports.undoFacts(*batch, log.id()));
    }
    log.recordBulk(kImportEntity, importId, {{"undone", !isRedo}});
    return {};
}

// What the import made for the catalogue goes with it.
void UndoLog::retireNames(const Entry &entry) {
    const auto batch = entry.type == kImportEntity
                           ? ImportRepository(m_db).byId(domain::ImportId(entry.id))
                           : std::nullopt;
    if (!batch) {
        return;
    }
    auto &row = m_db.cached(
        "SELECT row_no FROM change_row WHERE entity_type = ?1 AND entity_id = ?2 AND set_seq = ?3");
    const auto rowNo =
        firstInteger(row.bind(1, entry.type).bind(2, entry.id).bind(3, batch->set.value()));
    const auto payload = rowNo ? payloadOf(m_db, batch->set.value(), *rowNo) : std::nullopt;
    if (payload && payload->newValue.contains("made")) {
        retireMade(m_db, payload->newValue.at("made"));
    }
}

base::Done UndoLog::restoreMerge(const Entry &entry, ChangeSetWriter &log) {
    const auto payload = payloadOf(m_db, entry.setSeq, entry.rowNo);
    if (!payload) {
        throw base::StorageError(base::StorageProblem::Corrupt, 0, "undo of a merge",
                                 "the change log does not know what was merged");
    }
    ACCORD_TRY(const json next,
               invertMerge(m_db, payload->newValue, domain::ChangeSetId(entry.setSeq), log.id()));
    log.recordBulk(kMergeEntity, entry.id, next);
    return {};
}

base::Done UndoLog::restoreRow(const Entry &entry, ChangeSetWriter &log, const Stamp &stamp) {
    EntityRestorer *target = restorer(entry.type);
    const auto payload = payloadOf(m_db, entry.setSeq, entry.rowNo);
    if (target == nullptr || !payload) {
        return base::fail(ErrorCode::Invalid, "undo.not_undoable",
                          "A change of this kind cannot be taken back.", {}, entry.type,
                          {{"seq", std::to_string(entry.setSeq)}, {"action", entry.type}});
    }
    // RULES section 1: a field changed again since stops the undo. A plan is one whole, because its
    // approval binds to all of it; taking away what was made takes everything with it.
    const bool isByField =
        payload->oldValue.is_object() && payload->newValue.is_object() && entry.type != kPlanEntity;
    ACCORD_CHECK(demandUnchangedSince(entry, isByField ? payload->newValue : json()));
    std::int64_t version = 0;
    const json present = target->image(entry.id, version);
    json wanted = payload->oldValue;
    if (payload->oldValue.is_object() && payload->newValue.is_object()) {
        // The log knows only the keys that changed; the others stay as they are.
        const std::string differing = differingFields(present, payload->newValue);
        if (!differing.empty()) {
            return changedSince(entry.type, differing, "?", "?");
        }
        wanted = present;
        wanted.update(payload->oldValue);
    } else if (present.is_null() != payload->newValue.is_null()) {
        return changedSince(entry.type, "everything", "?", "?");
    }
    ACCORD_TRY(const std::int64_t now, target->restore(entry.id, wanted, version, stamp));
    log.record(entry.type, entry.id, present, wanted, version, now);
    return {};
}

base::Done UndoLog::demandUnchangedSince(const Entry &entry, const json &own) {
    auto &row = m_db.cached(R"(
        SELECT p.payload, u.code, s.action
        FROM change_row r
        JOIN change_set s ON s.seq = r.set_seq
        JOIN app_user u ON u.id = s.by_user
        LEFT JOIN change_payload p ON p.set_seq = r.set_seq AND p.row_no = r.row_no
        WHERE r.entity_type = ?1 AND r.entity_id = ?2 AND r.set_seq > ?3
        ORDER BY r.set_seq, r.row_no)");
    row.bind(1, entry.type).bind(2, entry.id).bind(3, entry.setSeq);
    NetChange net;
    std::string by;
    std::string action;
    while (row.next()) {
        const std::string text = textAt(row, 0);
        if (!text.empty()) {
            const json payload = json::parse(text);
            net.add(payload.at("old"), payload.at("new"));
        }
        by = textAt(row, 1);
        action = textAt(row, 2);
    }
    row.reset();
    const std::string fields = net.fields(own);
    if (!fields.empty()) {
        return changedSince(entry.type, fields, by, action);
    }
    return {};
}

} // namespace accord::storage
