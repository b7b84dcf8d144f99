// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders: while the program runs, says once what is due or late for whoever works, and a quarter
// of an hour before a visit begins that it does. Looks every minute.
#pragma once

#include "base/clock.h"
#include "ui/common/page_context.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace accord::ui {

class Notifier;

class Reminders : public QObject {
    Q_OBJECT
public:
    // Context and notifier must outlive it.
    Reminders(PageContext &context, Notifier &notifier, QObject *parent = nullptr);
    // Looks now; otherwise done every minute.
    void look();

private:
    [[nodiscard]] QStringList newTasks();
    [[nodiscard]] QStringList newVisits();
    void announceSoon();
    [[nodiscard]] int minuteOfDay() const;

    PageContext &m_context;
    Notifier &m_notifier;
    QTimer m_timer;
    std::string m_actor;    // whose things were said
    base::Date m_day;       // on which day
    QSet<qint64> m_said;    // ids of tasks and visits
    QSet<qint64> m_started; // visits whose beginning was said
};

} // namespace accord::ui
