// SPDX-License-Identifier: GPL-3.0-or-later
// TopBar: back and forward, the search box, the New menu, undo and redo named after the change.
#pragma once

#include "ui/common/page_context.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace accord::ui {

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(PageContext &context);
    void setWays(bool canBack, bool canForward);
    // What undo and redo would do, in words; "" = nothing.
    void setSteps(const QString &undo, const QString &redo);
    // Filled by the window with the entries of all features.
    [[nodiscard]] QMenu *newMenu() const { return m_newMenu; }
    [[nodiscard]] QWidget *searchBox() const;
    void openNewMenu();

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void searchWanted();
    void undoWanted();
    void redoWanted();

private:
    void makeSearch();
    QPushButton *addIcon(const char *id, const char *icon, const QString &name);
    PageContext &m_context;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_new = nullptr;
    QMenu *m_newMenu = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

} // namespace accord::ui
