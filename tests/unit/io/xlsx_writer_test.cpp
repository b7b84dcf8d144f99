// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "io/xlsx_writer.h"
#include "support/catch.h"
#include "support/tables.h"

#include <rapidcheck.h>
#include <unistd.h>

#include <filesystem>

using namespace accord;
using io::ColumnKind;
using io::XlsxWriter;

namespace {

std::filesystem::path scratch(const std::string &name) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("accord-io-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder / name;
}

} // namespace

TEST_CASE("typed cells are read back exactly by the reader") {
    const auto path = scratch("typed.xlsx");
    XlsxWriter writer(path);
    writer.beginSheet("客户/2026", {{"Name", ColumnKind::Text},
                                    {"Payment", ColumnKind::Money},
                                    {"Cases", ColumnKind::Quantity},
                                    {"Rank", ColumnKind::Integer},
                                    {"Share", ColumnKind::Percent},
                                    {"Date", ColumnKind::Date}});
    writer.text("=1+1");
    writer.number(-123'456'789);
    writer.number(1'500);
    writer.number(7);
    writer.number(123'456);
    writer.number(20'454);
    writer.endRow();
    writer.text("华润");
    writer.empty();
    writer.number(0);
    writer.endRow();
    writer.pareto({"ABC", 0, 1, 4, "Payment", "Share", 2, 7});
    writer.beginSheet("Policy", {{"Key"}, {"Value"}});
    writer.commit();

    const auto table = test::readTableFile(path);
    REQUIRE(table);
    CHECK(table->format.sheet == "客户 2026");
    CHECK(table->header ==
          std::vector<std::string>{"Name", "Payment", "Cases", "Rank", "Share", "Date"});
    CHECK(table->rows[0] ==
          std::vector<std::string>{"=1+1", "-1234567.89", "1.5", "7", "0.123456", "2026-01-01"});
    CHECK(table->rows[1] == std::vector<std::string>{"华润", "", "0"});
    io::TableOptions options;
    options.sheet = "Policy";
    CHECK(test::readTableFile(path, options)->header == std::vector<std::string>{"Key", "Value"});
}

TEST_CASE("every amount of fen survives a spreadsheet's numbers") {
    REQUIRE(rc::check([] {
        const auto amounts = *rc::gen::container<std::vector<std::int64_t>>(
            20, rc::gen::inRange<std::int64_t>(-900'000'000'000'000, 900'000'000'000'000));
        const auto path = scratch("fen.xlsx");
        XlsxWriter writer(path);
        writer.beginSheet("x", {{"a", ColumnKind::Money}});
        for (const auto amount : amounts) {
            writer.number(amount);
            writer.endRow();
        }
        writer.commit();
        const auto table = test::readTableFile(path);
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rows.size() == amounts.size());
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const auto read = base::parseMoney(table->rows[i][0]);
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->fen() == amounts[i]);
        }
    }));
}

TEST_CASE("text too long for a spreadsheet cell is cut between characters") {
    const auto path = scratch("long.xlsx");
    XlsxWriter writer(path);
    writer.beginSheet("x", {{"a"}});
    std::string longText;
    for (int i = 0; i < 40'000; ++i) {
        longText += "客";
    }
    writer.text(longText);
    writer.endRow();
    writer.commit();
    const auto table = test::readTableFile(path);
    REQUIRE(table);
    CHECK(table->rows[0][0].size() == std::size_t{32'767} * 3);
}

TEST_CASE("a workbook that is not committed leaves nothing behind") {
    const auto path = scratch("never/none.xlsx");
    std::filesystem::create_directories(path.parent_path());
    {
        XlsxWriter writer(path);
        writer.beginSheet("x", {{"a"}});
    }
    CHECK(std::filesystem::is_empty(path.parent_path()));
}
