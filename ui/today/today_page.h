// SPDX-License-Identifier: GPL-3.0-or-later
// The Today page: the quick log line, what is overdue, for today and for this week, and the daily
// clearing. A supervisor also sees the day of the team or of one of it.
#pragma once

#include "app/views/today_figures.h"
#include "app/views/today_view.h"
#include "ui/common/page.h"
#include "ui/common/parts.h"
#include "ui/today/today_rows.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace accord::ui {

class QuickBar;
class TodayList;
class TodayPane;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(PageContext &context, Place place, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("today"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QWidget *peek() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    // {"draft": {"line": text}} writes the quick log line again, {"quick": true} goes to the quick
    // log line, {"clear": true} begins the daily clearing.
    void take(const QVariantMap &hint) override;

    [[nodiscard]] TodayList &list() const { return *m_list; }
    [[nodiscard]] QuickBar &quick() const { return *m_quick; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    // How many tasks and planned visits of the actor are late.
    [[nodiscard]] static int late(PageContext &context);

Q_SIGNALS:
    void loaded();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(QVBoxLayout &layout);
    void buildMiddle(QVBoxLayout &layout);
    void buildClearing(QVBoxLayout &layout);
    void fillPeople();
    [[nodiscard]] QString whose() const; // user code, "" = the team
    [[nodiscard]] bool isOwnDay() const;
    void load();
    struct Day {
        app::TodayView view;
        app::TodayFigures figures;
        std::vector<TodayRow> rows; // of the view, in words
    };
    void showDay(Day day);
    void showKinds();
    void showClearing();
    void act(const TodayRow &row);
    void open(const TodayRow &row);
    void menu(const TodayRow &row, const QPoint &place);
    void addTaskVerbs(QMenu &menu, const TodayRow &row);
    void addVisitVerbs(QMenu &menu, const TodayRow &row);
    void planVisit(const TodayRow &row);
    void logVisit(const TodayRow &row);
    void clearDay();

    QuickBar *m_quick;
    QLabel *m_date;
    QComboBox *m_whose;
    Segments *m_kinds;
    TodayList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_strip = nullptr;
    QLabel *m_clearing = nullptr;
    QLabel *m_moved = nullptr;
    QProgressBar *m_progress = nullptr;
    app::TodayView m_view;
    QPointer<TodayPane> m_pane; // shown by the window beside the page
    int m_asked = 0;
    bool m_isLoaded = false;
    bool m_isClearingWanted = false;
};

} // namespace accord::ui
