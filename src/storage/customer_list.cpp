// SPDX-License-Identifier: GPL-3.0-or-later
// The list part of CustomerRepository: a keyset page over the index of its sort.
#include "storage/customer_repository.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <array>
#include <limits>

namespace accord::storage {

namespace {

constexpr std::string_view kClass =
    "COALESCE((SELECT o.class FROM abc_override o WHERE o.customer_id = c.id AND o.until >= ?1), "
    "(SELECT a.class FROM abc_applied a WHERE a.customer_id = c.id), '')";

const std::vector<FilterField> &fields() {
    static const std::vector<FilterField> kFields{
        {"code", FieldKind::Text, "c.code", "", false},
        {"name", FieldKind::Text, "c.name", "c.name_folded", false},
        {"short_name", FieldKind::Text, "c.short_name", "", false},
        {"pinyin", FieldKind::Text, "c.pinyin", "", false},
        {"kind", FieldKind::Word, "c.kind", "", false},
        {"parent", FieldKind::Reference, "c.parent_id",
         "(SELECT p.id FROM customer p WHERE p.code IN ({}))", true},
        {"owner", FieldKind::Reference, "c.owner_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", true},
        {"account_level", FieldKind::Flag, "c.account_level", "", false},
        {"format", FieldKind::Word, "c.format", "", false},
        {"sales_area", FieldKind::Number, "c.sales_area", "", true},
        {"province", FieldKind::Text, "c.province", "", false},
        {"city", FieldKind::Text, "c.city", "", false},
        {"district", FieldKind::Text, "c.district", "", false},
        {"settlement", FieldKind::Word, "c.settlement", "", false},
        {"address", FieldKind::Text, "c.address", "", false},
        {"tax_number", FieldKind::Text, "c.tax_number", "", false},
        {"website", FieldKind::Text, "c.website", "", false},
        {"opened_on", FieldKind::Day, "c.opened_on", "", false},
        {"assigned_on", FieldKind::Day, "c.assigned_on", "", false},
        {"stage", FieldKind::Word, "c.stage", "", false},
        {"chain_place", FieldKind::Text, "c.chain_place", "", false},
        {"key_account", FieldKind::Word, "c.key_account", "", false},
        {"status", FieldKind::Word, "c.status", "", false},
        {"status_on", FieldKind::Day, "c.status_on", "", false},
        {"notes", FieldKind::Text, "c.notes", "", false},
        {"tag", FieldKind::Exists,
         "EXISTS (SELECT 1 FROM customer_tag t WHERE t.tag IN ({}) AND t.customer_id = c.id)", "",
         false},
        {"tags", FieldKind::Exists,
         "EXISTS (SELECT 1 FROM customer_tag t WHERE t.tag IN ({}) AND t.customer_id = c.id)", "",
         false},
        {"class", FieldKind::Word, kClass, "", false},
        {"created_at", FieldKind::Instant, "c.created_at", "", false},
        {"updated_at", FieldKind::Instant, "c.updated_at", "", false},
    };
    return kFields;
}

std::string_view sortColumn(CustomerSort sort) {
    static constexpr std::array<std::string_view, 5> kColumns{"c.code", "c.name_sort", "c.city",
                                                              "c.opened_on", "c.updated_at"};
    return kColumns.at(static_cast<std::size_t>(sort));
}

// Greater than every text that can be stored: the highest code point.
constexpr std::string_view kAfterAllText = "\xF4\x8F\xBF\xBF";

// Where the page begins. Values even for the first page, so that the engine always searches the
// index of the sort and never scans the table.
struct Start {
    std::string text;
    std::int64_t number = 0;
    std::string code;
};

Start firstStart(bool descending) {
    if (descending) {
        return {std::string(kAfterAllText), std::numeric_limits<std::int64_t>::max(),
                std::string(kAfterAllText)};
    }
    return {"", std::numeric_limits<std::int64_t>::min(), ""};
}

std::optional<Start> startAfter(db::Connection &db, const CustomerQuery &query) {
    auto row = db.prepare("SELECT " + std::string(sortColumn(query.sort)) +
                          ", c.code FROM customer c WHERE c.code = ?1");
    row->bind(1, query.after);
    if (!row->next()) {
        return std::nullopt;
    }
    return Start{textAt(*row, 0), query.sort == CustomerSort::UpdatedAt ? row->integer(0) : 0,
                 textAt(*row, 1)};
}

void addKeyset(WhereClause &where, const CustomerQuery &query, const Start &start) {
    const std::string sign = query.descending ? " < " : " > ";
    if (query.sort == CustomerSort::Code) {
        where.add("c.code" + sign + "{}", std::string_view(start.code));
        return;
    }
    const std::string column(sortColumn(query.sort));
    if (query.sort == CustomerSort::UpdatedAt) {
        where.addPair("(" + column + ", c.code)" + sign, start.number, start.code);
    } else {
        where.addPair("(" + column + ", c.code)" + sign, start.text, start.code);
    }
}

bool speaksOf(const Filter &filter, std::string_view field) {
    return std::any_of(filter.begin(), filter.end(),
                       [&](const FilterTerm &t) { return t.field == field; });
}

// How a statement finds its rows: by the index of the one field that is filtered, or by walking
// another index (that of the sort, or customer_by_filter) and looking at every row's fields.
enum class Drive { Field, Walk };

// Wrapped, a column cannot lead the engine to its own index; the value is the same.
const std::vector<FilterField> &walkedFields() {
    static const std::vector<std::string> kColumns = [] {
        std::vector<std::string> columns;
        for (const FilterField &field : fields()) {
            const bool isColumn = field.column.starts_with("c.");
            columns.push_back(isColumn ? "COALESCE(" + std::string(field.column) + ", NULL)"
                                       : std::string(field.column));
        }
        return columns;
    }();
    static const std::vector<FilterField> kFields = [] {
        std::vector<FilterField> walked = fields();
        for (std::size_t i = 0; i < walked.size(); ++i) {
            walked[i].column = kColumns[i];
        }
        return walked;
    }();
    return kFields;
}

bool isOneOf(std::string_view field, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), field) != names.end();
}

// One equality on an indexed field finds few rows by that index, and counts them there.
Drive driveOf(const CustomerQuery &query) {
    if (query.filter.empty()) {
        return query.owner.isNull() ? Drive::Walk : Drive::Field;
    }
    const FilterTerm &only = query.filter.front();
    const bool isAlone = query.filter.size() == 1 && query.owner.isNull();
    return isAlone && only.op == FilterOp::Equal &&
                   isOneOf(only.field, {"code", "city", "owner", "parent"})
               ? Drive::Field
               : Drive::Walk;
}

// Does customer_by_filter hold every field that the filter looks at?
bool isCovered(const Filter &filter) {
    return std::all_of(filter.begin(), filter.end(), [](const FilterTerm &t) {
        return t.field == "name"
                   ? t.op == FilterOp::Contains
                   : isOneOf(t.field, {"code", "kind", "parent", "owner", "account_level", "format",
                                       "province", "city", "district", "settlement", "opened_on",
                                       "stage", "key_account", "status", "tag", "tags", "class"});
    });
}

// The day comes first, so that it is ?1 wherever the class is asked for.
base::Result<WhereClause> conditions(const CustomerQuery &query, Drive drive) {
    const bool walks = drive == Drive::Walk;
    WhereClause where;
    where.add("{} IS NOT NULL", std::string_view(query.today.toString()));
    if (!query.withArchived && !speaksOf(query.filter, "status")) {
        where.add("c.status <> 'archived'");
    }
    if (!query.owner.isNull()) {
        where.add(walks ? "COALESCE(c.owner_id, NULL) = {}" : "c.owner_id = {}",
                  query.owner.value());
    }
    ACCORD_CHECK(where.add(query.filter, walks ? walkedFields() : fields(), query.zone));
    return where;
}

std::string orderBy(const CustomerQuery &query) {
    const std::string direction = query.descending ? " DESC" : "";
    std::string text = " ORDER BY ";
    if (query.sort != CustomerSort::Code) {
        text += std::string(sortColumn(query.sort)) + direction + ", ";
    }
    return text + "c.code" + direction;
}

std::string pageSql(const CustomerQuery &query, const std::string &where, int limitParameter) {
    return "SELECT c.id, c.code, c.name, c.short_name, c.kind, c.format, c.stage, c.status, "
           "c.key_account, c.account_level, "
           "(SELECT p.code FROM customer p WHERE p.id = c.parent_id), u.code, u.name, "
           "c.province, c.city, " +
           std::string(kClass) +
           ", c.opened_on, c.version FROM customer c LEFT JOIN app_user u ON u.id = c.owner_id " +
           where + orderBy(query) + " LIMIT ?" + std::to_string(limitParameter);
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
    return r;
}

// The walk that looks at every customer: over customer_by_filter when that holds all fields, else
// over the table in its own order.
base::Result<WhereClause> walk(const CustomerQuery &query) {
    ACCORD_TRY(WhereClause where, conditions(query, Drive::Walk));
    where.add(isCovered(query.filter) ? "c.status >= ''" : "c.id > 0");
    return where;
}

base::Result<std::string> countSql(const CustomerQuery &query, WhereClause &where) {
    ACCORD_TRY(where,
               driveOf(query) == Drive::Field ? conditions(query, Drive::Field) : walk(query));
    return "SELECT COUNT(*) FROM customer c " + where.sql();
}

// Few rows pass: they are collected first and sorted. Many pass: the first of them in the order
// of the sort are soon met by walking its index.
constexpr std::int64_t kFew = 2'000;

base::Result<std::string> pageSqlFor(const CustomerQuery &query, std::int64_t total,
                                     const Start &start, WhereClause &where) {
    const bool isFew = total <= kFew && !query.filter.empty();
    if (isFew && driveOf(query) == Drive::Walk) {
        ACCORD_TRY(where, walk(query));
        const std::string chosen = "SELECT c.id FROM customer c " + where.sql();
        WhereClause rest(where.nextParameter());
        addKeyset(rest, query, start);
        const std::string sql =
            pageSql(query, "WHERE c.id IN (" + chosen + ") AND " + rest.sql().substr(6),
                    rest.nextParameter());
        where.append(rest);
        return sql;
    }
    ACCORD_TRY(where, conditions(query, isFew ? Drive::Field : Drive::Walk));
    addKeyset(where, query, start);
    return pageSql(query, where.sql(), where.nextParameter());
}

} // namespace

std::vector<ListStatement> customerListStatements() {
    std::vector<ListStatement> statements;
    std::vector<Filter> filters{{}};
    for (const FilterField &field : fields()) {
        const bool isDay = field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
        const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::Flag;
        const std::string value = isDay ? "2026-03-01" : isNumber ? "1" : "x";
        filters.push_back({{std::string(field.name), FilterOp::Equal, {value}, 0}});
        if (field.kind == FieldKind::Text) {
            filters.push_back({{std::string(field.name), FilterOp::Contains, {value}, 0}});
        }
    }
    for (const Filter &filter : filters) {
        CustomerQuery query;
        query.filter = filter;
        WhereClause where;
        statements.push_back({"customer count", countSql(query, where).value()});
        for (const CustomerSort sort : {CustomerSort::Code, CustomerSort::Name, CustomerSort::City,
                                        CustomerSort::OpenedOn, CustomerSort::UpdatedAt}) {
            for (const bool descending : {false, true}) {
                query.sort = sort;
                query.descending = descending;
                for (const std::int64_t total : {kFew, kFew + 1}) {
                    statements.push_back(
                        {filter.empty() ? "plain customer list" : "customer list",
                         pageSqlFor(query, total, firstStart(descending), where).value()});
                }
            }
        }
    }
    return statements;
}

base::Result<Page<CustomerListRow>> CustomerRepository::list(const CustomerQuery &query) {
    Page<CustomerListRow> page;
    WhereClause counted;
    ACCORD_TRY(const std::string total, countSql(query, counted));
    auto count = m_db.prepare(total);
    counted.bind(*count);
    page.total = firstInteger(*count).value_or(0);
    if (query.limit <= 0) {
        return page;
    }
    auto start = query.after.empty() ? firstStart(query.descending) : startAfter(m_db, query);
    if (!start) {
        return base::fail(base::ErrorCode::NotFound, "customer.not_found",
                          "There is no customer with the code '" + query.after +
                              "' to continue after.",
                          "after", query.after, {{"code", query.after}});
    }
    if (page.total == 0) {
        return page;
    }
    WhereClause where;
    ACCORD_TRY(const std::string sql, pageSqlFor(query, page.total, *start, where));
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

base::Result<std::vector<domain::CustomerId>> CustomerRepository::ids(const CustomerQuery &query) {
    ACCORD_TRY(WhereClause where, conditions(query, Drive::Walk));
    addKeyset(where, query, firstStart(query.descending));
    auto row = m_db.prepare("SELECT c.id FROM customer c " + where.sql() + orderBy(query));
    where.bind(*row);
    std::vector<domain::CustomerId> ids;
    while (row->next()) {
        ids.push_back(idAt<domain::CustomerId>(*row, 0));
    }
    return ids;
}

} // namespace accord::storage
