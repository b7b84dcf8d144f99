// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact/contact_rules.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <set>

namespace {

using namespace accord;
using domain::Contact;
using domain::ContactId;

Contact person(std::int64_t id, const std::string &name, std::int64_t superior = 0) {
    Contact contact;
    contact.id = ContactId(id);
    contact.customer = domain::CustomerId(1);
    contact.name = name;
    contact.superior = ContactId(superior);
    return contact;
}

const base::Date kToday(2026, 3, 18);

std::set<std::string> reasonsOf(const Contact &contact) {
    std::set<std::string> reasons;
    for (const base::Error &error : domain::check(contact, kToday)) {
        reasons.insert(error.reason);
    }
    return reasons;
}

} // namespace

TEST_CASE("all that is wrong with a contact is told at once") {
    Contact contact = person(7, " ", 7);
    contact.email = "zhang@";
    contact.phones = {"12", "138 0000 1111"};
    contact.birthday = base::Date(2026, 3, 19);
    contact.leftOn = base::Date(2027, 1, 1);
    contact.title = "a\nb";
    CHECK(reasonsOf(contact) ==
          std::set<std::string>{"field.required", "contact.email_bad", "contact.phone_bad",
                                "contact.birthday_future", "contact.left_future", "contact.circle",
                                "field.control"});
    CHECK(reasonsOf(person(7, "张三")).empty());
}

TEST_CASE("phones are compared by their digits, whatever stands between") {
    CHECK(domain::phoneDigits("+86 (10) 6552-9988") == "+861065529988");
    CHECK(domain::phoneDigits("１３８-0000") == "1380000");
    CHECK(domain::phoneDigits("ext. +5") == "+5");
    CHECK(domain::phoneDigits("").empty());
}

TEST_CASE("a contact is found by name, pinyin, initials and a part of the phone") {
    Contact contact = person(1, "单雄信");
    contact.pinyin = "shan xiong xin";
    contact.phones = {"138-1234-5678"};
    contact.wechat = "DanXX";
    const std::string text = domain::searchText(contact);
    for (const char *part : {"单雄", "shanxiong", "sxx", "12345678", "danxx", "shan xiong"}) {
        INFO(part);
        CHECK(text.find(part) != std::string::npos);
    }
}

TEST_CASE("a reporting line never closes a circle: the same answer as walking every way up") {
    rc::check("wouldCircle equals reachability", [] {
        const int count = *rc::gen::inRange(1, 9);
        std::vector<Contact> all;
        for (int i = 1; i <= count; ++i) {
            all.push_back(person(i, "p", *rc::gen::inRange(0, i))); // no circle to begin with
        }
        const auto contact = ContactId(*rc::gen::inRange(1, count + 1));
        const auto superior = ContactId(*rc::gen::inRange(1, count + 1));
        bool reaches = false;
        for (ContactId at = superior; !at.isNull();
             at = all[static_cast<std::size_t>(at.value()) - 1].superior) {
            reaches = reaches || at == contact;
        }
        RC_ASSERT(domain::wouldCircle(all, contact, superior) == reaches);
    });
}

TEST_CASE("the chart names everybody once, also when damaged data holds a circle") {
    std::vector<Contact> all{person(1, "b", 2), person(2, "a", 1), person(3, "c"),
                             person(4, "d", 3), person(5, "e", 99)};
    all[4].isPrimary = true;
    const auto lines = domain::reportingLines(all);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].contact == 4); // the primary first; its superior is not on file
    CHECK(lines[1].contact == 2);
    CHECK(lines[2].contact == 3);
    CHECK(lines[2].depth == 1);
    std::set<std::size_t> seen;
    for (const auto &line : lines) {
        seen.insert(line.contact);
    }
    CHECK(seen.size() == 5);
}

TEST_CASE("who has left covers nothing") {
    std::vector<Contact> all{person(1, "a"), person(2, "b"), person(3, "c")};
    all[0].role = domain::DecisionRole::Signs; // a role of its own
    CHECK_FALSE(domain::coverageOf(all).decides);
    all[0].role = domain::DecisionRole::Decides;
    all[1].role = domain::DecisionRole::Uses;
    all[2].attitude = domain::Attitude::Supports;
    CHECK(domain::coverageOf(all).count() == 3);
    all[0].leftOn = base::Date(2026, 1, 1);
    CHECK_FALSE(domain::coverageOf(all).decides);
    CHECK(domain::coverageOf(all).count() == 2);
}
