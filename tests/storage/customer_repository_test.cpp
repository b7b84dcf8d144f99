// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <nlohmann/json.hpp>

using namespace accord;
using storage::CustomerQuery;
using storage::CustomerRepository;
using storage::CustomerSort;
using test::StoredCompany;

namespace {

domain::Customer fullCustomer(StoredCompany &company) {
    domain::Customer c = company.customer("C-full", "家乐福 中关村店");
    c.shortName = "家乐福";
    c.pinyin = "jia le fu";
    c.kind = domain::CustomerKind::Business;
    c.accountLevel = true;
    c.format = domain::StoreFormat::Hypermarket;
    c.salesAreaSqm = 8'000;
    c.province = "北京";
    c.city = "北京";
    c.district = "海淀";
    c.settlement = domain::Settlement::Urban;
    c.address = "中关村大街 1 号";
    c.taxNumber = "91110108";
    c.website = "https://example.com";
    c.openedOn = base::Date(2019, 5, 1);
    c.owner = company.m1.id;
    c.assignedOn = base::Date(2020, 1, 1);
    c.stage = domain::Stage::Growth;
    c.chainPlace = "distribution";
    c.storyPast = "past";
    c.storyPresent = "present";
    c.storyOutlook = "outlook";
    c.keyAccount = domain::KeyAccountStatus::KeyAccount;
    c.tags = {"z 旗舰", "a"};
    c.notes = "<b>不是标记</b>";
    c.custom = {{"货架", "12"}, {"a", ""}};
    c.status = domain::CustomerStatus::Lost;
    c.statusOn = base::Date(2026, 1, 5);
    return c;
}

std::vector<std::string> codes(CustomerRepository &customers, const CustomerQuery &query) {
    std::vector<std::string> all;
    const auto page = customers.list(query).value();
    for (const auto &row : page.rows) {
        all.push_back(row.code);
    }
    return all;
}

CustomerQuery filtered(const std::string &text) {
    CustomerQuery query;
    query.filter = storage::parseFilter(text).value();
    return query;
}

// Twelve customers with different names, cities and days.
void fillList(StoredCompany &company) {
    const char *cities[] = {"上海", "北京", "广州", ""};
    for (int i = 0; i < 12; ++i) {
        const std::string code = "C" + std::to_string(10 + i);
        company.addCustomer(company.s1, code, "店" + std::to_string((i * 7) % 12));
        company.clock.advance(std::chrono::seconds(1));
        company.changeCustomer(company.s1, code, [&](domain::Customer &c) {
            c.city = cities[i % 4];
            c.pinyin = "dian " + std::string(1, static_cast<char>('a' + (i * 5) % 12));
            if (i % 3 == 0) {
                c.openedOn = base::Date(2024, 1 + i % 12, 1);
            }
            c.owner = i % 2 == 0 ? company.m1.id : domain::UserId();
            if (i == 11) {
                c.status = domain::CustomerStatus::Archived;
            }
            if (i == 4) {
                c.tags = {"vip", "A&B"};
            }
        });
    }
}

} // namespace

TEST_CASE("every field of a customer survives storing") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    const domain::Customer c = fullCustomer(company);
    {
        db::Transaction transaction(company.db());
        REQUIRE(customers.insert(c, company.stamp(company.m1)));
        transaction.commit();
    }
    company.reopen();
    CustomerRepository again(company.db());
    const auto found = again.byCode("C-full");
    REQUIRE(found);
    CHECK(storage::image(*found) == storage::image(c));
    CHECK(found->tags == c.tags);
    CHECK(found->version == 1);
    CHECK(storage::image(storage::customerFromImage(storage::image(c))) == storage::image(c));
}

TEST_CASE("an update counts the version up and an old version is stale") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    const domain::Customer first = company.addCustomer(company.m1, "C1", "一号店");
    db::Transaction transaction(company.db());
    domain::Customer mine = first;
    mine.tags = {"新"};
    REQUIRE(customers.update(mine, company.stamp(company.m1)) == 2);
    domain::Customer yours = first;
    yours.name = "别名";
    const auto refused = customers.update(yours, company.stamp(company.m2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "stale");
    CHECK(customers.byId(first.id)->name == "一号店");
    CHECK(customers.byId(first.id)->tags == std::vector<std::string>{"新"});
}

TEST_CASE("a customer code can be given once") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    company.addCustomer(company.m1, "C1", "一");
    const auto other = company.addCustomer(company.m1, "C2", "二");
    db::Transaction transaction(company.db());
    CHECK(customers.insert(company.customer("C1", "x"), company.stamp(company.m1)).error().reason ==
          "customer.code_taken");
    domain::Customer renamed = other;
    renamed.code = "C1";
    CHECK(customers.update(renamed, company.stamp(company.m1)).error().code ==
          base::ErrorCode::Duplicate);
}

TEST_CASE("the tree knows children, ancestors, descendants, circles and the account level") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    const auto group = company.addCustomer(company.m1, "G", "集团");
    const auto region = company.addCustomer(company.m1, "R", "大区");
    const auto store = company.addCustomer(company.m1, "S", "门店");
    company.changeCustomer(company.m1, "R", [&](domain::Customer &c) { c.parent = group.id; });
    company.changeCustomer(company.m1, "S", [&](domain::Customer &c) { c.parent = region.id; });

    CHECK(customers.children(group.id) == std::vector<domain::CustomerId>{region.id});
    CHECK(customers.ancestors(store.id) == std::vector<domain::CustomerId>{region.id, group.id});
    CHECK(customers.descendants(group.id).size() == 2);
    CHECK(customers.closesCircle(group.id, store.id));
    CHECK(customers.closesCircle(group.id, group.id));
    CHECK_FALSE(customers.closesCircle(store.id, group.id));
    CHECK(customers.accountLevelOf(store.id) == group.id);
    company.changeCustomer(company.m1, "R", [](domain::Customer &c) { c.accountLevel = true; });
    CHECK(customers.accountLevelOf(store.id) == region.id);

    // A circle made by damage must not hang any of them.
    company.changeCustomer(company.m1, "G", [&](domain::Customer &c) { c.parent = store.id; });
    CHECK(customers.ancestors(store.id).size() == 2);
    CHECK(customers.descendants(store.id).size() == 2);
}

TEST_CASE("the same name in other letters or the same tax number is a duplicate") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    const auto one = company.addCustomer(company.m1, "C1", "ＡＢＣ 商貿");
    const auto two = company.addCustomer(company.m1, "C2", "别的");
    company.changeCustomer(company.m1, "C2", [](domain::Customer &c) { c.taxNumber = "T9"; });
    CHECK(customers.duplicates("abc  商贸", "") == std::vector<domain::CustomerId>{one.id});
    CHECK(customers.duplicates("无", "T9") == std::vector<domain::CustomerId>{two.id});
    CHECK(customers.duplicates("", "").empty());
}

TEST_CASE("every sort pages through all customers once, in order, both ways") {
    StoredCompany company;
    fillList(company);
    CustomerRepository customers(company.db());
    for (int i = 0; i < storage::kCustomerSortCount; ++i) {
        const auto sort = static_cast<CustomerSort>(i);
        INFO("sort " << i);
        CustomerQuery query;
        query.sort = sort;
        query.withArchived = true;
        const auto whole = codes(customers, query);
        REQUIRE(whole.size() == 12);
        query.limit = 5;
        std::vector<std::string> paged;
        while (true) {
            const auto page = customers.list(query).value();
            CHECK(page.total == 12);
            for (const auto &row : page.rows) {
                paged.push_back(row.code);
            }
            if (!page.next) {
                break;
            }
            query.after = *page.next;
        }
        CHECK(paged == whole);
        query.after.clear();
        query.limit = 100;
        query.descending = true;
        auto backwards = codes(customers, query);
        std::reverse(backwards.begin(), backwards.end());
        CHECK(backwards == whole);
    }
}

TEST_CASE("archived customers are left out unless they are asked for") {
    StoredCompany company;
    fillList(company);
    CustomerRepository customers(company.db());
    CHECK(codes(customers, {}).size() == 11);
    CHECK(customers.list({}).value().total == 11);
    CHECK(codes(customers, filtered("status = archived")) == std::vector<std::string>{"C21"});
    CustomerQuery all;
    all.withArchived = true;
    CHECK(codes(customers, all).size() == 12);
}

TEST_CASE("filters choose what they say") {
    StoredCompany company;
    fillList(company);
    CustomerRepository customers(company.db());
    const auto count = [&](const std::string &text) {
        return customers.list(filtered(text)).value().total;
    };
    CHECK(count("city = 上海") == 3);
    CHECK(count("city != 上海") == 8);
    CHECK(count("city in(上海,北京)") == 6);
    CHECK(count("city = \"\"") == 2);
    CHECK(count("owner = M1") == 6);
    CHECK(count("owner = \"\"") == 5);
    CHECK(count("owner != M1") == 5);
    CHECK(count("owner = nobody") == 0);
    CHECK(count("name ~ 店1") == 3);
    CHECK(count("opened_on >= 2024-04 and opened_on <= 2024") == 3);
    CHECK(count("opened_on < 2024-04-01") == 1);
    CHECK(count("opened_on = \"\"") == 7);
    CHECK(count("tag = vip") == 1);
    CHECK(count("tag != vip") == 10);
    CHECK(count("tag in(vip, none)") == 1);
    CHECK(count("class = \"\"") == 11);
    CHECK(count("account_level = false and code > C15") == 5);
    CHECK(count("updated_at = 2026-03-18") == 11);
    CustomerQuery book = filtered("city = 广州");
    book.owner = company.m1.id;
    CHECK(customers.list(book).value().total == 3);
}

TEST_CASE("lists know what is overdue, when the last contact was and when the next visit is") {
    StoredCompany company;
    fillList(company);
    const auto run = [&](const std::string &sql) { company.db().prepare(sql)->run(); };
    const auto idOf = [&](const char *code) {
        return std::to_string(
            CustomerRepository(company.db()).idOfCode(code).value_or(domain::CustomerId()).value());
    };
    const std::string by = std::to_string(company.s1.id.value());
    const auto visit = [&](int id, const char *code, const char *state, const std::string &day) {
        const std::string held = std::string(state) == "done" ? day : std::string();
        run("INSERT INTO visit (id, customer_id, kind, state, owner_id, day, planned_on, held_on, "
            "created_at, created_by, updated_at, updated_by) VALUES (" +
            std::to_string(id) + ", " + idOf(code) + ", 'on_site', '" + state + "', " + by + ", '" +
            day + "', '" + day + "', '" + held + "', 1, " + by + ", 1, " + by + ")");
    };
    visit(901, "C10", "done", "2026-03-02");
    visit(902, "C10", "done", "2026-01-02");
    visit(903, "C12", "done", "2026-02-27");
    visit(904, "C12", "planned", "2026-03-30");
    visit(905, "C12", "planned", "2026-04-30");
    const auto invoice = [&](int id, const char *code, const char *due, int amount, int paid) {
        run("INSERT INTO receivable (id, customer_id, invoice, invoice_date, due_date, amount_fen, "
            "paid_fen, created_at, created_by, updated_at, updated_by) VALUES (" +
            std::to_string(id) + ", " + idOf(code) + ", 'I" + std::to_string(id) +
            "', '2026-01-01', '" + due + "', " + std::to_string(amount) + ", " +
            std::to_string(paid) + ", 1, " + by + ", 1, " + by + ")");
    };
    invoice(911, "C14", "2026-02-01", 50'000, 20'000);
    invoice(912, "C14", "2026-02-15", 10'000, 0);
    invoice(913, "C14", "2026-12-01", 99'000, 0); // not due yet
    invoice(914, "C16", "2026-02-01", 10'000, 10'000);
    CustomerRepository customers(company.db());
    const auto listed = [&](const std::string &text) {
        CustomerQuery query = filtered(text);
        query.today = base::Date(2026, 3, 18);
        return customers.list(query).value();
    };
    CHECK(listed("overdue > 0").total == 1);
    CHECK(listed("overdue >= 400").rows.at(0).overdueFen == 40'000);
    CHECK(listed("overdue > 400").total == 0);
    CHECK(listed("contact = this_month").rows.at(0).lastContact == base::Date(2026, 3, 2));
    CHECK(listed("contact = earlier").rows.at(0).nextVisit == base::Date(2026, 3, 30));
    CHECK(listed("contact = never").total == 9);
    CHECK(listed("contact in(earlier, never)").total == 10);
    CHECK(listed("last_contact >= 2026-02").total == 2);
    CHECK(listed("next_visit <= 2026-03").total == 1);
}

TEST_CASE("a page after an unknown code is refused") {
    StoredCompany company;
    CustomerQuery query;
    query.after = "nobody";
    const auto refused = CustomerRepository(company.db()).list(query);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "customer.not_found");
}

TEST_CASE("a customer with figures, stores or a plan is not removed") {
    StoredCompany company;
    CustomerRepository customers(company.db());
    const auto parent = company.addCustomer(company.m1, "P", "母");
    const auto child = company.addCustomer(company.m1, "K", "子");
    company.changeCustomer(company.m1, "K", [&](domain::Customer &c) { c.parent = parent.id; });
    company.importFacts(company.m1, {test::fact(child.id, 202601, 100, 100)});
    db::Transaction transaction(company.db());
    CHECK(customers.remove(parent.id).error().reason == "undo.in_use");
    CHECK(customers.remove(child.id).error().reason == "undo.in_use");
    CHECK(customers.count() == 2);
}

TEST_CASE("a page is the same whether few or many customers pass the filter") {
    StoredCompany company;
    company.command(company.s1, "customer.add", [&](storage::ChangeSetWriter &) {
        CustomerRepository customers(company.db());
        for (int i = 0; i < 2'100; ++i) {
            auto c = company.customer("K" + std::to_string(10'000 + (i * 37) % 2'100), "店");
            c.city = i < 2'050 ? "上海" : "北京";
            c.stage = i % 2 == 0 ? domain::Stage::Growth : domain::Stage::None;
            REQUIRE(customers.insert(c, company.stamp(company.s1)));
        }
    });
    CustomerRepository customers(company.db());
    // "city = 上海" alone passes more than 2,000 rows, with another term fewer.
    const auto all = codes(customers, filtered("city = 上海 and code > K1"));
    REQUIRE(all.size() == 100);
    CHECK(std::is_sorted(all.begin(), all.end()));
    const auto few = codes(customers, filtered("city = 上海 and stage = growth"));
    REQUIRE(few.size() == 100);
    CHECK(std::is_sorted(few.begin(), few.end()));
    CustomerQuery next = filtered("city = 上海 and stage = growth");
    next.after = few.back();
    const auto second = codes(customers, next);
    CHECK(second.front() > few.back());
    CHECK(customers.list(filtered("city = 上海")).value().total == 2'050);
    CHECK(customers.list(filtered("city = 上海 and stage = growth")).value().total == 1'025);
    CHECK(customers.ids(filtered("city = 上海 and stage = growth")).value().size() == 1'025);
}
