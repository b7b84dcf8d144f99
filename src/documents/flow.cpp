// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/flow.h"

#include <algorithm>
#include <utility>

namespace accord::documents {
namespace {

constexpr double kTolerance = 0.01;

class Paginator {
public:
    Paginator(const std::vector<Strip> &strips, double pageHeight)
        : m_strips(strips), m_height(pageHeight) {}

    std::vector<PlacedPage> run() {
        m_pages.emplace_back();
        std::size_t first = 0;
        while (first < m_strips.size()) {
            std::size_t last = first;
            while (last + 1 < m_strips.size() && m_strips[last].keepWithNext) {
                ++last;
            }
            place(first, last);
            first = last + 1;
        }
        markTableEnds();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool atTop() const { return m_pages.back().strips.empty(); }

    // Of the repeated header that strip `i` needs when it begins a page.
    [[nodiscard]] double headerHeight(std::size_t i) const {
        const Strip &strip = m_strips[i];
        return strip.table && !strip.isTableHeader ? strip.table->height : 0;
    }

    [[nodiscard]] double chainHeight(std::size_t first, std::size_t last, bool onTop) const {
        double height = onTop ? headerHeight(first) : m_strips[first].before;
        for (std::size_t i = first; i <= last; ++i) {
            height += m_strips[i].height + (i > first ? m_strips[i].before : 0);
        }
        return height;
    }

    void place(std::size_t first, std::size_t last) {
        const double left = m_height - m_pages.back().used;
        const bool wantsPage = left < m_strips[first].startPageBelow;
        const bool fits = chainHeight(first, last, false) <= left + kTolerance;
        const bool fitsFresh = chainHeight(first, last, true) <= m_height + kTolerance;
        if (!atTop() && (wantsPage || (!fits && fitsFresh))) {
            m_pages.emplace_back();
        }
        for (std::size_t i = first; i <= last; ++i) {
            placeOne(i);
        }
    }

    void placeOne(std::size_t i) {
        const Strip &strip = m_strips[i];
        if (!atTop() && m_pages.back().used + strip.before + strip.height > m_height + kTolerance) {
            m_pages.emplace_back();
        }
        PlacedPage &page = m_pages.back();
        PlacedStrip placed;
        placed.strip = &strip;
        placed.place.firstOfPage = atTop();
        placed.headerAbove = atTop() && headerHeight(i) > 0;
        placed.place.startsTable = strip.table && !strip.isTableHeader &&
                                   (atTop() || page.strips.back().strip->isTableHeader ||
                                    page.strips.back().strip->table != strip.table);
        placed.y = page.used + (atTop() ? headerHeight(i) : strip.before);
        page.used = placed.y + strip.height;
        page.strips.push_back(placed);
    }

    void markTableEnds() {
        for (PlacedPage &page : m_pages) {
            for (std::size_t i = 0; i < page.strips.size(); ++i) {
                const auto &table = page.strips[i].strip->table;
                page.strips[i].place.endsTable =
                    table &&
                    (i + 1 == page.strips.size() || page.strips[i + 1].strip->table != table);
            }
        }
    }

    const std::vector<Strip> &m_strips;
    double m_height;
    std::vector<PlacedPage> m_pages;
};

} // namespace

Flow &Flow::add(Strip strip) {
    m_strips.push_back(std::move(strip));
    return *this;
}

Flow &Flow::add(std::vector<Strip> strips) {
    std::move(strips.begin(), strips.end(), std::back_inserter(m_strips));
    return *this;
}

void Flow::keepLast(int strips) {
    auto strip = m_strips.rbegin();
    for (int i = 0; i < strips && strip != m_strips.rend(); ++i, ++strip) {
        strip->keepWithNext = true;
    }
}

std::vector<PlacedPage> paginate(const Flow &flow, double pageHeight) {
    return Paginator(flow.strips(), pageHeight).run();
}

void paintPage(Canvas &canvas, const PlacedPage &page, QPointF contentTopLeft) {
    for (const PlacedStrip &placed : page.strips) {
        const QPointF at = contentTopLeft + QPointF(0, placed.y);
        if (placed.headerAbove) {
            const RepeatedHeader &header = *placed.strip->table;
            header.paint(canvas, at - QPointF(0, header.height));
        }
        if (placed.strip->paint) {
            placed.strip->paint(canvas, at, placed.place);
        }
    }
}

} // namespace accord::documents
