// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an import that resemble what is on file: named, never refused, left out when asked for.
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "support/catch.h"
#include "support/imports.h"

#include <nlohmann/json.hpp>

namespace {

using namespace accord;
using app::ImportResult;
using test::ImportDesk;

struct Desk : ImportDesk {
    Desk() {
        app::CustomerService m1(company.as("M1"));
        REQUIRE(m1.add("KA-1", {{"name", "兰博超市有限公司"}, {"tax_number", "91330000X"}}));
        REQUIRE(m1.add("KA-2", {{"name", "家乐福"}, {"tax_number", "91110000Y"}}));
        REQUIRE(m1.add(
            "KA-3", {{"name", "家乐福中关村店"}, {"parent", "KA-2"}, {"tax_number", "91110000Y"}}));
    }
    app::ImportRequest contacts(const std::string &content) {
        auto request = customers(content, "contacts.csv");
        request.kind = io::ImportKind::Contacts;
        return request;
    }
};

std::string told(const ImportResult &result) {
    std::string text;
    for (const app::LookalikeRow &row : result.lookalikeRows) {
        text += std::to_string(row.line) + " " + row.by + " " + row.customerCode +
                (row.otherLine > 0 ? " line " + std::to_string(row.otherLine) : "") + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("customers that resemble others are named with code, tax number or name, and all taken") {
    Desk desk;
    const auto request = desk.customers("code,name,tax_number,parent\n"
                                        "ka-1,别的店,,\n"              // code but for case
                                        "N-1,新名字,91330000x,\n"      // tax number
                                        "N-2,兰博 超市,,\n"            // name but for legal form
                                        "N-3,全新的店,,\n"             //
                                        "N-4,全新的店（有限公司）,,\n" // as line 5 of the file
                                        "N-5,家乐福望京店,91110000Y,KA-2\n"
                                        "KA-2,家乐福,91110000Y,\n"); // on file: no new row
    const ImportResult result = desk.done(request);
    CHECK(told(result) == "2 code KA-1\n3 tax_number KA-1\n4 name KA-1\n6 name N-3 line 5\n");
    CHECK(result.lookalikes == 4);
    CHECK(result.rowCounts.made == 6);
    CHECK(result.rejected == 0);
    const auto document = app::toJson(result);
    CHECK(document["lookalikes"] == 4);
    CHECK(document["lookalike_rows"][0]["customer"] == "KA-1");
    CHECK(document["lookalike_rows"][0]["other_name"] == "兰博超市有限公司");
    CHECK(document["lookalike_rows"][0]["other_line"].is_null());
    CHECK(document["lookalike_rows"][3]["other_line"] == 5);
    bool isNoticed = false;
    for (const auto &notice : result.notices) {
        isNoticed =
            isNoticed || (notice.word == "import.lookalikes" && notice.args.at("count") == "4");
    }
    CHECK(isNoticed);
}

TEST_CASE("a name one sign or one word of the trade apart is told, kin and other cities are not") {
    Desk desk;
    const ImportResult result = desk.done(desk.customers("code,name,parent,city\n"
                                                         "A-1,苏州青梧生活超市,,苏州\n"
                                                         "A-2,苏州青悟生活超市,,\n"
                                                         "A-3,苏州青梧生话超市,,苏州\n"
                                                         "A-4,苏州青梧生活馆市,,杭州\n"
                                                         "A-5,苏州青梧生活超市店,A-1,苏州\n"
                                                         "A-6,兰博,,\n"
                                                         "A-7,家乐福二店,KA-2,\n"));
    CHECK(told(result) == "3 near_name A-1 line 2\n4 near_name A-1 line 2\n7 near_name KA-1\n");
    // The same when one is made by hand.
    app::CustomerService customers(desk.company.as("M1"));
    const auto saved = customers.add("A-8", {{"name", "苏州青梧生活超巿"}});
    REQUIRE(saved);
    CHECK(std::ranges::count(saved->warnings, "customer.near_name", &base::Error::reason) > 0);
    const auto other = customers.add("A-9", {{"name", "远山百货大楼"}});
    REQUIRE(other);
    CHECK(other->warnings.empty());
}

TEST_CASE("a trial names them too, and left out they are rejected rows of their own") {
    Desk desk;
    auto request = desk.customers("code,name\nN-1,兰博超市\nN-2,全新的店\n");
    request.dryRun = true;
    const ImportResult trial = desk.done(request);
    CHECK(told(trial) == "2 name KA-1\n");
    CHECK(trial.rowCounts.made == 2);
    request.dryRun = false;
    request.skipLookalikes = true;
    const ImportResult result = desk.done(request);
    CHECK(told(result) == "2 name KA-1\n");
    CHECK(result.rowCounts.made == 1);
    REQUIRE(result.rejectedRows.size() == 1);
    CHECK(result.rejectedRows[0].reason == "import.lookalike");
    CHECK(result.rejectedRows[0].value == "兰博超市");
    CHECK(result.rows == result.rowCounts.made + result.rejected);
    CHECK_FALSE(app::CustomerService(desk.company.context()).find("N-1"));
}

TEST_CASE("sister stores with names of their own and the stores of one tax number are no doubles") {
    Desk desk;
    const ImportResult result =
        desk.done(desk.customers("code,name,tax_number,parent\n"
                                 "G,华润万家,777,\n"
                                 "S-1,华润万家 一店,777,G\n"
                                 "S-2,华润万家（一店）,777,G\n" // near, but a name of its own
                                 "S-3,华润万家 一店,777,G\n")); // the same name again
    CHECK(told(result) == "5 name S-1 line 3\n");
}

TEST_CASE("contacts resemble others by phone, by e-mail, and by name at the customer") {
    Desk desk;
    app::ContactService m1(desk.company.as("M1"));
    REQUIRE(m1.add("KA-1", {{"name", "张三"}, {"phones", {"138-0013-8000"}}}));
    REQUIRE(m1.add("KA-1", {{"name", "John Smith"}, {"email", "JS@lanbo.cn"}}));
    auto request = desk.contacts("customer_code,name,phones,email\n"
                                 "KA-2,张经理,+86 13800138000,\n" // the phone, elsewhere
                                 "KA-2,Smith,,js@lanbo.cn\n"      // the e-mail
                                 "KA-1,张·三,,\n"                 // nearly the name
                                 "KA-2,张三,,\n"                  // the name, but another customer
                                 "KA-1,李四,12345,\n");           // too short for a phone
    const ImportResult trial = [&] {
        auto dry = request;
        dry.dryRun = true;
        return desk.done(dry);
    }();
    CHECK(told(trial) == "2 phone KA-1\n3 email KA-1\n4 name KA-1\n");
    request.skipLookalikes = true;
    const ImportResult result = desk.done(request);
    CHECK(result.rowCounts.made == 2);
    CHECK(result.rejected == 3);
    const ImportResult again = desk.done(request);
    CHECK(again.rowCounts.made == 0); // those on file are no new rows
    CHECK(again.rowCounts.unchanged == 2);
}
