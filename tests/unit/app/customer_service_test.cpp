// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using app::CustomerService;
using nlohmann::json;
using test::TestCompany;

domain::UserId idOf(TestCompany &company, const std::string &code) {
    return app::TeamService(company.context()).find(code)->id;
}

bool has(const base::Issues &issues, const std::string &reason, const std::string &field) {
    return std::ranges::any_of(issues, [&](const base::Error &issue) {
        return issue.reason == reason && issue.field == field;
    });
}

} // namespace

TEST_CASE("a manager's new customer belongs to the manager from today on") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    const auto saved = customers.add("C001", {{"name", "家乐福中关村店"}, {"city", " 北京 "}});
    REQUIRE(saved);
    CHECK(saved->warnings.empty());
    const auto stored = *customers.find("C001");
    CHECK(stored.owner == idOf(company, "M1"));
    CHECK(stored.assignedOn == base::Date(2026, 3, 18));
    CHECK(stored.city == "北京");
    CHECK_THAT(stored.pinyin, Catch::Matchers::StartsWith("jia le fu"));
    CHECK(stored.version == 1);
    CHECK(company.published() == static_cast<std::uint32_t>(app::DataKind::Customers));
}

TEST_CASE("a supervisor's new customer without owner stays unassigned") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    REQUIRE(customers.add("C001", {{"name", "x"}}));
    CHECK(customers.find("C001")->owner.isNull());
    CHECK(customers.find("C001")->assignedOn.isNull());
    REQUIRE(customers.add("C002", {{"name", "y"}, {"owner", "M2"}}));
    CHECK(customers.find("C002")->owner == idOf(company, "M2"));
}

TEST_CASE("everything that is wrong with a customer is told at once and nothing is kept") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    base::Issues issues;
    const auto refused = customers.add("a,b",
                                       {{"format", "tent"},
                                        {"sales_area", -3},
                                        {"opened_on", "2026-02-30"},
                                        {"parent", "nowhere"},
                                        {"owner", "nobody"},
                                        {"colour", "red"},
                                        {"city", "two\nlines"}},
                                       &issues);
    REQUIRE_FALSE(refused);
    CHECK(has(issues, "customer.code_bad", "code"));
    CHECK(has(issues, "customer.name_required", "name"));
    CHECK(has(issues, "field.word", "format"));
    CHECK(has(issues, "customer.area_bad", "sales_area"));
    CHECK(has(issues, "date.bad", "opened_on"));
    CHECK(has(issues, "customer.not_found", "parent"));
    CHECK(has(issues, "user.not_found", "owner"));
    CHECK(has(issues, "field.unknown", "colour"));
    CHECK(has(issues, "field.control", "city"));
    CHECK(customers.list({})->total == 0);
}

TEST_CASE("a code is given once") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C001", {{"name", "x"}}));
    const auto twice = customers.add("C001", {{"name", "y"}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == base::ErrorCode::Duplicate);
    CHECK(customers.find("C001")->name == "x");
}

TEST_CASE("set changes the named fields only, and nothing when nothing differs") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C001", {{"name", "x"}, {"city", "上海"}, {"tags", {"冷饮", "KA"}}}));
    const auto set = customers.set("C001", {{"province", "上海"}, {"tags", "KA,,新"}});
    REQUIRE(set);
    CHECK(set->customer.version == 2);
    const auto stored = *customers.find("C001");
    CHECK(stored.city == "上海");
    CHECK(stored.tags == std::vector<std::string>{"KA", "新"});
    (void)company.published();
    const auto same = customers.set("C001", {{"province", "上海"}});
    REQUIRE(same);
    CHECK(same->customer.version == 2);
    CHECK(company.published() == 0);
}

TEST_CASE("a record that somebody else changed meanwhile is not overwritten") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C001", {{"name", "x"}}));
    REQUIRE(customers.set("C001", {{"city", "a"}}, 1));
    const auto stale = customers.set("C001", {{"city", "b"}}, 1);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == base::ErrorCode::Stale);
    CHECK(stale.error().reason == "stale");
    CHECK(customers.find("C001")->city == "a");
}

TEST_CASE("a sales area that does not go with the format is a warning") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    struct Row {
        const char *format;
        int area;
        bool warned;
    };
    for (const Row &row :
         {Row{"department_store", 4999, true}, Row{"department_store", 5000, false},
          Row{"supermarket", 999, true}, Row{"hypermarket", 2499, true},
          Row{"hypermarket", 2500, false}, Row{"convenience", 151, true},
          Row{"convenience", 150, false}, Row{"shopping_centre", 6999, true},
          Row{"warehouse_club", 9999, true}, Row{"specialty", 1, false}}) {
        const std::string code = std::string(row.format) + std::to_string(row.area);
        const auto saved =
            customers.add(code, {{"name", code}, {"format", row.format}, {"sales_area", row.area}});
        REQUIRE(saved);
        CHECK(has(saved->warnings, "customer.area_mismatch", "sales_area") == row.warned);
    }
}

TEST_CASE("a near-equal name or the same tax number is a warning, but not between sister stores") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("G", {{"name", "大润发集团"}}));
    REQUIRE(
        customers.add("C1", {{"name", "大润发 闸北店"}, {"parent", "G"}, {"tax_number", "T1"}}));
    CHECK(has(customers.add("C2", {{"name", "大潤發　閘北店"}})->warnings,
              "customer.duplicate_name", "name"));
    CHECK(customers.add("C3", {{"name", "大润发杨浦店"}, {"parent", "G"}, {"tax_number", "T1"}})
              ->warnings.empty());
    CHECK(has(customers.add("C4", {{"name", "别家"}, {"tax_number", "T1"}})->warnings,
              "customer.duplicate_tax_number", "tax_number"));
}

TEST_CASE("a customer tree has no circles and knows its account level") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("G", {{"name", "集团"}}));
    REQUIRE(customers.add("R", {{"name", "大区"}, {"parent", "G"}}));
    REQUIRE(customers.add("S", {{"name", "门店"}, {"parent", "R"}}));
    for (const char *parent : {"G", "R", "S"}) {
        const auto refused = customers.set("G", {{"parent", parent}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "customer.circle");
    }
    CHECK(customers.account(*customers.find("S"))->code == "G");
    REQUIRE(customers.set("R", {{"account_level", "true"}}));
    CHECK(customers.account(*customers.find("S"))->code == "R");
    CHECK(customers.account(*customers.find("G"))->code == "G");
    const auto shown = customers.show("R");
    REQUIRE(shown);
    CHECK((*shown)["parent"] == "G");
    CHECK((*shown)["account"] == "R");
    CHECK((*shown)["children"] == json::array({"S"}));
}

TEST_CASE("the list pages by code, counts all and hides archived customers") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    for (const char *code : {"C3", "C1", "C2", "C5", "C4"}) {
        REQUIRE(customers.add(code, {{"name", std::string("店") + code}, {"city", "上海"}}));
    }
    REQUIRE(customers.archive("C2"));
    const auto first = customers.list({"city = 上海", 2, ""});
    REQUIRE(first);
    CHECK(first->total == 4);
    REQUIRE(first->rows.size() == 2);
    CHECK(first->rows[1].code == "C3");
    CHECK(first->next == "C3");
    const auto last = customers.list({"city = 上海", 2, "C3"});
    REQUIRE(last);
    CHECK(last->rows.at(1).code == "C5");
    CHECK_FALSE(last->next.has_value());
    CHECK(customers.list({"status = archived", 10, ""})->total == 1);
    CHECK(customers.list({"colour = red", 10, ""}).error().reason == "filter.bad");
}

TEST_CASE("archiving keeps the day and can be turned back, once each") {
    TestCompany company;
    app::Context &context = company.as("M1");
    CustomerService customers(context);
    context.at = *base::Instant::parse("2026-02-20", "Asia/Shanghai");
    REQUIRE(customers.add("C1", {{"name", "x"}}));
    context.at = *base::Instant::parse("2026-03-01", "Asia/Shanghai");
    const auto archived = customers.archive("C1");
    REQUIRE(archived);
    CHECK(archived->statusOn == base::Date(2026, 3, 1));
    const auto twice = customers.archive("C1");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().reason == "customer.bad_state");
    CHECK(twice.error().code == base::ErrorCode::Stale);
    REQUIRE(customers.reactivate("C1"));
    CHECK(customers.find("C1")->statusOn.isNull());
}

TEST_CASE("many customers are archived and brought back in one step each, all or none") {
    TestCompany company;
    app::Context &context = company.as("M1");
    CustomerService customers(context);
    for (const char *code : {"C1", "C2", "C3"}) {
        REQUIRE(customers.add(code, {{"name", std::string("店 ") + code}}));
    }
    REQUIRE(customers.archive("C3"));
    const auto isArchived = [&](const char *code) {
        return customers.find(code)->status == domain::CustomerStatus::Archived;
    };
    const auto archived = customers.archiveMany({"C1", "C2", "C3"});
    REQUIRE(archived);
    CHECK(archived->size() == 2); // one was so already
    CHECK((isArchived("C1") && isArchived("C2")));
    REQUIRE(app::HistoryService(context).undo());
    CHECK_FALSE((isArchived("C1") || isArchived("C2")));
    CHECK(isArchived("C3"));
    REQUIRE(app::HistoryService(context).redo());
    REQUIRE(customers.reactivateMany({"C1", "C2", "C3"}));
    REQUIRE(app::HistoryService(context).undo());
    CHECK((isArchived("C1") && isArchived("C2") && isArchived("C3")));

    REQUIRE(customers.reactivateMany({"C1"}));
    CHECK(customers.archiveMany({"C1", "nobody"}).error().reason == "customer.not_found");
    CHECK_FALSE(isArchived("C1"));
    CHECK(CustomerService(company.as("M2")).archiveMany({"C1"}).error().code ==
          base::ErrorCode::Forbidden);
    CHECK(customers.archiveMany({}).value().empty());
}

TEST_CASE("bulk assignment moves all or none") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    for (const char *code : {"C1", "C2"}) {
        REQUIRE(customers.add(code, {{"name", code}, {"owner", "M1"}}));
    }
    CHECK(customers.assign({"C1", "C2", "C9"}, "M2").error().reason == "customer.not_found");
    CHECK(customers.find("C1")->owner == idOf(company, "M1"));
    CHECK(*customers.assign({"C1", "C2"}, "M2") == 2);
    CHECK(*customers.assign({"C1", "C2"}, "M2") == 0);
    CHECK(customers.find("C2")->owner == idOf(company, "M2"));
    CHECK(customers.assign({"C1"}, "V1").error().reason == "customer.owner_bad");
    CHECK(customers.assign({"C1"}, "nobody").error().reason == "user.not_found");
    CHECK(*customers.assign({"C1"}, "") == 1);
    CHECK(customers.find("C1")->owner.isNull());
    CHECK(*customers.codes("owner = M2") == std::vector<std::string>{"C2"});
}

TEST_CASE("an event date in the future is refused and nothing is written") {
    TestCompany company;
    app::Context &context = company.as("M1");
    context.at = *base::Instant::parse("2026-03-19", "Asia/Shanghai");
    CustomerService customers(context);
    CHECK(customers.add("C1", {{"name", "x"}}).error().reason == "at.future");
    CHECK_FALSE(customers.find("C1"));
}

TEST_CASE("a customer is hung under another manager's account by a supervisor only") {
    TestCompany company;
    REQUIRE(CustomerService(company.as("M2")).add("P2", {{"name", "别人的"}}));
    REQUIRE(CustomerService(company.as("S1")).add("P0", {{"name", "无人的"}}));
    CustomerService customers(company.as("M1"));
    CHECK(customers.add("K1", {{"name", "x"}, {"parent", "P2"}}).error().reason == "forbidden");
    REQUIRE(customers.add("K1", {{"name", "x"}, {"parent", "P0"}}));
    CHECK(customers.set("K1", {{"parent", "P2"}}).error().reason == "forbidden");
    REQUIRE(CustomerService(company.as("S1")).set("K1", {{"parent", "P2"}}));
    CHECK(CustomerService(company.as("M1")).set("K1", {{"city", "a"}}));
}

TEST_CASE("an event of a customer is not recorded before the one before it") {
    TestCompany company;
    app::Context &context = company.as("S1");
    CustomerService customers(context);
    REQUIRE(customers.add("C1", {{"name", "x"}, {"owner", "M1"}})); // assigned on 18 March
    context.at = *base::Instant::parse("2026-03-17", "Asia/Shanghai");
    CHECK(customers.archive("C1").error().reason == "at.before_previous");
    CHECK(customers.assign({"C1"}, "M2").error().reason == "at.before_previous");
    CHECK(customers.set("C1", {{"owner", "M2"}}).error().reason == "at.before_previous");
    CHECK(customers.find("C1")->version == 1);
}

TEST_CASE("a filter for a word that does not exist is refused, not answered with nobody") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    for (const char *filter : {"format = tent", "status in(active,gone)", "stage != growing",
                               "kind = shop", "settlement = city", "key_account = maybe"}) {
        CHECK(customers.list({filter, 10, ""}).error().reason == "filter.bad");
    }
    CHECK(customers.list({"format = supermarket and stage = \"\"", 10, ""}));
}

TEST_CASE("names hold no control or direction characters") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    for (const char *name : {"a\u009Bb", "a\u202Eb", "a\u2028b", "a\x1B[0m", "a\u2066b"}) {
        CHECK(customers.add("C1", {{"name", name}}).error().reason == "field.control");
    }
    CHECK(customers.add("C\u202E1", {{"name", "x"}}).error().reason == "customer.code_bad");
    CHECK(customers.add("C1", {{"name", "x"}, {"notes", "one\ntwo\tthree"}}));
}
