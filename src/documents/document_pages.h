// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentPages: a document laid out, page by page, without writing a file: for a preview, a
// printer, or the PDF. Holds everything its pages need; a page paints in a few milliseconds, so
// that a window may paint one at a time and stop between them.
//
//   const auto pages = planPages(document, options);              // plan_pdf.h, abc_pdf.h
//   QImage first = pages->picture(0, 600, devicePixelRatio());    // 600 pixels wide
//   pages->print(printer, 0, pages->count() - 1, keepGoing);      // QPrinter or QPdfWriter
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/flow.h"
#include "documents/page_frame.h"

#include <QImage>
#include <QSizeF>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QPagedPaintDevice;

namespace accord::documents {

using PageNumbers = std::map<std::string, int>; // anchor -> page, from 1

struct DocumentSetup {
    DocumentLanguage language = DocumentLanguage::SimplifiedChinese;
    std::string title;
    std::string author;
    std::string subject;
    base::Instant created; // printed nowhere, but part of a file
    PageFrame frame;
    // Paints page 1 from the top of the content area; the flow then begins on page 2.
    std::function<void(Canvas &, const PageNumbers &)> cover;
    std::string coverBookmark;
};

class DocumentPages {
public:
    // `owner` keeps alive what fonts, flow and the setup's functions refer to.
    DocumentPages(DocumentSetup setup, const FontFactory &fonts, const Flow &flow,
                  std::shared_ptr<const void> owner);

    [[nodiscard]] int count() const { return static_cast<int>(m_placed.size()) + coverPages(); }
    [[nodiscard]] static QSizeF pageSize() { return {page::kWidth, page::kHeight}; } // points, A4
    // Where sections begin, by anchor ("targets", "signing", …), pages from 1.
    [[nodiscard]] const PageNumbers &numbers() const { return m_numbers; }

    // Index from 0. One unit of the painter is a point; the ground is not painted.
    void paintPage(QPainter &painter, int index) const;
    // On white paper, `width` logical pixels wide.
    [[nodiscard]] QImage picture(int index, int width, double devicePixelRatio = 1) const;
    // Prints pages [first, last], each in the middle of the sheet and never larger than it; asks
    // before each page whether to go on. The number of pages printed.
    int print(QPagedPaintDevice &device, int first, int last,
              const std::function<bool(int page)> &goOn = {}) const;

    // For writers of files.
    void paint(Canvas &canvas, int index) const; // in units of the canvas
    [[nodiscard]] const DocumentSetup &setup() const { return m_setup; }
    [[nodiscard]] const FontFactory &fonts() const { return *m_fonts; }
    [[nodiscard]] const std::vector<PlacedPage> &placed() const { return m_placed; }
    [[nodiscard]] int coverPages() const { return m_setup.cover ? 1 : 0; }

private:
    DocumentSetup m_setup;
    const FontFactory *m_fonts;
    std::shared_ptr<const void> m_owner;
    std::vector<PlacedPage> m_placed;
    PageNumbers m_numbers;
};

} // namespace accord::documents
