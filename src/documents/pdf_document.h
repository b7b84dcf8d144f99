// SPDX-License-Identifier: GPL-3.0-or-later
// PdfDocument: a flow, a frame and perhaps a cover become one A4 file with right text, metadata
// and bookmarks, written whole or not at all. The same content gives the same bytes.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/flow.h"
#include "documents/page_frame.h"
#include "documents/written_document.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace accord::documents {

using PageNumbers = std::map<std::string, int>; // anchor -> page, from 1

struct PdfSetup {
    DocumentLanguage language = DocumentLanguage::SimplifiedChinese;
    std::string title;
    std::string author;
    std::string subject;
    base::Instant created; // printed nowhere, but part of the file
    PageFrame frame;
    // Paints page 1 from the top of the content area; the flow then begins on page 2.
    std::function<void(Canvas &, const PageNumbers &)> cover;
    std::string coverBookmark;
};

// Throws StorageError when the file cannot be written.
[[nodiscard]] WrittenDocument writePdf(const FontFactory &fonts, const PdfSetup &setup,
                                       const Flow &flow, const std::filesystem::path &path);

// What writers of documents answer when FontFactory::isComplete() is false.
[[nodiscard]] tl::unexpected<base::Error> missingFonts();

} // namespace accord::documents
