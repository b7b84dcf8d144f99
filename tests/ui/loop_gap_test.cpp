// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window ever stands still while it works, written down and not judged: time belongs
// to the machine. accord_test_ui "[.gaps]"
#include "app/import_service.h"
#include "app/plan_service.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/ui_loop_probe.h"
#include "support/ui_window_desk.h"
#include "ui/common/background_job.h"
#include "ui/common/list_page.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/preview_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableWidget>
#include <fstream>
#include <iostream>
#include <memory>

using namespace accord;
using test::Desk;
using test::WindowDesk;

namespace {

class Watched {
public:
    explicit Watched(WindowDesk &desk) : m_desk(desk) {}
    // Does it, waits until nothing is at work any more, writes down how long and the longest gap.
    void step(const char *name, const std::function<void()> &work) {
        const test::LoopProbe probe;
        work();
        for (int round = 0; round < 3; ++round) { // one job may begin the next
            CHECK(Desk::waitFor([this] { return !m_desk.desk.page().jobs.isBusy(); }, kPatienceMs));
            QCoreApplication::processEvents();
        }
        std::cout << name << ": " << probe.elapsedMs() << " ms, longest gap "
                  << probe.longestGapMs() << " ms\n";
    }
    void press(const char *id) {
        for (auto *button : m_desk.window().findChildren<QAbstractButton *>(QLatin1String(id))) {
            if (button->isVisible()) {
                REQUIRE(button->isEnabled());
                button->click();
                return;
            }
        }
        FAIL(id);
    }

private:
    static constexpr int kPatienceMs = 600'000;
    WindowDesk &m_desk;
};

void chooseOrderDate(WindowDesk &desk) {
    auto *columns = desk.part<QTableWidget>("columnMap");
    REQUIRE(columns != nullptr);
    for (int row = 0; row < columns->rowCount(); ++row) {
        if (columns->item(row, 0)->text() == QStringLiteral("Order Date")) {
            auto *field = columns->findChild<QComboBox *>(QStringLiteral("field%1").arg(row));
            REQUIRE(field != nullptr);
            field->setCurrentIndex(field->findData(QStringLiteral("date")));
            Q_EMIT field->activated(field->currentIndex());
        }
    }
}

} // namespace

TEST_CASE("how long the window stands still in import and ABC", "[.gaps]") {
    const auto file = test::sharedData("superstore.csv");
    if (!file) {
        WARN("the real sample files are not here; skipped");
        return;
    }
    WindowDesk desk(WindowDesk::Features::All, Desk::Company::Empty);
    Watched watched(desk);
    desk.desk.files.answer = QString::fromStdString(file->string());
    watched.step("import, page", [&] { desk.window().goTo({QStringLiteral("imports"), {}, {}}); });
    watched.step("import, choose the file", [&] { watched.press("chooseFile"); });
    watched.step("import, columns", [&] { watched.press("importNext"); });
    chooseOrderDate(desk);
    watched.step("import, trial", [&] { watched.press("importNext"); });
    watched.step("import, run", [&] { watched.press("importNext"); });
    watched.step("customers", [&] { desk.window().goTo({QStringLiteral("customers"), {}, {}}); });
    watched.step("ABC", [&] { desk.window().goTo({QStringLiteral("abc"), {}, {}}); });
    CHECK(desk.window().pages().front()->place().feature == QStringLiteral("abc"));
}

TEST_CASE("how long the window stands still in a plan and its preview", "[.gaps]") {
    WindowDesk desk;
    ui::PageContext &context = desk.desk.page();
    Watched watched(desk);
    std::unique_ptr<ui::PlanEditorPage> page;
    const auto isLaidOut = [&page] {
        return page->preview().isCurrent() && page->preview().pages() > 0;
    };
    watched.step("plan, open with its preview", [&] {
        page = std::make_unique<ui::PlanEditorPage>(
            context, ui::Place{QStringLiteral("plans"), QStringLiteral("KA-0009:2027"), {}});
        page->resize(1232, 780);
        page->show();
        CHECK(Desk::waitFor(isLaidOut));
    });
    watched.step("plan, change and preview again", [&] {
        REQUIRE(app::PlanService(desk.desk.app())
                    .set("KA-0009", 2027, {{"sections", {{"summary", "新的摘要"}}}}));
        page->reload(app::DataKind::Plans);
        CHECK(Desk::waitFor(isLaidOut));
    });
    CHECK(page->preview().pages() >= 5);
}

TEST_CASE("how long the window stands still over 100,000 customers", "[.gaps]") {
    WindowDesk desk(WindowDesk::Features::All, Desk::Company::Empty);
    const auto file = desk.desk.folder() / "many.csv";
    {
        std::ofstream out(file, std::ios::binary);
        out << "客户编码,客户名称,月份,城市,销售额\n";
        for (int i = 0; i < 100'000; ++i) {
            out << "C" << i << ",客户" << i * 7919 % 100'000 << ",2026-10,城市" << i % 300 << ","
                << (i * 104'729LL % 1'000'000) << ".50\n";
        }
    }
    app::ImportRequest request;
    request.file = file;
    request.kind = io::ImportKind::Sales;
    request.createCustomers = true;
    REQUIRE(app::ImportService(desk.desk.app()).run(request));
    Watched watched(desk);
    watched.step("customers, open", [&] {
        desk.window().run(ui::WindowCommand::Refresh);
        desk.window().goTo({QStringLiteral("customers"), {}, {}});
    });
    auto *list = dynamic_cast<ui::ListPage *>(desk.window().pages().front());
    REQUIRE(list != nullptr);
    CHECK(list->model().total() == 100'000);
    for (const char *column : {"name", "city", "class", "sales", "achievement"}) {
        watched.step(column, [&] { list->sortBy(QLatin1String(column)); });
    }
    watched.step("scroll to the end", [&] {
        QScrollBar *bar = list->view().verticalScrollBar();
        for (int i = 1; i <= 50; ++i) {
            bar->setValue(bar->maximum() / 50 * i);
            QCoreApplication::processEvents();
        }
        bar->setValue(bar->maximum());
    });
    watched.step("filter", [&] {
        auto *field = desk.part<QLineEdit>("quick_filter");
        REQUIRE(field != nullptr);
        field->setText(QStringLiteral("客户99"));
        static_cast<void>(Desk::waitFor([&] { return list->model().total() < 100'000; }));
    });
    CHECK(list->model().total() > 0);
    watched.step("select all", [&] { list->perform(ui::PageCommand::SelectAll); });
}
