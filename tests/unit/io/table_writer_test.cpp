// SPDX-License-Identifier: GPL-3.0-or-later
// One typed table into CSV, XLSX and JSON: every format says the same, to the last digit.
#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/decimal.h"
#include "base/storage_error.h"
#include "io/table_writer.h"
#include "support/catch.h"
#include "support/tables.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <filesystem>
#include <optional>

using namespace accord;
using io::ColumnKind;
using io::ExportFor;

namespace {

const std::vector<io::TableColumn> kColumns{
    {"code", "编号", ColumnKind::Text},       {"amount", "金额", ColumnKind::Money},
    {"pieces", "数量", ColumnKind::Quantity}, {"share", "占比", ColumnKind::Percent},
    {"places", "名次", ColumnKind::Integer},  {"opened_on", "开户日", ColumnKind::Date},
};

struct Line {
    std::string code;
    std::vector<std::optional<std::int64_t>> numbers; // one per column behind the first
};

void write(const std::filesystem::path &file, const std::vector<Line> &lines, ExportFor purpose) {
    auto made =
        io::createTable(file, "Table", kColumns, purpose, static_cast<std::int64_t>(lines.size()));
    REQUIRE(made);
    io::TableWriter &table = **made;
    for (const Line &line : lines) {
        table.text(line.code);
        for (const auto &number : line.numbers) {
            if (number) {
                table.number(*number);
            } else {
                table.empty();
            }
        }
        table.endRow();
    }
    CHECK_FALSE(std::filesystem::exists(file));
    table.commit();
}

// What a reader must find in the cell.
std::string expected(const Line &line, std::size_t column) {
    if (column == 0) {
        return line.code;
    }
    const auto &number = line.numbers[column - 1];
    return number ? io::decimalText(kColumns[column].kind, *number) : "";
}

bool isSame(ColumnKind kind, const std::string &found, const std::string &wanted) {
    if (kind == ColumnKind::Text || kind == ColumnKind::Date || wanted.empty()) {
        return found == wanted;
    }
    const auto a = base::parseDecimal(found);
    const auto b = base::parseDecimal(wanted);
    return a && b && a->scaled(6).value() == b->scaled(6).value();
}

rc::Gen<Line> someLine() {
    const auto upTo = [](std::int64_t most) {
        return rc::gen::map(
            rc::gen::pair(rc::gen::inRange<std::int64_t>(-most, most + 1), rc::gen::inRange(0, 4)),
            [](const std::pair<std::int64_t, int> &drawn) {
                return drawn.second == 0 ? std::nullopt : std::optional(drawn.first);
            });
    };
    const auto code = rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "客", "é", "\"", ",", ";", "'", "=", "+", "-", "@", " ", "0", "😀", "<b>", "&"})),
        [](const std::vector<std::string> &parts) {
            std::string text = "K"; // a blank row is no row
            for (const std::string &part : parts) {
                text += part;
            }
            return text + "x"; // readers trim nothing that matters
        });
    const auto day = rc::gen::map(rc::gen::inRange<std::int64_t>(0, 40'000),
                                  [](std::int64_t days) { return std::optional(days); });
    return rc::gen::map(rc::gen::tuple(code, upTo(99'999'999'999), upTo(999'999'999),
                                       upTo(9'999'999), upTo(100'000), day),
                        [](const auto &drawn) {
                            const auto &[text, money, pieces, share, places, on] = drawn;
                            return Line{text, {money, pieces, share, places, on}};
                        });
}

} // namespace

TEST_CASE("a typed table reads back the same from CSV and XLSX, for a spreadsheet and for us") {
    const test::TempFolder folder;
    int number = 0;
    REQUIRE(rc::check([&] {
        const auto lines = *rc::gen::container<std::vector<Line>>(
            *rc::gen::inRange<std::size_t>(1, 6), someLine());
        const auto purpose = *rc::gen::element(ExportFor::Spreadsheet, ExportFor::Reimport);
        const char *extension = *rc::gen::element(".csv", ".xlsx");
        const auto file = folder / ("t" + std::to_string(++number) + extension);
        write(file, lines, purpose);
        const auto table = test::readTableFile(file);
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rows.size() == lines.size());
        for (std::size_t c = 0; c < kColumns.size(); ++c) {
            RC_ASSERT(table->header[c] ==
                      (purpose == ExportFor::Reimport ? kColumns[c].key : kColumns[c].title));
            for (std::size_t r = 0; r < lines.size(); ++r) {
                const auto &row = table->rows[r];
                const std::string found = c < row.size() ? row[c] : "";
                RC_ASSERT(isSame(kColumns[c].kind, found, expected(lines[r], c)));
            }
        }
    }));
}

TEST_CASE("a typed table in JSON holds whole units under keys that name them") {
    const test::TempFolder folder;
    write(folder / "t.json",
          {{"K1\"<\n", {-1'234'50, 1'500, 123'456, 7, 0}},
           {"K2", {std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt}}},
          ExportFor::Reimport);
    const auto document = nlohmann::json::parse(base::readFile(folder / "t.json", 10'000));
    REQUIRE(document["items"].size() == 2);
    CHECK(document["items"][0] == nlohmann::json({{"code", "K1\"<\n"},
                                                  {"amount_fen", -123'450},
                                                  {"pieces_milli", 1'500},
                                                  {"share", 123'456},
                                                  {"places", 7},
                                                  {"opened_on", "1970-01-01"}}));
    CHECK(document["items"][1]["amount_fen"].is_null());
    CHECK(document["items"][1]["opened_on"].is_null());
    write(folder / "none.json", {}, ExportFor::Spreadsheet);
    CHECK(nlohmann::json::parse(base::readFile(folder / "none.json", 100)) ==
          nlohmann::json({{"items", nlohmann::json::array()}}));
}

TEST_CASE("numbers are written in the unit of their column and no longer than they are") {
    CHECK(io::decimalText(ColumnKind::Money, -123'450) == "-1234.50");
    CHECK(io::decimalText(ColumnKind::Money, -5) == "-0.05");
    CHECK(io::decimalText(ColumnKind::Quantity, 1'500) == "1.5");
    CHECK(io::decimalText(ColumnKind::Quantity, -2'000) == "-2");
    CHECK(io::decimalText(ColumnKind::Quantity, 1) == "0.001");
    CHECK(io::decimalText(ColumnKind::Quantity, 0) == "0");
    CHECK(io::decimalText(ColumnKind::Percent, 123'456) == "0.123456");
    CHECK(io::decimalText(ColumnKind::Percent, 1'000'000) == "1");
    CHECK(io::decimalText(ColumnKind::Integer, -7) == "-7");
    CHECK(io::decimalText(ColumnKind::Date, base::Date(2026, 2, 28).daysSince1970()) ==
          "2026-02-28");
}

TEST_CASE("a table that no file of that kind can hold is refused before anything is made") {
    const test::TempFolder folder;
    const auto refusal = [&](const char *name, std::int64_t rows) {
        const auto made =
            io::createTable(folder / name, "Table", kColumns, ExportFor::Reimport, rows);
        REQUIRE_FALSE(made);
        CHECK_FALSE(std::filesystem::exists(folder / name));
        return made.error();
    };
    CHECK(refusal("t.doc", 1).reason == "export.format");
    CHECK(refusal("t", 1).code == base::ErrorCode::Invalid);
    CHECK(refusal("t.xlsx", 1'048'576).reason == "export.too_long");
    CHECK(refusal("t.xlsx", 1'048'576).code == base::ErrorCode::Limit);
    CHECK(io::createTable(folder / "t.xlsx", "Table", kColumns, ExportFor::Reimport, 1'048'575));
    CHECK(io::createTable(folder / "t.csv", "Table", kColumns, ExportFor::Reimport, 5'000'000));
    CHECK_THROWS_AS(
        io::createTable(folder / "none" / "t.csv", "Table", kColumns, ExportFor::Reimport, 1),
        base::StorageError);
    CHECK(folder.names().empty()); // nothing that was not committed stays
}
