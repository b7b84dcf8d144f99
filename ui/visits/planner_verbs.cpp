// SPDX-License-Identifier: GPL-3.0-or-later
// What planner_page.h does: plan, move, begin a card.
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/day_edit.h"
#include "ui/common/prompter.h"
#include "ui/visits/due_list.h"
#include "ui/visits/new_visit_dialog.h"
#include "ui/visits/planner_page.h"
#include "ui/visits/visit_card_page.h"

namespace accord::ui {

void PlannerPage::take(const QVariantMap &hint) {
    if (const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap(); !draft.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, line = draft.value(QStringLiteral("line")).toString(),
             day = dayFromText(draft.value(QStringLiteral("day")).toString(),
                               app::today(context().app()))] {
                addVisit(context(), this, day.value_or(base::Date()), line);
            },
            Qt::QueuedConnection);
    }
}

void PlannerPage::openCard(const QString &customer) {
    context().navigator.open(VisitCardPage::placeOfNew(customer));
}

void PlannerPage::addVisit(PageContext &context, QWidget *over, base::Date day,
                           const QString &line) {
    NewVisitDialog dialog(context, day, line, over);
    if (dialog.exec() == QDialog::Accepted) {
        context.navigator.open(VisitCardPage::placeOfNew(dialog.customer(), dialog.fields()));
    }
}

// One key, or a drop on a day: planned for who looks after the customer, or for the person shown.
void PlannerPage::plan(const QString &customer, base::Date on, int minute) {
    const app::VisitDueRow *row = m_due->chosen();
    const base::Date today = app::today(context().app());
    const base::Date day = on.isNull() ? std::max(m_calendar->day(), today) : on;
    const std::string who = !owner().isEmpty() ? owner().toStdString()
                            : row != nullptr && !row->ownerCode.empty()
                                ? row->ownerCode
                                : context().app().actor.code;
    nlohmann::json document{
        {"customer", customer.toStdString()}, {"date", day.toString()}, {"owner", who}};
    if (minute >= 0) {
        document["at"] = domain::timeText(minute);
    }
    const auto planned = context().actions.run(
        this, [&] { return app::VisitService(context().app()).plan(document); });
    if (planned) {
        m_calendar->setDay(day);
        load();
        context().navigator.note(tr("Planned for %1.").arg(context().figures.date(day)));
    }
}

void PlannerPage::move(qint64 id, base::Date day) {
    const auto moved = context().actions.run(
        this, [&] { return app::VisitService(context().app()).move({domain::VisitId(id)}, day); });
    if (moved) {
        m_calendar->follow(domain::VisitId(id), day);
        load();
        context().navigator.note(tr("Moved to %1.").arg(context().figures.date(day)));
    }
}

void PlannerPage::setTime(qint64 id, int minute) {
    const std::string time = minute < 0 ? std::string() : domain::timeText(minute);
    const auto moved = context().actions.run(this, [&] {
        return app::VisitService(context().app())
            .set(domain::VisitId(id),
                 {{"at", minute < 0 ? nlohmann::json() : nlohmann::json(time)}});
    });
    if (moved) {
        load();
        context().navigator.note(minute < 0 ? tr("The visit has no time now.")
                                            : tr("Moved to %1.").arg(QString::fromStdString(time)));
    }
}

void PlannerPage::askMove() {
    const CalendarEntry *entry = m_calendar->chosen();
    if (entry == nullptr || !entry->mayMove) {
        return;
    }
    const qint64 id = entry->id.value();
    const auto typed = context().prompter.askText(
        this, tr("Move the visit"), tr("To which day (2026-11-25, Wed, +7)?"), tr("Move"),
        QString::fromStdString(entry->day.toString()));
    if (!typed) {
        return;
    }
    const auto day = dayFromText(*typed, app::today(context().app()));
    if (!day || day->isNull()) {
        context().prompter.tell(this, tr("“%1” is no day.").arg(typed->trimmed()));
        return;
    }
    move(id, *day);
}

} // namespace accord::ui
