// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts of a customer: list, chart, dialog, files.
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "tab_desk.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_contacts_tab.h"
#include "ui/customers/org_chart.h"
#include "ui/customers/record_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <fstream>

using namespace accord;
using test::Desk;

namespace {

struct OpenContacts : test::TabDesk<ui::CustomerContactsTab> {
    std::vector<domain::Contact> stored() {
        return app::ContactService(desk.app()).ofCustomer(code).value();
    }
    ui::ContactModel &here() {
        return *static_cast<ui::ContactModel *>(part<QTableView>("contacts").model());
    }
    int column(const char *id) {
        const auto &columns = here().columns();
        const auto found =
            std::ranges::find(columns, QLatin1String(id), &ui::Column<domain::Contact>::id);
        return static_cast<int>(found - columns.begin());
    }
    void trigger(const char *action) { part<QAction>(action).trigger(); }
};

} // namespace

TEST_CASE("contacts who are there and who have left are shown apart") {
    OpenContacts open;
    const QAbstractItemModelTester tester(&open.here(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = open.here().rowCount();
    REQUIRE(before > 1);
    const std::string id = open.here().row(0).id.toString();
    REQUIRE(app::ContactService(open.desk.app())
                .set(id, {{"left_on", app::today(open.desk.app()).toString()}}));
    open.load();
    CHECK(open.here().rowCount() == before - 1);
    const auto &left = *open.part<QTableView>("contactsLeft").model();
    bool isThere = false;
    for (int row = 0; row < left.rowCount(); ++row) {
        isThere =
            isThere || static_cast<const ui::ContactModel &>(left).row(row).id.toString() == id;
    }
    CHECK(isThere);
}

TEST_CASE("a click on a phone copies it") {
    OpenContacts open;
    int row = 0;
    while (open.here().row(row).phones.empty()) {
        ++row;
    }
    Q_EMIT open.part<QTableView>("contacts").clicked(open.here().index(row, open.column("phones")));
    CHECK(QGuiApplication::clipboard()->text().toStdString() ==
          open.here().row(row).phones.front());
    CHECK(open.desk.navigator.notes.size() == 1);
    Q_EMIT open.part<QTableView>("contacts").clicked(open.here().index(row, open.column("title")));
    CHECK(open.desk.navigator.notes.size() == 1);
}

TEST_CASE("a contact is added with role and superior, and a namesake is warned of") {
    OpenContacts open;
    const domain::Contact boss = open.here().row(0);
    open.part<QPushButton>("contacts_add").click();
    auto *dialog = open.tab.findChild<ui::RecordDialog *>();
    REQUIRE(dialog != nullptr);
    const auto line = [&](const char *name) {
        return dialog->findChild<QLineEdit *>(QLatin1String(name));
    };
    line("contact_name")->setText(QString::fromStdString(boss.name));
    Q_EMIT line("contact_name")->textEdited({});
    QStringList warnings;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisibleTo(dialog) && label->property("kind") == QStringLiteral("warning")) {
            warnings << label->text();
        }
    }
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().contains(QString::fromStdString(boss.name)));
    line("contact_name")->setText(QStringLiteral("欧阳新"));
    line("contact_phones")->setText(QStringLiteral("13900001111，028-8888"));
    auto *role = dialog->findChild<QComboBox *>(QStringLiteral("contact_role"));
    role->setCurrentIndex(role->findData(QStringLiteral("uses")));
    auto *superior = dialog->findChild<QComboBox *>(QStringLiteral("contact_superior"));
    superior->setCurrentIndex(superior->findData(QString::fromStdString(boss.id.toString())));
    line("contact_birthday")->setText(QStringLiteral("yesterday"));
    dialog->accept();
    CHECK(dialog->isVisible()); // the day is refused beside its field
    CHECK(line("contact_birthday")->property("invalid").toBool());
    line("contact_birthday")->setText(QStringLiteral("1985-04-03"));
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    const auto all = open.stored();
    const auto found = std::ranges::find(all, "欧阳新", &domain::Contact::name);
    REQUIRE(found != all.end());
    CHECK(found->role == domain::DecisionRole::Uses);
    CHECK(found->superior == boss.id);
    CHECK(found->phones == std::vector<std::string>{"13900001111", "028-8888"});
    CHECK(found->birthday == base::Date(1985, 4, 3));
}

TEST_CASE("the chart stands as the reporting lines say and is walked by keys") {
    OpenContacts open;
    auto &chart = open.part<ui::OrgChart>("orgChart");
    CHECK(chart.count() == open.here().rowCount());
    int report = -1;
    for (int i = 0; i < chart.count(); ++i) {
        report = chart.contact(i).superior.isNull() ? report : i;
    }
    REQUIRE(report >= 0);
    chart.setCurrent(report);
    QTest::keyClick(&chart, Qt::Key_Up);
    CHECK(chart.contact(chart.current()).id == chart.contact(report).superior);
    CHECK_FALSE(chart.accessibleDescription().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.contact(chart.current()).superior == chart.contact(report).superior);
    open.part<QPushButton>("contactsView_1").click();
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(open.tab.findChild<ui::RecordDialog *>() != nullptr);
}

TEST_CASE("contacts go out as vCards and come back unchanged, new ones are tried first") {
    OpenContacts open;
    const auto before = open.stored().size();
    const auto file = open.desk.folder() / "people.vcf";
    open.desk.files.answer = QString::fromStdString(file.string());
    open.trigger("contacts_export");
    REQUIRE(std::filesystem::exists(file));
    open.trigger("contacts_import");
    CHECK(open.stored().size() == before);
    std::ofstream(file) << "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;新来的;;;\r\nFN:新来的\r\n"
                           "TEL:13700002222\r\nEND:VCARD\r\n";
    open.desk.prompter.answers = {-1, 0};
    open.trigger("contacts_import"); // cancelled after the trial
    CHECK(open.stored().size() == before);
    REQUIRE_FALSE(open.desk.prompter.questions.isEmpty());
    open.trigger("contacts_import");
    CHECK(open.stored().size() == before + 1);
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.stored().size() == before);
}

TEST_CASE("a contact is removed and brought back by undo") {
    OpenContacts open;
    const auto before = open.stored().size();
    REQUIRE(app::ContactService(open.desk.app()).add(open.code, {{"name", "错加的人"}}));
    open.load();
    for (int row = 0; row < open.here().rowCount(); ++row) {
        if (open.here().row(row).name == "错加的人") {
            open.part<QTableView>("contacts").selectRow(row);
        }
    }
    open.trigger("contacts_remove");
    CHECK(open.stored().size() == before);
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.stored().size() == before + 1);
}

TEST_CASE("who may only look copies and exports, and changes nothing") {
    OpenContacts open;
    open.desk.as("V1");
    ui::CustomerContactsTab tab(open.desk.page());
    tab.showCustomer(app::CustomerService(open.desk.app()).find(open.code).value());
    CHECK_FALSE(tab.findChild<QPushButton *>(QStringLiteral("contacts_add"))->isEnabled());
    tab.findChild<QTableView *>(QStringLiteral("contacts"))->selectRow(0);
    CHECK_FALSE(tab.findChild<QPushButton *>(QStringLiteral("contacts_edit"))->isEnabled());
}
