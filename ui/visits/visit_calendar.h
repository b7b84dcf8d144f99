// SPDX-License-Identifier: GPL-3.0-or-later
// VisitCalendar: visits on the days of one day, a week or a month, painted as a whole. Arrow keys
// go through days and visits, Enter opens the visit or plans one on an empty day; Ctrl with an
// arrow moves a planned visit as dragging it does. One day has its hours at the side.
#pragma once

#include "domain/visit/visit.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QPoint>
#include <QWidget>
#include <optional>
#include <vector>

namespace accord::ui {

enum class CalendarSpan { Day, Week, Month };

struct CalendarEntry {
    domain::VisitId id;
    base::Date day;
    std::optional<int> minute;
    QString name;   // of the customer
    QString detail; // purpose, who
    domain::VisitKind kind = domain::VisitKind::OnSite;
    domain::VisitState state = domain::VisitState::Planned;
    bool isMissed = false;
    bool mayMove = false;
};

class VisitCalendar : public QWidget {
    Q_OBJECT
public:
    VisitCalendar(const Theme &theme, const Figures &figures, QWidget *parent = nullptr);
    // In the order in which they stand on their days. The chosen visit stays chosen while it is
    // there.
    void show(std::vector<CalendarEntry> entries, base::Date today);
    void setSpan(CalendarSpan span);
    [[nodiscard]] CalendarSpan span() const { return m_span; }
    // The chosen day; the span that holds it is shown.
    void setDay(base::Date day);
    [[nodiscard]] base::Date day() const { return m_day; }
    // First and last day shown.
    [[nodiscard]] base::Date first() const;
    [[nodiscard]] base::Date last() const;
    void choose(domain::VisitId id);
    // The visit goes to that day and stays chosen; show() brings it there.
    void follow(domain::VisitId id, base::Date day);
    [[nodiscard]] const CalendarEntry *chosen() const;
    // Where a day and an entry stand; empty when they are not shown.
    [[nodiscard]] QRect dayArea(base::Date day) const;
    [[nodiscard]] QRect entryArea(domain::VisitId id) const;
    // What the tip and the screen reader say.
    [[nodiscard]] QString describe(const CalendarEntry &entry) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chose();         // day or visit, by the user
    void periodChanged(); // other days are shown
    void opened(qint64 id);
    void planWanted(); // on the chosen day
    void moveWanted(qint64 id, accord::base::Date day);
    void timeWanted(qint64 id, int minute); // of its day; below 0 = none
    // From the due list; without a time below 0.
    void customerDropped(const QString &customer, accord::base::Date day, int minute);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int columns() const { return m_span == CalendarSpan::Day ? 1 : 7; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int entryHeight() const;
    [[nodiscard]] base::Date dayAt(QPoint position) const;
    [[nodiscard]] std::vector<std::size_t> entriesOf(base::Date day) const;
    // How many entries of the day are shown; fewer when a line tells of more.
    [[nodiscard]] std::size_t fitting(const QRect &area, std::size_t count) const;
    [[nodiscard]] QRect entryArea(const QRect &day, std::size_t place) const;
    [[nodiscard]] const CalendarEntry *entryAt(QPoint position) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, base::Date day) const;
    void paintEntry(QPainter &painter, const QRect &area, const CalendarEntry &entry) const;
    void paintDrag(QPainter &painter) const;
    // The view of one day (visit_calendar_day.cpp).
    struct Hours {
        QRect area;
        int first = 0; // minutes of the day
        int last = 0;
    };
    struct Slot {
        std::size_t entry = 0;
        int lane = 0;
        int lanes = 1;
    };
    [[nodiscard]] Hours hours() const;
    [[nodiscard]] std::size_t untimed() const;
    [[nodiscard]] static int topOf(const Hours &hours, int minute);
    [[nodiscard]] int hourEntryHeight(const Hours &hours) const;
    [[nodiscard]] std::vector<Slot> slotsOfDay() const;
    [[nodiscard]] QRect hourEntryArea(std::size_t entry) const;
    [[nodiscard]] std::optional<int> minuteAt(int top) const;
    [[nodiscard]] std::optional<int> minuteOfDrag() const;
    [[nodiscard]] bool moveChosenInDay(int steps);
    void paintHours(QPainter &painter) const;
    void paintHourDrag(QPainter &painter) const;
    [[nodiscard]] bool step(const QKeyEvent &event);
    [[nodiscard]] bool moveChosen(int days);
    void goTo(base::Date day);
    void goThrough(int by);
    void note();

    const Theme &m_theme;
    const Figures &m_figures;
    std::vector<CalendarEntry> m_entries;
    CalendarSpan m_span = CalendarSpan::Week;
    base::Date m_day;
    base::Date m_today;
    domain::VisitId m_chosen;
    std::optional<QPoint> m_pressed; // on an entry that may move
    QPoint m_at;
    bool m_isDragging = false;
};

} // namespace accord::ui
