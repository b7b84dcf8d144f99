// SPDX-License-Identifier: GPL-3.0-or-later
// The list part of CustomerRepository: a keyset page over the index of its sort.
#include "storage/current_class.h"
#include "storage/customer_conditions.h"
#include "storage/customer_repository.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <limits>

namespace accord::storage {

namespace {

// Greater than every text that can be stored: the highest code point.
constexpr std::string_view kAfterAllText = "\xF4\x8F\xBF\xBF";

// Where the page begins. Values even for the first page, so that the engine always searches the
// index of the sort and never scans the table.
struct Start {
    std::string text;
    std::int64_t number = 0;
    std::string code;
    std::int64_t id = 0;
};

Start firstStart(bool descending) {
    if (descending) {
        return {std::string(kAfterAllText), std::numeric_limits<std::int64_t>::max(),
                std::string(kAfterAllText), std::numeric_limits<std::int64_t>::max()};
    }
    return {"", std::numeric_limits<std::int64_t>::min(), "", 0};
}

bool isByNumber(CustomerSort sort) {
    return sort == CustomerSort::UpdatedAt || sort == CustomerSort::Sales;
}

// Customers with their year's sales beside them where these decide the order.
std::string_view from(CustomerSort sort) {
    return sort == CustomerSort::Sales
               ? "FROM customer_year y JOIN customer c ON c.id = y.customer_id "
               : "FROM customer c ";
}

std::optional<Start> startAfter(db::Connection &db, const CustomerQuery &query) {
    auto row = db.prepare("SELECT " + customerSortColumn(query.sort, true) + ", c.code, c.id " +
                          std::string(from(query.sort)) + "WHERE c.code = ?1");
    row->bind(1, query.after);
    if (!row->next()) {
        return std::nullopt;
    }
    return Start{textAt(*row, 0), isByNumber(query.sort) ? row->integer(0) : 0, textAt(*row, 1),
                 row->integer(2)};
}

void addKeyset(WhereClause &where, const CustomerQuery &query, const Start &start) {
    const std::string sign = query.descending ? " < " : " > ";
    if (query.sort == CustomerSort::Code) {
        where.add("c.code" + sign + "{}", std::string_view(start.code));
        return;
    }
    const std::string column = customerSortColumn(query.sort, true);
    if (query.sort == CustomerSort::Sales) {
        where.addPair("(" + column + ", y.customer_id)" + sign, start.number, start.id);
    } else if (query.sort == CustomerSort::UpdatedAt) {
        where.addPair("(" + column + ", c.code)" + sign, start.number, start.code);
    } else {
        where.addPair("(" + column + ", c.code)" + sign, start.text, start.code);
    }
}

std::string orderBy(const CustomerQuery &query) {
    const std::string direction = query.descending ? " DESC" : "";
    std::string text = " ORDER BY ";
    if (query.sort != CustomerSort::Code) {
        text += customerSortColumn(query.sort, true) + direction + ", ";
    }
    return text + (query.sort == CustomerSort::Sales ? "y.customer_id" : "c.code") + direction;
}

std::string rowColumns() {
    return "c.id, c.code, c.name, c.short_name, c.kind, c.format, c.stage, c.status, "
           "c.key_account, c.account_level, "
           "(SELECT p.code FROM customer p WHERE p.id = c.parent_id), u.code, u.name, "
           "c.province, c.city, " +
           std::string(kClassOnDay) + ", c.opened_on, c.version, c.updated_at, c.district, " +
           std::string(kOverdueOnDay) + ", " + std::string(kLastContact) + ", " +
           std::string(kNextVisit) + " ";
}

std::string pageSql(const CustomerQuery &query, const std::string &where, int limitParameter) {
    return "SELECT " + rowColumns() + std::string(from(query.sort)) +
           "LEFT JOIN app_user u ON u.id = c.owner_id " + where + orderBy(query) + " LIMIT ?" +
           std::to_string(limitParameter);
}

const std::string &oneRowSql() {
    static const std::string kSql =
        "SELECT " + rowColumns() +
        "FROM customer c LEFT JOIN app_user u ON u.id = c.owner_id WHERE c.id = ?2";
    return kSql;
}

CustomerListRow rowAt(const db::Statement &row) {
    CustomerListRow r;
    r.id = idAt<domain::CustomerId>(row, 0);
    r.code = textAt(row, 1);
    r.name = textAt(row, 2);
    r.shortName = textAt(row, 3);
    r.kind = wordAt(row, 4, domain::customerKindFromCode);
    r.format = wordAt(row, 5, domain::storeFormatFromCode);
    r.stage = wordAt(row, 6, domain::stageFromCode);
    r.status = wordAt(row, 7, domain::customerStatusFromCode);
    r.keyAccount = wordAt(row, 8, domain::keyAccountStatusFromCode);
    r.accountLevel = row.integer(9) != 0;
    r.parentCode = textAt(row, 10);
    r.ownerCode = textAt(row, 11);
    r.ownerName = textAt(row, 12);
    r.province = textAt(row, 13);
    r.city = textAt(row, 14);
    r.currentClass = textAt(row, 15);
    r.openedOn = dateAt(row, 16);
    r.version = row.integer(17);
    r.updatedAt = instantAt(row, 18);
    r.district = textAt(row, 19);
    r.overdueFen = row.integer(20);
    r.lastContact = dateAt(row, 21);
    r.nextVisit = dateAt(row, 22);
    return r;
}

// The rows that pass from `start` on, or only their ids; the limit is the last parameter.
base::Result<std::string> chosenSql(const CustomerQuery &query, std::int64_t total,
                                    bool isClassKept, const Start &start, bool isWholeRow,
                                    WhereClause &where) {
    const auto select = [&](const std::string &condition, int limitParameter) {
        return isWholeRow ? pageSql(query, condition, limitParameter)
                          : "SELECT c.id " + std::string(from(query.sort)) + condition +
                                orderBy(query) + " LIMIT ?" + std::to_string(limitParameter);
    };
    const bool isFew = total <= kFewCustomers && !query.filter.empty();
    if (isFew && driveOf(query) == Drive::Walk) {
        ACCORD_TRY(where, customerWalk(query, isClassKept));
        const std::string chosen = "SELECT c.id FROM customer c " + where.sql();
        WhereClause rest(where.nextParameter());
        addKeyset(rest, query, start);
        const std::string sql = select("WHERE c.id IN (" + chosen + ") AND " + rest.sql().substr(6),
                                       rest.nextParameter());
        where.append(rest);
        return sql;
    }
    ACCORD_TRY(where, customerConditions(query, isFew ? Drive::Field : Drive::Walk, isClassKept));
    addKeyset(where, query, start);
    return select(where.sql(), where.nextParameter());
}

tl::unexpected<base::Error> unknownAfter(const std::string &code) {
    return base::fail(base::ErrorCode::NotFound, "customer.not_found",
                      "There is no customer with the code '" + code + "' to continue after.",
                      "after", code, {{"code", code}});
}

std::vector<Filter> everyFilter() {
    std::vector<Filter> filters{{}};
    for (const FilterField &field : customerFilterFields()) {
        const bool isDay = field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
        const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::Flag ||
                              field.kind == FieldKind::Amount;
        const std::string value = isDay ? "2026-03-01" : isNumber ? "1" : "x";
        filters.push_back({{std::string(field.name), FilterOp::Equal, {value}, 0}});
        if (field.kind == FieldKind::Text || field.kind == FieldKind::Folded) {
            filters.push_back({{std::string(field.name), FilterOp::Contains, {value}, 0}});
        }
    }
    return filters;
}

// The first page in one order: when few rows pass and when many do, ids alone and whole rows.
void addFirstPages(const CustomerQuery &query, std::vector<ListStatement> &statements) {
    for (const bool isWholeRow : {false, true}) {
        for (const std::int64_t total : {kFewCustomers, kFewCustomers + 1}) {
            WhereClause where;
            statements.push_back(
                {query.filter.empty() ? "plain customer list" : "customer list",
                 chosenSql(query, total, true, firstStart(query.descending), isWholeRow, where)
                     .value()});
        }
    }
}

} // namespace

std::vector<ListStatement> customerListStatements() {
    std::vector<ListStatement> statements;
    for (const Filter &filter : everyFilter()) {
        CustomerQuery query;
        query.filter = filter;
        WhereClause where;
        statements.push_back({"customer count", customerCountSql(query, true, where).value()});
        for (const CustomerSort sort :
             {CustomerSort::Code, CustomerSort::Name, CustomerSort::City, CustomerSort::OpenedOn,
              CustomerSort::UpdatedAt, CustomerSort::Sales}) {
            for (const bool descending : {false, true}) {
                query.sort = sort;
                query.descending = descending;
                addFirstPages(query, statements);
            }
        }
    }
    return statements;
}

base::Result<Page<CustomerListRow>> CustomerRepository::list(const CustomerQuery &query) {
    if (isRanked(query.sort)) {
        return rankedPage(query);
    }
    Page<CustomerListRow> page;
    ACCORD_TRY(page.total, countOf(query));
    if (query.limit <= 0) {
        return page;
    }
    auto start = query.after.empty() ? firstStart(query.descending) : startAfter(m_db, query);
    if (!start) {
        return unknownAfter(query.after);
    }
    if (page.total == 0) {
        return page;
    }
    WhereClause where;
    ACCORD_TRY(const std::string sql,
               chosenSql(query, page.total, isClassKept(m_db, query.today), *start, true, where));
    auto row = m_db.prepare(sql);
    where.bind(*row);
    row->bind(where.nextParameter(), query.limit + 1); // one more tells whether a page follows
    while (row->next()) {
        page.rows.push_back(rowAt(*row));
    }
    if (page.rows.size() > static_cast<std::size_t>(query.limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().code;
    }
    return page;
}

// A page of an order that has no index: the whole order, then the rows of the page.
base::Result<Page<CustomerListRow>> CustomerRepository::rankedPage(const CustomerQuery &query) {
    Page<CustomerListRow> page;
    CustomerQuery whole = query;
    whole.limit = query.after.empty() ? query.limit + 1 : kWholeOrder;
    ACCORD_TRY(const CustomerOrder order, this->order(whole));
    page.total = order.total;
    if (query.limit <= 0) {
        return page;
    }
    auto first = order.ids.begin();
    if (!query.after.empty()) {
        const auto id = idOfCode(query.after);
        first = id ? std::find(order.ids.begin(), order.ids.end(), *id) : order.ids.end();
        if (first == order.ids.end()) {
            return unknownAfter(query.after);
        }
        ++first;
    }
    const auto left = order.ids.end() - first;
    const auto count = std::min<std::ptrdiff_t>(left, query.limit);
    page.rows = rows({first, first + count}, query.today);
    if (left > count) {
        page.next = page.rows.back().code;
    }
    return page;
}

base::Result<std::int64_t> CustomerRepository::countOf(const CustomerQuery &query) {
    WhereClause where;
    ACCORD_TRY(const std::string sql,
               customerCountSql(query, isClassKept(m_db, query.today), where));
    auto count = m_db.prepare(sql);
    where.bind(*count);
    return firstInteger(*count).value_or(0);
}

std::vector<CustomerListRow> CustomerRepository::rows(std::span<const domain::CustomerId> ids,
                                                      base::Date today) {
    std::vector<CustomerListRow> found;
    found.reserve(ids.size());
    const std::string day = today.toString();
    auto &row = m_db.cached(oneRowSql());
    for (const domain::CustomerId id : ids) {
        row.bind(1, day).bind(2, id.value());
        if (row.next()) {
            found.push_back(rowAt(row));
        }
        row.reset();
    }
    auto &tag =
        m_db.cached("SELECT tag FROM customer_tag WHERE customer_id = ?1 ORDER BY position");
    for (CustomerListRow &one : found) {
        tag.bind(1, one.id.value());
        while (tag.next()) {
            one.tags.push_back(textAt(tag, 0));
        }
        tag.reset();
    }
    return found;
}

base::Result<std::vector<domain::CustomerId>>
CustomerRepository::idsByIndex(const CustomerQuery &query, std::int64_t total) {
    WhereClause where;
    ACCORD_TRY(const std::string sql, chosenSql(query, total, isClassKept(m_db, query.today),
                                                firstStart(query.descending), false, where));
    auto row = m_db.prepare(sql);
    where.bind(*row);
    row->bind(where.nextParameter(), query.limit);
    std::vector<domain::CustomerId> ids;
    while (row->next()) {
        ids.push_back(idAt<domain::CustomerId>(*row, 0));
    }
    return ids;
}

base::Result<std::vector<domain::CustomerId>> CustomerRepository::ids(const CustomerQuery &query) {
    CustomerQuery whole = query;
    whole.limit = kWholeOrder;
    whole.group = CustomerGroup::None;
    ACCORD_TRY(CustomerOrder order, this->order(whole));
    return std::move(order.ids);
}

} // namespace accord::storage
