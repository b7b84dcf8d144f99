// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_reader.h"
#include "io/encoding.h"
#include "support/catch.h"
#include "support/tables.h"

#include <rapidcheck.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <fstream>

using namespace accord;
using io::TableOptions;
using test::readTable;
using test::Table;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string encoded(const std::string &utf8, const char *charset) {
    const auto text = icu::UnicodeString::fromUTF8(utf8);
    std::string out(utf8.size() * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto length = ucnv_fromUChars(converter, out.data(), static_cast<int>(out.size()),
                                        text.getBuffer(), text.length(), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::string joined(const Rows &rows, char delimiter, const std::string &lineEnd) {
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? std::string(1, delimiter) : "";
            text += row[i];
        }
        text += lineEnd;
    }
    return text;
}

base::Error refusal(const std::string &bytes, const TableOptions &options = {}) {
    auto table = readTable(bytes, options);
    REQUIRE_FALSE(table);
    return table.error();
}

} // namespace

TEST_CASE("a table is read the same from every encoding, line end and delimiter") {
    struct Case {
        const char *charset;
        std::string mark;
        std::string shown;
        Rows rows;
    };
    const Rows simplified = {{"客户编码", "客户名称", "城市", "回款"},
                             {"KA-0012", "华润万家超市有限公司", "深圳", "1234.50"},
                             {"KA-0013", "杭州联华华商集团", "杭州", "-88.00"}};
    const Rows traditional = {{"客戶編碼", "客戶名稱", "城市", "回款"},
                              {"KA-0012", "臺北便利商店股份有限公司", "臺北", "1234.50"},
                              {"KA-0013", "統一超級市場與全聯福利中心", "高雄", "-88.00"}};
    const Rows latin = {{"code", "name", "city", "payment"},
                        {"KA-0012", "Café Crémerie", "Zürich", "1234.50"},
                        {"KA-0013", "Señor Peña", "Málaga", "-88.00"}};
    const std::vector<Case> cases = {
        {"UTF-8", "", "UTF-8", simplified},
        {"UTF-8", "\xEF\xBB\xBF", "UTF-8", traditional},
        {"UTF-16LE", "\xFF\xFE", "UTF-16LE", simplified},
        {"UTF-16BE", "\xFE\xFF", "UTF-16BE", traditional},
        {"UTF-16LE", "", "UTF-16LE", simplified},
        {"UTF-16BE", "", "UTF-16BE", simplified},
        {"gb18030", "", "GB18030", simplified},
        {"windows-950", "", "Big5", traditional},
        {"windows-1252", "", "Windows-1252", latin},
        {"UTF-8", "", "UTF-8", latin},
    };
    for (const Case &c : cases) {
        for (const std::string lineEnd : {"\n", "\r\n", "\r"}) {
            for (const char delimiter : {',', ';', '\t', '|'}) {
                const auto bytes = c.mark + encoded(joined(c.rows, delimiter, lineEnd), c.charset);
                INFO(c.charset << " mark " << c.mark.size() << " line end " << lineEnd.size()
                               << " delimiter " << delimiter);
                const auto table = readTable(bytes);
                REQUIRE(table);
                CHECK(table->format.encoding == c.shown);
                CHECK(table->format.delimiter == std::string(1, delimiter));
                CHECK(table->header == c.rows[0]);
                CHECK(table->rows == Rows(c.rows.begin() + 1, c.rows.end()));
                CHECK(table->lines == std::vector<std::int64_t>{2, 3});
            }
        }
    }
}

TEST_CASE("the user's word on the encoding wins over every guess") {
    TableOptions options;
    options.encoding = "latin1";
    const auto table = readTable("n\ncaf\xC3\xA9\n", options);
    REQUIRE(table);
    CHECK(table->rows[0][0] == "cafÃ©");
    options.encoding = "klingon";
    CHECK(refusal("n\n1\n", options).reason == "import.unknown_encoding");
}

TEST_CASE("bytes that are wrong in the named encoding are refused with byte and line") {
    TableOptions options;
    options.encoding = "utf-8";
    auto error = refusal("a,b\n1,2\n3,\xE9\n", options);
    CHECK(error.reason == "import.encoding");
    CHECK(error.args.at("byte") == "11");
    CHECK(error.args.at("line") == "3");
    options.encoding = "gb18030";
    error = refusal("a,b\r1,2\r3,\xFF\r", options);
    CHECK(error.reason == "import.encoding");
    CHECK(error.args.at("byte") == "10");
    CHECK(error.args.at("line") == "3");
    options.encoding = "big5";
    CHECK(refusal("a,b\n1,\xC9", options).reason == "import.encoding");
    options.encoding = "utf-8";
    CHECK(refusal("a,b\n1,\xE5\xAE", options).args.at("byte") == "6");
}

TEST_CASE("quoted cells hold delimiters, line ends and doubled quotes; rows know their line") {
    const auto table = readTable("a,b,c\r\n\"x, \"\"y\"\"\",\"two\r\nlines\",1\r\n\r\n"
                                 "\"\",\"three\n\nlines\r\",2\r\nlast,,\"3\"");
    REQUIRE(table);
    CHECK(table->rows == Rows{{"x, \"y\"", "two\r\nlines", "1"},
                              {"", "three\n\nlines\r", "2"},
                              {"last", "", "3"}});
    CHECK(table->lines == std::vector<std::int64_t>{2, 5, 9});
}

TEST_CASE("a quote inside an unquoted cell is text") {
    const auto table = readTable("a,b\n12\" screen,x\"y\n");
    REQUIRE(table);
    CHECK(table->rows == Rows{{"12\" screen", "x\"y"}});
}

TEST_CASE("a quote that is never closed is refused with the line and column where it opens") {
    auto error = refusal("a,b\n1,2\n3,\"open\n5,6\n");
    CHECK(error.reason == "csv.unclosed_quote");
    CHECK(error.args.at("line") == "3");
    CHECK(error.args.at("column") == "2");
    error = refusal("a,b\n1,\"" + std::string(3'000'000, 'x'));
    CHECK(error.reason == "csv.unclosed_quote");
    CHECK(error.args.at("line") == "2");
}

TEST_CASE("text after a closing quote is refused with its place") {
    const auto error = refusal("a,b\n1,2\n\"x\"y,2\n");
    CHECK(error.reason == "csv.bad_quote");
    CHECK(error.args.at("line") == "3");
    CHECK(error.args.at("column") == "1");
}

TEST_CASE("limits on columns, cells and rows hold and name the line") {
    TableOptions options;
    options.limits.columns = 3;
    options.limits.cellBytes = 10;
    options.limits.rows = 2;
    CHECK(refusal("a,b,c\n1,2,3,4\n", options).reason == "csv.too_many_columns");
    const auto error = refusal("a,b\n1,12345678901\n", options);
    CHECK(error.reason == "csv.cell_too_long");
    CHECK(error.args.at("line") == "2");
    CHECK(error.args.at("column") == "2");
    CHECK(error.code == base::ErrorCode::Limit);
    CHECK(refusal("a\n1\n2\n3\n", options).reason == "import.too_many_rows");
    CHECK(refusal("a\n" + std::string(2'000'000, 'x')).reason == "csv.cell_too_long");
}

TEST_CASE("files that are no table are refused in words of ours") {
    CHECK(refusal("").reason == "import.empty");
    CHECK(refusal("\n\n  \n").reason == "import.empty");
    CHECK(refusal("\xEF\xBB\xBF").reason == "import.empty");
    CHECK(refusal(std::string("\x7F"
                              "ELF\x02\x01\x01\0\0\0\0\0\x03\0\x3E\0",
                              16))
              .reason == "import.not_a_table");
    CHECK(refusal("SQLite format 3" + std::string(1, '\0') + "rest").reason ==
          "import.not_a_table");
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1").reason == "import.old_excel");
}

TEST_CASE("a sep= line of Excel settles the delimiter") {
    const auto table = readTable("sep=;\r\na,x;b\r\n1;2\r\n");
    REQUIRE(table);
    CHECK(table->header == std::vector<std::string>{"a,x", "b"});
    CHECK(table->lines == std::vector<std::int64_t>{3});
}

TEST_CASE("the header is trimmed and empty columns at its end are left out") {
    const auto table = readTable("\n ,,\n  a , b\t,,,\n1,2,3\n");
    REQUIRE(table);
    CHECK(table->header == std::vector<std::string>{"a", "b"});
    CHECK(table->headerLine == 3);
    CHECK(table->rows == Rows{{"1", "2", "3"}});
}

TEST_CASE("rows are read the same wherever a piece of the file ends") {
    // Pieces are 256 KiB; rows of many lengths put the cut into every kind of place.
    std::string text = "a,b\r\n";
    Rows expected;
    for (int i = 0; i < 60'000; ++i) {
        const std::string number = std::to_string(i);
        text += number + ",\"客\"\"" + number + "\r\n户\"\r\n";
        expected.push_back({number, "客\"" + number + "\r\n户"});
    }
    const auto table = readTable(text);
    REQUIRE(table);
    CHECK(table->rows == expected);
    CHECK(table->lines.back() == 2 + 2 * 59'999);
}

TEST_CASE("no byte string makes the CSV reader do anything but answer") {
    REQUIRE(rc::check([](const std::string &bytes) {
        const auto table = readTable(bytes);
        RC_ASSERT((table.has_value() || !table.error().reason.empty()));
    }));
}

TEST_CASE("a file that cannot be opened is a storage error") {
    CHECK_THROWS_AS(io::openTable(std::filesystem::path("no/such/file.csv")), base::StorageError);
    CHECK_THROWS_AS(io::openTable(std::filesystem::temp_directory_path()), base::StorageError);
}
