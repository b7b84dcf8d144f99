// SPDX-License-Identifier: GPL-3.0-or-later
// What the search found, as lines of the command palette: words, icon, and where a line leads.
#pragma once

#include "app/views/search_hits.h"
#include "ui/common/navigator.h"
#include "ui/common/page_context.h"
#include "ui/shell/palette_model.h"

#include <QCoreApplication>
#include <QSet>

namespace accord::ui {

class PaletteHits {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PaletteHits)
public:
    // `features`: ids of those the window has; what has no page of its own is shown on that of its
    // customer.
    PaletteHits(PageContext &context, QSet<QString> features)
        : m_context(context), m_features(std::move(features)) {}
    [[nodiscard]] PaletteEntry entry(const app::SearchHit &hit) const;
    [[nodiscard]] Place placeOf(const app::SearchHit &hit) const;
    // The last line of a group of which there are more: leads to the list of all that was found
    // for what is typed. Without a page that lists the kind it has nothing to run, and the palette
    // shows them itself.
    [[nodiscard]] PaletteEntry all(const std::string &kind, const QString &typed) const;
    // Its words, once it is known how many there are; at most `most` were counted.
    [[nodiscard]] QString allText(qint64 count, qint64 most) const;

private:
    [[nodiscard]] static QString groupOf(const std::string &kind);
    [[nodiscard]] static QString stateText(const app::SearchHit &hit);
    PageContext &m_context;
    QSet<QString> m_features;
};

} // namespace accord::ui
