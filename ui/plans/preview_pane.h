// SPDX-License-Identifier: GPL-3.0-or-later
// PreviewPane: the printed plan beside its editor, as it would come out now. Laid out and painted
// on a thread of its own shortly after each change; while it is hidden nothing is done.
#pragma once

#include "ui/common/background_job.h"
#include "ui/plans/plan_editing.h"
#include "ui/plans/plan_paper.h"
#include "ui/plans/plan_section.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <map>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace accord::ui {

class PageStack;
class Segments;

class PreviewPane : public QWidget {
    Q_OBJECT
public:
    PreviewPane(PlanEditing &editing, PlanPaper &paper, QWidget *parent = nullptr);
    // The plan or the kind of print changed.
    void refresh();
    // Turns to where the section is printed, if it is.
    void turnTo(PlanSection section);
    [[nodiscard]] int pages() const;
    // Nothing is being laid out or waits for it.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && m_job == nullptr; }

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Laid {
        std::vector<QImage> pages;
        std::map<std::string, int> numbers; // anchor -> page, from 1
    };
    [[nodiscard]] QWidget *makeHeader();
    void fillMenu();
    void layOut();
    void take(base::Result<Laid> laid);
    void fitWidth();
    void zoom(int step);
    void turn(int by);
    void showPage();
    [[nodiscard]] int shownPage() const; // from 0

    PlanEditing &m_editing;
    PlanPaper &m_paper;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    Segments *m_copy = nullptr;
    QLabel *m_page = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QMenu *m_menu = nullptr;
    QLabel *m_note;
    QScrollArea *m_area;
    PageStack *m_stack;
    QTimer m_soon;
    QPointer<Job> m_job;
    std::map<std::string, int> m_numbers;
    int m_zoom = 0; // percent of the paper's size; 0 = the width there is
    bool m_isStale = true;
};

} // namespace accord::ui
