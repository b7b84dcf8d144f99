// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_parts.h"
#include "io/xlsx_reader.h"
#include "support/catch.h"
#include "support/tables.h"
#include "support/xlsx_files.h"

#include <rapidcheck.h>

using namespace accord;
using test::readTable;
using test::workbook;
using test::WorkbookParts;
using test::ZipEntries;

namespace {

using Rows = std::vector<std::vector<std::string>>;

base::Error refusal(const std::string &bytes, const io::TableOptions &options = {}) {
    auto table = readTable(bytes, options);
    REQUIRE_FALSE(table);
    CHECK_FALSE(table.error().detail.empty());
    return table.error();
}

WorkbookParts plainParts() {
    WorkbookParts parts;
    parts.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
    parts.shared = {"<t>a</t>", "<t>b</t>"};
    return parts;
}

ZipEntries withPart(ZipEntries entries, const std::string &name, const std::string &content) {
    for (auto &entry : entries) {
        if (entry.first == name) {
            entry.second = content;
            return entries;
        }
    }
    entries.emplace_back(name, content);
    return entries;
}

} // namespace

TEST_CASE("every way a workbook writes a cell is read") {
    WorkbookParts parts;
    parts.sheetData =
        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>in line</t></is></c>)"
        R"(<c r="C2" t="str"><v>plain</v></c></row>)"
        R"(<row r="4" spans="1:9"><c r="B4" t="s"><v>1</v></c><c r="D4" t="b"><v>1</v></c>)"
        R"(<c r="E4" t="str"><f>A2&amp;"x"</f><v>x &lt; y</v></c><c r="F4"><f>1+1</f><v>2</v></c>)"
        R"(<c r="G4" t="e"><v>#N/A</v></c><c r="H4"/><c r="I4" t="d"><v>2026-03-01T00:00:00</v></c></row>)"
        R"(<row><c t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></is></c>)"
        R"(<c><v>7</v></c></row>)"
        R"(<row r="9"><c r="A9"><f t="shared" si="0"/><v>0.1</v></c></row>)";
    parts.shared = {"<t xml:space=\"preserve\"> 客户 &amp; Co </t>",
                    "<r><t>rich </t></r><r><rPr><b/></rPr><t>text_x000D_</t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh>"};
    const auto table = readTable(workbook(parts));
    REQUIRE(table);
    CHECK(table->format.kind == "xlsx");
    CHECK(table->format.sheet == "Data");
    CHECK(table->header == std::vector<std::string>{"客户 & Co", "in line", "plain"});
    CHECK(table->headerLine == 2);
    CHECK(table->rows ==
          Rows{{"", "rich text\r", "", "TRUE", "x < y", "2", "#N/A", "", "2026-03-01T00:00:00"},
               {"rich", "7"},
               {"0.1"}});
    CHECK(table->lines == std::vector<std::int64_t>{4, 5, 9});
}

TEST_CASE("numbers come as the shortest decimal, dates as ISO text by the id of their format") {
    WorkbookParts parts;
    parts.numberFormats =
        R"(<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
        R"(<numFmt numFmtId="165" formatCode="[Red]#,##0.00 &quot;days&quot;"/>)"
        R"(<numFmt numFmtId="166" formatCode="[h]:mm"/>)";
    for (const int id : {14, 22, 27, 57, 164, 165, 166, 9, 20}) {
        parts.cellFormats += "<xf numFmtId=\"" + std::to_string(id) + "\"/>";
    }
    const auto cell = [](int style, const std::string &value) {
        return "<c s=\"" + std::to_string(style) + "\"><v>" + value + "</v></c>";
    };
    parts.sheetData = "<row>" + cell(0, "1") + "</row><row>" + cell(0, "0.10000000000000001") +
                      cell(0, "1234.5") + cell(0, "-2.842170943040401E-14") + cell(0, "1E+3") +
                      cell(0, "0.28499999999999998") + cell(0, "123456789012345") +
                      cell(8, "0.08") + cell(6, "44562") + "</row><row>" + cell(1, "44562") +
                      cell(2, "44562.604166666664") + cell(3, "44562") + cell(4, "44562") +
                      cell(5, "44562") + cell(7, "1.5") + cell(9, "0.5") + cell(1, "1") +
                      cell(1, "61") + "</row>";
    const auto table = readTable(workbook(parts));
    REQUIRE(table);
    CHECK(table->rows[0] == std::vector<std::string>{"0.1", "1234.5", "-0.000000000000028422",
                                                     "1000", "0.285", "123456789012345", "0.08",
                                                     "44562"});
    CHECK(table->rows[1] == std::vector<std::string>{
                                "2022-01-01", "2022-01-01T14:30:00", "2022-01-01", "2022-01-01",
                                "2022-01-01", "36:00:00", "12:00:00", "1900-01-01", "1900-03-01"});
    parts.workbookProperties = "<workbookPr date1904=\"1\"/>";
    const auto mac = readTable(workbook(parts));
    REQUIRE(mac);
    CHECK(mac->rows[1][0] == "2026-01-02");
}

TEST_CASE("number formats are judged by what they show") {
    using io::NumberKind;
    CHECK(io::numberKindOf(0, "General") == NumberKind::Plain);
    CHECK(io::numberKindOf(14, "") == NumberKind::Date);
    CHECK(io::numberKindOf(164, "dd/mm/yy") == NumberKind::Date);
    CHECK(io::numberKindOf(164, "[$-804]yyyy\"年\"m\"月\";@") == NumberKind::Date);
    CHECK(io::numberKindOf(164, "mm:ss") == NumberKind::Time);
    CHECK(io::numberKindOf(164, "0.00\\d") == NumberKind::Plain);
    CHECK(io::numberKindOf(164, "\"year\" 0") == NumberKind::Plain);
    CHECK(io::numberKindOf(164, "#,##0;[Red]-#,##0") == NumberKind::Plain);
    CHECK(io::numberKindOf(164, "mmm-yy") == NumberKind::Date);
    CHECK(io::numberKindOf(164, "_ * #,##0.00_ ") == NumberKind::Plain);
}

TEST_CASE("a sheet is chosen by name or number, else the first that is not hidden") {
    auto entries = test::workbookEntries(plainParts());
    entries =
        withPart(entries, "xl/workbook.xml",
                 R"(<workbook xmlns:r="r"><sheets><sheet name="Notes" state="hidden" r:id="rId4"/>)"
                 R"(<sheet name="数据" r:id="rId1"/></sheets></workbook>)");
    entries = withPart(
        entries, "xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>)"
        R"(<Relationship Id="rId4" Type="x/worksheet" Target="../xl/worksheets/notes.xml"/></Relationships>)");
    entries = withPart(entries, "xl/worksheets/notes.xml",
                       "<worksheet><sheetData><row><c t=\"str\"><v>note</v></c></row></sheetData>"
                       "</worksheet>");
    const auto bytes = test::zipped(entries);
    CHECK(readTable(bytes)->format.sheet == "数据");
    io::TableOptions options;
    options.sheet = "Notes";
    CHECK(readTable(bytes, options)->header == std::vector<std::string>{"note"});
    options.sheet = "2";
    CHECK(readTable(bytes, options)->format.sheet == "数据");
    options.sheet = "Sales";
    const auto error = refusal(bytes, options);
    CHECK(error.reason == "xlsx.no_sheet");
    CHECK(error.args.at("sheets") == "Notes, 数据");
}

TEST_CASE("a truncated workbook is refused in words of ours wherever it is cut") {
    const std::string whole = workbook(plainParts());
    REQUIRE(readTable(whole));
    for (std::size_t size = 4; size < whole.size(); size += 7) {
        INFO(size);
        const auto error = refusal(whole.substr(0, size));
        CHECK(error.reason == "xlsx.damaged");
        CHECK(error.code == base::ErrorCode::Unreadable);
    }
    CHECK(refusal("PK").reason == "xlsx.damaged");
}

TEST_CASE("any byte of a workbook may be wrong without harm") {
    const std::string whole = workbook(plainParts());
    REQUIRE(rc::check([&] {
        std::string broken = whole;
        const int changes = *rc::gen::inRange(1, 8);
        for (int i = 0; i < changes; ++i) {
            broken[*rc::gen::inRange<std::size_t>(0, broken.size())] =
                static_cast<char>(*rc::gen::inRange(0, 256));
        }
        const auto table = readTable(broken);
        RC_ASSERT((table.has_value() || !table.error().reason.empty()));
    }));
}

TEST_CASE("a zip without a workbook is refused") {
    CHECK(refusal(test::zipped({{"readme.txt", "hello"}})).reason == "xlsx.damaged");
    auto entries = test::workbookEntries(plainParts());
    entries.erase(entries.begin() + 4); // the sheet
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.damaged");
    WorkbookParts empty;
    CHECK(refusal(workbook(empty)).reason == "import.empty");
}

TEST_CASE("a zip bomb is refused before it is unpacked") {
    auto entries = test::workbookEntries(plainParts());
    entries.emplace_back("xl/media/bomb.bin", std::string(300 << 20U, ' '));
    const auto error = refusal(test::zipped(entries));
    CHECK(error.reason == "xlsx.too_large");
    CHECK(error.code == base::ErrorCode::Limit);
}

TEST_CASE("a zip whose directory lies about sizes is refused while it is read") {
    WorkbookParts parts = plainParts();
    for (int i = 3; i < 20'000; ++i) {
        parts.sheetData += "<row><c><v>" + std::to_string(i * 7919) + "</v></c></row>";
    }
    std::string bytes = workbook(parts);
    // The declared size of the sheet: 24 bytes into its directory record, 22 into its own header.
    const std::string name = "xl/worksheets/sheet1.xml";
    const auto record = bytes.rfind(name) - 46;
    const auto local = bytes.find(name) - 30;
    REQUIRE(bytes.compare(record, 4, "PK\x01\x02") == 0);
    REQUIRE(bytes.compare(local, 4, "PK\x03\x04") == 0);
    bytes.replace(record + 24, 4, std::string("\x64\0\0\0", 4));
    bytes.replace(local + 22, 4, std::string("\x64\0\0\0", 4));
    CHECK(refusal(bytes).reason == "xlsx.damaged");
}

TEST_CASE("too many entries, rows, columns and texts are refused") {
    ZipEntries many = test::workbookEntries(plainParts());
    for (int i = 0; i < 10'001; ++i) {
        many.emplace_back("x/" + std::to_string(i), "");
    }
    CHECK(refusal(test::zipped(many)).reason == "xlsx.too_large");
    io::TableOptions options;
    options.limits.columns = 2;
    WorkbookParts parts = plainParts();
    parts.sheetData += "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>";
    CHECK(refusal(workbook(parts), options).reason == "xlsx.too_large");
    options = {};
    options.limits.sharedBytes = 5;
    CHECK(refusal(workbook(plainParts()), options).reason == "xlsx.too_large");
    options = {};
    options.limits.cellBytes = 10;
    parts = plainParts();
    parts.sheetData += "<row r=\"3\"><c t=\"str\"><v>12345678901</v></c></row>";
    CHECK(refusal(workbook(parts), options).reason == "xlsx.too_large");
}

TEST_CASE("a DOCTYPE, with or without entities, is refused") {
    WorkbookParts parts = plainParts();
    parts.prolog = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]>";
    CHECK(refusal(workbook(parts)).reason == "xlsx.doctype");
    parts.prolog = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">";
    const auto error = refusal(workbook(parts));
    CHECK(error.reason == "xlsx.doctype");
    CHECK(error.args.at("where") == "xl/worksheets/sheet1.xml");
}

TEST_CASE("names that lead out of the archive and names that stand twice are refused") {
    auto entries = test::workbookEntries(plainParts());
    entries.emplace_back("../../etc/cron.d/x", "x");
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.bad_name");
    entries.back().first = "/etc/passwd";
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.bad_name");
    entries.back().first = "xl/workbook.xml";
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.damaged");
}

TEST_CASE("a workbook with a password is refused by name") {
    CHECK(refusal(test::zipped(test::workbookEntries(plainParts()), "secret")).reason ==
          "xlsx.encrypted");
}

TEST_CASE("broken XML inside a workbook is refused with line and column") {
    auto entries = test::workbookEntries(plainParts());
    entries = withPart(entries, "xl/worksheets/sheet1.xml",
                       "<worksheet>\n<sheetData><row></sheetData></worksheet>");
    const auto error = refusal(test::zipped(entries));
    CHECK(error.reason == "xlsx.damaged");
    CHECK(error.args.at("where").find("line 2, column") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 1000; ++i) {
        deep += "<a>";
    }
    entries = withPart(entries, "xl/worksheets/sheet1.xml", deep);
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.damaged");
}

TEST_CASE("one endless token inside a workbook is refused in bounded time") {
    auto entries = test::workbookEntries(plainParts());
    std::string noise = "<worksheet a=\"";
    std::uint32_t state = 1;
    for (int i = 0; i < 12'000'000; ++i) { // noise, so that the ratio rule does not see it first
        state = state * 1'664'525U + 1'013'904'223U;
        noise += static_cast<char>('a' + (state >> 24U) % 26);
    }
    entries = withPart(entries, "xl/worksheets/sheet1.xml", noise);
    CHECK(refusal(test::zipped(entries)).reason == "xlsx.too_large");
}
