// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"
#include "app/file_service.h"
#include "app/team_service.h"
#include "app/workspace.h"
#include "base/storage_error.h"
#include "storage/company_repository.h"
#include "storage/history.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <fstream>

namespace {

using namespace accord;
using app::NewCompany;
using app::Workspace;
using test::TempFolder;

NewCompany company(bool isTest = false) {
    NewCompany wanted;
    wanted.name = "公司";
    wanted.test = isTest;
    return wanted;
}

} // namespace

TEST_CASE("a new company knows its first user and keeps its identity") {
    const TempFolder folder;
    std::int64_t id = 0;
    {
        const auto made = Workspace::create(folder / "c.accord", company());
        REQUIRE(made);
        const app::Context &context = (*made)->context();
        CHECK(context.actor.code == "admin");
        CHECK(context.actor.name == "admin");
        CHECK(context.actor.role == domain::Role::Supervisor);
        id = context.company.id;
        CHECK(id > 0);
    }
    const auto opened = Workspace::open(folder / "c.accord");
    REQUIRE(opened);
    CHECK((*opened)->context().company.id == id);
    CHECK((*opened)->context().company.name == "公司");
    CHECK((*opened)->context().actor.code.empty());
    REQUIRE((*opened)->login(std::nullopt));
    CHECK((*opened)->context().actor.code == "admin");
}

TEST_CASE("a company is never made over something that is there, nor opened out of nothing") {
    const TempFolder folder;
    std::ofstream(folder / "c.accord") << "precious";
    CHECK(Workspace::create(folder / "c.accord", company()).error().reason == "file.exists");
    CHECK(Workspace::open(folder / "none.accord").error().reason == "file.not_found");
    CHECK_THROWS_AS((void)Workspace::open(folder / "c.accord"), base::StorageError);
    CHECK(folder.names() == std::set<std::string>{"c.accord"});
}

TEST_CASE("what would make no company makes no file") {
    const TempFolder folder;
    NewCompany wanted = company();
    wanted.zone = "Asia/Atlantis";
    CHECK(Workspace::create(folder / "c.accord", wanted).error().reason == "company.zone_bad");
    wanted = company();
    wanted.userCode = "a b";
    CHECK(Workspace::create(folder / "c.accord", wanted).error().reason == "user.code_bad");
    CHECK(Workspace::create(folder / "c.accord", company(true), "soon").error().reason ==
          "instant.bad");
    wanted = company();
    wanted.role = domain::Role::Manager; // nobody could ever add a supervisor
    CHECK(Workspace::create(folder / "c.accord", wanted).error().reason == "user.first_supervisor");
    CHECK(folder.names().empty());
}

TEST_CASE("the calendar of a new company stands in its change log") {
    const TempFolder folder;
    NewCompany wanted = company();
    wanted.calendar = R"({"week": {}})";
    const auto made = Workspace::create(folder / "c.accord", wanted);
    REQUIRE(made);
    const app::Context &context = (*made)->context();
    const auto items =
        storage::History(context.db).ofEntity("policy", storage::policyKey("calendar"));
    CHECK(items.size() == 2);
    CHECK(app::FileService((*made)->context()).verify({})->empty());
}

TEST_CASE("the present may be set in a test company only") {
    const TempFolder folder;
    const std::string present = "2026-01-30T16:00:00+08:00";
    const auto expected = *base::Instant::parse(present, "Asia/Shanghai");
    REQUIRE(Workspace::create(folder / "test.accord", company(true), present));
    REQUIRE(Workspace::create(folder / "real.accord", company(false), present));
    CHECK((*Workspace::open(folder / "test.accord", present))->context().clock.now() == expected);
    CHECK((*Workspace::open(folder / "test.accord"))->context().clock.now() != expected);
    CHECK((*Workspace::open(folder / "real.accord", present))->context().clock.now() != expected);
}

TEST_CASE("ids go on above those in the file, also when the clock went back") {
    const TempFolder folder;
    std::int64_t last = 0;
    {
        const auto made =
            Workspace::create(folder / "c.accord", company(true), "2030-01-01T00:00:00Z");
        app::CustomerService customers((*made)->context());
        last = customers.add("C1", {{"name", "x"}})->customer.id.value();
    }
    const auto opened = Workspace::open(folder / "c.accord", "2026-01-01T00:00:00Z");
    REQUIRE((*opened)->login(std::nullopt));
    app::CustomerService customers((*opened)->context());
    CHECK(customers.add("C2", {{"name", "y"}})->customer.id.value() > last);
}

TEST_CASE("a user logs in by code, and without one only where there is no choice") {
    const TempFolder folder;
    const auto made = Workspace::create(folder / "c.accord", company());
    Workspace &workspace = **made;
    app::TeamService team(workspace.context());
    REQUIRE(team.add({"M1", "x", domain::Role::Manager, "admin"}));
    CHECK(workspace.login(std::nullopt).error().reason == "user.required");
    CHECK(workspace.login("M2").error().reason == "user.not_found");
    REQUIRE(workspace.login("M1"));
    CHECK(workspace.context().actor.code == "M1");
    REQUIRE(workspace.login("admin"));
    app::UserChange leaves;
    leaves.active = false;
    REQUIRE(team.set("M1", leaves));
    CHECK(workspace.login("M1").error().reason == "user.inactive");
    REQUIRE(workspace.login(std::nullopt));
    CHECK(workspace.context().actor.code == "admin");
}

TEST_CASE("a backup is a second whole company with the same head") {
    const TempFolder folder;
    const auto made = Workspace::create(folder / "c.accord", company());
    app::Context &context = (*made)->context();
    REQUIRE(app::CustomerService(context).add("C1", {{"name", "x"}}));
    const auto copy = app::FileService(context).backup(folder / "copy.accord");
    REQUIRE(copy);
    CHECK(app::FileService(context).backup(folder / "copy.accord").error().reason == "file.exists");
    const auto second = Workspace::open(folder / "copy.accord");
    REQUIRE((*second)->login(std::nullopt));
    storage::VerifyOptions options;
    options.expectedHead = copy->headHash;
    CHECK(app::FileService((*second)->context()).verify(options)->empty());
    options.expectedHead = std::string(64, 'f');
    CHECK(app::FileService((*second)->context()).verify(options)->size() == 1);
    CHECK(*app::FileService((*second)->context()).rebuild() == 0);
}
