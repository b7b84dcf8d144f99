// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_repository.h"
#include "storage/filter.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <rapidcheck.h>

using namespace accord;
using storage::FilterOp;
using storage::parseFilter;

TEST_CASE("terms are read with every operation") {
    const auto filter =
        parseFilter("city=上海 and name ~ 家 乐 AND area>=10 and a<1 and b <= 2 and c > 3 "
                    "and d != x and kind in ( retailer , \"a,b)\" )");
    REQUIRE(filter);
    REQUIRE(filter->size() == 8);
    CHECK((*filter)[0].values == std::vector<std::string>{"上海"});
    CHECK((*filter)[1].op == FilterOp::Contains);
    CHECK((*filter)[1].values == std::vector<std::string>{"家 乐"});
    CHECK((*filter)[2].op == FilterOp::GreaterEqual);
    CHECK((*filter)[3].op == FilterOp::Less);
    CHECK((*filter)[4].op == FilterOp::LessEqual);
    CHECK((*filter)[5].op == FilterOp::Greater);
    CHECK((*filter)[6].op == FilterOp::NotEqual);
    CHECK((*filter)[7].op == FilterOp::In);
    CHECK((*filter)[7].values == std::vector<std::string>{"retailer", "a,b)"});
    CHECK((*filter)[1].position == 12);
}

TEST_CASE("an empty filter passes everything and quotes keep what they hold") {
    CHECK(parseFilter("")->empty());
    CHECK(parseFilter("  \t ")->empty());
    CHECK((*parseFilter("a = \"x and b = y\""))[0].values.front() == "x and b = y");
    CHECK((*parseFilter(R"(a = "say ""hi""")"))[0].values.front() == "say \"hi\"");
    CHECK((*parseFilter("a = sandy land"))[0].values.front() == "sandy land");
    CHECK((*parseFilter("a = \"\""))[0].values.front().empty());
}

TEST_CASE("a filter that cannot be read says where") {
    const auto position = [](const std::string &text) {
        const auto filter = parseFilter(text);
        REQUIRE_FALSE(filter);
        CHECK(filter.error().code == base::ErrorCode::Invalid);
        CHECK(filter.error().reason == "filter.bad");
        return filter.error().args.at("position");
    };
    CHECK(position("城市 = x") == "1");
    CHECK(position("city 上海") == "6");
    CHECK(position("city = ") == "8");
    CHECK(position("city = a and name = b and") == "26");
    CHECK(position("city = a or name = b") == "10"); // conditions are joined by "and" alone
    CHECK(position("city in(a, b") == "13");
    CHECK(position("city = \"a") == "8");
    CHECK(position("city = a and and") == "17");
    CHECK(position("city in a") == "6");
    CHECK(position("x = \xff") == "1");
    CHECK(position("x = " + std::string(20'000, 'a')) == "1");
}

TEST_CASE("unknown fields and operations that a field does not offer are refused with a position") {
    test::StoredCompany company;
    storage::CustomerRepository customers(company.db());
    // The term where the field or the comparison is wrong, the value where that is.
    for (const auto &[text, place] : std::initializer_list<std::pair<const char *, const char *>>{
             {"city = x and nothing = 1", "14"},
             {"city = x and kind ~ ret", "14"},
             {"city = x and tag < a", "14"},
             {"sales_area > abc", "14"},
             {"city = x and sales_area = many", "27"},
             {"city = 上海 and sales_area in(5, 6, x)", "35"},
             {"city = x and opened_on = soon", "26"},
             {"city = x and account_level = maybe", "30"},
             {"city = x and updated_at = ?", "27"}}) {
        storage::CustomerQuery query;
        query.filter = parseFilter(text).value();
        const auto refused = customers.list(query);
        INFO(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "filter.bad");
        CHECK(refused.error().args.at("position") == place);
    }
}

TEST_CASE("hostile values are data: nothing is found, nothing is changed") {
    test::StoredCompany company;
    company.addCustomer(company.m1, "C1", "普通");
    storage::CustomerRepository customers(company.db());
    const std::string before = company.dump();
    for (const std::string value :
         {"'; DROP TABLE customer; --", "x' OR '1'='1", "?1", "1) OR (1=1", "%", "_", "\\", "{}",
          "\" OR \"\"=\"", "普通' --"}) {
        for (const char *field :
             {"code", "name", "city", "owner", "parent", "kind", "tag", "status", "class"}) {
            storage::CustomerQuery query;
            query.filter = {{field, FilterOp::Equal, {value}, 0}};
            CHECK(customers.list(query).value().total == 0);
        }
        storage::CustomerQuery contains;
        contains.filter = {{"name", FilterOp::Contains, {value}, 0}};
        CHECK(customers.list(contains).value().total == 0);
    }
    CHECK(company.dump() == before);
}

TEST_CASE("contains finds its text literally, also with wildcards in it") {
    test::StoredCompany company;
    company.addCustomer(company.m1, "C1", "100%折_扣\\店");
    company.addCustomer(company.m1, "C2", "1000折扣店");
    storage::CustomerRepository customers(company.db());
    for (const char *value : {"100%", "折_扣", "扣\\店", "0%折_"}) {
        storage::CustomerQuery query;
        query.filter = {{"name", FilterOp::Contains, {value}, 0}};
        CHECK(customers.list(query).value().total == 1);
    }
    CHECK(storage::escapeLike("a%_\\b") == "a\\%\\_\\\\b");
}

TEST_CASE("any text is either read or refused, and what is read can be run") {
    test::StoredCompany company;
    storage::CustomerRepository customers(company.db());
    REQUIRE(rc::check("random filters", [&] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("city", "=", "in", "(", ")", ",", "and", "\"", " ", "~",
                                          "<", "!=", "上", "a'b", "opened_on", "2026", "%"));
        std::string text;
        for (const auto &piece : pieces) {
            text += piece;
        }
        const auto filter = parseFilter(text);
        if (filter) {
            storage::CustomerQuery query;
            query.filter = *filter;
            const auto page = customers.list(query);
            RC_ASSERT((page.has_value() || page.error().reason == "filter.bad"));
        } else {
            RC_ASSERT(filter.error().reason == "filter.bad");
        }
    }));
}

TEST_CASE("the longest filter that is read can be run, a longer one is refused") {
    test::StoredCompany company;
    company.addCustomer(company.m1, "C1", "一");
    storage::CustomerRepository customers(company.db());
    const auto repeated = [](const std::string &piece, const std::string &between, int times) {
        std::string text = piece;
        for (int i = 1; i < times; ++i) {
            text += between + piece;
        }
        return text;
    };
    for (const std::string field : {"tag", "owner", "parent", "code", "kind"}) {
        INFO(field);
        storage::CustomerQuery query;
        query.filter = parseFilter(field + " in(" + repeated("a", ",", 500) + ")").value();
        CHECK(customers.list(query).value().total == 0);
        query.filter = parseFilter(repeated(field + " = a", " and ", 100)).value();
        CHECK(customers.list(query).value().total == 0);
        query.filter = parseFilter(repeated(field + " != a", " and ", 100)).value();
        CHECK(customers.list(query).value().total == 1);
    }
    CHECK(parseFilter("tag in(" + repeated("a", ",", 501) + ")").error().reason == "filter.bad");
    CHECK(parseFilter(repeated("tag = a", " and ", 101)).error().reason == "filter.bad");
    storage::CustomerQuery unassigned;
    unassigned.filter = parseFilter("owner in(\"\", M1)").value();
    CHECK(customers.list(unassigned).value().total == 1);
}
