// SPDX-License-Identifier: GPL-3.0-or-later
// The real sample files, exactly as found; skipped where they are not there.
#include "app/import_service.h"
#include "base/atomic_file.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/paths.h"

#include <cstdlib>
#include <map>
#include <set>

using namespace accord;
using test::ImportDesk;

namespace {

// A second, slow reading of the file that shares nothing with the importer: splits records at CR,
// cells at commas outside quotes, and rounds decimal text to fen digit by digit.
std::vector<std::vector<std::string>> recordsOf(const std::string &bytes) {
    std::vector<std::vector<std::string>> records(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"') {
            if (quoted && i + 1 < bytes.size() && bytes[i + 1] == '"') {
                records.back().back() += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == ',' && !quoted) {
            records.back().emplace_back();
        } else if (c == '\r' && !quoted) {
            records.emplace_back(1);
        } else {
            records.back().back() += c;
        }
    }
    if (records.back().size() == 1) {
        records.pop_back();
    }
    return records;
}

std::int64_t fen(std::string text) {
    const bool negative = text.starts_with('-');
    text = negative ? text.substr(1) : text;
    text += text.find('.') == std::string::npos ? "." : "";
    const auto point = text.find('.');
    std::string digits = text.substr(point + 1) + "000";
    const std::int64_t whole = std::atoll(text.substr(0, point).c_str()) * 100 +
                               std::atoll(digits.substr(0, 2).c_str()) + (digits[2] >= '5' ? 1 : 0);
    return negative ? -whole : whole;
}

} // namespace

TEST_CASE("the superstore file comes in whole and its facts equal the rounded rows to the fen") {
    const auto file = test::sharedData("superstore.csv");
    if (!file) {
        WARN("superstore.csv is not there: skipped");
        return;
    }
    ImportDesk desk;
    app::ImportRequest request = desk.sales("");
    request.file = *file;
    request.map = test::mapOf(base::readFile(test::testData() / "superstore_map.json", 1U << 20U));
    const auto result = desk.done(request);
    CHECK(result.rows == 9994);
    CHECK(result.rowCounts.made == 9994);
    CHECK(result.rejected == 0);
    CHECK(result.customersCreated == 793);

    const auto records = recordsOf(base::readFile(*file, 1U << 24U));
    REQUIRE(records.size() == 9995);
    std::map<std::string, std::array<std::int64_t, 2>> expected; // code month category
    std::map<std::string, std::string> opened;
    for (std::size_t i = 1; i < records.size(); ++i) {
        const auto &cells = records[i];
        const std::string &date = cells[2]; // dd-mm-yy
        const std::string month = "20" + date.substr(6, 2) + "-" + date.substr(3, 2);
        auto &sums = expected[month + " " + cells[5] + " " + cells[14] + "/"];
        sums[0] += fen(cells[17]);
        sums[1] += fen(cells[20]);
        auto &first = opened[cells[5]];
        first = first.empty() ? month : std::min(first, month);
    }
    std::string text;
    for (const auto &[key, sums] : expected) {
        text += key + " net_sales=" + std::to_string(sums[0]) +
                " payment=" + std::to_string(sums[0]) + " margin=" + std::to_string(sums[1]) + "\n";
    }
    CHECK((desk.facts() == text)); // too long to print
    storage::CustomerRepository customers(desk.company.db());
    for (const auto &[code, month] : opened) {
        CHECK(customers.byCode(code)->openedOn.toString() == month + "-01");
    }
    CHECK(customers.byCode("EB-13705")->name == "Ed Braxton");

    const auto before = desk.everything();
    const auto again = desk.done(request);
    CHECK(again.rowCounts.unchanged == 9994);
    CHECK(again.id.isNull());
    CHECK((desk.everything() == before));
    REQUIRE(app::ImportService(desk.company.context()).undo(result.id));
    CHECK(desk.facts().empty());
    CHECK(customers.count() == 0);
}

TEST_CASE("the wholesale file comes in by unpivoting its categories") {
    const auto file = test::sharedData("wholesale.csv");
    if (!file) {
        WARN("wholesale.csv is not there: skipped");
        return;
    }
    ImportDesk desk;
    app::ImportRequest request = desk.sales("");
    request.file = *file;
    request.map = test::mapOf(base::readFile(test::testData() / "wholesale_map.json", 1U << 20U));
    const auto result = desk.done(request);
    CHECK(result.rows == 440);
    CHECK(result.rejected == 0);
    CHECK(result.customersCreated == 3);
    CHECK(result.keys.made == 18);
    CHECK(result.totalsFen.at("net_sales") == 1461950000);
    std::int64_t total = 0;
    storage::SalesRepository sales(desk.company.db());
    for (const auto &month : sales.monthTotals({base::Month(2013, 1), base::Month(2013, 12)})) {
        total += month.sums.value(domain::SalesField::NetSales).value_or(0);
    }
    CHECK(total == result.totalsFen.at("net_sales"));
    CHECK(desk.done(request).rowCounts.unchanged == 440);
}
