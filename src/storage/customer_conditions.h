// SPDX-License-Identifier: GPL-3.0-or-later
// How the statements of a customer list choose their rows: shared by its pages (customer_list.cpp)
// and its whole order (customer_order.cpp).
#pragma once

#include "storage/customer_list.h"
#include "storage/filter.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace accord::storage {

// How a statement finds its rows: by the index of the one field that is filtered, or by walking
// another index (that of the sort, or customer_by_filter) and looking at every row's fields.
enum class Drive { Field, Walk };
[[nodiscard]] Drive driveOf(const CustomerQuery &query);

// The class in force on ?1; exact also where the kept column has missed an override's last day.
inline constexpr std::string_view kClassOnDay =
    "COALESCE((SELECT o.class FROM abc_override o WHERE o.customer_id = c.id AND o.until >= ?1), "
    "(SELECT a.class FROM abc_applied a WHERE a.customer_id = c.id), '')";

// What is open past its due day on ?1, in fen; the latest day a visit was held and the next day one
// is planned for, '' = none. Own, without the stores below.
inline constexpr std::string_view kOverdueOnDay =
    "(SELECT COALESCE(SUM(r.amount_fen - r.paid_fen), 0) FROM receivable r "
    "WHERE r.customer_id = c.id AND r.due_date <> '' AND r.due_date < ?1 "
    "AND r.invoice_date <= ?1 AND r.amount_fen > 0 AND r.paid_fen < r.amount_fen)";
inline constexpr std::string_view kLastContact =
    "(SELECT d.last_contact FROM customer_visit_days d WHERE d.customer_id = c.id)";
inline constexpr std::string_view kNextVisit =
    "(SELECT d.next_visit FROM customer_visit_days d WHERE d.customer_id = c.id)";
// The last contact seen from the day: in its month, earlier, never.
inline constexpr std::string_view kContactOnDay =
    "(SELECT CASE WHEN d.last_contact = '' THEN 'never' "
    "WHEN substr(d.last_contact, 1, 7) = substr(?1, 1, 7) THEN 'this_month' ELSE 'earlier' END "
    "FROM customer_visit_days d WHERE d.customer_id = c.id)";

// Plans and classes sit on accounts: the top of a tree, or what is marked so. Who has customers
// below is no store. By interval active accounts and stores are visited that are not our own.
inline constexpr std::string_view kIsAccount = "(c.account_level = 1 OR c.parent_id IS NULL)";
inline constexpr std::string_view kHasBelow =
    "EXISTS (SELECT 1 FROM customer k WHERE k.parent_id = c.id)";
inline constexpr std::string_view kVisitedByInterval =
    "(c.status = 'active' AND c.kind <> 'internal' AND (c.account_level = 1 OR "
    "c.parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM customer k WHERE k.parent_id = c.id)))";

// WHERE of the query's filter over customer c; the day is ?1. `isClassKept` as in current_class.h.
[[nodiscard]] base::Result<WhereClause> customerConditions(const CustomerQuery &query, Drive drive,
                                                           bool isClassKept);
// The walk that looks at every customer: over customer_by_filter when that holds all fields, else
// over the table in its own order.
[[nodiscard]] base::Result<WhereClause> customerWalk(const CustomerQuery &query, bool isClassKept);
[[nodiscard]] base::Result<std::string> customerCountSql(const CustomerQuery &query,
                                                         bool isClassKept, WhereClause &where);

// Few rows pass: they are collected first and sorted. Many pass: the first of them in the order
// of the sort are soon met by walking its index.
inline constexpr std::int64_t kFewCustomers = 2'000;

// The sorts from Class on have a fixed order of values.
[[nodiscard]] bool isRanked(CustomerSort sort);
// Column that a sort or group looks at; Owner: owner_id.
[[nodiscard]] std::string customerSortColumn(CustomerSort sort, bool isClassKept);

} // namespace accord::storage
