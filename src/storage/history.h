// SPDX-License-Identifier: GPL-3.0-or-later
// History: the change log read back, per entity and field (CLI: history items) and per set.
#pragma once

#include "base/clock.h"
#include "db/connection.h"
#include "domain/ids.h"
#include "storage/change_log.h"
#include "storage/page.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct HistoryItem {
    std::int64_t seq = 0; // change set
    base::Instant at;
    std::string by; // user code
    std::string action;
    std::string reason;
    std::string entityType;
    std::int64_t entityId = 0;
    std::string field; // JSON key, a path inside plans ("/targets/Tea/net_sales_fen/months/4")
    nlohmann::json oldValue; // null = there was none
    nlohmann::json newValue;
    std::optional<std::int64_t> undoOf;
};

struct ChangedEntity {
    std::string type;
    std::int64_t id = 0;
};

struct ChangeSetRow {
    std::int64_t seq = 0;
    base::Instant at;
    domain::UserId by;
    std::string byCode;
    std::string action;
    std::string reason;
    ChangeKind kind = ChangeKind::Do;
    std::optional<std::int64_t> undoOf;
    std::optional<std::int64_t> undoneBy; // the set that took it back
    bool undoable = false;
    std::int64_t rows = 0;
};

class History {
public:
    explicit History(db::Connection &connection) : m_db(connection) {}
    // Oldest first. Ids of users, customers become their codes ("owner_id" → "owner").
    [[nodiscard]] std::vector<HistoryItem> ofEntity(std::string_view entityType,
                                                    std::int64_t entityId);
    // Newest first; `after` is a seq.
    [[nodiscard]] Page<ChangeSetRow> sets(int limit, const std::string &after = {});
    [[nodiscard]] std::optional<ChangeSetRow> set(domain::ChangeSetId id);
    // What a set touched, at most `limit` entities.
    [[nodiscard]] std::vector<ChangedEntity> entitiesOf(domain::ChangeSetId id, int limit = 1000);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
