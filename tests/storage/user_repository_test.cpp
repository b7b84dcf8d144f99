// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/user_repository.h"
#include "support/catch.h"
#include "support/stored_company.h"

using namespace accord;
using test::StoredCompany;

TEST_CASE("a stored user comes back as it was") {
    StoredCompany company;
    storage::UserRepository users(company.db());
    const auto found = users.byCode("M1");
    REQUIRE(found);
    CHECK(found->id == company.m1.id);
    CHECK(found->name == "用户M1");
    CHECK(found->role == domain::Role::Manager);
    CHECK(found->reportsTo == company.s1.id);
    CHECK(found->active);
    CHECK(found->version == 1);
    CHECK_FALSE(users.byCode("nobody"));
    CHECK(users.byId(company.m2.id)->code == "M2");
    CHECK(users.all().size() == 3);
}

TEST_CASE("a user code can be given once") {
    StoredCompany company;
    storage::UserRepository users(company.db());
    db::Transaction transaction(company.db());
    domain::User again = company.m1;
    again.id = company.ids().make<domain::UserTag>();
    const auto refused = users.insert(again, company.stamp(company.s1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Duplicate);
    CHECK(refused.error().reason == "user.code_taken");

    domain::User renamed = company.m2;
    renamed.code = "M1";
    CHECK(users.update(renamed, company.stamp(company.s1)).error().reason == "user.code_taken");
}

TEST_CASE("a user changed by somebody else is stale") {
    StoredCompany company;
    storage::UserRepository users(company.db());
    db::Transaction transaction(company.db());
    domain::User mine = company.m1;
    mine.name = "新名";
    CHECK(users.update(mine, company.stamp(company.s1)) == 2);
    const auto refused = users.update(mine, company.stamp(company.s1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Stale);
    CHECK(users.byId(mine.id)->name == "新名");
}

TEST_CASE("reports are found at any depth, also in a circle") {
    StoredCompany company;
    storage::UserRepository users(company.db());
    db::Transaction transaction(company.db());
    domain::User deeper = company.m2;
    deeper.reportsTo = company.m1.id;
    REQUIRE(users.update(deeper, company.stamp(company.s1)));
    CHECK(users.reportsOf(company.s1.id) ==
          std::vector<domain::UserId>{company.m1.id, company.m2.id});
    domain::User top = company.s1;
    top.reportsTo = company.m2.id;
    REQUIRE(users.update(top, company.stamp(company.s1)));
    CHECK(users.reportsOf(company.s1.id).size() == 2);
}

TEST_CASE("a user who has worked cannot be removed") {
    StoredCompany company;
    company.addCustomer(company.m2, "C1", "一号");
    storage::UserRepository users(company.db());
    db::Transaction transaction(company.db());
    CHECK(users.remove(company.m1.id));
    CHECK_FALSE(users.byId(company.m1.id));
    CHECK(users.remove(company.m2.id).error().reason == "undo.in_use");
}
