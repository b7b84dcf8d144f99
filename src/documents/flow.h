// SPDX-License-Identifier: GPL-3.0-or-later
// Flow: the content of a document as a list of strips that are never split, and the rules by
// which they fall onto pages: what stays with its successor, headers that come again, places that
// begin a page. Measures are points.
#pragma once

#include "documents/canvas.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace accord::documents {

// What a strip may want to know about where it fell.
struct StripPlace {
    bool firstOfPage = false;
    bool startsTable = false; // the first row below a header, repeated ones included
    bool endsTable = false;   // nothing of its table follows on this page
};

struct RepeatedHeader {
    double height = 0;
    std::function<void(Canvas &, QPointF)> paint;
};

struct Strip {
    double before = 0; // space above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    // Begins a page when less than this height would be left on the present one.
    double startPageBelow = 0;
    std::shared_ptr<const RepeatedHeader> table; // shared by the rows of one table
    bool isTableHeader = false;
    std::string anchor;   // remembered with its page, for the table of contents
    std::string bookmark; // title in the outline of the PDF, UTF-8; "" = none
    std::function<void(Canvas &, QPointF, const StripPlace &)> paint;
};

struct PlacedStrip {
    const Strip *strip = nullptr;
    double y = 0; // below the top of the content area
    StripPlace place;
    bool headerAbove = false; // its table's header is repeated directly above it
};

struct PlacedPage {
    std::vector<PlacedStrip> strips;
    double used = 0;
};

class Flow {
public:
    Flow &add(Strip strip);
    Flow &add(std::vector<Strip> strips);
    // The next strip stays with what is already there (at most `strips` strips back).
    void keepLast(int strips = 1);
    [[nodiscard]] bool isEmpty() const { return m_strips.empty(); }
    [[nodiscard]] const std::vector<Strip> &strips() const { return m_strips; }

private:
    std::vector<Strip> m_strips;
};

// The strips must outlive the result. A kept chain higher than a page is broken where it must.
[[nodiscard]] std::vector<PlacedPage> paginate(const Flow &flow, double pageHeight);
void paintPage(Canvas &canvas, const PlacedPage &page, QPointF contentTopLeft);

} // namespace accord::documents
