// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/company_repository.h"

#include "storage/row.h"

#include <algorithm>
#include <array>

namespace accord::storage {

void CompanyRepository::create(const domain::Company &company, int replica, base::Instant at) {
    m_db.cached(R"(INSERT INTO company (id, name, zone, replica, test, created_at, updated_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6))")
        .bind(1, company.id)
        .bind(2, company.name)
        .bind(3, company.zone)
        .bind(4, replica)
        .bind(5, company.test)
        .bind(6, at.secondsUtc())
        .run();
}

domain::Company CompanyRepository::load() {
    auto &row = m_db.cached("SELECT id, name, zone, test FROM company");
    if (!row.next()) {
        throw base::StorageError(base::StorageProblem::NotCompany, 0, "reading the company",
                                 "the file holds no company");
    }
    domain::Company company;
    company.id = row.integer(0);
    company.name = textAt(row, 1);
    company.zone = textAt(row, 2);
    company.test = row.integer(3) != 0;
    row.reset();
    return company;
}

int CompanyRepository::replica() {
    return static_cast<int>(firstInteger(m_db.cached("SELECT replica FROM company")).value_or(0));
}

void CompanyRepository::changeReplica(int replica) {
    m_db.cached("UPDATE company SET replica = ?1").bind(1, replica).run();
}

std::int64_t CompanyRepository::highestId() {
    static constexpr std::array kQueries{
        std::string_view("SELECT MAX(id) FROM company"),
        std::string_view("SELECT MAX(id) FROM app_user"),
        std::string_view("SELECT MAX(id) FROM customer"),
        std::string_view("SELECT MAX(id) FROM customer_bin"),
        std::string_view("SELECT MAX(id) FROM category"),
        std::string_view("SELECT MAX(id) FROM product"),
        std::string_view("SELECT MAX(id) FROM import_batch"),
        std::string_view("SELECT MAX(id) FROM abc_run"),
        std::string_view("SELECT MAX(id) FROM abc_override"),
        std::string_view("SELECT MAX(id) FROM plan"),
        std::string_view("SELECT MAX(id) FROM task"),
        std::string_view("SELECT MAX(id) FROM visit"),
        std::string_view("SELECT MAX(id) FROM contact"),
        std::string_view("SELECT MAX(id) FROM customer_change"),
        std::string_view("SELECT MAX(id) FROM qualification"),
        std::string_view("SELECT MAX(id) FROM loss"),
        std::string_view("SELECT MAX(id) FROM equipment"),
        std::string_view("SELECT MAX(id) FROM customer_note"),
        std::string_view("SELECT MAX(id) FROM customer_terms"),
        std::string_view("SELECT MAX(id) FROM receivable"),
        std::string_view("SELECT MAX(id) FROM stock_count"),
        std::string_view("SELECT MAX(id) FROM must_have"),
        std::string_view("SELECT MAX(id) FROM service_fact"),
        std::string_view("SELECT MAX(id) FROM customer_file"),
    };
    std::int64_t highest = 0;
    for (const auto query : kQueries) {
        highest = std::max(highest, firstInteger(m_db.cached(query)).value_or(0));
    }
    return highest;
}

namespace {

// Their places are their ids in the change log: new ones come last.
constexpr std::array<std::string_view, 8> kPolicies{"abc",  "calendar", "customer", "measures",
                                                    "plan", "stock",    "task",     "visit"};

} // namespace

std::int64_t policyKey(std::string_view name) {
    const auto found = std::ranges::find(kPolicies, name);
    return found == kPolicies.end() ? 0 : found - kPolicies.begin() + 1;
}

std::string_view policyOfKey(std::int64_t key) {
    return key < 1 || key > static_cast<std::int64_t>(kPolicies.size())
               ? std::string_view()
               : kPolicies.at(static_cast<std::size_t>(key - 1));
}

std::optional<StoredPolicy> CompanyRepository::policy(std::string_view name) {
    auto &row = m_db.cached("SELECT content, version FROM policy WHERE name = ?1");
    row.bind(1, name);
    std::optional<StoredPolicy> found;
    if (row.next()) {
        found = StoredPolicy{textAt(row, 0), row.integer(1)};
    }
    row.reset();
    return found;
}

base::Result<std::int64_t> CompanyRepository::savePolicy(std::string_view name,
                                                         std::string_view content,
                                                         std::int64_t version, const Stamp &stamp) {
    const auto changed =
        version == 0
            ? m_db.cached(R"(INSERT INTO policy (name, content, version, created_at, created_by,
                                                 updated_at, updated_by)
                             VALUES (?1, ?2, 1, ?3, ?4, ?3, ?4)
                             ON CONFLICT (name) DO NOTHING)")
                  .bind(1, name)
                  .bind(2, content)
                  .bind(3, stamp.at.secondsUtc())
                  .bind(4, stamp.by.value())
                  .run()
            : m_db.cached(R"(UPDATE policy SET content = ?2, version = version + 1, updated_at = ?3,
                                               updated_by = ?4
                             WHERE name = ?1 AND version = ?5)")
                  .bind(1, name)
                  .bind(2, content)
                  .bind(3, stamp.at.secondsUtc())
                  .bind(4, stamp.by.value())
                  .bind(5, version)
                  .run();
    if (changed == 0) {
        return stale(std::string(name));
    }
    return version + 1;
}

void CompanyRepository::removePolicy(std::string_view name) {
    m_db.cached("DELETE FROM policy WHERE name = ?1").bind(1, name).run();
}

} // namespace accord::storage
