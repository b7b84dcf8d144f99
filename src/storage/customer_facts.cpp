// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_facts.h"

#include "storage/list_statements.h"

#include <string>
#include <string_view>

namespace accord::storage {

namespace {

// The same amounts as kOverdueOnDay (customer_conditions.h). ?1 = day.
constexpr std::string_view kOverdue = R"(
    SELECT r.customer_id, SUM(r.amount_fen - r.paid_fen) FROM receivable r
    WHERE r.due_date > '' AND r.due_date < ?1 AND r.invoice_date <= ?1 AND r.amount_fen > 0
      AND r.paid_fen < r.amount_fen
    GROUP BY r.customer_id)";
constexpr std::string_view kLastContact = R"(
    SELECT v.customer_id, CAST(replace(MAX(v.held_on), '-', '') AS INTEGER) FROM visit v
    WHERE v.state = 'done' AND v.customer_id > 0 GROUP BY v.customer_id)";
constexpr std::string_view kNextVisit = R"(
    SELECT v.customer_id, CAST(replace(MIN(v.day), '-', '') AS INTEGER) FROM visit v
    WHERE v.state IN ('planned', 'in_progress') AND v.customer_id > 0 GROUP BY v.customer_id)";

std::string_view statementOf(CustomerSort sort) {
    return sort == CustomerSort::Overdue       ? kOverdue
           : sort == CustomerSort::LastContact ? kLastContact
                                               : kNextVisit;
}

} // namespace

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

std::vector<ListStatement> customerFactStatements() {
    return {{"customers by overdue", std::string(kOverdue)},
            {"customers by last contact", std::string(kLastContact)},
            {"customers by next visit", std::string(kNextVisit)}};
}

} // namespace accord::storage
