// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/import_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "storage/catalogue_repository.h"
#include "support/catch.h"
#include "support/stored_company.h"
#include "support/temp_folder.h"
#include "support/test_company.h"

#include <fstream>

namespace {

using namespace accord;
using test::TestCompany;

struct Desk {
    TestCompany company;
    test::TempFolder folder;
    Desk() {
        app::CustomerService customers(company.as("M1"));
        REQUIRE(customers.add("G", {{"name", "集团"}}));
        REQUIRE(customers.add("G-1", {{"name", "门店"}, {"parent", "G"}}));
    }
    app::ImportResult import(io::ImportKind kind, const std::string &csv, bool dryRun = false) {
        app::ImportRequest request;
        request.file = folder / "in.csv";
        std::ofstream(request.file) << csv;
        request.kind = kind;
        request.dryRun = dryRun;
        auto result = app::ImportService(company.context()).run(request);
        INFO((result ? "" : result.error().detail));
        REQUIRE(result);
        return *result;
    }
};

const std::string kInvoices = "客户编码,发票号,开票日期,到期日,应收金额,已收金额\n"
                              "G,R1,2026-03-01,2026-03-31,\"1,000.00\",\n"
                              "G-1,R2,2025-12-01,2025-12-31,500.50,100\n"
                              "G-1,R3,2026-02-01,2026-01-01,5,\n"
                              "X,R4,2026-02-01,,5,\n"
                              "G-1,R2,2025-12-01,,1,\n";

} // namespace

TEST_CASE("receivables come from a file, age, and are the group's with those of its stores") {
    Desk desk;
    const std::string before = test::dumpOf(desk.company.db());
    CHECK(desk.import(io::ImportKind::Receivables, kInvoices, true).rowCounts.made == 2);
    CHECK(test::dumpOf(desk.company.db()) == before);
    const auto result = desk.import(io::ImportKind::Receivables, kInvoices);
    CHECK(result.rowCounts.made == 2);
    REQUIRE(result.rejectedRows.size() == 3);
    CHECK(result.rejectedRows[0].reason == "receivable.due_before_invoice");
    CHECK(result.rejectedRows[1].reason == "customer.not_found");
    CHECK(result.rejectedRows[2].reason == "import.key_twice");
    REQUIRE(app::TermsService(desk.company.context()).put("G", {{"credit_limit_fen", 100'000}}));
    const auto view =
        app::MoneyFigures(desk.company.context()).receivables("G", base::Date(2026, 3, 18));
    REQUIRE(view);
    CHECK(view->ageing.balanceFen == 140'050);
    CHECK(view->ageing.overdueFen == 40'050);
    CHECK(view->ageing.openFen[0] == 100'000);
    CHECK(view->ageing.openFen[3] == 40'050);
    CHECK(view->creditLeftFen == -40'050);
    CHECK_FALSE(view->salesOutstandingDays.has_value());
    REQUIRE(view->open.size() == 2);
    CHECK(view->open[0].customer == "G-1");
    CHECK(view->open[0].overdueDays == 77);
    const auto again =
        desk.import(io::ImportKind::Receivables,
                    "customer_code,invoice,invoice_date,amount,paid\nG,R1,2026-03-01,1000,1000\n");
    CHECK(again.rowCounts.changed == 1);
    CHECK(app::MoneyFigures(desk.company.context())
              .receivables("G", base::Date(2026, 3, 18))
              ->ageing.balanceFen == 40'050);
    REQUIRE(app::ImportService(desk.company.context()).undo());
    CHECK(app::MoneyFigures(desk.company.context())
              .receivables("G", base::Date(2026, 3, 18))
              ->ageing.balanceFen == 140'050);
}

TEST_CASE("days of sales outstanding use the net sales of three months") {
    Desk desk;
    desk.import(io::ImportKind::Sales, "customer_code,month,net_sales\nG-1,2026-01,300\n"
                                       "G-1,2026-02,300\nG-1,2026-03,300\n");
    desk.import(io::ImportKind::Receivables,
                "customer_code,invoice,invoice_date,amount\nG-1,R1,2026-03-01,450\n");
    const app::MoneyFigures figures(desk.company.context());
    CHECK(figures.receivables("G", base::Date(2026, 3, 31))->salesOutstandingDays == 45);
}

TEST_CASE("stock comes from a file with new products, and says what must move") {
    Desk desk;
    const auto result =
        desk.import(io::ImportKind::Stock, "客户编码,产品,库存数量,生产日期,盘点日期,库存金额\n"
                                           "G-1,绿茶 500ml,10.5,2025-08-01,2026-03-10,1050\n"
                                           "G-1,乌龙 1L,4,2026-03-01,2026-03-10,400\n"
                                           "G-1,乌龙 1L,2,,2026-03-10,\n"
                                           "G,红茶,3,2026-03-12,2026-03-11,1\n");
    CHECK(result.rowCounts.made == 3);
    REQUIRE(result.rejectedRows.size() == 1);
    CHECK(result.rejectedRows[0].reason == "stock.produced_later");
    const app::MoneyFigures figures(desk.company.context());
    const auto view = figures.stock("G", base::Date(2026, 3, 18));
    REQUIRE(view);
    REQUIRE(view->rows.size() == 3);
    CHECK(view->rows[0].product == "绿茶 500ml");
    CHECK(view->rows[0].mustMove);
    CHECK(view->rows[0].quantityMilli == 10'500);
    CHECK(view->rows[0].days == 229);
    CHECK(view->rows[0].shelfLifeBp == 6'274);
    CHECK_FALSE(view->rows[1].mustMove);
    CHECK(view->mustMoveFen == 105'000);
    CHECK(view->valueFen[4] == 105'000);
    CHECK(view->valueFen[0] == 40'000);
    CHECK(view->undatedMilli == 2'000);
    CHECK(desk.import(io::ImportKind::Stock,
                      "customer_code,product,quantity,produced_on,counted_on\n"
                      "G-1,乌龙 1L,4,2026-03-01,2026-03-10\n")
              .rowCounts.unchanged == 1);
    REQUIRE(app::ImportService(desk.company.context()).undo());
    CHECK(figures.stock("G", base::Date(2026, 3, 18))->rows.empty());
}

TEST_CASE("the undo of an import takes what it made out of the catalogue, its redo brings it") {
    Desk desk;
    const auto names = [&] {
        std::string all;
        for (const auto &entry : storage::CategoryRepository(desk.company.db()).all()) {
            all += entry.name + " ";
        }
        for (const auto &entry : storage::ProductRepository(desk.company.db()).all()) {
            all += entry.name + " ";
        }
        return all;
    };
    const std::string stock = "customer_code,product,quantity,counted_on\nG,新品,2,2026-03-01\n";
    const std::string sales = "customer_code,month,category,product,net_sales\n"
                              "G,2026-01,茶,新品,10\nG,2026-01,茶,别品,10\n";
    app::HistoryService history(desk.company.context());
    desk.import(io::ImportKind::Stock, stock);
    CHECK(names() == "新品 ");
    REQUIRE(history.undo());
    CHECK(names().empty());
    REQUIRE(history.redo());
    CHECK(names() == "新品 ");
    desk.import(io::ImportKind::Sales, sales);
    CHECK(names() == "茶 别品 新品 ");
    REQUIRE(history.undo());
    CHECK(names() == "新品 "); // the count has it still
    REQUIRE(history.undo());
    CHECK(names().empty());
    // Made anew it is the same product again, and the old import comes back to it.
    desk.import(io::ImportKind::Sales, sales);
    CHECK(names() == "茶 别品 新品 ");
    REQUIRE(history.undo());
    CHECK(names().empty());
}
