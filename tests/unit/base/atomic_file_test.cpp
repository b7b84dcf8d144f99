// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/storage_error.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <set>

using namespace accord::base;
using accord::test::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMost = 1 << 20;

struct NoFaults {
    ~NoFaults() { FileFaults::clear(); }
};

StorageProblem problemWith(int errnoValue) {
    switch (errnoValue) {
    case ENOSPC:
        return StorageProblem::DiskFull;
    case EIO:
        return StorageProblem::InputOutput;
    default:
        return StorageProblem::ReadOnly;
    }
}

} // namespace

TEST_CASE("a file written atomically is there whole, readable by its owner only") {
    const TempFolder folder;
    writeFileAtomically(folder / "a.csv", "content");
    CHECK(readFile(folder / "a.csv", kMost) == "content");
    struct stat status {};
    REQUIRE(::stat((folder / "a.csv").c_str(), &status) == 0);
    CHECK((status.st_mode & 0077U) == 0);
    CHECK(folder.names() == std::set<std::string>{"a.csv"});
}

TEST_CASE("a file that is not committed leaves the old one and no trace") {
    const TempFolder folder;
    writeFileAtomically(folder / "a.csv", "old");
    {
        AtomicFile file(folder / "a.csv");
        file.write("new, but never finished");
    }
    CHECK(readFile(folder / "a.csv", kMost) == "old");
    CHECK(folder.names() == std::set<std::string>{"a.csv"});
}

TEST_CASE("a library may write the temporary file, or put another in its place") {
    const TempFolder folder;
    {
        AtomicFile file(folder / "a.pdf");
        std::ofstream(file.temporaryPath()) << "by a library";
        file.commit();
    }
    CHECK(readFile(folder / "a.pdf", kMost) == "by a library");
    {
        AtomicFile file(folder / "a.pdf");
        fs::remove(file.temporaryPath());
        std::ofstream(file.temporaryPath()) << "another file";
        file.commit();
    }
    CHECK(readFile(folder / "a.pdf", kMost) == "another file");
}

TEST_CASE("writing to a link writes the file that it names") {
    const TempFolder folder;
    writeFileAtomically(folder / "real.csv", "old");
    fs::create_symlink(folder / "real.csv", folder / "link.csv");
    writeFileAtomically(folder / "link.csv", "new");
    CHECK(fs::is_symlink(folder / "link.csv"));
    CHECK(readFile(folder / "real.csv", kMost) == "new");
}

TEST_CASE("whichever file call fails, the file is old or new but whole, and the cause is named") {
    const NoFaults restore;
    const int code = GENERATE(ENOSPC, EIO, EACCES);
    const TempFolder folder;
    int failures = 0;
    for (int n = 1;; ++n) {
        writeFileAtomically(folder / "a.csv", "old");
        FileFaults::failAt(n, code);
        bool failed = false;
        try {
            writeFileAtomically(folder / "a.csv", "new content");
        } catch (const StorageError &error) {
            failed = true;
            CHECK(error.problem() == problemWith(code));
            CHECK(error.engineCode() == code);
            CHECK(error.where().find("a.csv") != std::string::npos);
        }
        FileFaults::clear();
        const std::string now = readFile(folder / "a.csv", kMost);
        CHECK((now == "new content" || (failed && now == "old")));
        CHECK(folder.names() == std::set<std::string>{"a.csv"});
        if (!failed) {
            break;
        }
        ++failures;
    }
    // open, write, close, open and sync of the file, rename, open and sync of the folder
    CHECK(failures == 8);
}

TEST_CASE("whichever file call fails, reading gives the whole content or a cause") {
    const NoFaults restore;
    const TempFolder folder;
    const std::string content(200'000, 'x');
    writeFileAtomically(folder / "a.csv", content);
    int failures = 0;
    for (bool failed = true; failed;) {
        FileFaults::failAt(failures + 1, EIO);
        try {
            const std::string read = readFile(folder / "a.csv", kMost);
            CHECK(read == content);
            failed = false;
        } catch (const StorageError &error) {
            CHECK(error.problem() == StorageProblem::InputOutput);
            ++failures;
        }
    }
    CHECK(failures >= 4);
}

TEST_CASE("reading refuses folders, absent files and more than was allowed") {
    const TempFolder folder;
    CHECK_THROWS_AS(readFile(folder.path(), kMost), StorageError);
    CHECK_THROWS_AS(readFile(folder / "none", kMost), StorageError);
    writeFileAtomically(folder / "a.csv", "12345");
    CHECK(readFile(folder / "a.csv", 5) == "12345");
    CHECK_THROWS_WITH(readFile(folder / "a.csv", 4), Catch::Contains("larger than 4 bytes"));
}

TEST_CASE("writing into a folder that is not there names the file") {
    const TempFolder folder;
    CHECK_THROWS_WITH(writeFileAtomically(folder / "none/a.csv", "x"),
                      Catch::Contains("none/a.csv"));
}
