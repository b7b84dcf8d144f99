// SPDX-License-Identifier: GPL-3.0-or-later
// The change log (ARCHITECTURE section 3): one set per command, one row per changed entity, all in
// the transaction of the write. Rows are chained by SHA-256 over their fixed fields and
// SHA-256(salt ‖ payload) and are never deleted.
#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "domain/ids.h"
#include "domain/plan/plan.h"
#include "domain/team/user.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::storage {

enum class ChangeKind { Do, Undo, Redo };

struct ChangeSetHead {
    base::Instant at; // the clock's now, whatever --at says
    domain::UserId by;
    std::string action;   // stable word, e.g. "customer.set"
    std::string reason;   // words of the user, may be ""
    bool undoable = true; // RULES section 1 lists what is not
    ChangeKind kind = ChangeKind::Do;
    domain::ChangeSetId undoOf; // the inverse of which set
};

class ChangeSetWriter {
public:
    // Precondition: inside a db::Transaction; the user is stored already (or is recorded first and
    // inserted before).
    ChangeSetWriter(db::Connection &connection, const ChangeSetHead &head);
    ChangeSetWriter(const ChangeSetWriter &) = delete;
    ChangeSetWriter &operator=(const ChangeSetWriter &) = delete;

    [[nodiscard]] domain::ChangeSetId id() const { return domain::ChangeSetId(m_seq); }

    // One changed entity. `before` null = it is new, `after` null = it is gone. Of a change only
    // the keys that differ are kept; nothing is written when none does (then the result is false).
    bool record(std::string_view entityType, std::int64_t entityId, const nlohmann::json &before,
                const nlohmann::json &after, std::int64_t versionBefore, std::int64_t versionAfter);
    // The same from the values; a null pointer is "not there". Versions are taken from them.
    bool record(const domain::User *before, const domain::User *after);
    bool record(const domain::Customer *before, const domain::Customer *after);
    bool record(const domain::Plan *before, const domain::Plan *after);
    // A bulk write: counts and input digest; before-images lie in typed tables under id().
    void recordBulk(std::string_view entityType, std::int64_t entityId,
                    const nlohmann::json &summary);
    // Completes the set; nothing can be recorded afterwards. Without rows the set stays as a
    // record that the command was run.
    void finish();
    [[nodiscard]] std::int64_t rowCount() const { return m_rows; }

private:
    void append(std::string_view entityType, std::int64_t entityId, const std::string &payload,
                std::int64_t versionBefore, std::int64_t versionAfter);
    std::string_view salt();

    db::Connection &m_db;
    std::int64_t m_seq = 0;
    std::int64_t m_rows = 0;
    base::Digest m_link{};
    std::string m_salts; // drawn many at a time
    std::size_t m_saltsUsed = 0;
    bool m_finished = false;
};

// Chain arithmetic, shared with verify.
[[nodiscard]] base::Digest headerLink(const base::Digest &previous, std::int64_t seq,
                                      const ChangeSetHead &head);
[[nodiscard]] base::Digest rowLink(const base::Digest &previous, std::int64_t seq,
                                   std::int64_t rowNo, std::string_view entityType,
                                   std::int64_t entityId, std::int64_t versionBefore,
                                   std::int64_t versionAfter, std::string_view payloadDigest);
[[nodiscard]] std::string_view changeKindCode(ChangeKind kind); // "do", "undo", "redo"
// Hex of the last set's head; 64 zeros while the log is empty. For backups and footers.
[[nodiscard]] std::string headHash(db::Connection &connection);

} // namespace accord::storage
