// SPDX-License-Identifier: GPL-3.0-or-later
// RecentPlaces: the records that one person looked at in one company file, the latest first. The
// settings keep codes and ids alone; names are asked of the file whenever they are shown, so that
// they are as they are now and those of an erased person are nowhere.
#pragma once

#include "app/search_service.h"
#include "ui/common/page.h"
#include "ui/shell/palette_hits.h"

#include <optional>
#include <vector>

namespace accord::ui {

class RecentPlaces {
public:
    explicit RecentPlaces(PageContext &context) : m_context(context) {}
    // A record's page came to front.
    void note(const Place &place);
    // As lines of the palette, without the page in front and what is gone.
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteHits &hits,
                                                    const Page *front) const;

private:
    [[nodiscard]] QStringList kept() const;
    // The record a place shows; nullopt for areas and what the search does not know.
    [[nodiscard]] static std::optional<app::SearchedRecord> recordOf(const Place &place);
    PageContext &m_context;
};

} // namespace accord::ui
