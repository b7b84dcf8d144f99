// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_list.h"

#include "storage/list_statements.h"
#include "storage/record_store.h"

namespace accord::storage {

namespace {

using domain::Contact;

// In the order of recordFields<Contact>().
constexpr std::string_view kColumns = R"(
    c.id, c.version, c.customer_id, c.name, c.pinyin, c.title, c.department, c.role, c.attitude,
    c.phones, c.email, c.wechat, c.birthday, c.salutation, c.channel, c.notes, c."primary",
    c.superior_id, c.left_on, c.erased, c.searched)";

const std::vector<FilterField> &filterFields() {
    static const std::vector<FilterField> kFields{
        {"customer", FieldKind::Reference, "c.customer_id",
         "(SELECT u.id FROM customer u WHERE u.code IN ({}))", false},
        {"owner", FieldKind::Exists,
         "EXISTS (SELECT 1 FROM customer o JOIN app_user f ON f.id = o.owner_id "
         "WHERE o.id = c.customer_id AND f.code IN ({}))",
         "", false},
        {"name", FieldKind::Text, "c.name", "c.searched", false},
        {"search", FieldKind::Folded, "c.searched", "", false},
        {"title", FieldKind::Text, "c.title", "", false},
        {"department", FieldKind::Text, "c.department", "", false},
        {"role", FieldKind::Word, "c.role", "", false},
        {"attitude", FieldKind::Word, "c.attitude", "", false},
        {"phones", FieldKind::Text, "c.phones", "", false},
        {"email", FieldKind::Text, "c.email", "", false},
        {"wechat", FieldKind::Text, "c.wechat", "", false},
        {"channel", FieldKind::Word, "c.channel", "", false},
        {"birthday", FieldKind::Day, "c.birthday", "", false},
        {"left_on", FieldKind::Day, "c.left_on", "", false},
        {"primary", FieldKind::Flag, "c.\"primary\"", "", false},
        {"erased", FieldKind::Flag, "c.erased", "", false},
    };
    return kFields;
}

constexpr std::string_view kBehind =
    "(c.pinyin, c.id) > (SELECT k.pinyin, k.id FROM contact k WHERE k.id = {})";

bool isOfOneCustomer(const Filter &filter) {
    return filter.size() == 1 && filter.front().field == "customer" &&
           filter.front().op == FilterOp::Equal;
}

// One customer's contacts are few and found by their index; else the list walks its order.
std::string countSql(const Filter &filter, const WhereClause &where) {
    return "SELECT COUNT(*) FROM contact c " +
           std::string(isOfOneCustomer(filter) ? "" : "INDEXED BY contact_by_name ") + where.sql();
}

std::string pageSql(const Filter &filter, const WhereClause &where, int limitParameter) {
    return "SELECT " + std::string(kColumns) + ", u.code, u.name FROM contact c " +
           std::string(isOfOneCustomer(filter) ? "" : "INDEXED BY contact_by_name ") +
           "JOIN customer u ON u.id = c.customer_id " + where.sql() +
           " ORDER BY c.pinyin, c.id LIMIT ?" + std::to_string(limitParameter);
}

base::Result<WhereClause> conditions(const ContactQuery &query) {
    WhereClause where;
    where.add("c.pinyin >= ''");
    ACCORD_CHECK(where.add(query.filter, filterFields()));
    return where;
}

} // namespace

base::Result<Page<ContactListRow>> ContactList::list(const ContactQuery &query) {
    Page<ContactListRow> page;
    ACCORD_TRY(WhereClause where, conditions(query));
    auto count = m_db.prepare(countSql(query.filter, where));
    where.bind(*count);
    page.total = firstInteger(*count).value_or(0);
    if (query.limit <= 0) {
        return page;
    }
    if (!query.after.empty()) {
        const auto last = domain::ContactId::parse(query.after);
        if (!last || !RecordStore<Contact>(m_db).byId(*last)) {
            return base::fail(base::ErrorCode::NotFound, "contact.not_found",
                              "There is no contact " + query.after + ".", "after", query.after,
                              {{"value", query.after}});
        }
        where.add(kBehind, last->value());
    }
    auto row = m_db.prepare(pageSql(query.filter, where, where.nextParameter()));
    where.bind(*row);
    row->bind(where.nextParameter(), std::int64_t{query.limit} + 1);
    const int codeColumn = 2 + static_cast<int>(domain::recordFields<Contact>().size());
    while (row->next()) {
        page.rows.push_back({RecordStore<Contact>::at(*row), textAt(*row, codeColumn),
                             textAt(*row, codeColumn + 1)});
    }
    if (page.rows.size() > static_cast<std::size_t>(query.limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().contact.id.toString();
    }
    return page;
}

std::optional<Contact> ContactList::primaryOf(domain::CustomerId customer) {
    const auto id = firstInteger(
        m_db.cached("SELECT id FROM contact WHERE customer_id = ?1 AND \"primary\" = 1")
            .bind(1, customer.value()));
    return id ? RecordStore<Contact>(m_db).byId(domain::ContactId(*id)) : std::nullopt;
}

std::vector<ListStatement> contactListStatements() {
    std::vector<ListStatement> all;
    const auto add = [&](const Filter &filter, bool isBehind) {
        ContactQuery query;
        query.filter = filter;
        auto where = conditions(query);
        if (!where) {
            return;
        }
        all.push_back({"contact count", countSql(filter, *where)});
        if (isBehind) {
            where->add(kBehind, std::int64_t{1});
        }
        all.push_back({"contact list", pageSql(filter, *where, where->nextParameter())});
    };
    add({}, false);
    add({}, true);
    for (const FilterField &field : filterFields()) {
        const std::string value = field.kind == FieldKind::Flag  ? "true"
                                  : field.kind == FieldKind::Day ? "2026-01-01"
                                                                 : "a";
        add({{std::string(field.name), FilterOp::Equal, {value}, 0}}, false);
    }
    return all;
}

} // namespace accord::storage
