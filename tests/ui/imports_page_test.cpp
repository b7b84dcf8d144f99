// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard, driven as a person does: file, reading, columns, trial, result, way back.
#include "app/customer_service.h"
#include "app/import_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/ui_window_desk.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/rejected_rows_model.h"
#include "ui/imports/source_step.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <fstream>

using namespace accord;
using test::Desk;

namespace {

struct Wizard {
    Desk desk{Desk::Company::Empty};
    ui::ImportsPage page{desk.page(), {QStringLiteral("imports"), {}, {}}};

    template<class Widget>
    Widget &part(const char *name) {
        // The trial and the result show the same parts; the one on the present step is meant.
        const auto found = page.findChildren<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE_FALSE(found.isEmpty());
        for (Widget *one : found) {
            if (one->isVisibleTo(&page)) {
                return *one;
            }
        }
        return *found.first();
    }
    void press(const char *name) {
        auto &button = part<QPushButton>(name);
        INFO(name << ": " << button.text().toStdString());
        REQUIRE(button.isEnabled());
        button.click();
    }
    void choose(const std::string &content, const std::string &name = "figures.csv") {
        std::ofstream(desk.folder() / name, std::ios::binary) << content;
        chooseFile(desk.folder() / name);
    }
    void chooseFile(const std::filesystem::path &file) {
        desk.files.answer = QString::fromStdString(file.string());
        press("chooseFile");
        REQUIRE(Desk::waitFor([&] {
            return part<QPushButton>("importNext").isEnabled() ||
                   part<QLabel>("readingError").isVisibleTo(&page);
        }));
    }
    // From the columns to the trial, and waits for what it says.
    void tryIt() {
        press("importNext");
        REQUIRE(Desk::waitFor([&] {
            return part<QPushButton>("importNext").isEnabled() ||
                   part<QTableView>("rejectedRows").isVisibleTo(&page) ||
                   part<QLabel>("trialState").property("kind").toString() ==
                       QStringLiteral("error");
        }));
        INFO(part<QLabel>("trialState").text().toStdString());
        CHECK(part<QLabel>("trialState").isHidden());
    }
    void finish() {
        press("importNext");
        REQUIRE(Desk::waitFor([&] { return part<QPushButton>("another").isVisibleTo(&page); }));
    }
    QComboBox &field(int row) {
        return part<QComboBox>(QStringLiteral("field%1").arg(row).toLatin1().constData());
    }
    void set(int row, const char *name) {
        const int index = field(row).findData(QLatin1String(name));
        INFO(name);
        REQUIRE(index >= 0);
        field(row).setCurrentIndex(index);
        Q_EMIT field(row).activated(index);
    }
    [[nodiscard]] std::int64_t customers() {
        return app::CustomerService(desk.app()).list({}).value().total;
    }
};

} // namespace

TEST_CASE("a file goes through the wizard, is imported and taken back") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,月份,回款额\nK1,2026-01,5.00\nK2,2026-02,7.00\n");
    CHECK(wizard.part<QTableWidget>("firstRows").rowCount() == 2);
    wizard.press("importNext");
    CHECK(wizard.field(0).currentData().toString() == QStringLiteral("customer_code"));
    CHECK(wizard.field(2).currentData().toString() == QStringLiteral("payment"));
    CHECK(wizard.part<QAbstractButton>("createCustomers").isChecked()); // there are none yet
    wizard.tryIt();
    CHECK(wizard.part<QLabel>("outcome0").text() == QStringLiteral("2"));
    CHECK(wizard.customers() == 0);
    wizard.finish();
    CHECK(wizard.customers() == 2);
    wizard.press("undoImport");
    REQUIRE(Desk::waitFor([&] { return wizard.customers() == 0; }));
    CHECK(Desk::waitFor([&] {
        return wizard.part<QLabel>("resultState").text().contains(QStringLiteral("taken back"));
    }));
}

TEST_CASE("a rejected row is put right in place and then taken") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,月份,回款额\nK1,2026-01,5.00\nK1,2026-02,abc\n");
    wizard.press("importNext");
    wizard.tryIt();
    auto *model = wizard.part<QTableView>("rejectedRows").model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 0).data().toLongLong() == 3);
    REQUIRE(model->setData(model->index(0, 2), QStringLiteral("6.50"), Qt::EditRole));
    wizard.press("tryAgain");
    REQUIRE(Desk::waitFor(
        [&] { return wizard.part<QLabel>("outcome0").text() == QStringLiteral("2"); }));
    CHECK_FALSE(wizard.part<QTableView>("rejectedRows").isVisibleTo(&wizard.page));
    wizard.finish();
    CHECK(wizard.part<QLabel>("outcomeTotals").text().contains(QStringLiteral("11.50")));
}

TEST_CASE("what is missing is named, and the wizard goes on when it is there") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("Kunde,Monat,Betrag\nK1,2026-01,5.00\n");
    wizard.press("importNext");
    auto &state = wizard.part<QLabel>("mapState");
    CHECK(state.text().contains(QStringLiteral("客户编码")));
    CHECK_FALSE(wizard.part<QPushButton>("importNext").isEnabled());
    wizard.set(0, "customer_code");
    wizard.set(1, "month");
    wizard.set(2, "net_sales");
    CHECK(state.text().startsWith(QStringLiteral("✓")));
    CHECK(wizard.part<QPushButton>("importNext").isEnabled());
}

TEST_CASE("columns matched by hand are remembered for the same headings") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("Kunde,Monat,Betrag\nK1,2026-01,5.00\n");
    wizard.press("importNext");
    wizard.set(0, "customer_code");
    wizard.set(1, "month");
    wizard.set(2, "net_sales");
    wizard.tryIt();
    wizard.finish();
    wizard.press("another");
    wizard.choose("Kunde,Monat,Betrag\nK1,2026-02,6.00\n", "next month.csv");
    wizard.press("importNext");
    CHECK(wizard.field(2).currentData().toString() == QStringLiteral("net_sales"));
    CHECK(wizard.part<QPushButton>("importNext").isEnabled());
}

TEST_CASE("net sales count as payments where the file has none, and next month too") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,月份,净销售额\nK1,2026-01,5.00\n");
    wizard.press("importNext");
    wizard.part<QAbstractButton>("salesPaid").click();
    CHECK(wizard.field(2).currentData().toString() == QStringLiteral("net_sales"));
    wizard.tryIt();
    const QString totals = wizard.part<QLabel>("outcomeTotals").text();
    CHECK(totals.count(QStringLiteral("5.00")) == 2);
    wizard.finish();
    wizard.press("another");
    wizard.choose("客户编码,月份,净销售额\nK1,2026-02,6.00\n", "next month.csv");
    wizard.press("importNext");
    CHECK_FALSE(wizard.part<QAbstractButton>("createCustomers").isChecked()); // one is there
    CHECK(wizard.part<QAbstractButton>("salesPaid").isChecked());
    CHECK(wizard.field(2).currentData().toString() == QStringLiteral("net_sales"));
}

TEST_CASE("two columns for one amount are multiplied, and the page says so") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,月份,箱,单价\nK1,2026-01,3,2.50\n");
    wizard.press("importNext");
    wizard.set(2, "net_sales");
    wizard.set(3, "net_sales");
    wizard.tryIt();
    CHECK(wizard.part<QLabel>("outcomeTotals").text().contains(QStringLiteral("7.50")));
}

TEST_CASE("months as columns become rows") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,2026-01,2026-02\nK1,1.00,2.00\n");
    wizard.press("importNext");
    wizard.part<QAbstractButton>("turnMonths").click();
    auto &into = wizard.part<QComboBox>("into");
    into.setCurrentIndex(into.findData(QStringLiteral("payment")));
    Q_EMIT into.activated(into.currentIndex());
    wizard.tryIt();
    CHECK(wizard.part<QLabel>("outcomeTotals").text().contains(QStringLiteral("3.00")));
}

TEST_CASE("a calendar of a phone goes through the wizard; options of sales are out of the way") {
    Wizard wizard;
    std::ofstream(wizard.desk.folder() / "customers.csv") << "code,name,owner\nK1,青梧超市,S1\n";
    app::ImportRequest customers;
    customers.file = wizard.desk.folder() / "customers.csv";
    customers.kind = io::ImportKind::Customers;
    REQUIRE(app::ImportService(wizard.desk.app()).run(customers));
    wizard.page.show();
    auto &kinds = wizard.part<QWidget>("importKind");
    const auto buttons = kinds.findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 8);
    buttons[3]->click();
    wizard.choose("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                  "SUMMARY:去青梧超市\r\nDTSTART:20260601T020000Z\r\nEND:VEVENT\r\n"
                  "END:VCALENDAR\r\n",
                  "phone.ics");
    wizard.press("importNext");
    CHECK_FALSE(wizard.part<QComboBox>("mode").isVisibleTo(&wizard.page));
    CHECK_FALSE(wizard.part<QComboBox>("owner").isVisibleTo(&wizard.page));
    wizard.tryIt();
    CHECK(wizard.part<QLabel>("outcome0").text() == QStringLiteral("1"));
    wizard.finish();
    const auto visits = app::VisitService(wizard.desk.app()).list({});
    REQUIRE(visits);
    CHECK(visits->total == 1);
}

TEST_CASE("new rows that resemble customers on file are listed and can be left out") {
    Wizard wizard;
    wizard.page.show();
    REQUIRE(app::CustomerService(wizard.desk.app()).add("KA-1", {{"name", "兰博超市有限公司"}}));
    auto &kinds = wizard.part<QWidget>("importKind");
    kinds.findChildren<QAbstractButton *>().at(1)->click(); // customers
    wizard.choose("客户编码,客户名称\nN-1,兰博超市\nN-2,全新的店\n", "customers.csv");
    wizard.press("importNext");
    wizard.tryIt();
    auto &rows = wizard.part<QTableView>("lookalikeRows");
    REQUIRE(rows.isVisibleTo(&wizard.page));
    REQUIRE(rows.model()->rowCount() == 1);
    CHECK(rows.model()->index(0, 1).data().toString() == QStringLiteral("兰博超市"));
    CHECK(rows.model()->index(0, 3).data().toString().contains(QStringLiteral("KA-1")));
    CHECK(wizard.part<QLabel>("outcome0").text() == QStringLiteral("2"));
    wizard.part<QCheckBox>("skipLookalikes").click();
    REQUIRE(Desk::waitFor([&] {
        return wizard.part<QLabel>("outcome0").text() == QStringLiteral("1") &&
               wizard.part<QPushButton>("importNext").isEnabled();
    }));
    CHECK(wizard.part<QLabel>("outcome3").text() == QStringLiteral("1"));
    wizard.finish();
    CHECK(wizard.part<QTableView>("lookalikeRows").isVisibleTo(&wizard.page));
    CHECK(wizard.customers() == 2);
}

TEST_CASE("rejected rows are saved from the result too, as they stood in the file") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码,月份,回款额\nK1,2026-01,5.00\nK1,2026-02,abc\n");
    wizard.press("importNext");
    wizard.tryIt();
    wizard.finish();
    const auto list = wizard.desk.folder() / "rejected.csv";
    wizard.desk.files.answer = QString::fromStdString(list.string());
    wizard.press("saveRejected");
    REQUIRE(wizard.desk.navigator.notes.size() == 1);
    std::ifstream saved(list);
    const std::string text{std::istreambuf_iterator<char>(saved), {}};
    CHECK(text.find("K1,2026-02,abc") != std::string::npos);
    CHECK(text.find("2026-01") == std::string::npos);
}

TEST_CASE("the wizard goes on where it was when the window is made anew in another language") {
    test::WindowDesk desk(test::WindowDesk::Features::All);
    auto &window = desk.window();
    window.show();
    const auto wizard = [&] { return window.findChild<ui::ImportsPage *>(); };
    const auto shown = [&](const char *name) {
        for (auto *one : wizard()->findChildren<QWidget *>(QLatin1String(name))) {
            if (one->isVisibleTo(wizard())) {
                return one;
            }
        }
        return static_cast<QWidget *>(nullptr);
    };
    const auto press = [&](const char *name) {
        auto *button = qobject_cast<QPushButton *>(shown(name));
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(Desk::waitFor([&] { return button->isEnabled(); }));
        button->click();
    };
    std::ofstream(desk.desk.folder() / "people.csv")
        << "Kunde,Wer,Fon\nKA-0001,张三,13800138000\nKA-0001,李四,无\n";
    window.goTo({QStringLiteral("imports"), {}, {}});
    REQUIRE(wizard() != nullptr);
    wizard()
        ->findChild<QWidget *>(QStringLiteral("importKind"))
        ->findChildren<QAbstractButton *>()
        .at(2)
        ->click(); // contacts
    wizard()->take({{QStringLiteral("file"),
                     QString::fromStdString((desk.desk.folder() / "people.csv").string())}});
    press("importNext");
    const char *const fields[] = {"customer_code", "name", "phones"};
    for (int row = 0; row < 3; ++row) {
        auto *box = wizard()->findChild<QComboBox *>(QStringLiteral("field%1").arg(row));
        box->setCurrentIndex(box->findData(QLatin1String(fields[row])));
        Q_EMIT box->activated(box->currentIndex());
    }
    REQUIRE(window.useLanguage(QStringLiteral("en"))); // in the middle of the columns
    auto *phone = wizard()->findChild<QComboBox *>(QStringLiteral("field2"));
    REQUIRE(phone != nullptr);
    CHECK(phone->currentData().toString() == QStringLiteral("phones"));

    press("importNext");
    const auto rejected = [&] { return qobject_cast<QTableView *>(shown("rejectedRows")); };
    REQUIRE(Desk::waitFor([&] { return rejected() != nullptr; }));
    auto *model = rejected()->model();
    REQUIRE(model->setData(model->index(0, 2), QStringLiteral("025-555"), Qt::EditRole));
    REQUIRE(window.useLanguage(QStringLiteral("zh_TW"))); // with the trial and a typed value
    REQUIRE(rejected() != nullptr);
    CHECK(rejected()->model()->index(0, 1).data().toString() == QStringLiteral("Fon"));
    CHECK(rejected()->model()->index(0, 2).data().toString() == QStringLiteral("025-555"));
    press("tryAgain");
    REQUIRE(Desk::waitFor([&] { return rejected() == nullptr && shown("outcome0") != nullptr; }));
    press("importNext");
    REQUIRE(Desk::waitFor([&] { return shown("undoImport") != nullptr; }));
    REQUIRE(window.useLanguage(QStringLiteral("zh_CN"))); // with the result
    REQUIRE(shown("undoImport") != nullptr);
    CHECK(qobject_cast<QLabel *>(shown("outcome0"))->text() == QStringLiteral("2"));
    press("undoImport");
    REQUIRE(Desk::waitFor([&] { return shown("outcome0") == nullptr; }));
    REQUIRE(window.useLanguage(QStringLiteral("en")));
    CHECK(qobject_cast<QLabel *>(shown("resultState"))
              ->text()
              .contains(QStringLiteral("taken back")));
    CHECK_FALSE(qobject_cast<QPushButton *>(shown("undoImport"))->isEnabled());
}

TEST_CASE("a table copied in Excel is pasted") {
    Wizard wizard;
    wizard.page.show();
    QApplication::clipboard()->setText(QStringLiteral(" \n"));
    wizard.press("pasteTable");
    CHECK(wizard.part<QLabel>("sourceError").isVisibleTo(&wizard.page));
    QApplication::clipboard()->setText(
        QStringLiteral("客户编码\t月份\t回款额\nK1\t2026-01\t5.00\n"));
    wizard.press("pasteTable");
    REQUIRE(Desk::waitFor([&] { return wizard.part<QPushButton>("importNext").isEnabled(); }));
    CHECK(wizard.part<QTableWidget>("firstRows").columnCount() == 3);
}

TEST_CASE("a file that is no table is refused in words and nothing is lost") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose(std::string("\x7F"
                              "ELF\0\0\1\2\3\0\0",
                              11),
                  "program.csv");
    CHECK(wizard.part<QLabel>("readingError").isVisibleTo(&wizard.page));
    CHECK_FALSE(wizard.part<QLabel>("readingError").text().isEmpty());
    CHECK_FALSE(wizard.part<QPushButton>("importNext").isEnabled());
    wizard.press("importBack");
    wizard.choose("客户编码,月份,回款额\nK1,2026-01,5.00\n");
    CHECK(wizard.part<QPushButton>("importNext").isEnabled());
}

TEST_CASE("a superseded reading never shows") {
    Wizard wizard;
    wizard.page.show();
    wizard.choose("客户编码;月份;回款额\nK1;2026-01;5,00\n");
    auto &delimiter = wizard.part<QComboBox>("delimiter");
    for (const char *choice : {",", "\t", ";"}) {
        delimiter.setCurrentIndex(delimiter.findData(QLatin1String(choice)));
        Q_EMIT delimiter.activated(delimiter.currentIndex());
    }
    REQUIRE(Desk::waitFor([&] { return wizard.part<QPushButton>("importNext").isEnabled(); }));
    CHECK(wizard.part<QTableWidget>("firstRows").columnCount() == 3);
}

TEST_CASE("the real order file goes through the wizard as it is") {
    const auto file = test::sharedData("superstore.csv");
    if (!file) {
        WARN("the real sample files are not here; skipped");
        return;
    }
    Wizard wizard;
    wizard.page.show();
    wizard.chooseFile(*file);
    wizard.press("importNext");
    CHECK(wizard.part<QComboBox>("dateFormat").currentText() == QStringLiteral("dd-MM-yy"));
    auto &columns = wizard.part<QTableWidget>("columnMap");
    for (int row = 0; row < columns.rowCount(); ++row) {
        if (columns.item(row, 0)->text() == QStringLiteral("Order Date")) {
            wizard.set(row, "date"); // there is a shipping date too
        }
    }
    wizard.tryIt();
    CHECK(wizard.part<QLabel>("outcome3").text() == QStringLiteral("0"));
    wizard.finish();
    CHECK(wizard.customers() == 793);
}
