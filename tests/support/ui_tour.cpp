// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_tour.h"

#include "app/bin_service.h"
#include "app/customer_service.h"
#include "app/report_service.h"
#include "app/visit_service.h"
#include "ui/common/background_job.h"
#include "ui/common/list_page.h"
#include "ui/common/task_change_dialog.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/customers/customers_page.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/program_parts.h"
#include "ui/shell/welcome_dialog.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/tasks_page.h"
#include "ui/today/clearing_dialog.h"
#include "ui/today/quick_bar.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/visits/planner_page.h"
#include "ui/visits/templates_dialog.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visit_form.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>
#include <fstream>

namespace accord::test {
namespace {

constexpr int kLookEveryMs = 20;
constexpr int kMostLooks = 200;

// A file with something of everything: new, known and refused rows, two columns that claim a day.
constexpr const char *kFigures = "客户编码,客户名称,月份,品类,销售额,回款额\n"
                                 "KA-0002,,2026-10,茶饮,125000.00,118000.00\n"
                                 "KA-9001,新客户一号,2026-10,果汁,34000.50,30000.00\n"
                                 "KA-9002,新客户二号,2026-10,果汁,21000.00,20500.00\n"
                                 "KA-9003,新客户三号,2026-13,果汁,18000.00,18000.00\n"
                                 "KA-9004,新客户四号,2026-10,气泡水,九千,9000.00\n";

// A call card with something of everything.
constexpr const char *kCallCard = R"({
 "date": "2026-11-18", "at": "14:00", "kind": "joint", "partner": "S1", "owner": "M2",
 "purpose": "11-27 前把排面由 34 % 提到 40 %，定下 2 处收银台陈列",
 "preparation": [{"text": "last_promises", "done": true}, {"text": "价格表", "done": true}],
 "contacts": [{"contact_id": null, "name": "邵朗"}],
 "notes": {"overview": "客流比去年同期少 4 %，补货靠晚班。", "central": "下午茶角，一站买齐。",
           "reality": "货架分散在 3 处，缺货两次。", "closing": "", "degree": ""},
 "needs": ["service", "profit"],
 "observations": [{"kind": "price", "value": 4.2, "target": 4.5},
                  {"kind": "promotion_running", "value": 1, "target": 1},
                  {"kind": "out_of_stock", "value": 2, "target": 0}],
 "objections": [{"words": "陈列费比竞品每月低 200 元", "listened": "差额 200 元", "asked": "", "explained": "",
                 "acted": "11-24 前回复", "resolved": false}],
 "competitors": [{"competitor": "青屿", "product": "冰红茶", "activity": "第二件半价", "price_fen": 350,
                  "shelf_share": 28}],
 "agreements": "我方 11-23 前送 2 组陈列架，客户把排面并到 2 号货架。",
 "result": 4, "mood": "pleased", "next_visit": "2026-11-25",
 "coaching": {"scores": [{"item": "questions", "score": 4}], "strengths": "", "improve": "",
              "follow_up": "", "follow_up_on": null},
 "tasks": [{"what": "报修 1 台冷柜", "who": "M2", "when": "2026-11-20"}]})";

QDialog *openDialog() {
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(top);
        if (dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

QWidget *Tour::part(const char *id) {
    for (QWidget *one : m_desk.window().findChildren<QWidget *>(QLatin1String(id))) {
        if (one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

void Tour::settle() {
    if (!Desk::waitFor([this] { return !m_desk.desk.page().jobs.isBusy(); })) {
        lost << QStringLiteral("a job that does not end");
    }
    for (int i = 0; i < 3; ++i) { // what jobs have queued, and layouts
        QCoreApplication::processEvents();
    }
    static_cast<void>(Desk::waitFor([this] { return !m_desk.desk.page().jobs.isBusy(); }));
}

void Tour::see(const QString &name) {
    settle();
    m_see(name, m_desk.window());
}

void Tour::press(const char *id) {
    auto *button = qobject_cast<QAbstractButton *>(part(id));
    if (button == nullptr || !button->isEnabled()) {
        lost << QLatin1String(id);
        return;
    }
    button->click();
    settle();
}

void Tour::dialog(const QString &name, const std::function<void()> &open,
                  const std::function<void(QWidget &)> &before) {
    bool isSeen = false;
    int looks = 0;
    QTimer look;
    look.setInterval(kLookEveryMs);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        QDialog *dialog = openDialog();
        if (dialog == nullptr || isSeen) {
            ++looks;
            return;
        }
        isSeen = true;
        look.stop();
        if (before) {
            before(*dialog);
        }
        QCoreApplication::processEvents();
        m_see(name, *dialog);
        dialog->reject();
    });
    look.start();
    open(); // returns when a modal one is left
    static_cast<void>(Desk::waitFor([&] { return isSeen || looks > kMostLooks; }));
    if (!isSeen) {
        lost << name;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

bool Tour::all() {
    const std::pair<const char *, void (Tour::*)()> parts[] = {
        {"today", &Tour::today},       {"tasks", &Tour::tasks},     {"customers", &Tour::customers},
        {"customer", &Tour::customer}, {"visits", &Tour::visits},   {"plans", &Tour::plans},
        {"abc", &Tour::abc},           {"reports", &Tour::reports}, {"imports", &Tour::imports},
        {"shell", &Tour::shell},       {"welcome", &Tour::welcome}};
    const QString only = qEnvironmentVariable("ACCORD_TOUR"); // one of these
    for (const auto &[name, part] : parts) {
        if (only.isEmpty() || only == QLatin1String(name)) {
            (this->*part)();
        }
    }
    return lost.isEmpty();
}

void Tour::today() {
    m_desk.window().goTo({QStringLiteral("today"), {}, {}});
    see(QStringLiteral("today-team"));
    auto *page = dynamic_cast<ui::TodayPage *>(m_desk.window().pages().front());
    auto *whose = qobject_cast<QComboBox *>(part("today_whose"));
    if (page == nullptr || whose == nullptr) {
        lost << QStringLiteral("today");
        return;
    }
    whose->setCurrentIndex(whose->findData(QStringLiteral("M1")));
    settle();
    page->quick().setText(QStringLiteral("拜访 KA-0002 明天10:00 年末陈列"));
    static_cast<void>(Desk::waitFor([page] { return page->quick().isRead(); }));
    see(QStringLiteral("today"));
    page->quick().setText({});
    for (const auto &row : page->list().today().rows()) {
        if (row.kind == ui::TodayKind::Visit) {
            dialog(QStringLiteral("dialog-visit-not-held"), [&] {
                ui::VisitChangeDialog::openOver(m_desk.window().context(), app::VisitAct::NotHeld,
                                                {row.visit}, page);
            });
            break;
        }
    }
    const auto open = ui::ClearingDialog::toClear(page->list().today().rows());
    ui::ClearingDialog clearing(m_desk.window().context(), open, page);
    dialog(QStringLiteral("dialog-clearing"), [&] { clearing.open(); });
    for (const app::TaskAct act :
         {app::TaskAct::Move, app::TaskAct::HandOver, app::TaskAct::Drop}) {
        std::vector<domain::TaskId> tasks;
        for (const auto &row : page->list().today().rows()) {
            if (row.kind == ui::TodayKind::Task) {
                tasks.push_back(row.task);
            }
        }
        dialog(QStringLiteral("dialog-task-change-%1").arg(static_cast<int>(act)), [&] {
            ui::TaskChangeDialog::openOver(m_desk.window().context(), act, tasks, page);
        });
    }
}

void Tour::tasks() {
    m_desk.window().goTo({QStringLiteral("tasks"), {}, {}});
    settle();
    auto *list = dynamic_cast<ui::TasksPage *>(m_desk.window().pages().front());
    if (list == nullptr) {
        lost << QStringLiteral("tasks");
        return;
    }
    list->showView(4); // of the team
    settle();
    list->view().setCurrentIndex(list->model().index(2, 0));
    see(QStringLiteral("tasks"));
    for (const int row : {1, 3, 4}) {
        list->model().select(list->model().idAt(row), true);
    }
    see(QStringLiteral("tasks-selected"));
    list->model().clearSelection();
    list->groupBy(QStringLiteral("who"));
    see(QStringLiteral("tasks-grouped"));
    list->groupBy({});
    dialog(QStringLiteral("dialog-task-new"), [this] {
        ui::TaskVerbs::add(m_desk.window().context(), QStringLiteral("KA-0002"), &m_desk.window());
    });
    const QVariant task(QString::number(list->model().idAt(0)));
    dialog(
        QStringLiteral("dialog-task-edit"),
        [&] {
            list->take({{QStringLiteral("task"), task}});
        },
        [](QWidget &edit) {
            if (auto *more = edit.findChild<QPushButton *>(QStringLiteral("task_unfold"))) {
                more->click();
            }
        });
    list->showView(0);
    settle();
}

void Tour::reports() {
    m_desk.window().goTo({QStringLiteral("reports"), {}, {}});
    settle();
    auto *page = dynamic_cast<ui::ReportsPage *>(m_desk.window().pages().front());
    if (page == nullptr) {
        lost << QStringLiteral("reports");
        return;
    }
    for (const std::string &name : app::ReportService::names()) {
        page->choose(QString::fromStdString(name));
        see(QStringLiteral("report-") + QString::fromStdString(name));
    }
}

void Tour::bin() {
    app::CustomerService customers(m_desk.desk.app());
    const bool isMade = customers.add("KA-9901", {{"name", "误录的客户"}, {"city", "杭州市"}}) &&
                        customers.add("KA-9902", {{"name", "重复录入的门店"}}) &&
                        app::BinService(m_desk.desk.app()).bin({"KA-9901", "KA-9902"});
    if (!isMade) {
        lost << QStringLiteral("bin");
    }
    m_desk.window().goTo({QStringLiteral("bin"), {}, {}});
    see(QStringLiteral("bin"));
    m_desk.window().goTo({QStringLiteral("customers"), {}, {}});
    settle();
}

void Tour::customers() {
    m_desk.window().goTo({QStringLiteral("customers"), {}, {}});
    settle();
    auto *list = dynamic_cast<ui::ListPage *>(m_desk.window().pages().front());
    if (list == nullptr) {
        lost << QStringLiteral("customers");
        return;
    }
    list->view().setCurrentIndex(list->model().index(1, 0));
    see(QStringLiteral("customers"));
    bin();
    for (const int row : {1, 3, 4}) {
        list->model().select(list->model().idAt(row), true);
    }
    see(QStringLiteral("customers-selected"));
    dialog(QStringLiteral("dialog-bulk-owner"), [this] { press("bulk_owner"); });
    dialog(QStringLiteral("dialog-bulk-field"), [this] { press("bulk_more"); });
    list->model().clearSelection();
    list->groupBy(QStringLiteral("class"));
    see(QStringLiteral("customers-grouped"));
    list->groupBy({});
    list->showView(1);
    settle();
    dialog(QStringLiteral("dialog-filter"), [this] { press("chip_owner"); });
    const QVariantList nobody{QStringLiteral("name"), QStringLiteral("~"),
                              QStringLiteral("nobody is called this")};
    QVariantList conditions;
    conditions.append(QVariant(nobody));
    list->take({{QStringLiteral("filter"), conditions}});
    see(QStringLiteral("customers-none-fits"));
    list->showView(0);
    settle();
    dialog(QStringLiteral("dialog-customer-new"),
           [this] { ui::CustomersPage::addCustomer(m_desk.window().context(), &m_desk.window()); });
}

void Tour::customer() {
    m_desk.window().goTo({QStringLiteral("customers"), QStringLiteral("KA-0002"), {}});
    see(QStringLiteral("customer-overview"));
    auto *tabs = qobject_cast<QTabWidget *>(part("customerTabs"));
    if (tabs == nullptr) {
        lost << QStringLiteral("customerTabs");
        return;
    }
    for (int i = 1; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        see(QStringLiteral("customer-tab-%1").arg(i));
    }
    customerParts();
    tabs->setCurrentIndex(0);
    press("fact_city");
    see(QStringLiteral("customer-editing"));
    dialog(QStringLiteral("dialog-plan-of-customer"), [this] { press("newPlan"); });
}

// What the parts of a customer's page open, and their other views.
void Tour::customerParts() {
    const auto go = [this](const char *tab) {
        m_desk.window().goTo({QStringLiteral("customers"),
                              QStringLiteral("KA-0002"),
                              {{QStringLiteral("tab"), QLatin1String(tab)}}});
        settle();
    };
    go("timeline");
    dialog(QStringLiteral("dialog-note"), [this] { press("timeline_add_note"); });
    go("contacts");
    dialog(QStringLiteral("dialog-contact"), [this] { press("contacts_add"); });
    press("contactsView_1");
    see(QStringLiteral("customer-org-chart"));
    press("contactsView_0");
    go("relation");
    dialog(QStringLiteral("dialog-stage"), [this] { press("stage_other"); });
    dialog(QStringLiteral("dialog-judgement"), [this] { press("key_judge"); });
    dialog(QStringLiteral("dialog-loss"), [this] { press("loss_add"); });
    dialog(QStringLiteral("dialog-health"), [this] { press("health"); });
    go("money");
    dialog(QStringLiteral("dialog-invoice"), [this] { press("invoice_add"); });
    dialog(QStringLiteral("dialog-terms"), [this] { press("terms_edit"); });
    dialog(QStringLiteral("dialog-stock"), [this] { press("stock_add"); });
    dialog(QStringLiteral("dialog-equipment"), [this] { press("equipment_add"); });
    go("notes");
    dialog(QStringLiteral("dialog-own-field"), [this] { press("fields_add"); });
    const auto choose = [this](const char *action) {
        for (QAction *one : m_desk.window().findChildren<QAction *>()) {
            if (one->objectName() == QLatin1String(action)) {
                one->trigger();
                return;
            }
        }
    };
    dialog(QStringLiteral("dialog-merge"), [&] { choose("customer_merge"); });
    dialog(QStringLiteral("dialog-hand-over"), [&] { choose("customer_hand_over"); });
}

void Tour::imports() {
    m_desk.window().goTo({QStringLiteral("imports"), {}, {}});
    see(QStringLiteral("import-1-source"));
    const auto file = m_desk.desk.folder() / "figures.csv";
    std::ofstream(file, std::ios::binary) << kFigures;
    m_desk.desk.files.answer = QString::fromStdString(file.string());
    press("chooseFile");
    see(QStringLiteral("import-2-reading"));
    press("importNext");
    see(QStringLiteral("import-3-columns"));
    press("createCustomers");
    press("importNext");
    see(QStringLiteral("import-4-trial"));
    press("importNext");
    see(QStringLiteral("import-5-result"));
    press("undoImport");
    press("another");
}

void Tour::abc() {
    m_desk.window().goTo({QStringLiteral("abc"), {}, {}});
    see(QStringLiteral("abc"));
    dialog(QStringLiteral("dialog-abc-period"), [this] {
        const auto *period = qobject_cast<QPushButton *>(part("abc_period"));
        if (period != nullptr && period->menu() != nullptr) {
            period->menu()->actions().last()->trigger(); // other months…
        }
    });
    dialog(QStringLiteral("dialog-abc-method"), [this] { press("abc_method"); });
    dialog(QStringLiteral("dialog-abc-excluded"), [this] { press("abc_excluded_link"); });
    dialog(QStringLiteral("dialog-abc-runs"), [this] { press("abc_runs"); });
}

void Tour::visits() {
    ui::MainWindow &window = m_desk.window();
    window.goTo({QStringLiteral("visits"), {}, {}});
    settle();
    auto *planner = dynamic_cast<ui::PlannerPage *>(window.pages().front());
    if (planner == nullptr) {
        lost << QStringLiteral("visits");
        return;
    }
    see(QStringLiteral("visits-week"));
    planner->setSpan(ui::CalendarSpan::Month);
    see(QStringLiteral("visits-month"));
    planner->setSpan(ui::CalendarSpan::Day);
    see(QStringLiteral("visits-day"));
    planner->setSpan(ui::CalendarSpan::Week);
    press("visit_list");
    see(QStringLiteral("visits-list"));
    window.goTo({QStringLiteral("visits"), {}, {}});
    dialog(
        QStringLiteral("dialog-visit-new"), [this] { press("visit_new"); },
        [](QWidget &asking) {
            if (auto *line = asking.findChild<QLineEdit *>(QStringLiteral("new_visit_line"))) {
                line->setText(QStringLiteral("KA-000 2026-11-25 10:00"));
            }
        });
    const auto done = app::VisitService(m_desk.desk.app()).list({"state = done", true, 1, ""});
    if (!done || done->rows.empty()) {
        lost << QStringLiteral("visit-card");
        return;
    }
    const QString id = QString::fromStdString(done->rows.front().id.toString());
    window.goTo({QStringLiteral("visits"), id, {}});
    see(QStringLiteral("visit-card"));
    window.goTo(
        ui::VisitCardPage::placeOfNew(QStringLiteral("KA-0002"), nlohmann::json::parse(kCallCard)));
    see(QStringLiteral("visit-card-new"));
    if (auto *part = dynamic_cast<ui::VisitCardPage *>(window.pages().front())) {
        part->form().verticalScrollBar()->setValue(part->form().verticalScrollBar()->maximum());
        see(QStringLiteral("visit-card-end"));
    }
    dialog(QStringLiteral("dialog-visit-brief"), [this] { press("visit_brief_open"); });
    ui::TemplatesDialog templates(window.context(), {}, &window);
    dialog(QStringLiteral("dialog-visit-templates"), [&templates] { templates.open(); });
}

void Tour::plans() {
    m_desk.window().goTo({QStringLiteral("plans"), {}, {}});
    see(QStringLiteral("plans"));
    dialog(QStringLiteral("dialog-plan-new"), [this] { press("plans.new"); });
    m_desk.window().goTo({QStringLiteral("plans"), QStringLiteral("KA-0009:2027"), {}});
    settle();
    auto *editor = dynamic_cast<ui::PlanEditorPage *>(m_desk.window().pages().front());
    if (editor == nullptr) {
        lost << QStringLiteral("KA-0009:2027");
        return;
    }
    for (int i = 0; i < ui::kPlanSectionCount; ++i) {
        editor->go(static_cast<ui::PlanSection>(i));
        see(QStringLiteral("plan-section-%1").arg(i, 2, 10, QLatin1Char('0')));
    }
}

void Tour::shell() {
    ui::MainWindow &window = m_desk.window();
    window.run(ui::WindowCommand::Search);
    if (auto *field = qobject_cast<QLineEdit *>(part("palette_field"))) {
        field->setText(QStringLiteral("a"));
        see(QStringLiteral("palette"));
        if (QWidget *palette = part("palette")) {
            palette->hide();
        }
    } else {
        lost << QStringLiteral("palette");
    }
    dialog(QStringLiteral("dialog-settings"), [&] { window.run(ui::WindowCommand::Settings); });
    dialog(QStringLiteral("dialog-keys"), [&] { window.run(ui::WindowCommand::KeySheet); });
    dialog(QStringLiteral("dialog-help"), [&] { window.run(ui::WindowCommand::Help); });
    dialog(QStringLiteral("dialog-about"), [&] { window.commands().back().run(); });
}

void Tour::welcome() {
    ui::PageContext &page = m_desk.desk.page();
    const ui::ProgramParts parts{page.theme,    page.icons,    page.figures,
                                 page.settings, page.prompter, page.files,
                                 page.actions,  page.jobs,     m_desk.languages};
    ui::WelcomeDialog start(parts);
    start.setFolder(QString::fromStdString(m_desk.desk.folder().path().string()));
    dialog(QStringLiteral("welcome-1-start"), [&] { start.show(); });
    dialog(
        QStringLiteral("welcome-2-create"), [&] { start.show(); },
        [](QWidget &welcome) {
            if (auto *create =
                    welcome.findChild<QAbstractButton *>(QStringLiteral("welcome_create"))) {
                create->click();
            }
        });
    auto opened = app::Workspace::open(m_desk.desk.file());
    if (!opened) {
        lost << QStringLiteral("welcome-3-who");
        return;
    }
    ui::WelcomeDialog who(parts, std::move(*opened));
    dialog(QStringLiteral("welcome-3-who"), [&] { who.show(); });
}

} // namespace accord::test
