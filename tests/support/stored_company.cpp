// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stored_company.h"

#include "storage/company_file.h"
#include "storage/company_repository.h"
#include "storage/company_rows.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/import_repository.h"
#include "storage/sales_writer.h"
#include "storage/user_repository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace accord::test {

namespace {

domain::User member(base::IdGenerator &ids, const char *code, domain::Role role,
                    domain::UserId reportsTo) {
    domain::User user;
    user.id = ids.make<domain::UserTag>();
    user.code = code;
    user.name = std::string("用户") + code;
    user.role = role;
    user.reportsTo = reportsTo;
    user.version = 1;
    return user;
}

} // namespace

StoredCompany::StoredCompany()
    : clock(*base::Instant::parse("2026-03-18T10:00:00+08:00", "Asia/Shanghai")), m_ids(clock, 7) {
    s1 = member(m_ids, "S1", domain::Role::Supervisor, {});
    m1 = member(m_ids, "M1", domain::Role::Manager, s1.id);
    m2 = member(m_ids, "M2", domain::Role::Manager, s1.id);
    m_connection = std::move(*storage::createCompanyFile(file(), [&](db::Connection &db) {
        db::Transaction transaction(db);
        storage::CompanyRepository(db).create({m_ids.next(), "测试公司", "Asia/Shanghai", true}, 7,
                                              clock.now());
        storage::UserRepository users(db);
        for (const domain::User *user : {&s1, &m1, &m2}) {
            if (!users.insert(*user, {clock.now(), s1.id})) {
                throw std::logic_error("test user refused");
            }
        }
        transaction.commit();
    }));
}

void StoredCompany::reopen() {
    m_connection.reset();
    m_connection = std::move(*storage::openCompanyFile(file(), clock.now()));
}

domain::Customer StoredCompany::customer(const std::string &code, const std::string &name) {
    domain::Customer c;
    c.id = m_ids.make<domain::CustomerTag>();
    c.code = code;
    c.name = name;
    return c;
}

domain::ChangeSetId
StoredCompany::command(const domain::User &by, const std::string &action,
                       const std::function<void(storage::ChangeSetWriter &)> &work, bool undoable) {
    db::Transaction transaction(db());
    storage::ChangeSetHead head;
    head.at = clock.now();
    head.by = by.id;
    head.action = action;
    head.undoable = undoable;
    storage::ChangeSetWriter log(db(), head);
    work(log);
    log.finish();
    transaction.commit();
    return log.id();
}

domain::Customer StoredCompany::addCustomer(const domain::User &by, const std::string &code,
                                            const std::string &name) {
    const domain::Customer added = customer(code, name);
    command(by, "customer.add", [&](storage::ChangeSetWriter &log) {
        if (!storage::CustomerRepository(db()).insert(added, stamp(by))) {
            throw std::logic_error("test customer refused");
        }
        log.record(nullptr, &added);
    });
    return *storage::CustomerRepository(db()).byId(added.id);
}

domain::Customer
StoredCompany::changeCustomer(const domain::User &by, const std::string &code,
                              const std::function<void(domain::Customer &)> &change) {
    storage::CustomerRepository customers(db());
    const domain::Customer before = customers.byCode(code).value();
    command(by, "customer.set", [&](storage::ChangeSetWriter &log) {
        domain::Customer after = before;
        change(after);
        static_cast<void>(customers.update(after, stamp(by)).value());
        log.record(&before, &after);
    });
    return *customers.byId(before.id);
}

domain::ImportId StoredCompany::importFacts(const domain::User &by,
                                            const std::vector<storage::SalesFact> &facts) {
    storage::ImportBatch batch;
    batch.id = m_ids.make<domain::ImportTag>();
    batch.kind = "sales";
    batch.mode = "replace-keys";
    batch.fileName = "facts.csv";
    batch.contentSha256 = std::string(64, 'a');
    batch.at = clock.now();
    batch.by = by.id;
    auto sorted = facts;
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return storage::FactOrder()(a.key, b.key); });
    command(by, "import.sales", [&](storage::ChangeSetWriter &log) {
        std::vector<domain::SalesKey> keys;
        for (const auto &f : sorted) {
            keys.push_back(f.key);
        }
        std::vector<storage::StoredFact> stored(keys.size());
        storage::SalesRepository(db()).read(keys, stored);
        storage::SalesWriter writer(db(), log.id());
        for (std::size_t i = 0; i < keys.size(); ++i) {
            writer.put(keys[i], stored[i], sorted[i].values);
        }
        batch.set = log.id();
        batch.totals = writer.finish();
        storage::ImportRepository(db()).insert(batch);
        log.recordBulk(storage::kImportEntity, batch.id.value(), {{"rows", sorted.size()}});
    });
    return batch.id;
}

std::string StoredCompany::dump() {
    return dumpOf(db());
}

std::string dumpOf(db::Connection &db) {
    std::string text;
    for (const storage::CompanyTable &table : storage::companyTables(db)) {
        storage::forEachRow(db, table, [&](const nlohmann::ordered_json &row) {
            text += table.name + ": " + row.dump() + "\n";
            return true;
        });
    }
    return text;
}

std::int64_t StoredCompany::number(const std::string &sql) {
    auto row = db().prepare(sql);
    return row->next() ? row->integer(0) : -1;
}

void StoredCompany::execute(const std::string &sql) {
    db::Transaction transaction(db());
    db().script(sql);
    transaction.commit();
}

storage::SalesFact fact(domain::CustomerId customer, int yyyymm, std::int64_t netSalesFen,
                        std::int64_t paymentFen, domain::CategoryId category) {
    storage::SalesFact f;
    f.key = {customer, base::Month::fromNumber(yyyymm), category, {}};
    f.values.set(domain::SalesField::NetSales, netSalesFen);
    f.values.set(domain::SalesField::Payment, paymentFen);
    return f;
}

domain::Plan richPlan(StoredCompany &company, domain::CustomerId customer, int year) {
    using namespace domain;
    Plan p;
    p.id = company.ids().make<PlanTag>();
    p.customer = customer;
    p.year = year;
    p.validFrom = base::Date(year, 1, 1);
    p.validTo = base::Date(year, 12, 31);
    p.sections.market = "市场增长 3%";
    p.sections.reserve = 500;
    PlanTarget target;
    target.category = "茶饮";
    target.year = 120'000;
    target.months.fill(10'000);
    target.locked[2] = true;
    p.targets = {target};
    PlanLine line;
    line.id = "R1";
    line.mode = RebateMode::Whole;
    line.tiers = {{100'000'000, 200}, {150'000'000, 300}};
    line.voidLateDays = 15;
    p.lines = {line};
    p.activities = {{"V1", "春节", "gift", "茶", base::Date(year, 2, 1), base::Date(year, 2, 15),
                     "all", 500'000, 1'200, "M1"}};
    p.merchandising = {
        {"M1", "shelf share", "30", "%", "25", "share 28 %", "M1", base::Date(year, 6, 30)}};
    p.equipment = {{"E1", "cooler", 3, "ours", "entrance", "yes", 300'000, base::Date(year, 3, 1)}};
    p.promises = {{"P1", Side::Customer, "b", "e", "a", "张三", base::Date(year, 5, 1)}};
    p.actions = {{"A1", "what", "M1", base::Date(year, 4, 1), Side::Ours, "manager", false}};
    p.kpis = {{"K1", "铺货率", "90", "%", "visit", "monthly", "M1"}};
    p.reviews = {{1, base::Date(year, 4, 22)}, {2, base::Date(year, 7, 21)}};
    p.steps = {{PlanStep::Data,
                company.clock.now(),
                base::Date(year - 1, 11, 2),
                company.m1.id,
                {"张三", "李四"},
                "note"}};
    p.waivers = {{"execution.reviews", "why", company.s1.id, company.clock.now()}};
    p.lastEditedBy = company.m1.id;
    return p;
}

} // namespace accord::test
