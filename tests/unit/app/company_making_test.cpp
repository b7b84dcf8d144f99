// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_making.h"
#include "app/customer_service.h"
#include "app/file_service.h"
#include "app/history_service.h"
#include "app/team_service.h"
#include "base/storage_error.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <fstream>

namespace {

using namespace accord;
using app::Workspace;
using test::TempFolder;
constexpr auto *kPresent = "2026-11-18T10:00:00+08:00";

} // namespace

TEST_CASE("the sample company is made whole, or cancelled without a trace") {
    const TempFolder folder;
    int steps = 0;
    const base::Progress stopSoon{
        [&](std::int64_t /*done*/, std::int64_t /*total*/) { return ++steps < 3; }};
    CHECK(app::makeSampleCompany(folder / "s.accord", kPresent, stopSoon).error().code ==
          base::ErrorCode::Cancelled);
    CHECK(folder.names().empty());
    std::int64_t last = 0;
    std::int64_t total = 0;
    const base::Progress watch{[&](std::int64_t done, std::int64_t of) {
        CHECK(done >= last);
        last = done;
        total = of;
        return true;
    }};
    REQUIRE(app::makeSampleCompany(folder / "s.accord", kPresent, watch));
    CHECK(last == total - 1);
    CHECK(app::makeSampleCompany(folder / "s.accord").error().reason == "file.exists");
}

TEST_CASE("a backup comes back under a new name, and only if it is a whole company") {
    const TempFolder folder;
    app::NewCompany company;
    company.name = "公司";
    auto made = Workspace::create(folder / "c.accord", company);
    REQUIRE(made);
    app::Context &context = (*made)->context();
    REQUIRE(app::CustomerService(context).add("KA-1", {{"name", "一号"}, {"kind", "retailer"}}));
    CHECK_FALSE(app::FileService::newestBackup(folder / "c.accord"));
    const auto kept = app::FileService(context).backUpBeside(folder / "c.accord", "daily");
    REQUIRE(kept);
    CHECK(app::FileService::newestBackup(folder / "c.accord")->file == kept->file);

    CHECK(app::restoreCompany(folder / "c.accord", folder / "r.accord").error().reason ==
          "restore.in_use");
    CHECK(app::restoreCompany(kept->file, folder / "c.accord").error().reason == "file.exists");
    CHECK(app::restoreCompany(folder / "none", folder / "r.accord").error().reason ==
          "file.not_found");
    std::ofstream(folder / "poem.accord") << "no company at all";
    CHECK_THROWS_AS((void)app::restoreCompany(folder / "poem.accord", folder / "r.accord"),
                    base::StorageError);
    CHECK_FALSE(std::filesystem::exists(folder / "r.accord"));

    REQUIRE(app::restoreCompany(kept->file, folder / "r.accord"));
    auto restored = Workspace::open(folder / "r.accord");
    REQUIRE(restored);
    REQUIRE((*restored)->login(std::nullopt));
    CHECK(app::CustomerService((*restored)->context()).find("KA-1"));
}

TEST_CASE("what another connection wrote is noticed once, with the changed actor") {
    const TempFolder folder;
    app::NewCompany company;
    company.name = "公司";
    auto mine = Workspace::create(folder / "c.accord", company);
    REQUIRE(mine);
    CHECK_FALSE((*mine)->changedElsewhere());
    REQUIRE(app::TeamService((*mine)->context()).add({"M1", "甲", domain::Role::Manager, ""}));
    CHECK_FALSE((*mine)->changedElsewhere()); // own writes do not count
    auto other = Workspace::open(folder / "c.accord");
    REQUIRE(other);
    REQUIRE((*other)->login("admin"));
    app::UserChange change;
    change.name = "新名";
    REQUIRE(app::TeamService((*other)->context()).set("admin", change));
    CHECK((*mine)->changedElsewhere());
    CHECK((*mine)->context().actor.name == "新名");
    CHECK_FALSE((*mine)->changedElsewhere());
}

TEST_CASE("the next undo and redo are told by their action") {
    const TempFolder folder;
    app::NewCompany company;
    company.name = "公司";
    auto made = Workspace::create(folder / "c.accord", company);
    REQUIRE(made);
    app::HistoryService history((*made)->context());
    CHECK(history.next().undo.empty());
    REQUIRE(app::CustomerService((*made)->context())
                .add("KA-1", {{"name", "一号"}, {"kind", "retailer"}}));
    CHECK(history.next().undo == "customer.add");
    CHECK(history.next().redo.empty());
    REQUIRE(history.undo());
    CHECK(history.next().undo.empty());
    CHECK(history.next().redo == "customer.add");
}
