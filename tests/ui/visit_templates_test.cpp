// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog in which a supervisor changes what call cards begin with.
#include "app/visit_template_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/visits/templates_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace accord;
using test::Desk;

namespace {

struct Opened {
    explicit Opened(const std::string &user = "S1")
        : desk(Desk::Company::Sample, user), dialog(desk.page(), {}, nullptr) {
        dialog.show();
    }
    template<class Widget>
    Widget &part(const char *id) {
        auto *found = dialog.findChild<Widget *>(QString::fromUtf8(id));
        INFO(id);
        REQUIRE(found != nullptr);
        return *found;
    }
    std::vector<app::VisitTemplate> stored() {
        return app::VisitTemplateService(desk.app()).current().templates;
    }
    Desk desk;
    ui::TemplatesDialog dialog;
};

} // namespace

TEST_CASE("a template is added, filled in and put before the others") {
    Opened open;
    auto &list = open.part<QListWidget>("template_list");
    REQUIRE(list.count() == 4);
    list.setCurrentRow(1);
    open.part<QPushButton>("template_add").click();
    REQUIRE(list.count() == 5);
    auto &name = open.part<QLineEdit>("template_name");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Tea bar"));
    open.part<QPushButton>("template_format_hypermarket").setChecked(false);
    open.part<QPushButton>("template_format_specialty").setChecked(true);
    open.part<QPushButton>("template_class_none").setChecked(true);
    open.part<QSpinBox>("template_interval").setValue(10);
    open.part<QPushButton>("template_observation_price").setChecked(false);
    auto &line = open.part<QLineEdit>("template_line");
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("Cups"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(open.dialog.isVisible()); // that Enter added the line
    open.part<QPushButton>("template_up").click();
    open.part<QPushButton>("template_save").click();
    CHECK_FALSE(open.dialog.isVisible());
    const auto stored = open.stored();
    REQUIRE(stored.size() == 5);
    const app::VisitTemplate &made = stored.front();
    CHECK(made.id == "Tea bar");
    CHECK(made.intervalDays == 10);
    CHECK(made.classes == std::vector<std::string>{""});
    CHECK(std::ranges::count(made.formats, domain::StoreFormat::Specialty) == 1);
    CHECK(std::ranges::count(made.formats, domain::StoreFormat::Hypermarket) == 0);
    CHECK(std::ranges::count(made.observations, domain::ObservationKind::Price) == 0);
    CHECK(made.preparation.back() == "Cups");
    CHECK(stored[1].id == "head_office"); // shown in words, kept as it was
}

TEST_CASE("what cannot be a template is told in the dialog, and one that goes is gone") {
    Opened open;
    auto &name = open.part<QLineEdit>("template_name");
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    open.part<QPushButton>("template_save").click();
    CHECK(open.dialog.isVisible());
    CHECK(open.part<QLabel>("template_error").isVisible());
    open.part<QPushButton>("template_remove").click();
    open.part<QPushButton>("template_save").click();
    CHECK_FALSE(open.dialog.isVisible());
    REQUIRE(open.stored().size() == 3);
    CHECK(open.stored().front().id == "large_store");
}

TEST_CASE("Escape asks before changed templates go, and goes at once when nothing was changed") {
    Opened untouched;
    untouched.part<QListWidget>("template_list").setCurrentRow(2); // looked at
    QTest::keyClick(&untouched.dialog, Qt::Key_Escape);
    CHECK_FALSE(untouched.dialog.isVisible());
    CHECK(untouched.desk.prompter.questions.isEmpty());

    Opened open;
    open.desk.prompter.answers = {-1, 0};
    auto &name = open.part<QLineEdit>("template_name");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Tea bar"));
    QTest::keyClick(&open.dialog, Qt::Key_Escape);
    CHECK(open.dialog.isVisible());
    CHECK(name.text() == QStringLiteral("Tea bar"));
    QTest::keyClick(&open.dialog, Qt::Key_Escape);
    CHECK_FALSE(open.dialog.isVisible());
    CHECK(open.stored().front().id != "Tea bar");
}

TEST_CASE("only who may change the company's rules is offered the templates") {
    Desk supervisor(Desk::Company::Sample, "S1");
    Desk manager(Desk::Company::Sample, "M2");
    CHECK(ui::TemplatesDialog::isOffered(supervisor.page()));
    CHECK_FALSE(ui::TemplatesDialog::isOffered(manager.page()));
}
