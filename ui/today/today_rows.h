// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the Today page: what is overdue, for today and for this week as rows in the words of
// the window, each with the place it leads to and the verb that acts on it.
#pragma once

#include "app/views/today_view.h"
#include "ui/common/figures.h"
#include "ui/common/navigator.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <vector>

namespace accord::ui {

enum class TodayKind { Visit, Due, Task, Plan, Review };
enum class TodaySpan { Overdue, Today, Week };

struct TodayRow {
    TodayKind kind = TodayKind::Task;
    TodaySpan span = TodaySpan::Today;
    QString icon;
    QString kindText;
    QString abcClass; // "" = no badge
    QString customer; // name
    QString code;     // of the customer, "" = none
    QString subject;
    QString due;     // when, or how late
    QString dueTail; // muted, after it
    Role dueRole = Role::Text;
    bool isDueStrong = false;
    QString verb;
    Place place; // where Enter leads
    domain::VisitId visit;
    domain::TaskId task;
    // All of it in one sentence, for the screen reader.
    [[nodiscard]] QString spoken() const;
};

class TodayText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TodayText)
public:
    // `isTeam`: rows say whose they are.
    TodayText(const Figures &figures, const app::TodayView &view, bool isTeam)
        : m_figures(figures), m_view(view), m_isTeam(isTeam) {}
    // Overdue, today, week; in each worst or earliest first.
    [[nodiscard]] std::vector<TodayRow> rows() const;

    [[nodiscard]] static QString span(TodaySpan span);
    [[nodiscard]] static QString kind(TodayKind kind);
    [[nodiscard]] static QString visitKind(domain::VisitKind kind);
    // "Thu 11-19"
    [[nodiscard]] static QString day(const Figures &figures, base::Date day);
    [[nodiscard]] static QString weekday(base::Date day);

private:
    void addBucket(std::vector<TodayRow> &rows, const app::TodayBucket &bucket,
                   TodaySpan span) const;
    void addPlans(std::vector<TodayRow> &rows, bool mine) const;
    [[nodiscard]] TodayRow bare(TodayKind kind, TodaySpan span, const std::string &code,
                                const std::string &name) const;
    [[nodiscard]] TodayRow row(const app::TodayVisit &visit, TodaySpan span) const;
    [[nodiscard]] TodayRow row(const app::VisitDueRow &due, TodaySpan span) const;
    [[nodiscard]] TodayRow row(const app::TodayTask &task, TodaySpan span) const;
    [[nodiscard]] TodayRow row(const app::TodayReview &review, TodaySpan span) const;
    [[nodiscard]] TodayRow row(const app::TodayPlan &plan) const;
    [[nodiscard]] QString withPerson(const QString &text, const std::string &code) const;

    const Figures &m_figures;
    const app::TodayView &m_view;
    bool m_isTeam;
};

} // namespace accord::ui
