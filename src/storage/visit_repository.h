// SPDX-License-Identifier: GPL-3.0-or-later
// VisitRepository: visits with their call cards, their list, and the last real contact of every
// customer. Writes run inside the caller's transaction and are logged by the caller
// (visit_image.h).
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "domain/visit/visit.h"
#include "storage/filter.h"
#include "storage/page.h"
#include "storage/stamp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::storage {

struct VisitListRow {
    domain::VisitId id;
    domain::CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string city;
    std::string district;
    std::string ownerCode;
    std::string ownerName;
    std::string partnerCode; // "" = none
    domain::UserId owner;
    domain::VisitKind kind = domain::VisitKind::OnSite;
    domain::VisitState state = domain::VisitState::Planned;
    bool missed = false;
    base::Date day;
    base::Date plannedOn;
    std::optional<int> plannedMinute;
    std::string purpose;
    std::optional<int> result;
    base::Date nextVisit;
    std::string reason;
    std::int64_t version = 0;
};

// What a long list is gathered by.
enum class VisitGroup { None, Day, Week, Customer, Owner, State };

struct VisitQuery {
    // Fields: id, customer, name, owner, partner, kind, state, missed, date, planned_on, held_on,
    // result, mood, purpose, next_visit, reason, city, book (owner of the customer).
    Filter filter;
    bool newestFirst = true;
    int limit = 100;                     // 0 = count only
    std::string after;                   // id of the last row of the page before
    base::Date today;                    // decides what is missed
    VisitGroup group = VisitGroup::None; // of order()
};

struct VisitIdOrder {
    struct Group {
        std::string key;  // a day (the Monday of a week), a code, a state ("missed" too)
        std::string name; // of the customer or the person
        std::int64_t count = 0;
    };
    std::vector<domain::VisitId> ids;
    std::vector<Group> groups; // none without grouping; their counts add up to the ids
};

// A customer that is visited by interval, and when that happened last.
struct VisitedCustomer {
    domain::CustomerId id;
    domain::CustomerId parent;
    std::string code;
    std::string name;
    std::string province;
    std::string city;
    std::string district;
    std::string address;
    domain::StoreFormat format = domain::StoreFormat::None;
    bool accountLevel = false;
    domain::UserId owner;
    std::string ownerCode;
    base::Date assignedOn;     // null = to nobody
    base::Instant createdAt;   // when the record was made
    base::Date openedOn;       // null = not known
    std::string currentClass;  // its own, "" = none
    base::Date lastDone;       // last real contact
    base::Date planned;        // next visit that is planned, null = none
    bool hasOpenVisit = false; // planned, missed included, or under way
};

// The latest reading of one kind and product at a customer.
struct LastObservation {
    domain::Observation observation;
    base::Date on;
};

class VisitRepository {
public:
    explicit VisitRepository(db::Connection &connection) : m_db(connection) {}
    [[nodiscard]] std::optional<domain::Visit> byId(domain::VisitId id);
    [[nodiscard]] base::Done insert(const domain::Visit &visit, const Stamp &stamp);
    // `visit.version` = the version read. The new version, or Stale ("stale").
    [[nodiscard]] base::Result<std::int64_t> update(const domain::Visit &visit, const Stamp &stamp);
    [[nodiscard]] base::Done remove(domain::VisitId id); // for undo of an insert
    // By day, then id. Invalid ("filter.bad").
    [[nodiscard]] base::Result<Page<VisitListRow>> list(const VisitQuery &query);
    // Ids in the order of list() within their groups, at most `query.limit` (0 = all), without
    // `after`. Days and weeks follow the list, customers their names, states the life of a visit.
    [[nodiscard]] base::Result<VisitIdOrder> order(const VisitQuery &query);
    [[nodiscard]] base::Result<std::int64_t> count(const VisitQuery &query);
    // In the order of `ids`; those that are gone are left out.
    [[nodiscard]] std::vector<VisitListRow> rows(std::span<const domain::VisitId> ids,
                                                 base::Date today);
    // Planned and in progress up to and including `until`, of one person or of all (null), oldest
    // first.
    [[nodiscard]] std::vector<VisitListRow> open(domain::UserId owner, base::Date until,
                                                 base::Date today);
    // A visit of the customer that `owner` planned for that day and that is still open.
    [[nodiscard]] std::optional<domain::VisitId> plannedFor(domain::CustomerId customer,
                                                            domain::UserId owner, base::Date day);
    // The visit that an event of a foreign calendar became, that of `owner` first.
    [[nodiscard]] std::optional<domain::VisitId> ofEvent(const std::string &calendarUid,
                                                         domain::UserId owner);
    [[nodiscard]] std::vector<domain::VisitId> ofCustomer(domain::CustomerId customer);
    // Active customers that are not our own, of one book or of all (null), with the class in force
    // on `today`; in the order of codes.
    [[nodiscard]] std::vector<VisitedCustomer> visited(domain::UserId owner, base::Date today);
    // Newest reading of every kind and product at the customer.
    [[nodiscard]] std::vector<LastObservation> lastObservations(domain::CustomerId customer);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
