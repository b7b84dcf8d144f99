// SPDX-License-Identifier: GPL-3.0-or-later
// The schema steps inside the program, taken one by one.
#include "db/sqlite/sqlite_connection.h"
#include "storage/company_file.h"
#include "storage/migrator.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <string>

using namespace accord;

TEST_CASE("the schema steps in the program make a sound file, which opens as what it is") {
    const test::TempFolder folder;
    const auto steps = storage::embeddedSteps("sqlite");
    REQUIRE_FALSE(steps.empty());
    {
        const auto made = storage::createCompanyFile(folder / "a.accord", {}, {});
        REQUIRE(made);
        CHECK((*made)->dialect().schemaVersion() == static_cast<std::int64_t>(steps.size()));
        CHECK((*made)->dialect().damage(true, 5).empty());
    }
    const auto opened = storage::openCompanyFile(folder / "a.accord", test::kTrialNow);
    REQUIRE(opened);
    CHECK((*opened)->dialect().schemaObjects() ==
          storage::Migrator(steps).schemaOf(static_cast<std::int64_t>(steps.size())));
    CHECK(storage::createCompanyInMemory()->dialect().schemaObjects() ==
          (*opened)->dialect().schemaObjects());
}

TEST_CASE("every table is strict, and none points to nothing") {
    const auto company = storage::createCompanyInMemory();
    for (const db::SchemaObject &object : company->dialect().schemaObjects()) {
        if (object.kind == "table") {
            INFO(object.name);
            CHECK(object.sql.find("STRICT") != std::string::npos);
        }
        CHECK(object.kind != "view");
    }
    CHECK(test::single(*company, "PRAGMA foreign_keys") == 1);
    CHECK(company->dialect().foreignKeyBreaches(1).empty());
}

TEST_CASE("a company file of every earlier step becomes the same as a fresh one, after a backup") {
    const auto steps = storage::embeddedSteps("sqlite");
    for (std::size_t taken = 1; taken < steps.size(); ++taken) {
        INFO("from step " << taken);
        const test::TempFolder folder;
        storage::FileOptions old;
        old.steps.assign(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(taken));
        REQUIRE(storage::createCompanyFile(folder / "a.accord", {}, old));
        const auto opened = storage::openCompanyFile(folder / "a.accord", test::kTrialNow);
        REQUIRE(opened);
        CHECK((*opened)->dialect().schemaObjects() ==
              storage::createCompanyInMemory()->dialect().schemaObjects());
        CHECK(folder.names().count("a.accord.backups") == 1);
    }
}
