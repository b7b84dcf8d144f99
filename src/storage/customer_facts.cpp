// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_facts.h"

#include "storage/current_class.h"
#include "storage/customer_conditions.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <string>
#include <string_view>

namespace accord::storage {

namespace {

// The same amounts as kOverdueOnDay (customer_conditions.h). ?1 = day.
constexpr std::string_view kOverdue = R"(
    SELECT r.customer_id, SUM(r.amount_fen - r.paid_fen) AS owed FROM receivable r
    WHERE r.customer_id > 0 AND r.due_date > '' AND r.due_date < ?1 AND r.invoice_date <= ?1
      AND r.amount_fen > 0 AND r.paid_fen < r.amount_fen
    GROUP BY r.customer_id)";
constexpr std::string_view kLastContacts = R"(
    SELECT d.customer_id, CAST(replace(d.last_contact, '-', '') AS INTEGER)
    FROM customer_visit_days d WHERE d.last_contact <> '')";
constexpr std::string_view kNextVisits = R"(
    SELECT d.customer_id, CAST(replace(d.next_visit, '-', '') AS INTEGER)
    FROM customer_visit_days d WHERE d.next_visit <> '')";

constexpr std::string_view kHeld = "COALESCE((SELECT MAX(v.held_on) FROM visit v "
                                   "WHERE v.customer_id = d.customer_id AND v.state = 'done'), '')";
constexpr std::string_view kPlanned =
    "COALESCE((SELECT MIN(n.day) FROM visit n "
    "WHERE n.customer_id = d.customer_id AND n.state IN ('planned', 'in_progress')), '')";

std::string wrongDays() {
    return "d.customer_id > 0 AND (d.last_contact <> " + std::string(kHeld) +
           " OR d.next_visit <> " + std::string(kPlanned) + ")";
}

std::string_view statementOf(CustomerSort sort) {
    return sort == CustomerSort::Overdue       ? kOverdue
           : sort == CustomerSort::LastContact ? kLastContacts
                                               : kNextVisits;
}

// Those with the fact by it, those of one value in the order of their codes; or those without it by
// their codes. ?1 = day.
std::string byFactSql(CustomerSort sort, bool hasFact, bool descending, WhereClause &where) {
    const bool isOverdue = sort == CustomerSort::Overdue;
    const std::string direction = descending ? " DESC" : "";
    const std::string day = sort == CustomerSort::LastContact ? "last_contact" : "next_visit";
    std::string from = "customer c ";
    std::string order;
    if (hasFact && isOverdue) {
        from = "(" + std::string(kOverdue) + ") o CROSS JOIN customer c ON c.id = o.customer_id ";
        order = "o.owed" + direction + ", ";
    } else if (hasFact) {
        from = "customer_visit_days d CROSS JOIN customer c ON c.id = d.customer_id ";
        where.add("d." + day + " <> ''");
        order = "d." + day + direction + ", ";
    } else {
        where.add("c.code > ''");
        where.add(isOverdue ? std::string(kOverdueOnDay) + " = 0"
                            : "(SELECT d." + day +
                                  " FROM customer_visit_days d WHERE d.customer_id = c.id) = ''");
    }
    return "SELECT c.id FROM " + from + where.sql() + " ORDER BY " + order + "c.code" + direction +
           " LIMIT ?" + std::to_string(where.nextParameter());
}

} // namespace

base::Result<std::vector<domain::CustomerId>> firstByFact(db::Connection &connection,
                                                          const CustomerQuery &query) {
    const bool isKept = isClassKept(connection, query.today);
    std::vector<domain::CustomerId> ids;
    for (const bool hasFact : {true, false}) {
        const auto wanted = query.limit - static_cast<std::int64_t>(ids.size());
        if (wanted <= 0) {
            break;
        }
        ACCORD_TRY(WhereClause where, customerConditions(query, Drive::Walk, isKept));
        const std::string sql = byFactSql(query.sort, hasFact, query.descending, where);
        auto row = connection.prepare(sql);
        where.bind(*row);
        row->bind(where.nextParameter(), wanted);
        while (row->next()) {
            ids.push_back(idAt<domain::CustomerId>(*row, 0));
        }
    }
    return ids;
}

std::unordered_map<std::int64_t, std::int64_t> customerFacts(db::Connection &connection,
                                                             CustomerSort sort, base::Date today) {
    std::unordered_map<std::int64_t, std::int64_t> facts;
    auto &row = connection.cached(statementOf(sort));
    if (sort == CustomerSort::Overdue) {
        row.bind(1, today.toString());
    }
    while (row.next()) {
        facts.emplace(row.integer(0), row.integer(1));
    }
    row.reset();
    return facts;
}

std::int64_t wrongVisitDays(db::Connection &connection) {
    return firstInteger(
               connection.cached("SELECT COUNT(*) FROM customer_visit_days d WHERE " + wrongDays()))
        .value_or(0);
}

std::int64_t rebuildVisitDays(db::Connection &connection) {
    const std::int64_t wrong = wrongVisitDays(connection);
    if (wrong > 0) {
        connection
            .cached("UPDATE customer_visit_days AS d SET last_contact = " + std::string(kHeld) +
                    ", next_visit = " + std::string(kPlanned) + " WHERE " + wrongDays())
            .run();
    }
    return wrong;
}

std::vector<ListStatement> customerFactStatements() {
    std::vector<ListStatement> statements{{"customers by overdue", std::string(kOverdue)},
                                          {"customers by last contact", std::string(kLastContacts)},
                                          {"customers by next visit", std::string(kNextVisits)}};
    const CustomerQuery query;
    for (const CustomerSort sort :
         {CustomerSort::Overdue, CustomerSort::LastContact, CustomerSort::NextVisit}) {
        for (const bool hasFact : {true, false}) {
            for (const bool descending : {false, true}) {
                WhereClause where = customerConditions(query, Drive::Walk, true).value();
                statements.push_back(
                    {"customers by a fact", byFactSql(sort, hasFact, descending, where)});
            }
        }
    }
    return statements;
}

} // namespace accord::storage
