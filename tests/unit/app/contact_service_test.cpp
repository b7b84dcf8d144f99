// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "support/catch.h"
#include "support/stored_company.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using app::ContactService;
using nlohmann::json;
using test::TestCompany;

void addCustomers(TestCompany &company) {
    app::CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C1", {{"name", "一"}}));
    REQUIRE(customers.add("C2", {{"name", "二"}}));
}

domain::Contact add(TestCompany &company, const std::string &customer, const json &fields) {
    auto saved = ContactService(company.context()).add(customer, fields);
    INFO((saved ? "" : saved.error().detail));
    REQUIRE(saved);
    return *saved;
}

std::string reason(const base::Result<domain::Contact> &result) {
    return result ? "" : result.error().reason;
}

} // namespace

TEST_CASE("a contact is stored with all its fields and shown again") {
    TestCompany company;
    addCustomers(company);
    const json fields = {
        {"name", "张伟"},       {"title", "采购总监"},    {"department", "采购"},
        {"role", "decides"},    {"attitude", "supports"}, {"phones", "138 0000 1111, 010-6552"},
        {"email", "z@x.cn"},    {"wechat", "zw"},         {"birthday", "1980-02-29"},
        {"salutation", "张总"}, {"channel", "wechat"},    {"notes", "爱茶\n不喝酒"},
        {"primary", true}};
    const auto saved = add(company, "C1", fields);
    const auto shown = ContactService(company.context()).document(saved);
    CHECK(shown["customer"] == "C1");
    CHECK(shown["pinyin"] == "zhang wei");
    CHECK(shown["phones"] == json({"138 0000 1111", "010-6552"}));
    CHECK(shown["notes"] == "爱茶\n不喝酒");
    CHECK(shown["primary"] == true);
    CHECK(shown["left_on"] == nullptr);
    CHECK(shown["version"] == 1);
    CHECK_FALSE(shown.contains("searched"));
    CHECK(*ContactService(company.context()).find(saved.id.toString()).map([&](const auto &c) {
        return app::recordToJson(company.context(), c) == shown;
    }));
}

TEST_CASE("there is one primary contact, and undo gives the place back") {
    TestCompany company;
    addCustomers(company);
    const auto first = add(company, "C1", {{"name", "一号"}, {"primary", true}});
    const std::string before = test::dumpOf(company.db());
    const auto second = add(company, "C1", {{"name", "二号"}, {"primary", true}});
    ContactService contacts(company.context());
    CHECK_FALSE(contacts.find(first.id.toString())->isPrimary);
    CHECK(contacts.find(second.id.toString())->isPrimary);
    const std::string after = test::dumpOf(company.db());
    REQUIRE(app::HistoryService(company.context()).undo());
    CHECK(test::dumpOf(company.db()) == before);
    REQUIRE(app::HistoryService(company.context()).redo());
    CHECK(test::dumpOf(company.db()) == after);
}

TEST_CASE("the reporting line stays within the customer and closes no circle") {
    TestCompany company;
    addCustomers(company);
    const auto boss = add(company, "C1", {{"name", "上级"}});
    const auto buyer = add(company, "C1", {{"name", "采购"}, {"superior", boss.id.toString()}});
    const auto other = add(company, "C2", {{"name", "外人"}});
    ContactService contacts(company.context());
    CHECK(reason(contacts.set(boss.id.toString(), {{"superior", buyer.id.toString()}})) ==
          "contact.circle");
    CHECK(reason(contacts.set(boss.id.toString(), {{"superior", other.id.toString()}})) ==
          "contact.superior_elsewhere");
    CHECK(reason(contacts.set(boss.id.toString(), {{"superior", "77"}})) == "contact.not_found");
    const auto chart = contacts.chart("C1");
    REQUIRE(chart);
    REQUIRE(chart->lines.size() == 2);
    CHECK(chart->lines[1].contact.name == "采购");
    CHECK(chart->lines[1].depth == 1);
    const auto used = contacts.remove(boss.id.toString());
    REQUIRE_FALSE(used);
    CHECK(used.error().reason == "undo.in_use");
    CHECK(contacts.remove(buyer.id.toString()).has_value());
    CHECK(contacts.remove(boss.id.toString()).has_value());
}

TEST_CASE("wrong fields are refused and nothing is written") {
    TestCompany company;
    addCustomers(company);
    ContactService contacts(company.context());
    const auto refused = [&](const json &fields) { return reason(contacts.add("C1", fields)); };
    CHECK(refused({{"title", "x"}}) == "field.required");
    CHECK(refused({{"name", "x"}, {"role", "boss"}}) == "field.word");
    CHECK(refused({{"name", "x"}, {"salary", "1"}}) == "field.unknown");
    CHECK(refused({{"name", "x"}, {"pinyin", "y"}}) == "field.unknown");
    CHECK(refused({{"name", 5}}) == "field.type");
    CHECK(refused({{"name", "x"}, {"phones", {1, 2}}}) == "field.type");
    CHECK(refused({{"name", "x"}, {"primary", "maybe"}}) == "field.type");
    CHECK(refused({{"name", "x"}, {"birthday", "29.2.80"}}) == "date.bad");
    CHECK(reason(contacts.add("C9", {{"name", "x"}})) == "customer.not_found");
    CHECK(reason(contacts.set("77", {{"name", "x"}})) == "record.not_found");
    CHECK(contacts.list({})->total == 0);
    const auto saved = add(company, "C1", {{"name", "x"}});
    CHECK(reason(contacts.set(saved.id.toString(), {{"name", "y"}}, 9)) == "stale");
    CHECK(contacts.set(saved.id.toString(), {{"name", "x"}})->version == 1);
}

TEST_CASE("contacts are listed by name, page by page, and filtered") {
    TestCompany company;
    addCustomers(company);
    for (const char *name : {"曾一", "安二", "毛三", "李四"}) {
        add(company, std::string(name) == "李四" ? "C2" : "C1",
            {{"name", name}, {"phones", "1390000"}});
    }
    ContactService contacts(company.context());
    app::ContactListing listing;
    listing.limit = 3;
    const auto first = contacts.list(listing);
    REQUIRE(first);
    REQUIRE(first->rows.size() == 3);
    CHECK(first->total == 4);
    CHECK(first->rows[0].contact.name == "安二");
    listing.after = *first->next;
    const auto second = contacts.list(listing);
    REQUIRE(second->rows.size() == 1);
    CHECK(second->rows[0].contact.name == "毛三"); // an, ceng, li, mao
    CHECK_FALSE(second->next);
    const auto count = [&](const std::string &customer, const std::string &filter) {
        return contacts.list({customer, filter, 0, ""})->total;
    };
    CHECK(count("C2", "") == 1);
    CHECK(count("", "owner = M1") == 4);
    CHECK(count("", "search ~ maosan") == 1);
    CHECK(count("", "search ~ 9000") == 4);
    CHECK(count("C1", "name ~ 安") == 1);
    CHECK_FALSE(contacts.list({"", "salary > 1", 10, ""}).has_value());
}

TEST_CASE("contacts follow the book of their customer, in every role") {
    TestCompany company;
    addCustomers(company);
    const auto saved = add(company, "C1", {{"name", "x"}});
    const auto may = [&](const std::string &user) {
        app::Context &context = company.as(user);
        const bool set =
            ContactService(context).set(saved.id.toString(), {{"title", "t-" + user}}).has_value();
        const bool added = ContactService(context).add("C1", {{"name", user}}).has_value();
        CHECK(set == added);
        return set;
    };
    CHECK(may("M1"));
    CHECK(may("S1"));
    for (const char *user : {"M2", "M3", "S2", "C1", "V1"}) {
        INFO(user);
        CHECK_FALSE(may(user));
    }
}

TEST_CASE("a merge takes the contacts along, with one primary, and undo parts them again") {
    TestCompany company;
    addCustomers(company);
    add(company, "C1", {{"name", "甲"}, {"primary", true}});
    add(company, "C2", {{"name", "乙"}, {"primary", true}});
    const std::string before = test::dumpOf(company.db());
    const auto merged = app::CustomerMergeService(company.context()).merge("C1", "C2");
    INFO((merged ? "" : merged.error().detail));
    REQUIRE(merged);
    CHECK(merged->records == 1);
    const auto all = ContactService(company.context()).ofCustomer("C1");
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).isPrimary);
    CHECK_FALSE(all->at(1).isPrimary);
    REQUIRE(app::HistoryService(company.context()).undo());
    CHECK(test::dumpOf(company.db()) == before);
}

TEST_CASE("the history of a contact names its fields, its superior by name") {
    TestCompany company;
    addCustomers(company);
    const auto boss = add(company, "C1", {{"name", "上级"}});
    const auto saved = add(company, "C1", {{"name", "采购"}});
    REQUIRE(ContactService(company.context())
                .set(saved.id.toString(), {{"superior", boss.id.toString()}}));
    const auto items =
        app::HistoryService(company.context()).ofEntity("contact", saved.id.toString());
    REQUIRE(items);
    CHECK(items->back().field == "superior");
    CHECK(items->back().newValue == "上级");
    CHECK(items->back().action == "contact.set");
}
