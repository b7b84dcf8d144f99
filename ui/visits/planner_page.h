// SPDX-License-Identifier: GPL-3.0-or-later
// PlannerPage: visits of one person or all on a calendar, and who is due beside it, from which a
// visit is planned on the chosen day with one key.
#pragma once

#include "app/visit_service.h"
#include "ui/common/page.h"
#include "ui/visits/visit_calendar.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace accord::ui {

class DueList;
class EmptyState;
class Segments;

class PlannerPage : public Page {
    Q_OBJECT
public:
    PlannerPage(PageContext &context, const Place &place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Visits"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("visits"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("visits"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    // {"draft": {"line", "day"}} takes up the line of a new visit.
    void take(const QVariantMap &hint) override;

    [[nodiscard]] VisitCalendar &calendar() const { return *m_calendar; }
    [[nodiscard]] DueList &due() const { return *m_due; }
    void setSpan(CalendarSpan span);
    // Asks for a customer and opens the call card; also from the New menu.
    static void addVisit(PageContext &context, QWidget *over, base::Date day = {},
                         const QString &line = {});

Q_SIGNALS:
    void loaded(); // everything asked for is shown

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Loaded {
        std::vector<storage::VisitListRow> visits;
        std::vector<app::VisitRouteStop> stops;
        int overdue = 0;
    };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void fillPeople();
    void load();
    void showFound(const Loaded &found);
    void showPeriod();
    void turn(int by);
    // On the chosen day, or the one given.
    void plan(const QString &customer, base::Date on = {}, int minute = -1);
    void move(qint64 id, base::Date day);
    void setTime(qint64 id, int minute);
    void askMove();
    void openCard(const QString &customer);
    [[nodiscard]] bool mayPlan() const;
    [[nodiscard]] QString owner() const; // code, "" = everybody
    [[nodiscard]] static base::Result<Loaded> read(app::Context &context, const std::string &owner,
                                                   base::Date first, base::Date last);

    Segments *m_span = nullptr;
    QLabel *m_period = nullptr;
    QComboBox *m_owner = nullptr;
    VisitCalendar *m_calendar = nullptr;
    QLabel *m_dueTitle = nullptr;
    QWidget *m_side = nullptr;
    DueList *m_due = nullptr;
    QLabel *m_nobody = nullptr;
    int m_asked = 0;
};

} // namespace accord::ui
