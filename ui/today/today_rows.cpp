// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_rows.h"

#include "domain/visit/visit_rules.h"

#include <array>

namespace accord::ui {
namespace {

QString textOf(const std::string &text) {
    return QString::fromStdString(text);
}

int daysBetween(base::Date from, base::Date to) {
    return static_cast<int>(to.daysSince1970() - from.daysSince1970());
}

Place planPlace(const std::string &customer, int year) {
    return {QStringLiteral("plans"), QStringLiteral("%1:%2").arg(textOf(customer)).arg(year), {}};
}

} // namespace

QString TodayRow::spoken() const {
    QStringList parts{TodayText::span(span), kindText};
    for (const QString &part : {customer, abcClass, subject, due + dueTail}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString TodayText::span(TodaySpan span) {
    switch (span) {
    case TodaySpan::Overdue:
        return tr("Overdue");
    case TodaySpan::Today:
        return tr("Today");
    case TodaySpan::Week:
        break;
    }
    return tr("This week");
}

QString TodayText::kind(TodayKind kind) {
    switch (kind) {
    case TodayKind::Visit:
    case TodayKind::Due:
        return tr("Visits");
    case TodayKind::Task:
        return tr("Tasks");
    case TodayKind::Plan:
        return tr("Plans");
    case TodayKind::Review:
        break;
    }
    return tr("Reviews");
}

QString TodayText::visitKind(domain::VisitKind kind) {
    switch (kind) {
    case domain::VisitKind::Phone:
        return tr("Call");
    case domain::VisitKind::Video:
        return tr("Video");
    case domain::VisitKind::Incoming:
        return tr("Guest");
    case domain::VisitKind::Joint:
        return tr("Joint");
    case domain::VisitKind::OnSite:
        break;
    }
    return tr("Visit");
}

QString TodayText::weekday(base::Date day) {
    const std::array names{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                           tr("Fri"), tr("Sat"), tr("Sun")};
    return names.at(static_cast<std::size_t>(day.weekday() - 1));
}

QString TodayText::day(const Figures &figures, base::Date day) {
    return QStringLiteral("%1 %2").arg(weekday(day), figures.shortDate(day));
}

QString TodayText::withPerson(const QString &text, const std::string &code) const {
    if (!m_isTeam || code.empty()) {
        return text;
    }
    const auto known = m_view.people.find(code);
    const std::string &person =
        known == m_view.people.end() || known->second.empty() ? code : known->second;
    return text.isEmpty() ? textOf(person) : QStringLiteral("%1 · %2").arg(text, textOf(person));
}

TodayRow TodayText::bare(TodayKind kind, TodaySpan span, const std::string &code,
                         const std::string &name) const {
    TodayRow row;
    row.kind = kind;
    row.span = span;
    row.code = textOf(code);
    row.customer = textOf(name);
    if (const auto found = m_view.classes.find(code); found != m_view.classes.end()) {
        row.abcClass = textOf(found->second);
    }
    return row;
}

TodayRow TodayText::row(const app::TodayVisit &visit, TodaySpan span) const {
    TodayRow row = bare(TodayKind::Visit, span, visit.customerCode, visit.customerName);
    row.icon =
        visit.kind == domain::VisitKind::Phone ? QStringLiteral("phone") : QStringLiteral("visits");
    row.kindText = visitKind(visit.kind);
    row.subject = withPerson(visit.purpose.empty() ? tr("Planned, without a purpose yet")
                                                   : textOf(visit.purpose),
                             visit.ownerCode);
    const QString time = textOf(domain::timeText(visit.minute));
    if (span == TodaySpan::Overdue) {
        row.due = tr("%n days overdue", nullptr, daysBetween(visit.day, m_view.today));
        row.dueTail = tr(" / %1").arg(m_figures.shortDate(visit.day));
        row.dueRole = Role::Negative;
    } else if (span == TodaySpan::Today) {
        row.due = time.isEmpty() ? tr("Today") : time;
        row.isDueStrong = !time.isEmpty();
    } else {
        row.due =
            day(m_figures, visit.day) + (time.isEmpty() ? QString() : QStringLiteral(" ") + time);
    }
    row.verb = span == TodaySpan::Week ? tr("Prepare") : tr("Log");
    row.visit = visit.id;
    row.place = {QStringLiteral("visits"), textOf(visit.id.toString()), {}};
    return row;
}

TodayRow TodayText::row(const app::VisitDueRow &due, TodaySpan span) const {
    TodayRow row = bare(TodayKind::Due, span, due.code, due.name);
    row.icon = QStringLiteral("visits");
    row.kindText = visitKind(domain::VisitKind::OnSite);
    row.subject = due.due.lastDone.isNull()
                      ? tr("Due, never visited")
                      : tr("Due, last contact %1").arg(m_figures.shortDate(due.due.lastDone));
    if (m_isTeam) {
        row.subject = withPerson(row.subject, due.ownerCode);
    }
    const QString every = tr(" / every %n days", nullptr, due.due.interval);
    if (span == TodaySpan::Overdue) {
        row.due = tr("%n days overdue", nullptr, due.due.overdueDays);
        row.dueTail = every;
        row.dueRole = Role::Negative;
    } else {
        row.due = span == TodaySpan::Today ? tr("Today") : day(m_figures, due.due.due);
        row.dueTail = every;
    }
    row.verb = tr("Plan…");
    row.place = {QStringLiteral("customers"), row.code, {}};
    return row;
}

TodayRow TodayText::row(const app::TodayTask &entry, TodaySpan span) const {
    TodayRow row = bare(TodayKind::Task, span, entry.customerCode, entry.customerName);
    row.icon = QStringLiteral("tasks");
    row.kindText = tr("Task");
    row.subject = textOf(entry.task.what);
    if (entry.task.moves > 0) {
        row.subject = tr("%1 (moved %n times)", nullptr, entry.task.moves).arg(row.subject);
    }
    row.subject = withPerson(row.subject, entry.whoCode);
    if (span == TodaySpan::Overdue) {
        row.due = tr("%n days overdue", nullptr, entry.overdueDays);
        row.dueTail = tr(" / %1").arg(m_figures.shortDate(entry.task.when));
        row.dueRole = Role::Negative;
    } else {
        row.due = span == TodaySpan::Today ? tr("Today") : day(m_figures, entry.task.when);
    }
    row.verb = tr("Done");
    row.task = entry.task.id;
    row.place = {QStringLiteral("tasks"), textOf(entry.task.id.toString()), {}};
    return row;
}

TodayRow TodayText::row(const app::TodayReview &review, TodaySpan span) const {
    TodayRow row = bare(TodayKind::Review, span, review.customerCode, review.customerName);
    row.icon = QStringLiteral("reviews");
    row.kindText = tr("Review");
    row.subject =
        withPerson(tr("Review of quarter %1 of the plan %2")
                       .arg(QString::number(review.quarter), QString::number(review.year)),
                   review.ownerCode);
    if (span == TodaySpan::Overdue) {
        row.due = tr("%n days overdue", nullptr, daysBetween(review.due, m_view.today));
        row.dueTail = tr(" / %1").arg(m_figures.shortDate(review.due));
        row.dueRole = Role::Negative;
    } else {
        row.due = span == TodaySpan::Today ? tr("Today") : day(m_figures, review.due);
    }
    row.verb = tr("Prepare");
    row.place = planPlace(review.customerCode, review.year);
    return row;
}

TodayRow TodayText::row(const app::TodayPlan &plan) const {
    TodayRow row = bare(TodayKind::Plan, plan.isMine ? TodaySpan::Today : TodaySpan::Week,
                        plan.customerCode, plan.customerName);
    row.icon = QStringLiteral("plans");
    row.kindText = tr("Plan");
    const bool isRejected = plan.waiting == app::PlanWaiting::Rejected;
    const QString year = QString::number(plan.year);
    row.subject = withPerson(isRejected ? tr("Plan %1 was sent back").arg(year)
                                        : tr("Plan %1 was submitted").arg(year),
                             plan.ownerCode);
    if (plan.isMine) {
        row.due = isRejected ? tr("Waits for me to revise it") : tr("Waits for my approval");
        row.verb = isRejected ? tr("Revise") : tr("Decide");
        row.dueRole = Role::Warning;
    } else {
        row.due = isRejected ? tr("Waits for its owner") : tr("Waits for approval");
        row.verb = tr("Look");
        row.dueRole = Role::Muted;
    }
    row.place = planPlace(plan.customerCode, plan.year);
    return row;
}

void TodayText::addBucket(std::vector<TodayRow> &rows, const app::TodayBucket &bucket,
                          TodaySpan span) const {
    for (const app::TodayVisit &visit : bucket.visits) {
        rows.push_back(row(visit, span));
    }
    for (const app::VisitDueRow &due : bucket.due) {
        rows.push_back(row(due, span));
    }
    if (span != TodaySpan::Overdue) {
        addPlans(rows, span == TodaySpan::Today);
    }
    for (const app::TodayTask &task : bucket.tasks) {
        rows.push_back(row(task, span));
    }
    for (const app::TodayReview &review : bucket.reviews) {
        rows.push_back(row(review, span));
    }
}

void TodayText::addPlans(std::vector<TodayRow> &rows, bool mine) const {
    for (const app::TodayPlan &plan : m_view.plans) {
        if (plan.isMine == mine) {
            rows.push_back(row(plan));
        }
    }
}

std::vector<TodayRow> TodayText::rows() const {
    std::vector<TodayRow> rows;
    addBucket(rows, m_view.overdue, TodaySpan::Overdue);
    addBucket(rows, m_view.now, TodaySpan::Today);
    addBucket(rows, m_view.week, TodaySpan::Week);
    return rows;
}

} // namespace accord::ui
