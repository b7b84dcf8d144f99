// SPDX-License-Identifier: GPL-3.0-or-later
// PreviewPane: the printed plan beside its editor, as it would come out now.
#pragma once

#include "ui/common/paper_view.h"
#include "ui/plans/plan_editing.h"
#include "ui/plans/plan_paper.h"
#include "ui/plans/plan_section.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace accord::ui {

class Segments;

class PreviewPane : public QWidget {
    Q_OBJECT
public:
    PreviewPane(PlanEditing &editing, PlanPaper &paper, QWidget *parent = nullptr);
    // The plan or the kind of print changed.
    void refresh();
    // Turns to where the section is printed, if it is.
    void turnTo(PlanSection section);
    [[nodiscard]] int pages() const { return m_view->pages(); }
    // Nothing is being laid out or waits for it.
    [[nodiscard]] bool isCurrent() const { return m_view->isCurrent(); }

Q_SIGNALS:
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    void fillMenu();
    void showPage();

    PlanEditing &m_editing;
    PlanPaper &m_paper;
    PaperView *m_view;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    Segments *m_copy = nullptr;
    QLabel *m_page = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace accord::ui
