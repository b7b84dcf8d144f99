// SPDX-License-Identifier: GPL-3.0-or-later
// PageDeck: the pages that are open: one per area (kept once visited) and one per record (a tab
// each), which of them is in front, and the way back and forward through them.
#pragma once

#include "ui/common/feature.h"

#include <QStackedWidget>
#include <map>
#include <vector>

namespace accord::ui {

class PageDeck : public QStackedWidget {
    Q_OBJECT
public:
    // Context and features must outlive the deck.
    PageDeck(PageContext &context, const std::vector<Feature> &features);

    // Brings the place to front, made when needed; false when there is no such record or feature.
    bool open(const Place &place, bool inBackground = false);
    // Asks the page first; false when it stays. An area's page is never closed.
    bool remove(const Place &place);
    // Whether every page agrees to be closed; asks those that have something to lose.
    [[nodiscard]] bool mayCloseAll();
    [[nodiscard]] Page *front() const { return m_front; }
    // The page of the area that was in front last: the first tab.
    [[nodiscard]] Page *area() const;
    // Tabs after the first.
    [[nodiscard]] const std::vector<Page *> &records() const { return m_records; }

    [[nodiscard]] bool canBack() const { return m_at > 0; }
    [[nodiscard]] bool canForward() const { return m_at + 1 < m_way.size(); }
    void goBack();
    void goForward();

    // The page in front loads at once, the others when they come to front.
    void reload(app::Changes changes);
    // Places and page states, to be built again in another language or at the next start.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void frontChanged(accord::ui::Page *page);
    void tabsChanged(); // which there are, their titles
    void removing(accord::ui::Page *page);

private:
    [[nodiscard]] const Feature *feature(const QString &id) const;
    [[nodiscard]] Page *pageAt(const Place &place) const;
    [[nodiscard]] Page *cameFrom() const;
    // Where a page is left to that was opened from there; nullptr when that is gone.
    [[nodiscard]] Page *origin(const Place &from);
    [[nodiscard]] QVariantMap describe(const Page &page) const;
    Page *make(const Place &place);
    void bringToFront(Page *page);
    void remember(const Place &place);
    void goTo(std::size_t at);
    void deletePage(Page *page);

    PageContext &m_context;
    const std::vector<Feature> &m_features;
    std::map<QString, Page *> m_areas;
    std::vector<Page *> m_records;
    QString m_area;
    Page *m_front = nullptr;
    std::vector<Place> m_way; // visited places, m_at is where we are
    std::size_t m_at = 0;
    std::map<const Page *, Place> m_origins; // where each record was opened from
    std::map<Page *, app::Changes> m_missed;
    std::map<QString, QVariantMap> m_areaStates; // of areas not visited since restoreState()
    bool m_isWalking = false;                    // going back or forward makes no new way
};

} // namespace accord::ui
