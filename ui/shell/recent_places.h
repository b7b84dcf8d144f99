// SPDX-License-Identifier: GPL-3.0-or-later
// RecentPlaces: the records that were looked at since the start, the latest first. Kept in memory
// alone: names of customers do not belong into settings.
#pragma once

#include "ui/common/page.h"
#include "ui/shell/palette_model.h"

#include <vector>

namespace accord::ui {

class RecentPlaces {
public:
    // A record's page came to front, or its title changed.
    void note(const Page &page);
    // As lines of the palette, without the page in front.
    [[nodiscard]] std::vector<PaletteEntry> entries(Navigator &navigator, const Page *front) const;

private:
    struct Seen {
        Place place;
        QString title;
        QString icon;
    };
    std::vector<Seen> m_seen;
};

} // namespace accord::ui
