// SPDX-License-Identifier: GPL-3.0-or-later
// Single cells of a table put right by hand, found by the line their row starts on.
#include "io/byte_source.h"
#include "io/corrected_reader.h"
#include "support/catch.h"
#include "support/tables.h"

using namespace accord;
using Rows = std::vector<std::vector<std::string>>;

namespace {

// The second row runs over two lines, the fourth is short.
constexpr const char *kFile = "code,month,amount\n"
                              "K1,2025-01,1\n"
                              "K2,\"2025\n-02\",2\n"
                              "\n"
                              "K3,2025-03,3\n"
                              "K4\n";

test::Table corrected(const io::CellCorrections &corrections) {
    auto opened = io::openTable(io::viewBytes(kFile));
    REQUIRE(opened);
    const auto reader = io::withCorrections(std::move(*opened), corrections);
    auto table = test::readAll(*reader);
    REQUIRE(table);
    CHECK(reader->bytesDone() == reader->bytesTotal());
    return *table;
}

} // namespace

TEST_CASE("a corrected cell stands in its row, all others are as the file has them") {
    const test::Table plain = corrected({});
    REQUIRE(plain.rows.size() == 4);
    CHECK(plain.lines == std::vector<std::int64_t>{2, 3, 6, 7});

    const test::Table mended =
        corrected({{3, {{"month", "2025-02"}, {"amount", "20"}}}, {6, {{"code", "K33"}}}});
    CHECK(mended.header == plain.header);
    CHECK(mended.lines == plain.lines);
    Rows wanted = plain.rows;
    wanted[1] = {"K2", "2025-02", "20"};
    wanted[2][0] = "K33";
    CHECK(mended.rows == wanted);
}

TEST_CASE("a correction reaches a cell that a short row does not have") {
    const test::Table mended = corrected({{7, {{"amount", "4"}}}});
    CHECK(mended.rows[3] == std::vector<std::string>{"K4", "", "4"});
}

TEST_CASE("corrections of lines and columns that are not there change nothing") {
    const Rows plain = corrected({}).rows;
    CHECK(corrected({{4, {{"amount", "9"}}}}).rows == plain); // within the second row
    CHECK(corrected({{99, {{"amount", "9"}}}}).rows == plain);
    CHECK(corrected({{2, {{"colour", "red"}}}}).rows == plain);
    CHECK(corrected({{1, {{"amount", "9"}}}}).rows == plain); // the header
}
