// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported for re-import is imported into an empty company and exported again: the two
// files are the same byte for byte, kind by kind.
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/export_service.h"
#include "app/import_service.h"
#include "app/money_facts.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/test_company.h"

#include <fstream>
#include <iterator>

using namespace accord;
using test::TestCompany;

namespace {

using Use = base::Result<app::ExportResult> (app::ExportService::*)(const app::ExportRequest &,
                                                                    const base::Progress &);

std::string contentOf(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string exported(TestCompany &company, Use use, const std::filesystem::path &file) {
    app::ExportRequest request;
    request.file = file;
    request.purpose = io::ExportFor::Reimport;
    app::ExportService service(company.as("S1"));
    const auto done = (service.*use)(request, {});
    INFO((done ? "" : done.error().detail));
    REQUIRE(done);
    return contentOf(file);
}

app::ImportResult imported(TestCompany &company, io::ImportKind kind,
                           const std::filesystem::path &file,
                           app::OnConflict onConflict = app::OnConflict::Update) {
    app::ImportRequest request;
    request.file = file;
    request.kind = kind;
    request.onConflict = onConflict;
    auto result = app::ImportService(company.as("S1")).run(request);
    INFO((result ? "" : result.error().detail));
    REQUIRE(result);
    for (const app::RejectedRow &row : result->rejectedRows) {
        UNSCOPED_INFO(row.line << " " << row.column << " " << row.value << ": " << row.reason);
    }
    CHECK(result->rejected == 0);
    return *result;
}

struct Trip {
    TestCompany here;
    TestCompany there;
    test::TempFolder folder;

    Trip() {
        app::CustomerService customers(here.as("M1"));
        REQUIRE(customers.add("G", {{"name", "=集团 \"甲\", 乙"},
                                    {"notes", " 有 空格, 逗号;\n换行 "},
                                    {"tags", {"重点", "冰柜"}},
                                    {"custom", {{"渠道", "-1+2"}}}}));
        REQUIRE(customers.add(
            "G-1",
            {{"name", "门店"}, {"parent", "G"}, {"format", "supermarket"}, {"city", "重庆"}}));
    }
    // The file that goes there comes back the same; a second import changes nothing.
    bool comesBack(io::ImportKind kind, Use use) {
        const auto file = folder / "out.csv";
        const std::string before = exported(here, use, file);
        CHECK(before.find('\n') != before.rfind('\n')); // not only a heading
        CHECK(imported(there, kind, file).rowCounts.changed == 0);
        const std::string after = exported(there, use, folder / "again.csv");
        CHECK(after == before);
        for (const auto choice : {app::OnConflict::Update, app::OnConflict::Skip}) {
            const auto again = imported(there, kind, file, choice);
            CHECK(again.rowCounts.made + again.rowCounts.changed == 0);
        }
        return after == before;
    }
    bool isRefused(io::ImportKind kind) {
        app::ImportRequest request;
        request.file = folder / "out.csv";
        request.kind = kind;
        request.onConflict = app::OnConflict::Fail;
        const auto result = app::ImportService(there.as("S1")).run(request);
        return !result && result.error().code == base::ErrorCode::Duplicate;
    }
    void moveCustomers() {
        exported(here, &app::ExportService::customers, folder / "customers.csv");
        imported(there, io::ImportKind::Customers, folder / "customers.csv");
    }
    void importHere(io::ImportKind kind, const std::string &csv) {
        const auto file = folder / "in.csv";
        std::ofstream(file) << csv;
        imported(here, kind, file);
    }
};

} // namespace

TEST_CASE("customers make the round trip byte for byte") {
    Trip trip;
    CHECK(trip.comesBack(io::ImportKind::Customers, &app::ExportService::customers));
    CHECK(trip.isRefused(io::ImportKind::Customers));
}

TEST_CASE("sales and profits make the round trip byte for byte") {
    Trip trip;
    trip.moveCustomers();
    trip.importHere(io::ImportKind::Sales,
                    "customer_code,month,category,product,quantity,net_sales,payment,brand_profit,"
                    "customer_profit\n"
                    "G-1,2026-01,茶,绿茶 500ml,1.5,-12.30,0,5,20\n"
                    "G-1,2026-02,水,,3,100000000.01,,,\n"
                    "G,2026-01,,,,,7.77,,\n");
    CHECK(trip.comesBack(io::ImportKind::Sales, &app::ExportService::sales));
}

TEST_CASE("contacts of one name and their reporting line make the round trip byte for byte") {
    Trip trip;
    app::ContactService contacts(trip.here.as("M1"));
    const auto boss = contacts.add("G", {{"name", "王伟"}, {"primary", true}});
    REQUIRE(boss);
    const auto other = contacts.add("G", {{"name", "王伟"},
                                          {"phones", {"138-0013-8000", "+86 10 1234567"}},
                                          {"birthday", "1980-02-29"},
                                          {"notes", "两\n行"}});
    REQUIRE(other);
    REQUIRE(contacts.add("G", {{"name", "AA 先来"}, {"superior", other->id.toString()}}));
    REQUIRE(contacts.set(other->id.toString(), {{"superior", boss->id.toString()}}));
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::Contacts, &app::ExportService::contacts));
    CHECK(trip.isRefused(io::ImportKind::Contacts));
}

TEST_CASE("visits with their call cards make the round trip byte for byte") {
    Trip trip;
    app::VisitService visits(trip.here.as("M1"));
    REQUIRE(visits.log({{"customer", "G-1"},
                        {"kind", "on_site"},
                        {"purpose", "谈冰柜, \"两台\""},
                        {"contacts", {"李四", "张三"}},
                        {"notes", {{"reality", "库存过高"}}},
                        {"observations", {{{"kind", "facings"}, {"product", "茶"}, {"value", 12}}}},
                        {"objections", {{{"words", "太贵"}, {"listened", "听了"}}}},
                        {"needs", {"price"}},
                        {"competitors", {{{"competitor", "乙"}, {"activity", "降价"}}}},
                        {"agreements", "送样品"},
                        {"result", 4}}));
    REQUIRE(visits.plan({{"customer", "G"}, {"kind", "phone"}, {"date", "2026-03-30"}}));
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::Visits, &app::ExportService::visits));
    CHECK(trip.isRefused(io::ImportKind::Visits));
}

TEST_CASE("receivables make the round trip byte for byte") {
    Trip trip;
    app::ReceivableService invoices(trip.here.as("M1"));
    REQUIRE(invoices.add("G-1", {{"invoice", "0007"},
                                 {"invoice_date", "2026-01-31"},
                                 {"due_date", "2026-03-02"},
                                 {"amount_fen", 123'456},
                                 {"paid_fen", 1},
                                 {"paid_on", "2026-02-01"}}));
    REQUIRE(invoices.add("G", {{"invoice", "-A1"}, {"invoice_date", "2026-01-01"}}));
    CHECK(invoices.add("G", {{"invoice", "-A1"}, {"invoice_date", "2026-01-02"}}).error().reason ==
          "record.twice");
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::Receivables, &app::ExportService::receivables));
    CHECK(trip.isRefused(io::ImportKind::Receivables));
}

TEST_CASE("stock counts make the round trip byte for byte") {
    Trip trip;
    trip.importHere(io::ImportKind::Stock,
                    "customer_code,product,quantity,produced_on,counted_on,value\n"
                    "G-1,绿茶 500ml,10.5,2025-08-01,2026-03-10,1050.01\n"
                    "G-1,乌龙 1L,0,,2026-03-10,\n"
                    "G,001,0.001,2026-03-01,2026-03-10,0\n");
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::Stock, &app::ExportService::stock));
    CHECK(trip.isRefused(io::ImportKind::Stock));
}

TEST_CASE("must-have lists make the round trip byte for byte") {
    Trip trip;
    trip.importHere(io::ImportKind::MustHaves, "客户编码,产品,货号,上架日期\n"
                                               "G-1,绿茶 500ml,=0815,2025-08-01\n"
                                               "G-1,乌龙 1L,,\n"
                                               "G,绿茶 500ml,77,\n");
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::MustHaves, &app::ExportService::mustHaves));
    CHECK(trip.isRefused(io::ImportKind::MustHaves));
}

TEST_CASE("service facts make the round trip byte for byte") {
    Trip trip;
    trip.importHere(io::ImportKind::ServiceFacts, "客户编码,月份,满足率,准时率\n"
                                                  "G-1,2026-01,96.5%,1\n"
                                                  "G-1,2026年2月,97.31,0.905\n"
                                                  "G,202601,,100\n");
    trip.moveCustomers();
    CHECK(trip.comesBack(io::ImportKind::ServiceFacts, &app::ExportService::serviceFacts));
    CHECK(trip.isRefused(io::ImportKind::ServiceFacts));
    const auto facts = app::ServiceFactService(trip.there.as("S1")).ofCustomer("G-1");
    REQUIRE(facts);
    REQUIRE(facts->size() == 2);
    CHECK(facts->at(0).fillRateBp == 9'650);
    CHECK(facts->at(0).onTimeBp == 10'000);
    CHECK(facts->at(1).fillRateBp == 9'731);
    CHECK(facts->at(1).onTimeBp == 9'050);
}
