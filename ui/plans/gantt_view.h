// SPDX-License-Identifier: GPL-3.0-or-later
// GanttView: activities as bars over the months of the plan, with today as a line. Its table twin
// is the table of the activities; arrow keys move through the bars, Enter goes to the entry.
#pragma once

#include "domain/plan/plan.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QWidget>
#include <vector>

namespace accord::ui {

class GanttView : public QWidget {
    Q_OBJECT
public:
    GanttView(const Theme &theme, const Figures &figures, QWidget *parent = nullptr);
    // The calendar runs over the whole months from `from` to `to`, and further where an activity
    // does; at most 24.
    void show(std::vector<domain::PlanActivity> activities, base::Date from, base::Date to,
              base::Date today);
    void setCurrent(int row); // -1 = none
    [[nodiscard]] int current() const { return m_current; }
    // Of the bar; empty without days.
    [[nodiscard]] QRectF barArea(int row) const;
    // What the tip and the screen reader say.
    [[nodiscard]] QString describe(int row) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chose(int row);  // by the user
    void opened(int row); // double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] double x(base::Date day) const;
    [[nodiscard]] int rowAt(QPoint position) const; // -1 = none
    [[nodiscard]] QRect rowArea(int row) const;
    void paintMonths(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintToday(QPainter &painter) const;
    void choose(int row);

    const Theme &m_theme;
    const Figures &m_figures;
    std::vector<domain::PlanActivity> m_activities;
    base::Month m_first{2000, 1};
    int m_months = 12;
    base::Date m_today;
    int m_current = -1;
};

} // namespace accord::ui
