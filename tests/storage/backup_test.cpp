// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "storage/backup.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <fcntl.h>
#include <rapidcheck.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

using namespace accord;
using base::Instant;
using test::single;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

const std::string kZone = "Asia/Shanghai";
constexpr std::int64_t kDay = 86'400;

std::unique_ptr<db::Connection> company(const fs::path &file) {
    auto made = storage::createCompanyFile(
        file, [](db::Connection &db) { test::saveNote(db, 1, "first"); }, test::trialOptions());
    REQUIRE(made);
    return *std::move(made);
}

std::int64_t notesIn(const fs::path &file) {
    const auto opened = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
    REQUIRE(opened);
    return single(**opened, "SELECT count(*) FROM note");
}

std::vector<Instant> keptOf(const std::vector<Instant> &made) {
    const auto kept = storage::keptBackups(made, kZone);
    std::vector<Instant> out;
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (kept[i]) {
            out.push_back(made[i]);
        }
    }
    return out;
}

} // namespace

TEST_CASE("a verified copy is a company file of its own with everything committed so far") {
    const TempFolder folder;
    const auto db = company(folder / "a.accord");
    test::saveNote(*db, 2, "second");
    REQUIRE(storage::writeVerifiedCopy(*db, folder / "copy.accord"));
    test::saveNote(*db, 3, "third");
    CHECK(notesIn(folder / "copy.accord") == 2);
    CHECK(notesIn(folder / "a.accord") == 3);
    CHECK(folder.names().count("copy.accord-wal") == 0);
}

TEST_CASE("a copy taken while a transaction is open holds what was committed before") {
    const TempFolder folder;
    const auto db = company(folder / "a.accord");
    db::Transaction transaction(*db);
    db->script("INSERT INTO note VALUES (9, 'not yet', 0)");
    REQUIRE(storage::writeVerifiedCopy(*db, folder / "copy.accord"));
    transaction.commit();
    CHECK(notesIn(folder / "copy.accord") == 1);
}

TEST_CASE("a cancelled copy leaves the older one and no trace") {
    const TempFolder folder;
    const auto db = company(folder / "a.accord");
    {
        db::Transaction transaction(*db);
        for (std::int64_t id = 2; id < 3000; ++id) {
            db->cached("INSERT INTO note VALUES (?1, ?2, 0)")
                .bind(1, id)
                .bind(2, std::string(3000, 'x'))
                .run();
        }
        transaction.commit();
    }
    base::writeFileAtomically(folder / "copy.accord", "older");
    std::int64_t last = 0;
    const base::Progress progress{[&](std::int64_t done, std::int64_t total) {
        last = total;
        CHECK(done <= total);
        return false;
    }};
    const auto made = storage::writeVerifiedCopy(*db, folder / "copy.accord", progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == base::ErrorCode::Cancelled);
    CHECK(last > 2048);
    CHECK(base::readFile(folder / "copy.accord", 100) == "older");
    CHECK(folder.names().size() == 4); // the file, its two companions while open, the older copy
}

TEST_CASE("the copy of a damaged file is not kept") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    company(file);
    std::string bytes = base::readFile(file, 1 << 20);
    {
        const auto opened = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
        REQUIRE(opened);
        // The page of the table note, overwritten behind the engine's back.
        std::fill(bytes.begin() + 4096 + 8, bytes.begin() + 8192, '\x55');
        const int raw = ::open(file.c_str(), O_WRONLY);
        REQUIRE(raw >= 0);
        REQUIRE(::pwrite(raw, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
        // Left open: closing it would drop the engine's locks on the file.
        CHECK(test::problemOf([&] {
                  (void)storage::writeVerifiedCopy(**opened, folder / "copy.accord");
              }) == base::StorageProblem::Corrupt);
    }
    CHECK_FALSE(fs::exists(folder / "copy.accord"));
}

TEST_CASE("automatic backups lie beside the file, are named by time and occasion, and open") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    const auto db = company(file);
    const auto first = storage::backUp(*db, file, test::kTrialNow, "import");
    REQUIRE(first);
    CHECK(*first == fs::path(file.string() + ".backups/20260130T080000Z-import.accord"));
    const auto same = storage::backUp(*db, file, test::kTrialNow, "import");
    REQUIRE(same);
    CHECK(*same != *first);
    base::writeFileAtomically(storage::backupFolder(file) / "notes.txt", "not ours");
    const auto backups = storage::listBackups(file);
    REQUIRE(backups.size() == 2);
    for (const auto &backup : backups) {
        CHECK(backup.made == test::kTrialNow);
        CHECK(notesIn(backup.file) == 1);
    }
    CHECK(storage::listBackups(folder / "none.accord").empty());
}

TEST_CASE("old backups are thinned when a new one is made, other files are left alone") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    const auto db = company(file);
    REQUIRE(storage::backUp(*db, file, test::kTrialNow, "daily"));
    const fs::path some = storage::listBackups(file)[0].file;
    for (int hour = 1; hour <= 8; ++hour) { // eight more of the day before
        const std::string stamp = "20260129T0" + std::to_string(hour) + "0000Z-import.accord";
        fs::copy_file(some, storage::backupFolder(file) / stamp);
    }
    base::writeFileAtomically(storage::backupFolder(file) / "mine.accord", "not ours");
    REQUIRE(storage::backUp(*db, file, Instant(test::kTrialNow.secondsUtc() + 60), "daily"));
    CHECK(storage::listBackups(file).size() == 3);
    CHECK(fs::exists(storage::backupFolder(file) / "mine.accord"));
}

TEST_CASE("a backup a day for two years leaves twelve days, ten weeks and nine months") {
    std::vector<Instant> made;
    for (int day = 0; day < 730; ++day) {
        made.emplace_back(test::kTrialNow.secondsUtc() - day * kDay);
    }
    const auto kept = keptOf(made);
    REQUIRE(kept.size() == 12 + 10 + 9);
    for (std::size_t i = 0; i < 12; ++i) {
        CHECK(kept[i] == made[i]);
    }
    for (std::size_t i = 12; i < 22; ++i) { // each week's newest stands in for the week
        CHECK(kept[i - 1].secondsUtc() - kept[i].secondsUtc() <= 7 * kDay);
    }
    CHECK(kept.back().secondsUtc() < test::kTrialNow.secondsUtc() - 300 * kDay);
}

TEST_CASE("thinning day by day over two years always leaves a newest, a recent and an old one") {
    std::vector<Instant> present;
    const std::int64_t start = test::kTrialNow.secondsUtc();
    bool good = true;
    for (int day = 0; day < 730; ++day) {
        present.emplace_back(start + day * kDay);
        present = keptOf(present);
        good = good && present.back() == Instant(start + day * kDay) && present.size() <= 31;
        if (day > 300) {
            good = good && present.front().secondsUtc() < start + (day - 200) * kDay;
        }
    }
    CHECK(good);
}

TEST_CASE("thinning keeps the newest, never more than allowed, and nothing more when repeated") {
    REQUIRE(rc::check([] {
        const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 900 * 24));
        std::vector<Instant> made;
        made.reserve(days.size());
        for (const int hour : days) {
            made.emplace_back(test::kTrialNow.secondsUtc() - hour * 3600);
        }
        const auto kept = keptOf(made);
        RC_ASSERT(kept.size() <= 3 + 12 + 10 + 9);
        if (!made.empty()) {
            const Instant newest = *std::max_element(made.begin(), made.end());
            RC_ASSERT(std::find(kept.begin(), kept.end(), newest) != kept.end());
        }
        if (made.size() <= 3) {
            RC_ASSERT(kept.size() == made.size());
        }
        std::set<base::Date> all;
        std::set<base::Date> left;
        for (const Instant at : made) {
            all.insert(at.dateIn(kZone));
        }
        for (const Instant at : kept) {
            left.insert(at.dateIn(kZone));
        }
        auto newestDay = all.rbegin();
        for (int i = 0; i < 12 && newestDay != all.rend(); ++i, ++newestDay) {
            RC_ASSERT(left.contains(*newestDay));
        }
    }));
}
