// SPDX-License-Identifier: GPL-3.0-or-later
// How forms are left: Ctrl+Enter saves, Escape asks before what was typed goes, errors name no
// field by the word that files use.
#include "app/customer_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/field_words.h"
#include "ui/common/form_leaving.h"
#include "ui/customers/bulk_work.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/money_forms.h"
#include "ui/customers/note_form.h"
#include "ui/tasks/task_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace accord;
using test::Desk;

namespace {

constexpr const char *kCode = "KA-0002";

template<class T>
T &in(QWidget &dialog, const QString &id) {
    auto *found = dialog.findChild<T *>(id);
    INFO(id.toStdString());
    REQUIRE(found != nullptr);
    return *found;
}

ui::RecordForm note(Desk &desk) {
    return ui::noteForm(desk.page(), kCode, nullptr, QStringLiteral("notes"));
}

std::size_t notesOf(Desk &desk) {
    return app::NoteService(desk.app()).ofCustomer(kCode).value().size();
}

} // namespace

TEST_CASE("Ctrl+Enter saves a form out of a text of many lines") {
    Desk desk;
    ui::FormKeys keys;
    qApp->installEventFilter(&keys);
    const auto before = notesOf(desk);
    ui::RecordDialog dialog(desk.page(), note(desk));
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto &text = *dialog.findChild<QPlainTextEdit *>();
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("line"));
    QTest::keyClick(&text, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
    CHECK(notesOf(desk) == before + 1);
}

TEST_CASE("Escape asks before what was typed goes, and goes at once when nothing was") {
    Desk desk;
    ui::RecordDialog untouched(desk.page(), note(desk));
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    CHECK_FALSE(untouched.isVisible());
    CHECK(desk.prompter.questions.isEmpty());

    ui::RecordDialog dialog(desk.page(), note(desk));
    dialog.show();
    auto &text = *dialog.findChild<QPlainTextEdit *>();
    text.setPlainText(QStringLiteral("half a sentence"));
    desk.prompter.answers = {-1, 0};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(text.toPlainText() == QStringLiteral("half a sentence"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.prompter.questions.size() == 2);

    ui::TaskDialog task(desk.page(), std::nullopt, {});
    task.show();
    in<QLineEdit>(task, QStringLiteral("task_what")).setText(QStringLiteral("call"));
    QTest::keyClick(&task, Qt::Key_Escape);
    CHECK(task.isVisible());
}

TEST_CASE("what is wrong with a form stands in words of people beside every field at once") {
    Desk desk;
    ui::RecordDialog dialog(desk.page(), ui::invoiceForm(desk.page(), kCode, nullptr));
    dialog.show();
    in<QLineEdit>(dialog, QStringLiteral("invoice_amount_fen")).setText(QStringLiteral("many"));
    dialog.accept();
    REQUIRE(dialog.isVisible());
    for (const char *field : {"invoice", "invoice_date", "amount_fen"}) {
        const QString said =
            in<QLabel>(dialog, QStringLiteral("error_") + QLatin1String(field)).text();
        INFO(field << ": " << said.toStdString());
        CHECK_FALSE(said.isEmpty());
        CHECK_FALSE(said.contains(QLatin1Char('_')));
        CHECK_FALSE(said.contains(QLatin1String("invoice")));
    }
    in<QLineEdit>(dialog, QStringLiteral("invoice_amount_fen"))
        .setText(QStringLiteral("99999999999999999"));
    dialog.accept();
    CHECK(in<QLabel>(dialog, QStringLiteral("error_amount_fen")).text() ==
          ui::FieldWords::tr("This number is too large: at most 12 digits."));
}

TEST_CASE("a code that is taken is told together with everything else") {
    Desk desk;
    ui::CustomerDialog dialog(desk.page());
    dialog.show();
    in<QLineEdit>(dialog, QStringLiteral("customer_code")).setText(QLatin1String(kCode));
    in<QLineEdit>(dialog, QStringLiteral("customer_opened_on")).setText(QStringLiteral("soon"));
    dialog.accept();
    CHECK_FALSE(in<QLabel>(dialog, QStringLiteral("error_code")).text().isEmpty());
    CHECK_FALSE(in<QLabel>(dialog, QStringLiteral("error_name")).text().isEmpty());
    CHECK_FALSE(in<QLabel>(dialog, QStringLiteral("error_opened_on")).text().isEmpty());
    QTest::keyClicks(&in<QLineEdit>(dialog, QStringLiteral("customer_code")), QStringLiteral("X"));
    CHECK(in<QLabel>(dialog, QStringLiteral("error_code")).text().isEmpty()); // it is mended
    CHECK_FALSE(in<QLabel>(dialog, QStringLiteral("error_name")).text().isEmpty());
}

TEST_CASE("a customer begins with the facts of another, but for its code") {
    Desk desk;
    app::CustomerService customers(desk.app());
    const auto other = customers.find("KA-0013-01").value();
    ui::CustomerDialog dialog(desk.page());
    dialog.beginAs(customers.document(other));
    dialog.show();
    CHECK(in<QLineEdit>(dialog, QStringLiteral("customer_code")).text().isEmpty());
    in<QLineEdit>(dialog, QStringLiteral("customer_code")).setText(QStringLiteral("KA-NEW"));
    in<QLineEdit>(dialog, QStringLiteral("customer_name")).setText(QStringLiteral("第二家店"));
    dialog.accept();
    const auto made = customers.find("KA-NEW");
    REQUIRE(made);
    CHECK(made->parent == other.parent);
    CHECK(made->format == other.format);
    CHECK(made->city == other.city);
    CHECK(made->district == other.district);
}

TEST_CASE("many customers get a task each, or visits some a day, in one step") {
    Desk desk;
    const QStringList codes{QStringLiteral("KA-0002"), QStringLiteral("KA-0003"),
                            QStringLiteral("KA-0004")};
    ui::RecordDialog visits(desk.page(), ui::bulkVisitsForm(desk.page(), codes));
    visits.show();
    auto &perDay = in<QLineEdit>(visits, QStringLiteral("bulk_visits_per_day"));
    perDay.setText(QStringLiteral("none"));
    visits.accept();
    CHECK_FALSE(in<QLabel>(visits, QStringLiteral("error_per_day")).text().isEmpty());
    perDay.setText(QStringLiteral("2"));
    in<QLineEdit>(visits, QStringLiteral("bulk_visits_day")).setText(QStringLiteral("2099-06-01"));
    visits.accept();
    CHECK_FALSE(visits.isVisible());
    const auto count = [&](const char *filter) {
        return app::VisitService(desk.app()).count(filter).value();
    };
    CHECK(count("date = 2099-06-01") == 2);
    CHECK(count("date = 2099-06-02") == 1);

    ui::RecordDialog tasks(desk.page(), ui::bulkTaskForm(desk.page(), codes));
    tasks.show();
    in<QLineEdit>(tasks, QStringLiteral("bulk_task_what")).setText(QStringLiteral("寄新价目表"));
    tasks.accept();
    CHECK_FALSE(tasks.isVisible());
    const auto made = app::TaskService(desk.app()).list({"what ~ 寄新价目表", 10, {}});
    REQUIRE(made);
    CHECK(made->total >= 1);
}

TEST_CASE("a form for many customers asks before it goes and comes back from its draft") {
    Desk desk;
    const QStringList codes{QStringLiteral("KA-0002"), QStringLiteral("KA-0003")};
    {
        ui::RecordDialog task(desk.page(), ui::bulkTaskForm(desk.page(), codes));
        task.show();
        QTest::keyClicks(&in<QLineEdit>(task, QStringLiteral("bulk_task_what")),
                         QStringLiteral("new price list"));
        QTest::keyClick(&task, Qt::Key_Escape);
        CHECK(task.isVisible());
        CHECK(desk.prompter.questions.size() == 1);
        CHECK_FALSE(desk.prompter.questions.first().stay.isEmpty());
    }
    desk.page().drafts.flush();
    const auto left = desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1);
    QWidget over;
    REQUIRE(ui::takeUpBulkWork(desk.page(), left.first().content, &over));
    auto *again = over.findChild<ui::RecordDialog *>();
    REQUIRE(again != nullptr);
    CHECK(in<QLineEdit>(*again, QStringLiteral("bulk_task_what")).text() ==
          QStringLiteral("new price list"));
    again->accept();
    CHECK(app::TaskService(desk.app()).list({"what ~ new", 10, {}}).value().total >= 2);
    CHECK(desk.page().drafts.leftBehind().isEmpty());
}
