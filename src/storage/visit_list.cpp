// SPDX-License-Identifier: GPL-3.0-or-later
// The list parts of VisitRepository: pages, what is open, and who is visited by interval.
#include "storage/customer_conditions.h"
#include "storage/customer_scope.h"
#include "storage/list_statements.h"
#include "storage/row.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace accord::storage {

namespace {

// The day comes first, so that it is ?1 where a field asks what is missed.
const std::vector<FilterField> &fields() {
    static const std::string kGroup = "v.customer_id IN " + std::string(kWithBelowOfCodes);
    static constexpr std::string_view kUsers = "(SELECT f.id FROM app_user f WHERE f.code IN ({}))";
    static const std::vector<FilterField> kFields{
        {"id", FieldKind::Number, "v.id", "", false},
        {"customer", FieldKind::Reference, "v.customer_id",
         "(SELECT f.id FROM customer f WHERE f.code IN ({}))", false},
        // The customer with everything below it.
        {"group", FieldKind::Exists, kGroup, "", false},
        {"name", FieldKind::Text, "c.name", "c.name_folded", false},
        {"search", FieldKind::Folded, "c.search_folded", "", false},
        {"found", FieldKind::Found, "v.id", "visit", false},
        {"city", FieldKind::Text, "c.city", "", false},
        {"book", FieldKind::Reference, "c.owner_id", kUsers, true},
        {"owner", FieldKind::Reference, "v.owner_id", kUsers, false},
        {"partner", FieldKind::Reference, "v.partner_id", kUsers, true},
        {"kind", FieldKind::Word, "v.kind", "", false},
        {"state", FieldKind::Word, "v.state", "", false},
        {"missed", FieldKind::Flag, "(v.state = 'planned' AND v.day < ?1)", "", false},
        {"date", FieldKind::Day, "v.day", "", false},
        {"planned_on", FieldKind::Day, "v.planned_on", "", false},
        {"held_on", FieldKind::Day, "v.held_on", "", false},
        {"result", FieldKind::Number, "v.result", "", true},
        {"mood", FieldKind::Word, "v.mood", "", false},
        {"purpose", FieldKind::Text, "v.purpose", "", false},
        {"next_visit", FieldKind::Day, "v.next_visit", "", false},
        {"reason", FieldKind::Text, "v.reason", "", false},
    };
    return kFields;
}

const std::string kRows =
    "SELECT v.id, v.customer_id, c.code, c.name, c.city, c.district, u.code, u.name, q.code, "
    "v.owner_id, v.kind, v.state, v.state = 'planned' AND v.day < ?1, v.day, v.planned_on, "
    "v.planned_minute, v.purpose, v.result, v.next_visit, v.reason, v.version "
    "FROM visit v JOIN customer c ON c.id = v.customer_id JOIN app_user u ON u.id = v.owner_id "
    "LEFT JOIN app_user q ON q.id = v.partner_id ";

const std::string kOpen =
    kRows + "WHERE v.state IN ('planned', 'in_progress') AND v.day <= ?2 ORDER BY v.day, v.id";
const std::string kOpenOf = kRows +
                            "WHERE v.owner_id = ?3 AND v.state IN ('planned', 'in_progress') AND "
                            "v.day <= ?2 ORDER BY v.day, v.id";

// Nobody visits what is archived, lost or our own.
const std::string kVisited =
    "SELECT c.id, c.parent_id, c.code, c.name, c.province, c.city, c.district, c.address, "
    "c.format, c.account_level, c.owner_id, u.code, c.assigned_on, c.created_at, c.opened_on, " +
    std::string(kClassOnDay) +
    ", (SELECT MAX(v.held_on) FROM visit v WHERE v.customer_id = c.id AND v.state = 'done'), "
    "(SELECT MIN(p.day) FROM visit p WHERE p.customer_id = c.id AND p.state = 'planned' AND "
    "p.day >= ?1), EXISTS (SELECT 1 FROM visit o WHERE o.customer_id = c.id AND "
    "o.state IN ('planned', 'in_progress')) FROM customer c LEFT JOIN app_user u ON u.id = "
    "c.owner_id WHERE " +
    std::string(kVisitedByInterval) + " ";
const std::string kVisitedAll = kVisited + "ORDER BY c.code";
const std::string kVisitedOf = kVisited + "AND c.owner_id = ?2 ORDER BY c.code";

base::Result<WhereClause> conditions(const VisitQuery &query) {
    WhereClause where;
    where.add("{} IS NOT NULL", std::string_view(query.today.toString()));
    ACCORD_CHECK(where.add(query.filter, fields()));
    where.add("v.day > ''");
    return where;
}

std::string ordered(const WhereClause &where, bool newestFirst) {
    return where.sql() +
           (newestFirst ? " ORDER BY v.day DESC, v.id DESC" : " ORDER BY v.day, v.id") +
           " LIMIT ?" + std::to_string(where.nextParameter());
}

std::string pageSql(const WhereClause &where, bool newestFirst) {
    return kRows + ordered(where, newestFirst);
}

// What a group is told from the others by.
std::string groupColumn(VisitGroup group) {
    switch (group) {
    case VisitGroup::Day:
    case VisitGroup::Week:
        return "v.day";
    case VisitGroup::Customer:
        return "v.customer_id";
    case VisitGroup::Owner:
        return "v.owner_id";
    case VisitGroup::State:
        return "CASE WHEN v.state = 'planned' AND v.day < ?1 THEN 'missed' ELSE v.state END";
    case VisitGroup::None:
        break;
    }
    return "''";
}

std::string orderSql(const WhereClause &where, const VisitQuery &query) {
    return "SELECT v.id, " + groupColumn(query.group) +
           " FROM visit v JOIN customer c ON c.id = v.customer_id " +
           ordered(where, query.newestFirst);
}

const std::string kCustomerName = "SELECT c.code, c.name, c.name_sort FROM customer c "
                                  "WHERE c.id = ?1";
const std::string kOwnerName = "SELECT u.code, u.name, u.code FROM app_user u WHERE u.id = ?1";

struct Gathered {
    VisitIdOrder::Group group;
    std::string rank; // groups stand by it
    std::vector<domain::VisitId> ids;
};

std::string mondayOf(const std::string &day) {
    const auto date = base::Date::parse(day);
    return date ? date->plusDays(1 - date->weekday()).toString() : day;
}

// What wants doing comes first, what is over last.
std::string rankOfState(const std::string &state) {
    constexpr std::array<std::string_view, 6> kLife{"missed", "in_progress", "planned",
                                                    "done",   "not_held",    "cancelled"};
    return std::to_string(std::ranges::find(kLife, state) - kLife.begin());
}

// Days and weeks come in the order of the list; the others are looked up and ranked.
void rankGroups(db::Connection &db, VisitGroup group, std::vector<Gathered> &all) {
    if (group == VisitGroup::Day || group == VisitGroup::Week) {
        return;
    }
    for (Gathered &one : all) {
        if (group == VisitGroup::State) {
            one.rank = rankOfState(one.group.key);
            continue;
        }
        auto &row = db.cached(group == VisitGroup::Customer ? kCustomerName : kOwnerName);
        row.bind(1, std::string_view(one.group.key));
        if (row.next()) {
            one.group.key = textAt(row, 0);
            one.group.name = textAt(row, 1);
            one.rank = textAt(row, 2);
        }
        row.reset();
    }
    std::ranges::stable_sort(all, [](const Gathered &a, const Gathered &b) {
        return std::pair(a.rank, a.group.key) < std::pair(b.rank, b.group.key);
    });
}

// One after the other, at most `limit` ids (0 = all).
VisitIdOrder joined(std::vector<Gathered> all, int limit) {
    VisitIdOrder order;
    order.groups.reserve(all.size());
    std::size_t left = limit > 0 ? static_cast<std::size_t>(limit) : SIZE_MAX;
    for (Gathered &one : all) {
        const std::size_t taken = std::min(left, one.ids.size());
        if (taken == 0) {
            break;
        }
        order.ids.insert(order.ids.end(), one.ids.begin(),
                         one.ids.begin() + static_cast<std::ptrdiff_t>(taken));
        one.group.count = static_cast<std::int64_t>(taken);
        order.groups.push_back(std::move(one.group));
        left -= taken;
    }
    return order;
}

const std::string kRow = kRows + "WHERE v.id = ?2";

std::string countSql(const WhereClause &where) {
    return "SELECT COUNT(*) FROM visit v JOIN customer c ON c.id = v.customer_id " + where.sql();
}

constexpr std::string_view kAfter =
    "(v.day, v.id) > (SELECT k.day, k.id FROM visit k WHERE k.id = {})";
constexpr std::string_view kBefore =
    "(v.day, v.id) < (SELECT k.day, k.id FROM visit k WHERE k.id = {})";

VisitListRow rowAt(const db::Statement &row) {
    VisitListRow r;
    const auto number = [&row](int column) -> std::optional<int> {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(static_cast<int>(row.integer(column)));
    };
    int i = 0;
    r.id = idAt<domain::VisitId>(row, i++);
    r.customer = idAt<domain::CustomerId>(row, i++);
    r.customerCode = textAt(row, i++);
    r.customerName = textAt(row, i++);
    r.city = textAt(row, i++);
    r.district = textAt(row, i++);
    r.ownerCode = textAt(row, i++);
    r.ownerName = textAt(row, i++);
    r.partnerCode = textAt(row, i++);
    r.owner = idAt<domain::UserId>(row, i++);
    r.kind = wordAt(row, i++, domain::visitKindFromCode);
    r.state = wordAt(row, i++, domain::visitStateFromCode);
    r.missed = row.integer(i++) != 0;
    r.day = dateAt(row, i++);
    r.plannedOn = dateAt(row, i++);
    r.plannedMinute = number(i++);
    r.purpose = textAt(row, i++);
    r.result = number(i++);
    r.nextVisit = dateAt(row, i++);
    r.reason = textAt(row, i++);
    r.version = row.integer(i++);
    return r;
}

VisitedCustomer visitedAt(const db::Statement &row) {
    VisitedCustomer c;
    int i = 0;
    c.id = idAt<domain::CustomerId>(row, i++);
    c.parent = idAt<domain::CustomerId>(row, i++);
    c.code = textAt(row, i++);
    c.name = textAt(row, i++);
    c.province = textAt(row, i++);
    c.city = textAt(row, i++);
    c.district = textAt(row, i++);
    c.address = textAt(row, i++);
    c.format = wordAt(row, i++, domain::storeFormatFromCode);
    c.accountLevel = row.integer(i++) != 0;
    c.owner = idAt<domain::UserId>(row, i++);
    c.ownerCode = textAt(row, i++);
    c.assignedOn = dateAt(row, i++);
    c.createdAt = base::Instant(row.integer(i++));
    c.openedOn = dateAt(row, i++);
    c.currentClass = textAt(row, i++);
    c.lastDone = dateAt(row, i++);
    c.planned = dateAt(row, i++);
    c.hasOpenVisit = row.integer(i++) != 0;
    return c;
}

} // namespace

base::Result<Page<VisitListRow>> VisitRepository::list(const VisitQuery &query) {
    Page<VisitListRow> page;
    ACCORD_TRY(WhereClause where, conditions(query));
    auto count = m_db.prepare(countSql(where));
    where.bind(*count);
    page.total = firstInteger(*count).value_or(0);
    if (query.limit <= 0) {
        return page;
    }
    if (!query.after.empty()) {
        ACCORD_TRY(const auto after, domain::VisitId::parse(query.after));
        where.add(query.newestFirst ? kBefore : kAfter, after.value());
    }
    auto row = m_db.prepare(pageSql(where, query.newestFirst));
    where.bind(*row);
    row->bind(where.nextParameter(), query.limit + 1);
    while (row->next()) {
        page.rows.push_back(rowAt(*row));
    }
    if (page.rows.size() > static_cast<std::size_t>(query.limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().id.toString();
    }
    return page;
}

base::Result<VisitIdOrder> VisitRepository::order(const VisitQuery &query) {
    ACCORD_TRY(const WhereClause where, conditions(query));
    // The first rows are those of the first groups only where these follow the days.
    const bool isByDay = query.group == VisitGroup::None || query.group == VisitGroup::Day ||
                         query.group == VisitGroup::Week;
    auto row = m_db.prepare(orderSql(where, query));
    where.bind(*row);
    row->bind(where.nextParameter(), isByDay && query.limit > 0 ? query.limit : -1);
    if (query.group == VisitGroup::None) {
        VisitIdOrder order;
        while (row->next()) {
            order.ids.push_back(idAt<domain::VisitId>(*row, 0));
        }
        return order;
    }
    std::vector<Gathered> all;
    std::unordered_map<std::string, std::size_t> places;
    while (row->next()) {
        std::string key = textAt(*row, 1);
        key = query.group == VisitGroup::Week ? mondayOf(key) : key;
        const auto [place, isNew] = places.try_emplace(key, all.size());
        if (isNew) {
            all.push_back({{key, {}, 0}, {}, {}});
        }
        all[place->second].ids.push_back(idAt<domain::VisitId>(*row, 0));
    }
    rankGroups(m_db, query.group, all);
    return joined(std::move(all), query.limit);
}

base::Result<std::int64_t> VisitRepository::count(const VisitQuery &query) {
    ACCORD_TRY(const WhereClause where, conditions(query));
    auto row = m_db.prepare(countSql(where));
    where.bind(*row);
    return firstInteger(*row).value_or(0);
}

std::vector<VisitListRow> VisitRepository::rows(std::span<const domain::VisitId> ids,
                                                base::Date today) {
    auto &row = m_db.cached(kRow);
    std::vector<VisitListRow> rows;
    for (const domain::VisitId id : ids) {
        row.bind(1, today.toString()).bind(2, id.value());
        if (row.next()) {
            rows.push_back(rowAt(row));
        }
        row.reset();
    }
    return rows;
}

std::vector<VisitListRow> VisitRepository::open(domain::UserId owner, base::Date until,
                                                base::Date today) {
    auto &row = m_db.cached(owner.isNull() ? kOpen : kOpenOf);
    row.bind(1, today.toString()).bind(2, until.toString());
    if (!owner.isNull()) {
        row.bind(3, owner.value());
    }
    std::vector<VisitListRow> rows;
    while (row.next()) {
        rows.push_back(rowAt(row));
    }
    row.reset();
    return rows;
}

std::vector<VisitedCustomer> VisitRepository::visited(domain::UserId owner, base::Date today) {
    auto &row = m_db.cached(owner.isNull() ? kVisitedAll : kVisitedOf);
    row.bind(1, today.toString());
    if (!owner.isNull()) {
        row.bind(2, owner.value());
    }
    std::vector<VisitedCustomer> customers;
    while (row.next()) {
        customers.push_back(visitedAt(row));
    }
    row.reset();
    return customers;
}

std::vector<ListStatement> visitListStatements() {
    std::vector<ListStatement> statements{{"open visits", kOpen},
                                          {"open visits of one", kOpenOf},
                                          {"one visit of the list", kRow},
                                          {"visited customers", kVisitedAll},
                                          {"visited customers of one", kVisitedOf},
                                          {"customer of a group of visits", kCustomerName},
                                          {"person of a group of visits", kOwnerName}};
    std::vector<Filter> filters{{}};
    for (const FilterField &field : fields()) {
        const char *value = field.kind == FieldKind::Day    ? "2026-01-01"
                            : field.kind == FieldKind::Flag ? "true"
                                                            : "1";
        filters.push_back({{std::string(field.name), FilterOp::Equal, {value}, 0}});
    }
    for (const bool newestFirst : {false, true}) {
        for (const Filter &filter : filters) {
            VisitQuery query;
            query.filter = filter;
            query.today = base::Date(2026, 1, 1);
            WhereClause where = conditions(query).value();
            statements.push_back({"visit count", countSql(where)});
            query.newestFirst = newestFirst;
            for (const VisitGroup group : {VisitGroup::None, VisitGroup::Day, VisitGroup::Customer,
                                           VisitGroup::Owner, VisitGroup::State}) {
                query.group = group;
                statements.push_back({"visit order", orderSql(where, query)});
            }
            where.add(newestFirst ? kBefore : kAfter, std::int64_t{1});
            statements.push_back({"visit list", pageSql(where, newestFirst)});
        }
    }
    return statements;
}

} // namespace accord::storage
