// SPDX-License-Identifier: GPL-3.0-or-later
// The last pass over a PDF written by Qt, done by libqpdf: rewrites the text maps so that copied
// and searched text is what was drawn, and sets metadata, outline and a deterministic identifier.
// Plain C++17 (see src/CMakeLists.txt).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace accord::documents {

struct PdfFontAliases {
    std::string fontName;                       // PostScript name, without the subset tag
    std::map<std::uint32_t, std::uint32_t> map; // code point Qt may write -> character drawn
    // Characters beyond the BMP in order of first use; Qt leaves their glyphs without an entry.
    std::vector<std::uint32_t> beyondBmp;
};

struct PdfOutlineEntry {
    std::string title; // UTF-8
    int page = 0;      // from 0
    double top = 0;    // points above the bottom of the page
};

struct PdfMetadata {
    std::string title;
    std::string author;
    std::string subject;
    std::string producer;
    std::string language;     // BCP 47, "zh-CN"
    std::string creationDate; // "D:20270108093000Z"
    std::vector<PdfOutlineEntry> outline;
};

// Throws std::runtime_error when `pdf` is not what Qt writes.
[[nodiscard]] std::string finishPdf(const std::string &pdf,
                                    const std::vector<PdfFontAliases> &fonts,
                                    const PdfMetadata &metadata);

} // namespace accord::documents
