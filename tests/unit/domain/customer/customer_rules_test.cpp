// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer_rules.h"
#include "support/catch.h"

#include <map>

namespace {

using namespace accord;
using domain::Customer;
using domain::CustomerId;

Customer valid() {
    Customer customer;
    customer.id = CustomerId(1);
    customer.code = "KA-0012";
    customer.name = "客户";
    return customer;
}

std::vector<std::string> reasons(const Customer &customer) {
    std::vector<std::string> list;
    for (const auto &issue : domain::check(customer)) {
        list.push_back(issue.reason + "/" + issue.field);
    }
    return list;
}

} // namespace

TEST_CASE("codes are what lists, filters and the command line can quote as they are") {
    for (const char *code : {"C001", "KA-0012", "客户 一", "a.b/c#d", "AA-10315"}) {
        CHECK(domain::isCustomerCode(code));
    }
    for (const char *code : {"", " a", "a ", "-a", "a,b", "a\"b", "a'b", "a\nb", "\xFF"}) {
        CHECK_FALSE(domain::isCustomerCode(code));
    }
    CHECK(domain::isCustomerCode(std::string(60, 'x')));
    CHECK_FALSE(domain::isCustomerCode(std::string(61, 'x')));
}

TEST_CASE("a customer with code and name is valid") {
    CHECK(domain::check(valid()).empty());
}

TEST_CASE("check finds every wrong field") {
    Customer customer = valid();
    customer.code.clear();
    customer.name = "　";
    customer.city = std::string(201, 'x');
    customer.notes = "line\nline\twith tab";
    customer.address = "line\nline";
    customer.salesAreaSqm = -1;
    customer.parent = customer.id;
    customer.custom["k"] = "a\x01";
    CHECK(reasons(customer) ==
          std::vector<std::string>{"customer.code_required/code", "customer.name_required/name",
                                   "field.too_long/city", "field.control/address",
                                   "field.control/custom", "customer.area_bad/sales_area",
                                   "customer.circle/parent"});
}

TEST_CASE("notes may be long but not endless") {
    Customer customer = valid();
    customer.notes = std::string(20'000, 'x');
    CHECK(domain::check(customer).empty());
    customer.notes += "x";
    CHECK(reasons(customer) == std::vector<std::string>{"field.too_long/notes"});
}

TEST_CASE("an area without format or a format without area is never a mismatch") {
    const std::vector<domain::AreaRule> rules{{domain::StoreFormat::Supermarket, 1000, {}},
                                              {domain::StoreFormat::Convenience, {}, 150}};
    Customer customer = valid();
    customer.salesAreaSqm = 10;
    CHECK_FALSE(domain::areaMismatch(customer, rules));
    customer.format = domain::StoreFormat::Supermarket;
    CHECK(domain::areaMismatch(customer, rules)->fromSqm == 1000);
    customer.salesAreaSqm.reset();
    CHECK_FALSE(domain::areaMismatch(customer, rules));
}

TEST_CASE("a circle is found at any depth, also in a tree that holds one already") {
    std::map<std::int64_t, std::int64_t> parents{{2, 1}, {3, 2}, {8, 9}, {9, 8}};
    const domain::ParentOf parentOf = [&](CustomerId id) {
        const auto found = parents.find(id.value());
        return found == parents.end() ? CustomerId() : CustomerId(found->second);
    };
    CHECK(domain::wouldCircle(CustomerId(1), CustomerId(3), parentOf));
    CHECK(domain::wouldCircle(CustomerId(1), CustomerId(1), parentOf));
    CHECK_FALSE(domain::wouldCircle(CustomerId(3), CustomerId(1), parentOf));
    CHECK_FALSE(domain::wouldCircle(CustomerId(3), CustomerId(), parentOf));
    CHECK(domain::wouldCircle(CustomerId(1), CustomerId(8), parentOf));
}

TEST_CASE("the account level is the nearest marked customer upwards, else the top") {
    const domain::ParentOf parentOf = [](CustomerId id) { return CustomerId(id.value() - 1); };
    CHECK(domain::accountOf(CustomerId(3), parentOf, [](CustomerId) { return false; }) ==
          CustomerId(1));
    CHECK(domain::accountOf(CustomerId(3), parentOf,
                            [](CustomerId id) { return id.value() == 2; }) == CustomerId(2));
    CHECK(domain::accountOf(CustomerId(3), parentOf,
                            [](CustomerId id) { return id.value() == 3; }) == CustomerId(3));
}
