// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_conditions.h"

#include "storage/customer_scope.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace accord::storage {

namespace {

constexpr std::string_view kKeptClass = "c.current_class";

// The class by which a customer is visited: its own on ?1, else that of the nearest ancestor that
// has one (RULES section 2).
std::string classInForce() {
    std::string above(kClassOnDay);
    for (std::size_t at = above.find("c.id"); at != std::string::npos; at = above.find("c.id")) {
        above.replace(at, 1, "x");
    }
    return "(WITH RECURSIVE up (parent_id, class, depth) AS (SELECT x.parent_id, " + above +
           ", 0 FROM customer x WHERE x.id = c.id UNION ALL SELECT x.parent_id, " + above +
           ", up.depth + 1 FROM up JOIN customer x ON x.id = up.parent_id "
           "WHERE up.class = '' AND up.depth < 100) "
           "SELECT up.class FROM up ORDER BY up.depth DESC LIMIT 1)";
}

constexpr const char *kTagged =
    "EXISTS (SELECT 1 FROM customer_tag t WHERE t.tag IN ({}) AND t.customer_id = c.id)";

const std::vector<FilterField> &fields() {
    static const std::string kGroup = "c.id IN " + std::string(kWithBelowOfCodes);
    static const std::string kInForce = classInForce();
    static const std::vector<FilterField> kFields{
        {"code", FieldKind::Text, "c.code", "", false},
        {"name", FieldKind::Text, "c.name", "c.name_folded", false},
        {"short_name", FieldKind::Text, "c.short_name", "", false},
        {"pinyin", FieldKind::Text, "c.pinyin", "", false},
        {"search", FieldKind::Folded, "c.search_folded", "", false},
        {"found", FieldKind::Found, "c.id", "customer", false},
        {"kind", FieldKind::Word, "c.kind", "", false},
        {"parent", FieldKind::Reference, "c.parent_id",
         "(SELECT p.id FROM customer p WHERE p.code IN ({}))", true},
        // A customer with everything below it.
        {"group", FieldKind::Exists, kGroup, "", false},
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
        {"tag", FieldKind::Exists, kTagged, "", false},
        {"tags", FieldKind::Exists, kTagged, "", false},
        {"class", FieldKind::Word, kKeptClass, "", false},
        {"class_in_force", FieldKind::Word, kInForce, "", false},
        {"visited", FieldKind::Flag, kVisitedByInterval, "", false},
        {"account", FieldKind::Flag, kIsAccount, "", false},
        {"has_stores", FieldKind::Flag, kHasBelow, "", false},
        // Lost for one of the reasons, and when last; also of those that were won back.
        {"loss_reason", FieldKind::Exists,
         "EXISTS (SELECT 1 FROM loss l WHERE l.customer_id = c.id AND l.reason IN ({}))", "",
         false},
        {"lost_on", FieldKind::Day,
         "COALESCE((SELECT MAX(l.day) FROM loss l WHERE l.customer_id = c.id), '')", "", false},
        {"sales", FieldKind::Amount,
         "(SELECT y.sales_fen FROM customer_year y WHERE y.customer_id = c.id)", "", false},
        {"overdue", FieldKind::Amount, kOverdueOnDay, "", false},
        {"last_contact", FieldKind::Day, kLastContact, "", false},
        {"next_visit", FieldKind::Day, kNextVisit, "", false},
        {"contact", FieldKind::Word, kContactOnDay, "", false},
        {"created_at", FieldKind::Instant, "c.created_at", "", false},
        {"updated_at", FieldKind::Instant, "c.updated_at", "", false},
    };
    return kFields;
}

bool speaksOf(const Filter &filter, std::string_view field) {
    return std::any_of(filter.begin(), filter.end(),
                       [&](const FilterTerm &t) { return t.field == field; });
}

// Wrapped, a column cannot lead the engine to its own index; the value is the same.
std::vector<std::string> wrappedColumns() {
    std::vector<std::string> columns;
    for (const FilterField &field : fields()) {
        const bool isColumn = field.column.starts_with("c.");
        columns.push_back(isColumn ? "COALESCE(" + std::string(field.column) + ", NULL)"
                                   : std::string(field.column));
    }
    return columns;
}

const std::vector<FilterField> &walkedFields() {
    static const std::vector<std::string> kColumns = wrappedColumns();
    static const std::vector<FilterField> kFields = [] {
        std::vector<FilterField> walked = fields();
        for (std::size_t i = 0; i < walked.size(); ++i) {
            walked[i].column = kColumns[i];
        }
        return walked;
    }();
    return kFields;
}

std::vector<FilterField> withClassOnDay(std::vector<FilterField> fields) {
    for (FilterField &field : fields) {
        if (field.name == "class") {
            field.column = kClassOnDay;
        }
    }
    return fields;
}

bool isOneOf(std::string_view field, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), field) != names.end();
}

// Does customer_by_filter hold every field that the filter looks at?
bool isCovered(const Filter &filter) {
    return std::all_of(filter.begin(), filter.end(), [](const FilterTerm &t) {
        return t.field == "name"
                   ? t.op == FilterOp::Contains
                   : isOneOf(t.field,
                             {"code",     "found",         "search",     "kind",     "parent",
                              "owner",    "account_level", "format",     "province", "city",
                              "district", "settlement",    "opened_on",  "stage",    "key_account",
                              "status",   "tag",           "tags",       "class",    "sales",
                              "overdue",  "last_contact",  "next_visit", "contact"});
    });
}

} // namespace

std::span<const FilterField> customerFilterFields() {
    return fields();
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

// The day comes first, so that it is ?1 wherever the class is asked for.
base::Result<WhereClause> customerConditions(const CustomerQuery &query, Drive drive,
                                             bool isClassKept) {
    const bool walks = drive == Drive::Walk;
    const std::vector<FilterField> &plain = walks ? walkedFields() : fields();
    WhereClause where;
    where.add("{} IS NOT NULL", std::string_view(query.today.toString()));
    // The search box finds archived customers too, and says that they are.
    if (!query.withArchived && !speaksOf(query.filter, "status") &&
        !speaksOf(query.filter, "found")) {
        where.add("c.status <> 'archived'");
    }
    if (!query.owner.isNull()) {
        where.add(walks ? "COALESCE(c.owner_id, NULL) = {}" : "c.owner_id = {}",
                  query.owner.value());
    }
    if (isClassKept || !speaksOf(query.filter, "class")) {
        ACCORD_CHECK(where.add(query.filter, plain, query.zone));
    } else {
        ACCORD_CHECK(where.add(query.filter, withClassOnDay(plain), query.zone));
    }
    return where;
}

base::Result<WhereClause> customerWalk(const CustomerQuery &query, bool isClassKept) {
    ACCORD_TRY(WhereClause where, customerConditions(query, Drive::Walk, isClassKept));
    where.add(isCovered(query.filter) ? "c.status >= ''" : "c.id > 0");
    return where;
}

base::Result<std::string> customerCountSql(const CustomerQuery &query, bool isClassKept,
                                           WhereClause &where) {
    ACCORD_TRY(where, driveOf(query) == Drive::Field
                          ? customerConditions(query, Drive::Field, isClassKept)
                          : customerWalk(query, isClassKept));
    return "SELECT COUNT(*) FROM customer c " + where.sql();
}

bool isRanked(CustomerSort sort) {
    return sort >= CustomerSort::Class;
}

std::string customerSortColumn(CustomerSort sort, bool isClassKept) {
    static constexpr std::array<std::string_view, kCustomerSortCount> kColumns{
        "c.code",   "c.name_sort", "c.city",     "c.opened_on", "c.updated_at",  "y.sales_fen",
        kKeptClass, "c.stage",     "c.owner_id", "c.format",    "c.key_account", "c.kind",
        "c.code",   "c.code",      "c.code",     "c.code"};
    return std::string(sort == CustomerSort::Class && !isClassKept
                           ? kClassOnDay
                           : kColumns.at(static_cast<std::size_t>(sort)));
}

} // namespace accord::storage
