// SPDX-License-Identifier: GPL-3.0-or-later
// TabStrip: tabs of the records that are open, the first one being the area they were opened from;
// at its right end the walk through the list ("2 / 18"). Only shown while a record is open.
#pragma once

#include "ui/common/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace accord::ui {

class Page;
class PageDeck;

class TabStrip : public QWidget {
    Q_OBJECT
public:
    TabStrip(PageContext &context, PageDeck &deck);
    void refresh();
    void nextTab(int by);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();

private:
    void setTab(int index, Page &page, bool isClosable);
    [[nodiscard]] Page *pageOf(int index) const;
    PageContext &m_context;
    PageDeck &m_deck;
    QTabBar *m_bar;
    QPushButton *m_previous;
    QLabel *m_walk;
    QPushButton *m_next;
    bool m_isFilling = false;
};

} // namespace accord::ui
