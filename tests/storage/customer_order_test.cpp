// SPDX-License-Identifier: GPL-3.0-or-later
// What long customer lists stand on: the kept class, the kept sales of twelve months, the order of
// all ids with its groups.
#include "storage/current_class.h"
#include "storage/customer_facts.h"
#include "storage/customer_repository.h"
#include "storage/import_repository.h"
#include "storage/sales_year.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <algorithm>

using namespace accord;
using storage::CustomerGroup;
using storage::CustomerOrder;
using storage::CustomerQuery;
using storage::CustomerRepository;
using storage::CustomerSort;
using test::StoredCompany;

namespace {

std::vector<std::string> codesOf(CustomerRepository &customers, const CustomerOrder &order) {
    std::vector<std::string> codes;
    for (const domain::CustomerId id : order.ids) {
        codes.push_back(customers.codeOf(id));
    }
    return codes;
}

CustomerQuery whole(CustomerSort sort) {
    CustomerQuery query;
    query.sort = sort;
    query.limit = CustomerRepository::kWholeOrder;
    query.today = base::Date(2026, 3, 18);
    return query;
}

std::int64_t salesOf(StoredCompany &company, domain::CustomerId id) {
    return company.number("SELECT sales_fen FROM customer_year WHERE customer_id = " +
                          id.toString());
}

void overrideClass(StoredCompany &company, domain::CustomerId id, const char *cls,
                   const char *until) {
    company.execute("INSERT INTO abc_override (id, customer_id, class, why, until, created_at, "
                    "created_by, updated_at, updated_by) SELECT " +
                    id.toString() + ", " + id.toString() + ", '" + cls + "', 'why', '" + until +
                    "', 1, id, 1, id FROM app_user WHERE code = 'S1'");
}

} // namespace

TEST_CASE("the sales of twelve months follow imports and their undo, and the window moves on") {
    StoredCompany company;
    const auto one = company.addCustomer(company.m1, "C1", "一").id;
    const auto two = company.addCustomer(company.m1, "C2", "二").id;
    company.importFacts(company.m1,
                        {test::fact(one, 202501, 1'000, 0), test::fact(one, 202512, 500, 0),
                         test::fact(two, 202506, 70, 0)});
    CHECK(salesOf(company, one) == 1'500);
    CHECK(salesOf(company, two) == 70);
    const auto later = company.importFacts(company.m1, {test::fact(one, 202606, 20, 0)});
    CHECK(storage::salesYear(company.db()).from == base::Month(2025, 7));
    CHECK(salesOf(company, one) == 520);
    CHECK(salesOf(company, two) == 0);
    company.command(company.m1, "undo", [&](storage::ChangeSetWriter &log) {
        storage::ImportRepository imports(company.db());
        REQUIRE(imports.undoFacts(*imports.byId(later), log.id()));
    });
    CHECK(salesOf(company, one) == 1'500);
    CHECK(salesOf(company, two) == 70);
    CHECK(storage::wrongSalesYears(company.db()) == 0);
    company.execute("UPDATE customer_year SET sales_fen = 1");
    CHECK(storage::wrongSalesYears(company.db()) == 2);
    CHECK(storage::rebuildCustomerMonth(company.db()) == 2);
    CHECK(salesOf(company, one) == 1'500);
}

TEST_CASE("the kept class follows runs and overrides, and says when one has expired unseen") {
    StoredCompany company;
    const auto id = company.addCustomer(company.m1, "C1", "一").id;
    const auto kept = [&](const char *cls) {
        return company.number("SELECT COUNT(*) FROM customer WHERE current_class = '" +
                              std::string(cls) + "'") == 1;
    };
    CHECK(kept(""));
    overrideClass(company, id, "A", "2026-03-20");
    CHECK(kept("A"));
    const base::Date last(2026, 3, 20);
    CHECK(storage::isClassKept(company.db(), last));
    CHECK_FALSE(storage::isClassKept(company.db(), last.plusDays(1)));

    // Lists are right all the same, and once it is kept again they are right by the column.
    CustomerQuery query = whole(CustomerSort::Class);
    query.filter = storage::parseFilter("class = A").value();
    CustomerRepository customers(company.db());
    query.today = last;
    CHECK(customers.order(query).value().total == 1);
    query.today = last.plusDays(1);
    CHECK(customers.order(query).value().total == 0);
    storage::keepClass(company.db(), last.plusDays(1));
    CHECK(storage::isClassKept(company.db(), last.plusDays(1)));
    CHECK(kept(""));
    CHECK(customers.order(query).value().total == 0);
    company.execute("DELETE FROM abc_override");
    CHECK(kept(""));
}

TEST_CASE("ranked sorts follow the words, groups the order of their values") {
    StoredCompany company;
    using domain::Stage;
    const std::vector<std::pair<const char *, Stage>> stages{{"C1", Stage::Harvest},
                                                             {"C2", Stage::None},
                                                             {"C3", Stage::Breakthrough},
                                                             {"C4", Stage::Defence},
                                                             {"C5", Stage::Breakthrough}};
    for (const auto &[code, stage] : stages) {
        company.addCustomer(company.m1, code, code);
        company.changeCustomer(company.m1, code, [stage = stage](domain::Customer &c) {
            c.stage = stage;
            c.city = c.code == "C5" ? "" : "上海";
        });
    }
    CustomerRepository customers(company.db());
    auto order = customers.order(whole(CustomerSort::Stage)).value();
    CHECK(codesOf(customers, order) == std::vector<std::string>{"C3", "C5", "C1", "C4", "C2"});
    CustomerQuery query = whole(CustomerSort::Code);
    query.descending = true;
    query.group = CustomerGroup::Stage;
    order = customers.order(query).value();
    CHECK(codesOf(customers, order) == std::vector<std::string>{"C5", "C3", "C1", "C4", "C2"});
    REQUIRE(order.groups.size() == 4);
    CHECK(order.groups[0].key == "breakthrough");
    CHECK(order.groups[0].count == 2);
    CHECK(order.groups[3].key.empty());
    query.group = CustomerGroup::City;
    order = customers.order(query).value();
    REQUIRE(order.groups.size() == 2);
    CHECK(order.groups[0].key == "上海");
    CHECK(order.ids.size() == 5);
}

TEST_CASE("the first of a long ranked order are the same as those of the whole") {
    StoredCompany company;
    company.command(company.s1, "customer.add", [&](storage::ChangeSetWriter &) {
        CustomerRepository customers(company.db());
        for (int i = 0; i < 2'300; ++i) {
            auto c = company.customer("K" + std::to_string(10'000 + (i * 37) % 2'300), "店");
            c.stage = static_cast<domain::Stage>(i % 8);
            c.format = static_cast<domain::StoreFormat>(i % 13);
            c.keyAccount = static_cast<domain::KeyAccountStatus>(i % 4);
            c.owner = i % 3 == 0 ? domain::UserId() : (i % 3 == 1 ? company.m1.id : company.m2.id);
            REQUIRE(customers.insert(c, company.stamp(company.s1)));
        }
    });
    // Every second one was visited, on few days; every third has a visit before him.
    company.execute(
        "INSERT INTO visit (id, customer_id, kind, state, owner_id, day, planned_on, held_on, "
        "created_at, created_by, updated_at, updated_by) SELECT ROW_NUMBER() OVER (ORDER BY c.id), "
        "c.id, 'phone', 'done', "
        "u.id, '2026-02-1' || (c.id / 4 % 10), '', '2026-02-1' || (c.id / 4 % 10), 1, u.id, 1, "
        "u.id FROM customer c, app_user u WHERE c.id % 2 = 0 AND u.code = 'M1'");
    company.execute(
        "INSERT INTO visit (id, customer_id, kind, state, owner_id, day, planned_on, "
        "created_at, created_by, updated_at, updated_by) SELECT 5000 + ROW_NUMBER() OVER (ORDER BY "
        "c.id), c.id, 'phone', "
        "'planned', u.id, '2026-04-1' || (c.id / 3 % 10), '2026-04-10', 1, u.id, 1, u.id "
        "FROM customer c, app_user u WHERE c.id % 3 = 0 AND u.code = 'M1'");
    REQUIRE(company.number("SELECT COUNT(*) FROM visit") > 1'000);
    company.execute(
        "INSERT INTO receivable (id, customer_id, invoice, invoice_date, due_date, amount_fen, "
        "paid_fen, created_at, created_by, updated_at, updated_by) "
        "SELECT ROW_NUMBER() OVER (ORDER BY c.id), c.id, 'R1', '2026-01-01', '2026-02-01', "
        "100 * (c.id / 5 % 7), 100, 1, u.id, 1, u.id FROM customer c, app_user u "
        "WHERE c.id % 5 = 0 AND u.code = 'M1'");
    CustomerRepository customers(company.db());
    for (int i = 0; i < storage::kCustomerSortCount; ++i) {
        for (const bool descending : {false, true}) {
            INFO("sort " << i << " descending " << descending);
            CustomerQuery query = whole(static_cast<CustomerSort>(i));
            query.descending = descending;
            const auto all = customers.order(query).value();
            REQUIRE(all.ids.size() == 2'300);
            query.limit = 700;
            const auto first = customers.order(query).value();
            CHECK(first.total == 2'300);
            REQUIRE(first.ids.size() == 700);
            CHECK(std::equal(first.ids.begin(), first.ids.end(), all.ids.begin()));
        }
    }
    const auto rows =
        customers.rows(customers.order(whole(CustomerSort::Code)).value().ids, base::Date());
    CHECK(rows.size() == 2'300);
}

TEST_CASE("the last contact and the next visit of customers follow their visits") {
    StoredCompany company;
    const std::string one = company.addCustomer(company.m1, "C1", "一").id.toString();
    const std::string two = company.addCustomer(company.m1, "C2", "二").id.toString();
    const auto days = [&](const std::string &customer) {
        const auto row = company.db().prepare(
            "SELECT last_contact, next_visit FROM customer_visit_days WHERE customer_id = " +
            customer);
        REQUIRE(row->next());
        return std::pair(std::string(row->text(0)), std::string(row->text(1)));
    };
    using Days = std::pair<std::string, std::string>;
    const auto visit = [&](int id, const std::string &customer, const char *state, const char *day,
                           const char *held) {
        company.execute("INSERT INTO visit (id, customer_id, kind, state, owner_id, day, held_on, "
                        "created_at, created_by, updated_at, updated_by) SELECT " +
                        std::to_string(id) + ", " + customer + ", 'phone', '" + state +
                        "', u.id, '" + day + "', '" + held +
                        "', 1, u.id, 1, u.id FROM app_user u WHERE u.code = 'M1'");
    };
    CHECK(days(one) == Days("", ""));
    visit(11, one, "done", "2026-02-01", "2026-02-01");
    visit(12, one, "done", "2026-01-05", "2026-01-05");
    visit(13, one, "planned", "2026-04-09", "");
    visit(14, one, "planned", "2026-04-02", "");
    CHECK(days(one) == Days("2026-02-01", "2026-04-02"));
    company.execute("UPDATE visit SET state = 'done', day = '2026-04-03', held_on = '2026-04-03' "
                    "WHERE id = 14");
    CHECK(days(one) == Days("2026-04-03", "2026-04-09"));
    company.execute("UPDATE visit SET customer_id = " + two + " WHERE id IN (13, 14)");
    CHECK(days(one) == Days("2026-02-01", ""));
    CHECK(days(two) == Days("2026-04-03", "2026-04-09"));
    company.execute("DELETE FROM visit WHERE id IN (11, 13)");
    CHECK(days(one) == Days("2026-01-05", ""));
    CHECK(days(two) == Days("2026-04-03", ""));
    CHECK(storage::wrongVisitDays(company.db()) == 0);
    company.execute("UPDATE customer_visit_days SET last_contact = '2020-01-01'");
    CHECK(storage::wrongVisitDays(company.db()) == 2);
    CHECK(storage::rebuildVisitDays(company.db()) == 2);
    CHECK(storage::wrongVisitDays(company.db()) == 0);
    CHECK(days(two) == Days("2026-04-03", ""));
}

TEST_CASE("an amount is written in yuan, and the quick filter finds parts of names and codes") {
    StoredCompany company;
    const auto one = company.addCustomer(company.m1, "KA-0012", "重庆长安商贸").id;
    company.addCustomer(company.m1, "KA-0013", "ＡＢＣ 超市");
    company.importFacts(company.m1, {test::fact(one, 202601, 200'000'050, 0)});
    CustomerRepository customers(company.db());
    const auto count = [&](const char *filter) {
        CustomerQuery query = whole(CustomerSort::Code);
        query.filter = storage::parseFilter(filter).value();
        const auto order = customers.order(query);
        return order ? order->total : -1;
    };
    CHECK(count("sales >= 2000000.50") == 1);
    CHECK(count("sales > 2000000.50") == 0);
    CHECK(count("sales = 0") == 1);
    CHECK(count("sales > -0.01") == 2);
    CHECK(count("sales > 1.234") == -1);
    CHECK(count("sales > ten") == -1);
    CHECK(count("search ~ 长安") == 1);
    CHECK(count("search ~ 長安") == 1);
    CHECK(count("search ~ ka-001") == 2);
    CHECK(count("search ~ abc") == 1);
    CHECK(count("search ~ %") == 0);
}
