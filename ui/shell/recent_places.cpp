// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_places.h"

#include <algorithm>

namespace accord::ui {
namespace {

constexpr std::size_t kKept = 9; // the page in front is one of them

} // namespace

void RecentPlaces::note(const Page &page) {
    if (page.place().record.isEmpty()) {
        return;
    }
    std::erase_if(m_seen, [&](const Seen &seen) { return seen.place == page.place(); });
    m_seen.insert(m_seen.begin(),
                  {{page.place().feature, page.place().record, {}}, page.title(), page.iconName()});
    m_seen.resize(std::min(m_seen.size(), kKept));
}

std::vector<PaletteEntry> RecentPlaces::entries(Navigator &navigator, const Page *front) const {
    std::vector<PaletteEntry> all;
    for (const Seen &seen : m_seen) {
        if (front == nullptr || !(front->place() == seen.place)) {
            PaletteEntry entry;
            entry.icon = seen.icon;
            entry.title = seen.title;
            entry.run = [&navigator, place = seen.place] { navigator.open(place); };
            all.push_back(std::move(entry));
        }
    }
    return all;
}

} // namespace accord::ui
