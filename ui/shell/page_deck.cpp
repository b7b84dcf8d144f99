// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_deck.h"

#include "ui/common/action_runner.h"

#include <QApplication>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr std::size_t kLongestWay = 100;
constexpr std::size_t kRestoredRecords = 8;

Place placeOf(const QVariantMap &description) {
    return {description.value(QStringLiteral("feature")).toString(),
            description.value(QStringLiteral("record")).toString(),
            {}};
}

} // namespace

PageDeck::PageDeck(PageContext &context, const std::vector<Feature> &features)
    : m_context(context), m_features(features) {
    setObjectName(QStringLiteral("pages"));
}

const Feature *PageDeck::feature(const QString &id) const {
    const auto found = std::find_if(m_features.begin(), m_features.end(),
                                    [&](const Feature &feature) { return feature.id == id; });
    return found == m_features.end() ? nullptr : &*found;
}

Page *PageDeck::area() const {
    const auto found = m_areas.find(m_area);
    return found == m_areas.end() ? nullptr : found->second;
}

Page *PageDeck::pageAt(const Place &place) const {
    if (place.record.isEmpty()) {
        const auto found = m_areas.find(place.feature);
        return found == m_areas.end() ? nullptr : found->second;
    }
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const Page *page) { return page->place() == place; });
    return found == m_records.end() ? nullptr : *found;
}

Page *PageDeck::make(const Place &place) {
    const Feature *owner = feature(place.feature);
    if (owner == nullptr || !owner->makePage) {
        return nullptr;
    }
    Page *page = nullptr;
    const auto made = m_context.actions.attempt([&]() -> base::Done {
        page = owner->makePage(m_context, place);
        return {};
    });
    if (!made) {
        m_context.actions.tell(this, made.error());
    }
    if (page == nullptr) {
        return nullptr;
    }
    addWidget(page);
    if (place.record.isEmpty()) {
        m_areas[place.feature] = page;
        if (const auto state = m_areaStates.find(place.feature); state != m_areaStates.end()) {
            page->restoreState(state->second);
            m_areaStates.erase(state);
        }
    } else {
        m_records.push_back(page);
    }
    connect(page, &Page::titleChanged, this, &PageDeck::tabsChanged);
    return page;
}

bool PageDeck::open(const Place &place, bool inBackground) {
    Page *page = pageAt(place);
    if (page == nullptr) {
        page = make(place);
        if (page == nullptr) {
            return false;
        }
        if (m_front != nullptr && !m_isWalking) {
            m_origins[page] = {m_front->place().feature, m_front->place().record, {}};
        }
    }
    if (!place.hint.isEmpty()) {
        page->take(place.hint);
    }
    if (inBackground) {
        Q_EMIT tabsChanged();
        return true;
    }
    bringToFront(page);
    return true;
}

void PageDeck::bringToFront(Page *page) {
    if (page->place().record.isEmpty()) {
        m_area = page->place().feature;
    }
    remember(page->place());
    m_front = page;
    const bool isFirst = page->focusWidget() == nullptr; // nobody has worked in it yet
    setCurrentWidget(page);
    if (isFirst && page->isAncestorOf(QApplication::focusWidget())) {
        page->setFocus(Qt::OtherFocusReason); // not the first button of its header
    }
    if (const auto missed = m_missed.find(page); missed != m_missed.end()) {
        const app::Changes changes = missed->second;
        m_missed.erase(missed);
        page->reload(changes);
    }
    Q_EMIT tabsChanged();
    Q_EMIT frontChanged(page);
}

void PageDeck::remember(const Place &place) {
    if (m_isWalking || (!m_way.empty() && m_way[m_at] == place)) {
        return;
    }
    if (!m_way.empty()) {
        m_way.resize(m_at + 1);
    }
    m_way.push_back({place.feature, place.record, {}});
    if (m_way.size() > kLongestWay) {
        m_way.erase(m_way.begin());
    }
    m_at = m_way.size() - 1;
}

void PageDeck::goTo(std::size_t at) {
    m_isWalking = true;
    m_at = at;
    const bool isThere = open(m_way[at]);
    m_isWalking = false;
    if (!isThere) { // the record is gone: forget the stop
        m_way.erase(m_way.begin() + static_cast<std::ptrdiff_t>(at));
        m_at = std::min(at, m_way.size() - 1);
    }
}

void PageDeck::goBack() {
    if (canBack()) {
        goTo(m_at - 1);
    }
}

void PageDeck::goForward() {
    if (canForward()) {
        goTo(m_at + 1);
    }
}

void PageDeck::deletePage(Page *page) {
    Q_EMIT removing(page);
    std::erase(m_records, page);
    m_missed.erase(page);
    m_origins.erase(page);
    removeWidget(page);
    page->deleteLater();
}

// An area is built again when need be, a record that was closed meanwhile is not.
Page *PageDeck::origin(const Place &from) {
    Page *page = from.feature.isEmpty() ? nullptr : pageAt(from);
    return page == nullptr && !from.feature.isEmpty() && from.record.isEmpty() ? make(from) : page;
}

QVariantMap PageDeck::describe(const Page &page) const {
    QVariantMap description{{QStringLiteral("feature"), page.place().feature},
                            {QStringLiteral("record"), page.place().record},
                            {QStringLiteral("state"), page.saveState()}};
    if (const auto from = m_origins.find(&page); from != m_origins.end()) {
        description.insert(QStringLiteral("from"),
                           QStringList{from->second.feature, from->second.record});
    }
    return description;
}

// The latest stop whose page is still there.
Page *PageDeck::cameFrom() const {
    for (std::size_t at = m_way.size(); at > 0; --at) {
        if (Page *page = pageAt(m_way[at - 1])) {
            return page;
        }
    }
    return nullptr;
}

bool PageDeck::remove(const Place &place) {
    Page *page = place.record.isEmpty() ? nullptr : pageAt(place);
    if (page == nullptr || !page->mayClose()) {
        return false;
    }
    const auto at = static_cast<std::size_t>(std::find(m_records.begin(), m_records.end(), page) -
                                             m_records.begin());
    const bool wasFront = page == m_front;
    if (wasFront) {
        m_front = nullptr;
    }
    const auto known = m_origins.find(page);
    const Place from = known == m_origins.end() ? Place() : known->second;
    for (auto &[other, whence] : m_origins) { // a new record that got a place of its own
        whence = whence == place ? from : whence;
    }
    deletePage(page);
    if (wasFront) { // where it was opened from, else where one came from, at last a neighbour
        Page *next = origin(from);
        next = next == nullptr ? cameFrom() : next;
        if (next == nullptr) {
            next = at > 0 ? m_records[at - 1] : area();
        }
        if (next == nullptr && !m_records.empty()) {
            next = m_records.front();
        }
        if (next != nullptr) {
            bringToFront(next);
        }
    }
    Q_EMIT tabsChanged();
    return true;
}

bool PageDeck::mayCloseAll() {
    const auto agrees = [](Page *page) { return page->mayClose(); };
    if (!std::all_of(m_records.begin(), m_records.end(), agrees)) {
        return false;
    }
    return std::all_of(m_areas.begin(), m_areas.end(),
                       [&](const auto &entry) { return agrees(entry.second); });
}

void PageDeck::reload(app::Changes changes) {
    const auto note = [&](Page *page) {
        if (page == m_front) {
            return;
        }
        const auto [entry, isNew] = m_missed.try_emplace(page, changes);
        if (!isNew) {
            entry->second = entry->second | changes;
        }
    };
    for (const auto &[id, page] : m_areas) {
        note(page);
    }
    for (Page *page : m_records) {
        note(page);
    }
    if (m_front != nullptr) {
        m_front->reload(changes);
    }
}

QVariantMap PageDeck::saveState() const {
    QVariantList areas;
    for (const auto &[id, page] : m_areas) {
        areas << describe(*page);
    }
    QVariantList records;
    for (const Page *page : m_records) {
        records << describe(*page);
    }
    for (const auto &[id, state] : m_areaStates) {
        areas << QVariantMap{{QStringLiteral("feature"), id}, {QStringLiteral("state"), state}};
    }
    QVariantMap state{{QStringLiteral("area"), m_area},
                      {QStringLiteral("areas"), areas},
                      {QStringLiteral("records"), records}};
    if (m_front != nullptr) {
        const Place front = m_front->place(); // each state is asked for once
        state.insert(QStringLiteral("front"),
                     QVariantMap{{QStringLiteral("feature"), front.feature},
                                 {QStringLiteral("record"), front.record}});
    }
    return state;
}

void PageDeck::restoreState(const QVariantMap &state) {
    const QString area = state.value(QStringLiteral("area")).toString();
    for (const QVariant &entry : state.value(QStringLiteral("areas")).toList()) {
        const QVariantMap description = entry.toMap();
        m_areaStates[placeOf(description).feature] =
            description.value(QStringLiteral("state")).toMap();
    }
    if (feature(area) != nullptr) {
        open({area, {}, {}});
    }
    const QVariantList records = state.value(QStringLiteral("records")).toList();
    for (const QVariant &entry : records.mid(0, kRestoredRecords)) {
        const Place place = placeOf(entry.toMap());
        if (feature(place.feature) != nullptr && open(place, true)) {
            Page *page = pageAt(place);
            const QStringList from = entry.toMap().value(QStringLiteral("from")).toStringList();
            m_origins[page] = {from.value(0), from.value(1), {}};
            page->restoreState(entry.toMap().value(QStringLiteral("state")).toMap());
        }
    }
    if (Page *page = pageAt(placeOf(state.value(QStringLiteral("front")).toMap()))) {
        bringToFront(page);
    }
    if (m_front == nullptr) {
        for (const Feature &feature : m_features) {
            if (feature.isInNavigation && open({feature.id, {}, {}})) {
                break;
            }
        }
    }
}

} // namespace accord::ui
