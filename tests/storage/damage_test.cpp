// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "damaged file": bytes are flipped, pages overwritten and ends cut off at
// seeded places; the file is refused or every row is there, never a shorter list.
#include "base/atomic_file.h"
#include "db/sqlite/sqlite_connection.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

using namespace accord;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNotes = 300;
constexpr std::size_t kPage = 4096;
constexpr std::size_t kMost = 1U << 26U;

enum class Ending { Refused, Whole, Shorter };

std::string sampleBytes(std::string_view last = {}) {
    const TempFolder folder;
    const fs::path file = folder / "a.accord"; // small enough to be checked at every opening
    REQUIRE(storage::createCompanyFile(
        file,
        [&](db::Connection &db) {
            for (std::int64_t id = 1; id <= kNotes; ++id) {
                test::saveNote(db, id, test::drillText(id).substr(0, 600));
            }
            db.script(last);
        },
        test::trialOptions()));
    return base::readFile(file, kMost);
}

void overwrite(const fs::path &file, const std::string &bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

// One damage of a random kind at a random place.
std::string damaged(std::string bytes, std::mt19937 &random) {
    const auto upTo = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(random);
    };
    const std::size_t page = upTo(bytes.size() / kPage - 1) * kPage;
    switch (upTo(5)) {
    case 0: // one bit anywhere
        bytes[upTo(bytes.size() - 1)] ^= static_cast<char>(1U << upTo(7));
        break;
    case 1: // one bit in the head of a page, where its rows are counted
        bytes[page + upTo(16)] ^= static_cast<char>(1U << upTo(7));
        break;
    case 2: // a page of noise
        std::generate_n(bytes.begin() + static_cast<std::ptrdiff_t>(page), kPage,
                        [&] { return static_cast<char>(upTo(255)); });
        break;
    case 3: // a page of zeros
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page), kPage, '\0');
        break;
    case 4: // the end is missing
        bytes.resize(upTo(bytes.size() - 1));
        break;
    default: // a page in the place of another
        bytes.replace(page, kPage, bytes.substr(upTo(bytes.size() / kPage - 1) * kPage, kPage));
    }
    return bytes;
}

std::int64_t rows(db::Connection &db, std::string_view sql) {
    const auto all = db.prepare(sql);
    std::int64_t count = 0;
    while (all->next()) {
        ++count;
    }
    return count;
}

// Reads every list by its table and by its index, as pages and reports do.
Ending reading(const fs::path &file) {
    try {
        const auto opened = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
        REQUIRE(opened);
        db::Connection &db = **opened;
        const bool whole =
            rows(db, "SELECT id, text, amount FROM note ORDER BY id") == kNotes &&
            rows(db, "SELECT text FROM note ORDER BY text") == kNotes &&
            rows(db, "SELECT note_id, part, text FROM detail ORDER BY note_id, part") ==
                3 * kNotes &&
            test::single(db, "SELECT count(*) FROM note") == kNotes;
        return whole ? Ending::Whole : Ending::Shorter;
    } catch (const base::StorageError &error) {
        INFO(error.what());
        CHECK(error.problem() != base::StorageProblem::Internal);
        CHECK(error.problem() != base::StorageProblem::DiskFull);
        return Ending::Refused;
    }
}

} // namespace

TEST_CASE("whatever place is damaged, the file is refused or its lists are complete") {
    const std::string sound = sampleBytes();
    std::mt19937 random(4711); // NOLINT: the same places in every run are wanted
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        INFO("damage " << round);
        for (const char *part : {"-wal", "-shm"}) {
            fs::remove(file.string() + part);
        }
        overwrite(file, damaged(sound, random));
        const Ending ending = reading(file);
        CHECK(ending != Ending::Shorter);
        refused += ending == Ending::Refused ? 1 : 0;
    }
    CHECK(refused > 75);
}

TEST_CASE("the check of backups and large files finds an index that lost entries") {
    constexpr char kIndexLeaf = 10;
    const std::string sound = sampleBytes("DELETE FROM detail; VACUUM");
    const auto cells = [&](std::size_t page) {
        return static_cast<unsigned char>(sound[page + 3]) * 256 +
               static_cast<unsigned char>(sound[page + 4]);
    };
    std::vector<std::size_t> leaves;
    for (std::size_t page = kPage; page < sound.size(); page += kPage) {
        if (sound[page] == kIndexLeaf) {
            leaves.push_back(page);
        }
    }
    REQUIRE(leaves.size() > 10);
    const TempFolder folder;
    const auto anyCompany = db::sqlite::openMemory();
    const fs::path file = folder / "a.accord";
    overwrite(file, sound);
    CHECK(anyCompany->dialect().damageOfCopy(file).empty());
    int tried = 0;
    for (std::size_t i = 1; i < leaves.size() && tried < 20; ++i) {
        if (cells(leaves[i]) == cells(leaves[i - 1])) {
            continue;
        }
        std::string bytes = sound; // a leaf in the place of its neighbour: whole, and wrong
        bytes.replace(leaves[i], kPage, sound.substr(leaves[i - 1], kPage));
        overwrite(file, bytes);
        CHECK_FALSE(anyCompany->dialect().damageOfCopy(file).empty());
        ++tried;
    }
    CHECK(tried > 3);
}

TEST_CASE("a file damaged while it is open is refused by the read that meets the damage") {
    const std::string sound = sampleBytes();
    std::mt19937 random(17); // NOLINT: the same places in every run are wanted
    int thrown = 0;
    for (int round = 0; round < 30; ++round) {
        INFO("damage " << round);
        const TempFolder folder;
        const fs::path file = folder / "a.accord";
        overwrite(file, sound);
        const auto opened = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
        REQUIRE(opened);
        // A page of noise in the middle of the tables, after the check at opening has passed.
        const std::size_t page =
            std::uniform_int_distribution<std::size_t>(6, sound.size() / kPage - 1)(random);
        std::fstream raw(file, std::ios::binary | std::ios::in | std::ios::out);
        raw.seekp(static_cast<std::streamoff>(page * kPage));
        raw << std::string(kPage, static_cast<char>(round + 1)) << std::flush;
        // A second connection has nothing of it in its memory.
        const auto reader =
            db::sqlite::open(file, {.mode = db::sqlite::OpenMode::ReadOnly, .vfs = {}});
        bool complete = true;
        const auto problem = test::problemOf([&] {
            complete = rows(*reader, "SELECT id, text FROM note ORDER BY id") == kNotes &&
                       rows(*reader, "SELECT text FROM note ORDER BY text") == kNotes &&
                       rows(*reader, "SELECT note_id FROM detail") == 3 * kNotes;
        });
        CHECK(complete);
        if (problem) {
            CHECK(problem == base::StorageProblem::Corrupt);
            ++thrown;
        }
    }
    CHECK(thrown > 15);
}
