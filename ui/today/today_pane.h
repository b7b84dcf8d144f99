// SPDX-License-Identifier: GPL-3.0-or-later
// TodayPane: the figures beside Today: how far the plans are, visits of the month by class and of
// the week by day, overdue payments by age, birthdays ahead.
#pragma once

#include "app/views/today_figures.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace accord::ui {

// A part of a whole as a thin bar; decoration beside its figure.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    // `share` from 0 to 1.
    ShareBar(const Theme &theme, double share, Role role, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share;
    Role m_role;
};

class TodayPane : public QWidget {
    Q_OBJECT
public:
    TodayPane(const Theme &theme, const Figures &figures, QWidget *parent = nullptr);
    void showFigures(const app::TodayFigures &figures, base::Date today);

Q_SIGNALS:
    void customerWanted(const QString &code);

private:
    void clear();
    void addHead(const QString &title, const QString &note);
    void addFigure(const QString &figure, const QString &unit, const QString &note,
                   const char *kind);
    void addLine(const QString &name, double share, Role role, const QString &value);
    void addPlans(const app::TodayFigures &figures);
    void addVisits(const app::TodayFigures &figures, base::Date today);
    void addOverdue(const app::TodayFigures &figures);
    void addWeek(const app::TodayFigures &figures, base::Date today);
    void addBirthdays(const app::TodayFigures &figures);

    const Theme &m_theme;
    const Figures &m_figures;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace accord::ui
