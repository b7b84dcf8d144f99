// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "killed at any moment": the drill is killed at random; everything it had
// acknowledged is there, nothing is half done, and the file opens at once.
#include "storage/backup.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "support/paths.h"
#include "support/rounds.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <chrono>
#include <filesystem>
#include <random>

using namespace accord;
using std::chrono::milliseconds;
using test::ChildProcess;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<db::Connection> opened(const fs::path &file, bool withLongStep = false) {
    auto options = test::trialOptions();
    options.busyTimeout = std::chrono::seconds(10);
    if (withLongStep) {
        options.steps.push_back(test::longStep());
    }
    auto connection = storage::openCompanyFile(file, test::kTrialNow, options);
    REQUIRE(connection);
    return *std::move(connection);
}

// Every note from 1 to the last, whole; the last id.
std::int64_t requireWholeNotes(db::Connection &db, std::int64_t from) {
    const auto notes =
        db.prepare("SELECT note.id, note.text, count(detail.part), min(detail.text = note.text) "
                   "FROM note LEFT JOIN detail ON detail.note_id = note.id "
                   "WHERE note.id >= ?1 GROUP BY note.id ORDER BY note.id");
    notes->bind(1, from);
    std::int64_t expected = from;
    bool whole = true;
    while (notes->next()) {
        const std::int64_t id = notes->integer(0);
        whole = whole && id == expected && notes->text(1) == test::drillText(id) &&
                notes->integer(2) == 3 && notes->integer(3) == 1;
        ++expected;
    }
    REQUIRE(whole);
    return expected - 1;
}

fs::path smallCompany(const TempFolder &folder, std::int64_t notes) {
    const fs::path file = folder / "a.accord";
    REQUIRE(storage::createCompanyFile(
        file,
        [&](db::Connection &db) {
            for (std::int64_t id = 1; id <= notes; ++id) {
                test::saveNote(db, id, test::drillText(id));
            }
        },
        test::trialOptions()));
    return file;
}

} // namespace

TEST_CASE("two hundred kills during saves lose nothing acknowledged and leave nothing half",
          "[slow]") {
    const TempFolder folder;
    const fs::path file = smallCompany(folder, 1);
    std::mt19937 random(20260130); // NOLINT: the same moments in every run are wanted
    std::uniform_int_distribution<int> moment(5, 60);
    std::int64_t checked = 1;
    std::int64_t acknowledgedInAll = 0;
    const int kills = test::rounds(200);
    for (int round = 0; round < kills; ++round) {
        INFO("kill " << round);
        ChildProcess child({accord::test::drillProgram().string(), "save", file.string()});
        if (round % 8 != 0) {
            child.readLine(); // else the kill falls into the opening
        }
        REQUIRE_FALSE(child.readFor(milliseconds(moment(random))));
        child.kill();
        const std::int64_t acknowledged =
            child.lines().size() > 1 ? std::stoll(child.lines().back()) : checked;
        const auto db = opened(file);
        const std::int64_t found = requireWholeNotes(*db, checked);
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1); // the one that was under way
        acknowledgedInAll += acknowledged - checked;
        checked = found;
    }
    CHECK(requireWholeNotes(*opened(file), 1) == checked);
    CHECK(acknowledgedInAll > kills / 2);
}

TEST_CASE("a creation killed at any moment leaves a whole file or none", "[slow]") {
    std::mt19937 random(7); // NOLINT: the same moments in every run are wanted
    std::uniform_int_distribution<int> moment(0, 40);
    int whole = 0;
    const int kills = test::rounds(40);
    for (int round = 0; round < kills; ++round) {
        INFO("kill " << round);
        const TempFolder folder;
        const fs::path file = folder / "a.accord";
        ChildProcess child({accord::test::drillProgram().string(), "create", file.string()});
        child.readFor(milliseconds(moment(random)));
        child.kill();
        if (fs::exists(file)) {
            CHECK(requireWholeNotes(*opened(file), 1) == 1);
            ++whole;
        } else {
            CHECK(child.lines().empty());
        }
    }
    CHECK(whole < kills);
}

TEST_CASE("a migration killed at any moment loses nothing and is finished by the next start",
          "[slow]") {
    constexpr std::int64_t kNotes = 400;
    std::mt19937 random(11); // NOLINT: the same moments in every run are wanted
    std::uniform_int_distribution<int> moment(0, 120);
    const TempFolder models;
    const fs::path model = smallCompany(models, kNotes);
    int before = 0;
    const int kills = test::rounds(30);
    for (int round = 0; round < kills; ++round) {
        INFO("kill " << round);
        const TempFolder folder;
        const fs::path file = folder / "a.accord";
        fs::copy_file(model, file);
        ChildProcess child({accord::test::drillProgram().string(), "migrate", file.string()});
        child.readFor(milliseconds(moment(random)));
        child.kill();
        before += child.lines().empty() ? 1 : 0;
        const auto db = opened(file, true);
        CHECK(db->dialect().schemaVersion() == 3);
        CHECK(test::single(*db, "SELECT count(*) FROM copy") == kNotes);
        CHECK(test::single(*db, "SELECT count(*) FROM note WHERE text LIKE '%!' "
                                "AND text NOT LIKE '%!!'") == kNotes);
        CHECK_FALSE(storage::listBackups(file).empty());
    }
    CHECK(before > 0);
}

TEST_CASE("two processes that read, add and write lose no addition", "[slow]") {
    constexpr int kTimes = 300;
    const TempFolder folder;
    const fs::path file = smallCompany(folder, 1);
    const std::int64_t start = test::single(*opened(file), "SELECT amount FROM note");
    ChildProcess first(
        {accord::test::drillProgram().string(), "add", file.string(), std::to_string(kTimes)});
    ChildProcess second(
        {accord::test::drillProgram().string(), "add", file.string(), std::to_string(kTimes)});
    CHECK(first.finish() == 0);
    CHECK(second.finish() == 0);
    CHECK(test::single(*opened(file), "SELECT amount FROM note") == start + 2 * kTimes);
    CHECK(requireWholeNotes(*opened(file), 1) == 1);
}
