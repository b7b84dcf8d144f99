// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRepository: the whole plan as one aggregate. Parts keep their ids for life. The database
// itself refuses an approval by the submitter or last editor unless it is flagged solo.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/plan/plan.h"
#include "storage/filter.h"
#include "storage/page.h"
#include "storage/stamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::storage {

struct PlanListRow {
    domain::PlanId id;
    domain::CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string ownerCode;
    int year = 0;
    domain::PlanStep step = domain::PlanStep::Data;
    int draft = 1;
    std::optional<int> revision;
    bool submitted = false;
    std::int64_t version = 0;
};

struct PlanQuery {
    // Fields: customer, name, owner, year, step, draft, revision, submitted.
    Filter filter;
    int limit = 100;
    std::string after;    // plan id of the last row of the page before
    domain::UserId owner; // null = everybody's
};

struct PlanRevision {
    int revision = 0;
    std::string digest;  // of the content, lower-case hex
    std::string content; // frozen JSON
    base::Instant at;
    domain::UserId by;
};

class PlanRepository {
public:
    explicit PlanRepository(db::Connection &connection) : m_db(connection) {}
    [[nodiscard]] std::optional<domain::Plan> byId(domain::PlanId id);
    [[nodiscard]] std::optional<domain::Plan> find(domain::CustomerId customer, int year);
    // Duplicate ("plan.exists"). Version 1.
    [[nodiscard]] base::Done insert(const domain::Plan &plan, const Stamp &stamp);
    // Saves every part. `plan.version` = the version read. The new version, or Stale ("stale").
    // A new approval takes submitter and last editor from the stored row, not from `plan`.
    [[nodiscard]] base::Result<std::int64_t> save(const domain::Plan &plan, const Stamp &stamp);
    // For undo of an insert.
    [[nodiscard]] base::Done remove(domain::PlanId id);
    // By year, then id. Invalid ("filter.bad").
    [[nodiscard]] base::Result<Page<PlanListRow>> list(const PlanQuery &query);
    // Ids of the plans of a year, all or one owner's, by customer code.
    [[nodiscard]] std::vector<domain::PlanId> ofYear(int year, domain::UserId owner);
    // Years that have plans, newest first.
    [[nodiscard]] std::vector<int> years();
    // By year.
    [[nodiscard]] std::vector<domain::PlanId> ofCustomer(domain::CustomerId customer);

    void addRevision(domain::PlanId plan, const PlanRevision &revision);
    [[nodiscard]] std::vector<PlanRevision> revisions(domain::PlanId plan);
    // Every approval ever given, oldest first.
    [[nodiscard]] std::vector<domain::PlanApproval> approvals(domain::PlanId plan);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
