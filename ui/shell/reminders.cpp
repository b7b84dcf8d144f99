// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "app/task_service.h"
#include "app/visit_service.h"
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/shell/notifier.h"

namespace accord::ui {
namespace {

constexpr int kEveryMs = 60'000;
constexpr int kFirstAfterMs = 5'000;
constexpr int kAheadMinutes = 15;
constexpr int kMostRead = 200;
constexpr int kMostLines = 5;

QString textOf(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

Reminders::Reminders(PageContext &context, Notifier &notifier, QObject *parent)
    : QObject(parent), m_context(context), m_notifier(notifier) {
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    m_timer.start();
    QTimer::singleShot(kFirstAfterMs, this, &Reminders::look);
}

void Reminders::look() {
    const auto looked = m_context.actions.attempt([this]() -> base::Done {
        const base::Date today = app::today(m_context.app());
        const std::string &actor = m_context.app().actor.code;
        if (today != m_day || actor != m_actor) {
            m_day = today;
            m_actor = actor;
            m_said.clear();
        }
        const QStringList all = newVisits() + newTasks();
        if (!all.isEmpty()) {
            QStringList lines = all.mid(0, kMostLines);
            const auto more = static_cast<int>(all.size() - lines.size());
            if (more > 0) {
                lines << tr("and %n more", nullptr, more);
            }
            m_notifier.announce(tr("%n due", nullptr, static_cast<int>(all.size())),
                                lines.join(QLatin1Char('\n')));
        }
        announceSoon();
        return {};
    });
    if (!looked) { // the file is away for a moment: the next look will tell
        m_timer.start();
    }
}

QStringList Reminders::newTasks() {
    app::TaskListing wanted;
    wanted.limit = kMostRead;
    wanted.filter = "who = \"" + m_actor + "\" and state = open and when <= " + m_day.toString();
    const auto page = app::TaskService(m_context.app()).list(wanted);
    QStringList lines;
    for (const auto &row : page ? page->rows : std::vector<storage::TaskListRow>()) {
        if (!m_said.contains(row.task.id.value())) {
            m_said.insert(row.task.id.value());
            lines << (row.customerName.empty()
                          ? textOf(row.task.what)
                          : tr("%1: %2").arg(textOf(row.customerName), textOf(row.task.what)));
        }
    }
    return lines;
}

QStringList Reminders::newVisits() {
    app::VisitListing wanted;
    wanted.limit = kMostRead;
    wanted.newestFirst = false;
    wanted.filter =
        "owner = \"" + m_actor + "\" and state = planned and date = " + m_day.toString();
    const auto page = app::VisitService(m_context.app()).list(wanted);
    QStringList lines;
    for (const auto &row : page ? page->rows : std::vector<storage::VisitListRow>()) {
        if (!m_said.contains(row.id.value())) {
            m_said.insert(row.id.value());
            const QString time = textOf(domain::timeText(row.plannedMinute));
            const QString name = textOf(row.customerName);
            lines << (time.isEmpty() ? tr("Visit: %1").arg(name)
                                     : tr("Visit at %1: %2").arg(time, name));
        }
    }
    return lines;
}

int Reminders::minuteOfDay() const {
    constexpr std::size_t kTimeAt = 11; // 2026-03-18T10:00:00+08:00
    constexpr std::size_t kTimeLength = 5;
    const app::Context &app = m_context.app();
    const std::string now = app.clock.now().toString(app.company.zone);
    return domain::timeFromText(now.substr(kTimeAt, kTimeLength)).value_or(0);
}

void Reminders::announceSoon() {
    app::VisitListing wanted;
    wanted.limit = kMostRead;
    wanted.filter =
        "owner = \"" + m_actor + "\" and state = planned and date = " + m_day.toString();
    const auto page = app::VisitService(m_context.app()).list(wanted);
    const int now = minuteOfDay();
    for (const auto &row : page ? page->rows : std::vector<storage::VisitListRow>()) {
        const int left = row.plannedMinute.value_or(-1) - now;
        if (row.plannedMinute && left >= 0 && left <= kAheadMinutes &&
            !m_started.contains(row.id.value())) {
            m_started.insert(row.id.value());
            m_notifier.announce(tr("Visit at %1").arg(textOf(domain::timeText(row.plannedMinute))),
                                textOf(row.customerName));
        }
    }
}

} // namespace accord::ui
