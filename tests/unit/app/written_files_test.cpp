// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "no truncated file of any kind": every file call of an export fails in turn,
// and the disk fills up under libraries that write for themselves. The old file stays or the new
// one is whole; the cause and the place are told.
#include "app/abc_files.h"
#include "app/abc_service.h"
#include "app/export_service.h"
#include "app/storage_failure.h"
#include "base/atomic_file.h"
#include "base/file_error.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/small_disk.h"
#include "support/temp_folder.h"

#include <cerrno>
#include <functional>
#include <set>

using namespace accord;
using base::StorageProblem;
using test::ImportDesk;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMost = 8 << 20;

struct NoFaults {
    ~NoFaults() { base::FileFaults::clear(); }
};

using Write = std::function<void(const fs::path &)>;

void fill(ImportDesk &desk) {
    std::string customers = "code,name,city\n";
    std::string sales = "customer_code,month,category,net_sales,payment,margin\n";
    for (int i = 1; i <= 60; ++i) {
        const std::string code = "KA-" + std::to_string(i);
        customers += code + ",客户" + std::to_string(i) + ",深圳\n";
        sales += code + ",2025-03,茶," + std::to_string(i * 100) + ".50," + std::to_string(i * 90) +
                 ",10\n";
    }
    desk.done(desk.customers(customers));
    desk.done(desk.sales(sales));
}

app::AbcReport reportOf(ImportDesk &desk) {
    app::AbcRunRequest request;
    request.period = {base::Month(2025, 1), base::Month(2025, 12)};
    return app::AbcService(desk.company.context()).run(request).value();
}

std::vector<std::pair<std::string, Write>> writers(ImportDesk &desk) {
    const auto exported = [&desk](bool ofSales) {
        return [&desk, ofSales](const fs::path &file) {
            app::ExportRequest request;
            request.file = file;
            request.title = [](const std::string &key) { return key; };
            app::ExportService service(desk.company.context());
            const auto result = ofSales ? service.sales(request) : service.customers(request);
            REQUIRE(result);
        };
    };
    const auto report = std::make_shared<app::AbcReport>(reportOf(desk));
    return {
        {"customers.csv", exported(false)},
        {"customers.xlsx", exported(false)},
        {"customers.json", exported(false)},
        {"sales.csv", exported(true)},
        {"sales.xlsx", exported(true)},
        {"sales.json", exported(true)},
        {"abc.csv", [report](const fs::path &file) { app::writeAbcCsv(*report, file); }},
        {"abc.xlsx", [report](const fs::path &file) { app::writeAbcXlsx(*report, file); }},
        {"abc.json", [report](const fs::path &file) { app::writeAbcJson(*report, file); }},
    };
}

StorageProblem problemWith(int code) {
    return code == ENOSPC ? StorageProblem::DiskFull
           : code == EIO  ? StorageProblem::InputOutput
                          : StorageProblem::ReadOnly;
}

// Cause and place, and a sentence that says both.
void checkTold(const base::StorageError &error, const fs::path &file, StorageProblem problem) {
    INFO(error.what());
    CHECK(error.problem() == problem);
    const auto *of = dynamic_cast<const base::FileError *>(&error);
    REQUIRE(of != nullptr);
    CHECK(of->file() == file.string());
    CHECK(app::asError(error).args.at("file") == file.string());
}

} // namespace

TEST_CASE("whichever file call of an export fails, the file is old or whole and the place told") {
    const NoFaults restore;
    ImportDesk desk;
    fill(desk);
    for (const auto &[name, write] : writers(desk)) {
        INFO(name);
        const TempFolder folder(TempFolder::Where::Memory);
        const fs::path file = folder / name;
        int failures = 0;
        for (bool failed = true; failed;) {
            const int code = std::array{ENOSPC, EIO, EACCES}.at(failures % 3);
            base::writeFileAtomically(file, "old");
            base::FileFaults::failAt(failures + 1, code);
            failed = false;
            try {
                write(file);
            } catch (const base::StorageError &error) {
                failed = true;
                checkTold(error, file, problemWith(code));
            }
            base::FileFaults::clear();
            CHECK(folder.names() == std::set<std::string>{name});
            const std::string now = base::readFile(file, kMost);
            CHECK((failed ? now == "old" || now.size() > 100 : now.size() > 100));
            failures += failed ? 1 : 0;
        }
        CHECK(failures >= 7); // create, close, sync twice, rename, sync of the folder twice
    }
}

TEST_CASE("a disk that fills up at any byte leaves the old file, whoever writes the new one") {
    ImportDesk desk;
    fill(desk);
    for (const auto &[name, write] : writers(desk)) {
        INFO(name);
        const TempFolder folder;
        const fs::path file = folder / name;
        write(file);
        const auto whole = static_cast<std::int64_t>(fs::file_size(file));
        base::writeFileAtomically(file, "old");
        std::vector<std::int64_t> rooms{0, 1, whole / 3, whole - 1};
        if (fs::path(name).extension() == ".xlsx") {
            rooms.push_back(whole + 200); // enough for the file, not for its sheet unpacked
        }
        for (const std::int64_t room : rooms) {
            INFO("room for " << room << " of " << whole << " bytes");
            bool failed = false;
            {
                const test::SmallDisk disk(room);
                try {
                    write(file);
                } catch (const base::StorageError &error) {
                    failed = true;
                    CHECK(error.problem() == StorageProblem::DiskFull);
                    CHECK(dynamic_cast<const base::FileError *>(&error) != nullptr);
                }
            }
            CHECK(failed);
            CHECK((base::readFile(file, kMost) == "old"));
            CHECK(folder.names() == std::set<std::string>{name});
        }
    }
}
