// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_strip.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"
#include "ui/shell/page_deck.h"

#include <QHBoxLayout>
#include <QTabBar>

namespace accord::ui {
namespace {

// A tab shows text of people; "&" in it is no shortcut.
QString literal(const QString &text) {
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TabStrip::TabStrip(PageContext &context, PageDeck &deck)
    : m_context(context),
      m_deck(deck),
      m_bar(new QTabBar),
      m_previous(makeIconButton(QStringLiteral("walk_previous"),
                                context.icons.icon(QStringLiteral("chevron-left")),
                                tr("Previous record (Ctrl+PgUp)"))),
      m_walk(makeLabel(LabelKind::Caption)),
      m_next(makeIconButton(QStringLiteral("walk_next"),
                            context.icons.icon(QStringLiteral("chevron-right")),
                            tr("Next record (Ctrl+PgDn)"))) {
    setObjectName(QStringLiteral("tabStrip"));
    setGround(*this, "window");
    const Theme &theme = context.theme;
    setFixedHeight(theme.px(measure::kTabs));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    line->setSpacing(theme.px(2));
    m_bar->setObjectName(QStringLiteral("tabs"));
    m_bar->setAccessibleName(tr("Open records"));
    m_bar->setProperty("kind", "records");
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setTabsClosable(true);
    m_bar->setIconSize(QSize(theme.px(16), theme.px(16)));
    line->addWidget(m_bar, 1);
    line->addWidget(m_previous);
    line->addWidget(m_walk);
    line->addWidget(m_next);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        Page *page = pageOf(index);
        if (!m_isFilling && page != nullptr) {
            m_deck.open(page->place());
        }
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) {
        if (Page *page = pageOf(index)) {
            m_deck.remove(page->place());
        }
    });
    connect(m_previous, &QPushButton::clicked, this, &TabStrip::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &TabStrip::nextWanted);
    connect(&deck, &PageDeck::tabsChanged, this, &TabStrip::refresh);
    refresh();
}

Page *TabStrip::pageOf(int index) const {
    const bool hasArea = m_deck.area() != nullptr;
    if (index == 0 && hasArea) {
        return m_deck.area();
    }
    const int at = index - (hasArea ? 1 : 0);
    const auto &records = m_deck.records();
    return at >= 0 && at < static_cast<int>(records.size()) ? records[static_cast<std::size_t>(at)]
                                                            : nullptr;
}

void TabStrip::setTab(int index, Page &page, bool isClosable) {
    if (index >= m_bar->count()) {
        m_bar->addTab({});
    }
    m_bar->setTabText(index, literal(page.title()));
    m_bar->setTabToolTip(index, {}); // a tool tip would be read as markup
    m_bar->setTabIcon(index,
                      m_context.icons.icon(page.iconName(),
                                           &page == m_deck.front() ? Role::Accent : Role::Faint));
    if (!isClosable) {
        m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
    } else if (QWidget *cross = m_bar->tabButton(index, QTabBar::RightSide)) {
        cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W by keyboard
        cross->setAccessibleName(tr("Close the tab"));
        cross->setToolTip(tr("Close the tab (Ctrl+W)"));
    }
}

void TabStrip::refresh() {
    m_isFilling = true;
    int count = 0;
    if (m_deck.area() != nullptr) {
        setTab(count++, *m_deck.area(), false);
    }
    for (Page *page : m_deck.records()) {
        setTab(count++, *page, true);
    }
    while (m_bar->count() > count) {
        m_bar->removeTab(m_bar->count() - 1);
    }
    for (int i = 0; i < count; ++i) {
        if (pageOf(i) == m_deck.front()) {
            m_bar->setCurrentIndex(i);
        }
    }
    m_isFilling = false;
    const QString walk = m_deck.front() != nullptr ? m_deck.front()->walkText() : QString();
    m_walk->setText(walk);
    for (QWidget *part : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_walk),
                          static_cast<QWidget *>(m_next)}) {
        part->setVisible(!walk.isEmpty());
    }
    m_previous->setEnabled(m_deck.front() != nullptr &&
                           m_deck.front()->can(PageCommand::PreviousRecord));
    m_next->setEnabled(m_deck.front() != nullptr && m_deck.front()->can(PageCommand::NextRecord));
    setVisible(!m_deck.records().empty());
}

void TabStrip::nextTab(int by) {
    if (const int count = m_bar->count(); count > 1) {
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
    }
}

} // namespace accord::ui
