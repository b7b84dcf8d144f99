// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the rows of Today, and the daily clearing.
#include "app/task_service.h"
#include "app/visit_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/task_change_dialog.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/common/visit_place.h"
#include "ui/today/clearing_dialog.h"
#include "ui/today/quick_bar.h"
#include "ui/today/today_page.h"

#include <QComboBox>
#include <QMenu>

namespace accord::ui {

void TodayPage::act(const TodayRow &row) {
    switch (row.kind) {
    case TodayKind::Task:
        if (context().actions.run(
                this, [&] { return app::TaskService(context().app()).complete({row.task}); })) {
            context().navigator.note(tr("Done: %1").arg(row.subject));
        }
        break;
    case TodayKind::Due:
        planVisit(row);
        break;
    default:
        open(row);
    }
}

void TodayPage::open(const TodayRow &row) {
    context().navigator.open(row.place);
}

// Straight to the call card of a visit that takes place today.
void TodayPage::logVisit(const TodayRow &row) {
    if (row.kind == TodayKind::Due) {
        context().navigator.open(newVisitPlace(row.code));
    } else if (row.kind == TodayKind::Visit) {
        open(row);
    }
}

void TodayPage::planVisit(const TodayRow &row) {
    m_quick->begin(tr("visit %1 tomorrow").arg(row.customer),
                   {row.code.toStdString(), row.customer.toStdString(), {}, {}});
}

void TodayPage::menu(const TodayRow &row, const QPoint &place) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("today_menu"));
    menu->addAction(row.verb, this, [this, row] { act(row); });
    if (row.kind == TodayKind::Due) {
        menu->addAction(tr("Log a visit"), this, [this, row] { logVisit(row); })
            ->setObjectName(QStringLiteral("today_log"));
    }
    if (row.kind == TodayKind::Task) {
        addTaskVerbs(*menu, row);
    } else if (row.kind == TodayKind::Visit) {
        addVisitVerbs(*menu, row);
    }
    menu->addSeparator();
    menu->addAction(tr("Open"), this, [this, row] { open(row); });
    if (!row.code.isEmpty() && row.place.feature != QLatin1String("customers")) {
        menu->addAction(tr("Open the customer"), this, [this, row] {
            context().navigator.open({QStringLiteral("customers"), row.code, {}});
        });
    }
    menu->popup(place);
}

void TodayPage::addTaskVerbs(QMenu &menu, const TodayRow &row) {
    const auto add = [&](const QString &text, app::TaskAct act) {
        menu.addAction(text, this, [this, act, task = row.task] {
            TaskChangeDialog::openOver(context(), act, {task}, this);
        });
    };
    add(tr("Move…"), app::TaskAct::Move);
    add(tr("Hand over…"), app::TaskAct::HandOver);
    add(tr("Drop…"), app::TaskAct::Drop);
}

void TodayPage::addVisitVerbs(QMenu &menu, const TodayRow &row) {
    const auto add = [&](const QString &text, app::VisitAct act) {
        menu.addAction(text, this, [this, act, visit = row.visit] {
            VisitChangeDialog::openOver(context(), act, {visit}, this);
        });
    };
    add(tr("Move…"), app::VisitAct::Move);
    if (row.span == TodaySpan::Week) {
        add(tr("Cancel…"), app::VisitAct::Cancel);
    } else {
        add(tr("Not held…"), app::VisitAct::NotHeld);
    }
    if (VisitChangeDialog::takers(context().app()).size() > 1) {
        add(tr("Hand over…"), app::VisitAct::HandOver);
    }
}

void TodayPage::clearDay() {
    if (!isOwnDay()) { // a supervisor clears the own day
        const int own = m_whose->findData(QString::fromStdString(context().app().actor.code));
        m_isClearingWanted = true;
        m_whose->setCurrentIndex(own);
        return;
    }
    auto *dialog = new ClearingDialog(
        context(), ClearingDialog::toClear(TodayText(context().figures, m_view, false).rows()),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClearingDialog::placeWanted, this,
            [this](const Place &place) { context().navigator.open(place); });
    dialog->open();
}

int TodayPage::late(PageContext &context) {
    app::Context &app = context.app();
    const std::string mine = "\"" + app.actor.code + "\"";
    app::TaskListing tasks;
    tasks.limit = 0;
    tasks.filter = "who = " + mine + " and state = open and when < " + app::today(app).toString();
    app::VisitListing visits;
    visits.limit = 0;
    visits.filter = "owner = " + mine + " and missed = true";
    const auto late = app::TaskService(app).list(tasks);
    const auto missed = app::VisitService(app).list(visits);
    return static_cast<int>((late ? late->total : 0) + (missed ? missed->total : 0));
}

} // namespace accord::ui
