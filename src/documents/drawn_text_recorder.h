// SPDX-License-Identifier: GPL-3.0-or-later
// DrawnTextRecorder: keeps what was really drawn, for two uses: the text map of the PDF (which
// character did each glyph stand for) and the tests (extracted text equals drawn text).
#pragma once

#include "documents/font_factory.h"
#include "documents/pdf_text_map.h"

#include <QSet>
#include <QString>
#include <array>
#include <string>
#include <vector>

namespace accord::documents {

class DrawnTextRecorder {
public:
    void beginPage() { m_pages.emplace_back(); }
    // One piece of a line in one face; pieces come in drawing order.
    void add(QStringView piece, bool bold);
    void endLine();
    // Lines of each page in drawing order, UTF-8, joined by \n.
    [[nodiscard]] const std::vector<std::string> &pages() const { return m_pages; }
    // One table per embedded font: every other code point that has the glyph of a drawn character
    // maps back to that character. Of two drawn characters with one glyph (· and ・) the one
    // drawn more often wins.
    [[nodiscard]] std::vector<PdfFontAliases> aliases(const FontFactory &fonts) const;

private:
    struct Face {
        std::vector<char32_t> inOrder; // distinct, in order of first use
        std::map<char32_t, int> timesDrawn;
    };
    std::array<Face, 2> m_faces; // regular, bold
    std::vector<std::string> m_pages;
};

} // namespace accord::documents
