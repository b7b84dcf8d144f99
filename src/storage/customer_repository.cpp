// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_repository.h"

#include "base/text.h"
#include "domain/near_name.h"
#include "storage/record_store.h"
#include "storage/row.h"
#include "storage/typed_texts.h"

#include <nlohmann/json.hpp>

namespace accord::storage {

namespace {

using domain::Customer;
using domain::CustomerId;

Customer customerAt(const db::Statement &row) {
    Customer c;
    int i = 0;
    c.id = idAt<CustomerId>(row, i++);
    c.code = textAt(row, i++);
    c.name = textAt(row, i++);
    c.shortName = textAt(row, i++);
    c.pinyin = textAt(row, i++);
    c.kind = wordAt(row, i++, domain::customerKindFromCode);
    c.parent = idAt<CustomerId>(row, i++);
    c.accountLevel = row.integer(i++) != 0;
    c.status = wordAt(row, i++, domain::customerStatusFromCode);
    c.statusOn = dateAt(row, i++);
    c.owner = idAt<domain::UserId>(row, i++);
    c.assignedOn = dateAt(row, i++);
    c.openedOn = dateAt(row, i++);
    c.format = wordAt(row, i++, domain::storeFormatFromCode);
    c.salesAreaSqm = row.optionalInteger(i++);
    c.province = textAt(row, i++);
    c.city = textAt(row, i++);
    c.district = textAt(row, i++);
    c.settlement = wordAt(row, i++, domain::settlementFromCode);
    c.stage = wordAt(row, i++, domain::stageFromCode);
    c.keyAccount = wordAt(row, i++, domain::keyAccountStatusFromCode);
    c.taxNumber = textAt(row, i++);
    c.address = textAt(row, i++);
    c.website = textAt(row, i++);
    c.chainPlace = textAt(row, i++);
    c.custom = nlohmann::json::parse(row.text(i++)).get<std::map<std::string, std::string>>();
    c.version = row.integer(i++);
    c.storyPast = textAt(row, i++);
    c.storyPresent = textAt(row, i++);
    c.storyOutlook = textAt(row, i++);
    c.notes = textAt(row, i++);
    return c;
}

// Parameters ?1 … ?35 of INSERT and UPDATE, in the order of the columns there.
void bindCustomer(db::Statement &s, const Customer &c, const Stamp &stamp) {
    int i = 1;
    s.bind(i++, c.id.value());
    s.bind(i++, c.code);
    s.bind(i++, c.name);
    s.bind(i++, base::fold(c.name));
    s.bind(i++, nameSortKey(c));
    s.bind(i++, c.shortName);
    s.bind(i++, c.pinyin);
    s.bind(i++, code(c.kind));
    s.bind(i++, orNull(c.parent));
    s.bind(i++, c.accountLevel);
    s.bind(i++, code(c.status));
    s.bind(i++, c.statusOn.toString());
    s.bind(i++, orNull(c.owner));
    s.bind(i++, c.assignedOn.toString());
    s.bind(i++, c.openedOn.toString());
    s.bind(i++, code(c.format));
    s.bind(i++, c.salesAreaSqm);
    s.bind(i++, c.province);
    s.bind(i++, c.city);
    s.bind(i++, c.district);
    s.bind(i++, code(c.settlement));
    s.bind(i++, code(c.stage));
    s.bind(i++, code(c.keyAccount));
    s.bind(i++, c.taxNumber);
    s.bind(i++, c.address);
    s.bind(i++, c.website);
    s.bind(i++, c.chainPlace);
    s.bind(i++, c.custom.empty() ? std::string("{}") : nlohmann::json(c.custom).dump());
    s.bind(i++, c.storyPast);
    s.bind(i++, c.storyPresent);
    s.bind(i++, c.storyOutlook);
    s.bind(i++, c.notes);
    s.bind(i++, stamp.at.secondsUtc());
    s.bind(i++, stamp.by.value());
    s.bind(i++, quickFilterText(c));
}

void loadTags(db::Connection &db, Customer &customer) {
    auto &row = db.cached("SELECT tag FROM customer_tag WHERE customer_id = ?1 ORDER BY position");
    row.bind(1, customer.id.value());
    while (row.next()) {
        customer.tags.push_back(textAt(row, 0));
    }
    row.reset();
}

void saveTags(db::Connection &db, const Customer &customer) {
    int position = 0;
    for (const std::string &tag : customer.tags) {
        db.cached(R"(INSERT INTO customer_tag (customer_id, tag, position) VALUES (?1, ?2, ?3)
                     ON CONFLICT (customer_id, tag) DO NOTHING)")
            .bind(1, customer.id.value())
            .bind(2, tag)
            .bind(3, position++)
            .run();
    }
}

std::optional<Customer> firstCustomer(db::Connection &db, db::Statement &row) {
    std::optional<Customer> found;
    if (row.next()) {
        found = customerAt(row);
    }
    row.reset();
    if (found) {
        loadTags(db, *found);
    }
    return found;
}

} // namespace

tl::unexpected<base::Error> customerCodeTaken(const std::string &code) {
    return base::fail(base::ErrorCode::Duplicate, "customer.code_taken",
                      "There is already a customer with the code '" + code +
                          "'; choose another code or change that customer.",
                      "code", code, {{"code", code}});
}

std::optional<Customer> CustomerRepository::byId(CustomerId id) {
    return firstCustomer(m_db, m_db.cached(R"(
        SELECT id, code, name, short_name, pinyin, kind, parent_id, account_level, status,
               status_on, owner_id, assigned_on, opened_on, format, sales_area, province, city,
               district, settlement, stage, key_account, tax_number, address, website, chain_place,
               custom, version, story_past, story_present, story_outlook, notes
        FROM customer WHERE id = ?1)")
                                   .bind(1, id.value()));
}

std::optional<Customer> CustomerRepository::byCode(std::string_view code) {
    const auto id = idOfCode(code);
    return id ? byId(*id) : std::nullopt;
}

std::optional<CustomerId> CustomerRepository::idOfCode(std::string_view code) {
    const auto id =
        firstInteger(m_db.cached("SELECT id FROM customer WHERE code = ?1").bind(1, code));
    return id ? std::optional(CustomerId(*id)) : std::nullopt;
}

std::string CustomerRepository::codeOf(CustomerId id) {
    auto &row = m_db.cached("SELECT code FROM customer WHERE id = ?1");
    row.bind(1, id.value());
    std::string code;
    if (row.next()) {
        code = textAt(row, 0);
    }
    row.reset();
    return code;
}

std::vector<CustomerRepository::CodeAndId> CustomerRepository::allCodes() {
    std::vector<CodeAndId> codes;
    codes.reserve(static_cast<std::size_t>(count()));
    auto &row = m_db.cached("SELECT code, id FROM customer WHERE code > '' ORDER BY code");
    while (row.next()) {
        codes.push_back({textAt(row, 0), idAt<CustomerId>(row, 1)});
    }
    row.reset();
    return codes;
}

base::Done CustomerRepository::insert(const Customer &customer, const Stamp &stamp) {
    if (idOfCode(customer.code)) {
        return customerCodeTaken(customer.code);
    }
    auto &statement = m_db.cached(R"(
        INSERT INTO customer (id, code, name, name_folded, name_sort, short_name, pinyin, kind,
            parent_id, account_level, status, status_on, owner_id, assigned_on, opened_on, format,
            sales_area, province, city, district, settlement, stage, key_account, tax_number,
            address, website, chain_place, custom, story_past, story_present, story_outlook, notes,
            version, created_at, created_by, updated_at, updated_by, search_folded)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
            ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32,
            1, ?33, ?34, ?33, ?34, ?35))");
    bindCustomer(statement, customer, stamp);
    statement.run();
    saveTags(m_db, customer);
    return {};
}

base::Result<std::int64_t> CustomerRepository::update(const Customer &customer,
                                                      const Stamp &stamp) {
    const auto sameCode = idOfCode(customer.code);
    if (sameCode && *sameCode != customer.id) {
        return customerCodeTaken(customer.code);
    }
    auto &statement = m_db.cached(R"(
        UPDATE customer SET code = ?2, name = ?3, name_folded = ?4, name_sort = ?5,
            short_name = ?6, pinyin = ?7, kind = ?8, parent_id = ?9, account_level = ?10,
            status = ?11, status_on = ?12, owner_id = ?13, assigned_on = ?14, opened_on = ?15,
            format = ?16, sales_area = ?17, province = ?18, city = ?19, district = ?20,
            settlement = ?21, stage = ?22, key_account = ?23, tax_number = ?24, address = ?25,
            website = ?26, chain_place = ?27, custom = ?28, story_past = ?29, story_present = ?30,
            story_outlook = ?31, notes = ?32, version = version + 1, updated_at = ?33,
            updated_by = ?34, search_folded = ?35
        WHERE id = ?1 AND version = ?36)");
    bindCustomer(statement, customer, stamp);
    if (statement.bind(36, customer.version).run() == 0) {
        return stale(customer.code);
    }
    m_db.cached("DELETE FROM customer_tag WHERE customer_id = ?1")
        .bind(1, customer.id.value())
        .run();
    saveTags(m_db, customer);
    return customer.version + 1;
}

base::Done CustomerRepository::remove(CustomerId id) {
    auto &used = m_db.cached(R"(
        SELECT 1 FROM (SELECT 1 AS one)
        WHERE EXISTS (SELECT 1 FROM customer WHERE parent_id = ?1)
           OR EXISTS (SELECT 1 FROM customer_month WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM plan WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM visit WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM task WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM task_item WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM abc_override WHERE customer_id = ?1)
           OR EXISTS (SELECT 1 FROM abc_applied WHERE customer_id = ?1))");
    if (firstInteger(used.bind(1, id.value()))) {
        const std::string code = codeOf(id);
        return base::fail(base::ErrorCode::Invalid, "undo.in_use",
                          "Customer '" + code +
                              "' has figures, plans or stores by now and cannot be "
                              "taken away; archive it instead.",
                          {}, code, {{"entity", code}});
    }
    return removeUnlessUsed(m_db.cached("DELETE FROM customer WHERE id = ?1").bind(1, id.value()),
                            codeOf(id));
}

std::vector<CustomerId> CustomerRepository::duplicates(std::string_view name,
                                                       std::string_view taxNumber) {
    auto &row = m_db.cached(R"(
        SELECT id FROM customer WHERE name_folded = ?1 AND ?1 <> ''
        UNION
        SELECT id FROM customer WHERE tax_number = ?2 AND tax_number <> ''
        ORDER BY id)");
    row.bind(1, base::fold(name)).bind(2, taxNumber);
    std::vector<CustomerId> found;
    while (row.next()) {
        found.push_back(idAt<CustomerId>(row, 0));
    }
    row.reset();
    return found;
}

std::vector<CustomerId> CustomerRepository::nearlyNamed(std::string_view name, std::size_t most) {
    const std::string bare = domain::nearCompanyName(base::fold(name));
    auto &row = m_db.cached("SELECT id, name_folded FROM customer WHERE status >= ''");
    std::vector<CustomerId> found;
    while (found.size() < most && row.next()) {
        if (domain::areNearNames(bare, domain::nearCompanyName(row.text(1)))) {
            found.push_back(idAt<CustomerId>(row, 0));
        }
    }
    row.reset();
    return found;
}

std::int64_t CustomerRepository::count() {
    return firstInteger(m_db.cached("SELECT COUNT(*) FROM customer WHERE status >= ''"))
        .value_or(0);
}

} // namespace accord::storage
