// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer owes and has: invoices, terms, stock, equipment.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "tab_desk.h"
#include "ui/customers/age_bars.h"
#include "ui/customers/customer_money_tab.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <fstream>

using namespace accord;
using test::Desk;

namespace {

struct OpenMoney : test::TabDesk<ui::CustomerMoneyTab> {
    static void type(ui::RecordDialog &dialog, const char *field, const char *text) {
        auto *line = dialog.findChild<QLineEdit *>(QLatin1String(field));
        INFO(field);
        REQUIRE(line != nullptr);
        line->setText(QString::fromUtf8(text));
    }
    app::ReceivableView owed() {
        return app::MoneyFigures(desk.app()).receivables(code, app::today(desk.app())).value();
    }
};

} // namespace

TEST_CASE("what is owed is shown as the service reckons it") {
    OpenMoney open;
    const auto owed = open.owed();
    auto *invoices = open.part<QTableView>("invoices").model();
    const QAbstractItemModelTester tester(invoices,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(invoices->rowCount() == static_cast<int>(owed.open.size()));
    REQUIRE(invoices->rowCount() > 0);
    const QString text = open.part<QLabel>("owed").text();
    CHECK(text.contains(open.desk.page().figures.yuan(owed.ageing.balanceFen)));
    for (const std::int64_t fen : owed.ageing.openFen) {
        CHECK(open.part<ui::AgeBars>("owedBars")
                  .accessibleName()
                  .contains(open.desk.page().figures.yuan(fen)));
    }
}

TEST_CASE("an invoice is added in yuan and its payment noted") {
    OpenMoney open;
    const auto before = open.owed().ageing.balanceFen;
    const std::string day = app::today(open.desk.app()).toString();
    auto &dialog = open.form("invoice_add");
    OpenMoney::type(dialog, "invoice_invoice", "R-<7>");
    OpenMoney::type(dialog, "invoice_invoice_date", day.c_str());
    OpenMoney::type(dialog, "invoice_amount_fen", "twelve");
    dialog.accept();
    CHECK(dialog.isVisible());
    OpenMoney::type(dialog, "invoice_amount_fen", "1,234.50");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(open.owed().ageing.balanceFen == before + 123'450);
    open.load();
    auto &table = open.part<QTableView>("invoices");
    const auto &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == QStringLiteral("R-<7>")) {
            delete &dialog;
            Q_EMIT table.activated(model.index(row, 0));
            break;
        }
    }
    auto *payment = open.tab.findChild<ui::RecordDialog *>();
    REQUIRE(payment != nullptr);
    CHECK(payment->findChild<QLineEdit *>(QStringLiteral("invoice_amount_fen"))->text() ==
          QStringLiteral("1234.5"));
    OpenMoney::type(*payment, "invoice_paid_fen", "1000");
    payment->accept();
    CHECK(open.owed().ageing.balanceFen == before + 23'450);
}

TEST_CASE("terms are set in yuan and shown") {
    OpenMoney open;
    auto &dialog = open.form("terms_edit");
    OpenMoney::type(dialog, "terms_credit_limit_fen", "￥50,000");
    OpenMoney::type(dialog, "terms_bank", "工商银行 & Co");
    dialog.accept();
    const auto terms = app::TermsService(open.desk.app()).of(open.code);
    REQUIRE(terms);
    CHECK(terms->creditLimitFen == 5'000'000);
    open.load();
    QStringList shown;
    for (const QLabel *label : open.tab.findChildren<QLabel *>()) {
        shown << label->text();
    }
    CHECK(shown.contains(QStringLiteral("50,000.00")));
    CHECK(shown.contains(QStringLiteral("工商银行 & Co")));
}

TEST_CASE("a count of stock tells its age and what must move") {
    OpenMoney open;
    const base::Date today = app::today(open.desk.app());
    auto &dialog = open.form("stock_add");
    OpenMoney::type(dialog, "stock_product", "no such product");
    OpenMoney::type(dialog, "stock_quantity_milli", "12.5");
    dialog.accept();
    CHECK(dialog.isVisible()); // the product is refused beside its field
    CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("stock_product"))
              ->property("invalid")
              .toBool());
    const auto stock = app::MoneyFigures(open.desk.app()).stock(open.code, today);
    REQUIRE(stock);
    auto *rows = open.part<QTableView>("stockTable").model();
    REQUIRE(rows->rowCount() == static_cast<int>(stock->rows.size()));
    const auto moving = std::ranges::count_if(stock->rows, &app::StockRow::mustMove);
    CHECK((moving == 0 || open.part<QLabel>("stockText")
                              .text()
                              .contains(open.desk.page().figures.yuan(stock->mustMoveFen))));
}

TEST_CASE("equipment is added and changed") {
    OpenMoney open;
    auto &dialog = open.form("equipment_add");
    OpenMoney::type(dialog, "equipment_kind", "立式冷柜");
    OpenMoney::type(dialog, "equipment_count", "2");
    dialog.accept();
    open.load();
    const auto all = app::EquipmentService(open.desk.app()).ofCustomer(open.code);
    REQUIRE(all);
    const auto found = std::ranges::find(*all, "立式冷柜", &domain::Equipment::kind);
    REQUIRE(found != all->end());
    CHECK(found->count == 2);
}

TEST_CASE("invoices are brought in from a table of this customer alone") {
    OpenMoney open;
    const auto before = open.owed().open.size();
    const auto file = open.desk.folder() / "invoices.csv";
    std::ofstream(file) << "发票号,开票日期,到期日,金额,已付\nX-1,2026-10-01,2026-10-31,1000,0\n"
                           "X-2,2026-10-02,2026-11-30,500.5,0.5\n";
    open.desk.files.answer = QString::fromStdString(file.string());
    open.desk.prompter.answers = {0};
    open.part<QPushButton>("invoice_import").click();
    INFO(open.desk.prompter.told.join(QStringLiteral("; ")).toStdString());
    CHECK(open.owed().open.size() == before + 2);
}

TEST_CASE("who may only look changes no money facts") {
    OpenMoney open;
    open.desk.as("V1");
    ui::CustomerMoneyTab tab(open.desk.page());
    tab.showCustomer(app::CustomerService(open.desk.app()).find(open.code).value());
    for (const char *button : {"invoice_add", "invoice_import", "terms_edit", "stock_add",
                               "stock_import", "equipment_add"}) {
        INFO(button);
        CHECK_FALSE(tab.findChild<QPushButton *>(QLatin1String(button))->isEnabled());
    }
}

TEST_CASE("the must-have list is kept in the window and says what is out of stock") {
    OpenMoney open;
    const app::MoneyFigures figures(open.desk.app());
    const auto list = [&] { return figures.mustHaves(open.code).value(); };
    REQUIRE(list().size() > 1);
    auto &table = open.part<QTableView>("mustHaves");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table.model()->rowCount() == static_cast<int>(list().size()));
    const std::string product = list().front().product;
    const std::size_t before = list().size();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(list().size() == before - 1);
    open.load();
    auto &dialog = open.form("must_have_add");
    OpenMoney::type(dialog, "must_have_product", "no such product");
    OpenMoney::type(dialog, "must_have_item_code", "A-<77>");
    dialog.accept();
    CHECK(dialog.isVisible());
    OpenMoney::type(dialog, "must_have_product", product.c_str());
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(list().size() == before);
    CHECK(list().back().record.itemCode == "A-<77>");
    REQUIRE(app::StockService(open.desk.app())
                .add(open.code, {{"product", product},
                                 {"quantity_milli", 0},
                                 {"counted_on", app::today(open.desk.app()).toString()}}));
    open.load();
    CHECK(list().back().isOut);
    const int last = table.model()->rowCount() - 1;
    CHECK(table.model()->index(last, 1).data().toString() == QStringLiteral("A-<77>"));
    CHECK(open.part<QLabel>("mustHaveText").text().contains(QString::number(before)));
    const auto rows = list();
    const auto uncounted = std::ranges::count_if(
        rows, [](const app::MustHaveRow &row) { return !row.stockMilli.has_value(); });
    CHECK((uncounted == 0 ||
           open.part<QLabel>("mustHaveText").text().contains(QString::number(uncounted))));
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK_FALSE(list().back().isOut);
}

TEST_CASE("a month of service is typed in per cent, changed and removed") {
    OpenMoney open;
    const app::MoneyFigures figures(open.desk.app());
    const std::size_t before = figures.service(open.code)->size();
    auto &dialog = open.form("service_add");
    OpenMoney::type(dialog, "service_month", "2019-03");
    OpenMoney::type(dialog, "service_fill_rate_bp", "101");
    dialog.accept();
    CHECK(dialog.isVisible());
    OpenMoney::type(dialog, "service_fill_rate_bp", "96.5 %");
    OpenMoney::type(dialog, "service_on_time_bp", "90");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    const auto rows = figures.service(open.code);
    REQUIRE(rows->size() == before + 1);
    CHECK(rows->back().record.month == 201'903);
    CHECK(rows->back().record.fillRateBp == 9'650);
    open.load();
    auto &table = open.part<QTableView>("serviceFacts");
    const int last = table.model()->rowCount() - 1;
    delete &dialog;
    Q_EMIT table.activated(table.model()->index(last, 0));
    auto *change = open.tab.findChild<ui::RecordDialog *>();
    REQUIRE(change != nullptr);
    CHECK(change->findChild<QLineEdit *>(QStringLiteral("service_fill_rate_bp"))->text() ==
          QStringLiteral("96.5"));
    OpenMoney::type(*change, "service_on_time_bp", "91");
    change->accept();
    CHECK(figures.service(open.code)->back().record.onTimeBp == 9'100);
    open.load();
    table.setCurrentIndex(table.model()->index(last, 0));
    open.part<QPushButton>("service_remove").click();
    CHECK(figures.service(open.code)->size() == before);
}

TEST_CASE("profits of the customer are shown with their source") {
    OpenMoney open;
    const auto rows = app::MoneyFigures(open.desk.app()).profits(open.code);
    REQUIRE(rows);
    const auto &model = *open.part<QTableView>("profits").model();
    CHECK(model.rowCount() == static_cast<int>(rows->size()));
    REQUIRE(model.rowCount() > 0);
    CHECK(model.index(0, 1).data().toString() ==
          open.desk.page().figures.yuan(rows->front().brandFen));
    CHECK_FALSE(model.index(0, 4).data().toString().isEmpty());
}
