// SPDX-License-Identifier: GPL-3.0-or-later
// HistoryService: what changed, by whom, and taking one's own latest changes back (RULES section
// 1).
#pragma once

#include "app/context.h"
#include "storage/history.h"
#include "storage/undo.h"

#include <string>
#include <vector>

namespace accord::app {

// What undo() and redo() would take back or bring back: the action, e.g. "customer.set"; "" =
// nothing.
struct NextSteps {
    std::string undo;
    std::string redo;
};

class HistoryService {
public:
    explicit HistoryService(Context &context) : m_context(context) {}

    // Field by field, oldest first. `kind` is "customer", "user", "plan", "import", "abc_run" or
    // "policy"; `key` the code of a customer or user, CUSTOMER:YEAR of a plan, or an id.
    // Invalid ("history.kind"), NotFound.
    [[nodiscard]] base::Result<std::vector<storage::HistoryItem>>
    ofEntity(const std::string &kind, const std::string &key) const;
    // Change sets, newest first.
    [[nodiscard]] storage::Page<storage::ChangeSetRow> sets(int limit,
                                                            const std::string &after) const;

    [[nodiscard]] NextSteps next() const;
    // The acting user's latest change that can be taken back; through the same permissions as the
    // change itself. NotFound ("undo.nothing", "redo.nothing"), Stale ("undo.changed_since";
    // "undo.latest_final": what was done last is the erasure of a person, or was erased),
    // Forbidden.
    [[nodiscard]] base::Result<storage::UndoOutcome> undo();
    [[nodiscard]] base::Result<storage::UndoOutcome> redo();
    // One certain change set of one's own, e.g. that of an import.
    [[nodiscard]] base::Result<storage::UndoOutcome> undoSet(domain::ChangeSetId set);

private:
    [[nodiscard]] base::Done demandLatest(const storage::ChangeSetRow &next) const;
    [[nodiscard]] base::Done demandAll(domain::ChangeSetId set) const;
    Context &m_context;
};

} // namespace accord::app
