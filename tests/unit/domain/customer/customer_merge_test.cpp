// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer_merge.h"
#include "support/catch.h"

using namespace accord;
using domain::Customer;

namespace {

Customer customer(const char *code) {
    Customer c;
    c.code = code;
    c.name = "Name";
    return c;
}

} // namespace

TEST_CASE("what the kept record says stays and its blanks are filled") {
    Customer keep = customer("K");
    keep.taxNumber = "1";
    keep.stage = domain::Stage::Growth;
    keep.custom = {{"price list", "A"}};
    Customer drop = customer("D");
    drop.name = "Other";
    drop.taxNumber = "2";
    drop.website = "w";
    drop.stage = domain::Stage::Harvest;
    drop.format = domain::StoreFormat::Chain;
    drop.salesAreaSqm = 50;
    drop.custom = {{"price list", "B"}, {"route", "7"}};
    drop.status = domain::CustomerStatus::Archived;
    const Customer kept = merged(keep, drop);
    CHECK(kept.code == "K");
    CHECK(kept.name == "Name");
    CHECK(kept.taxNumber == "1");
    CHECK(kept.website == "w");
    CHECK(kept.stage == domain::Stage::Growth);
    CHECK(kept.format == domain::StoreFormat::Chain);
    CHECK(kept.salesAreaSqm == 50);
    CHECK(kept.custom == std::map<std::string, std::string>{{"price list", "A"}, {"route", "7"}});
    CHECK(kept.status == domain::CustomerStatus::Active);
}

TEST_CASE("a place is taken over whole or not at all") {
    Customer drop = customer("D");
    drop.province = "广东省";
    drop.city = "深圳市";
    Customer keep = customer("K");
    CHECK(merged(keep, drop).city == "深圳市");
    keep.province = "浙江省";
    CHECK(merged(keep, drop).city.empty());
    CHECK(merged(keep, drop).province == "浙江省");
}

TEST_CASE("texts and tags of both are kept, the same words once") {
    Customer keep = customer("K");
    keep.notes = "first";
    keep.tags = {"chain", "tea"};
    Customer drop = customer("D");
    drop.notes = "second";
    drop.tags = {"tea", "milk"};
    const Customer kept = merged(keep, drop);
    CHECK(kept.notes == "first\nsecond");
    CHECK(kept.tags == std::vector<std::string>{"chain", "tea", "milk"});
    CHECK(merged(kept, drop).notes == kept.notes);
}

TEST_CASE("the earlier opening counts, and an owner only where there was none") {
    Customer keep = customer("K");
    Customer drop = customer("D");
    drop.owner = domain::UserId(5);
    drop.assignedOn = base::Date(2025, 2, 1);
    drop.openedOn = base::Date(2025, 1, 1);
    CHECK(merged(keep, drop).openedOn == base::Date(2025, 1, 1));
    CHECK(merged(keep, drop).owner == domain::UserId(5));
    CHECK(merged(keep, drop).assignedOn == base::Date(2025, 2, 1));
    keep.openedOn = base::Date(2024, 1, 1);
    keep.owner = domain::UserId(6);
    CHECK(merged(keep, drop).openedOn == base::Date(2024, 1, 1));
    CHECK(merged(keep, drop).owner == domain::UserId(6));
    CHECK(merged(keep, drop).assignedOn.isNull());
}
