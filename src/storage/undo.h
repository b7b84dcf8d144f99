// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of a user's latest change sets (RULES section 1, ARCHITECTURE section 3): a new set
// puts the before-images back. Refused as a whole when a field was changed again
// since by anybody, naming the fields; a plan counts as one field. Permission is the service's
// part: ask nextUndo() what it touches.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "storage/history.h"
#include "storage/stamp.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace accord::storage {

// Puts images of one kind of entity back; one per entity type.
class EntityRestorer {
public:
    EntityRestorer() = default;
    EntityRestorer(const EntityRestorer &) = delete;
    EntityRestorer &operator=(const EntityRestorer &) = delete;
    virtual ~EntityRestorer() = default;
    [[nodiscard]] virtual std::string_view entityType() const = 0;
    // The present image and version; null image and 0 when there is no such entity.
    [[nodiscard]] virtual nlohmann::json image(std::int64_t id, std::int64_t &version) = 0;
    // Makes the entity equal `wanted` (null = remove it); the new version (0 when removed).
    [[nodiscard]] virtual base::Result<std::int64_t> restore(std::int64_t id,
                                                             const nlohmann::json &wanted,
                                                             std::int64_t version,
                                                             const Stamp &stamp) = 0;
};

struct UndoOutcome {
    domain::ChangeSetId undone; // the set that was taken back (or brought back)
    domain::ChangeSetId set;    // the new set that did it
    std::string action;         // what the user had done, e.g. "customer.set"
};

class UndoLog {
public:
    explicit UndoLog(db::Connection &connection);
    ~UndoLog();
    UndoLog(const UndoLog &) = delete;
    UndoLog &operator=(const UndoLog &) = delete;

    // The user's latest set that undo() would take, if any.
    [[nodiscard]] std::optional<ChangeSetRow> nextUndo(domain::UserId by);
    // The user's latest set that was not taken back, also when an erasure made it final or is it.
    [[nodiscard]] std::optional<ChangeSetRow> latest(domain::UserId by);
    // The latest undo that redo() would bring back: only while nothing new was done since.
    [[nodiscard]] std::optional<ChangeSetRow> nextRedo(domain::UserId by);

    // All inside the caller's transaction, which must not be committed after an error.
    // NotFound ("undo.nothing"); Stale ("undo.changed_since", args fields, by, action;
    // "import.newer"); Invalid ("undo.in_use").
    [[nodiscard]] base::Result<UndoOutcome> undo(const Stamp &stamp);
    [[nodiscard]] base::Result<UndoOutcome> redo(const Stamp &stamp);
    // One certain set of the user's own, e.g. an import. Invalid ("undo.not_undoable"), Stale
    // ("undo.already") besides the above.
    [[nodiscard]] base::Result<UndoOutcome> undoSet(domain::ChangeSetId set, const Stamp &stamp);

private:
    struct Entry;
    [[nodiscard]] base::Result<UndoOutcome> invert(const ChangeSetRow &set, ChangeKind kind,
                                                   const Stamp &stamp);
    [[nodiscard]] base::Done restoreRow(const Entry &entry, ChangeSetWriter &log,
                                        const Stamp &stamp);
    [[nodiscard]] base::Done restoreImport(const ChangeSetRow &set, std::int64_t importId,
                                           ChangeSetWriter &log);
    void retireNames(const Entry &entry);
    [[nodiscard]] base::Done restoreMerge(const Entry &entry, ChangeSetWriter &log);
    [[nodiscard]] base::Done demandUnchangedSince(const Entry &entry, const nlohmann::json &own);
    EntityRestorer *restorer(std::string_view entityType);

    db::Connection &m_db;
    std::vector<std::unique_ptr<EntityRestorer>> m_restorers;
};

} // namespace accord::storage
