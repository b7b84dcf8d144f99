// SPDX-License-Identifier: GPL-3.0-or-later
// PdfDocument: the pages of a document become one A4 file with right text, metadata and bookmarks,
// written whole or not at all. The same content gives the same bytes.
#pragma once

#include "base/result.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <filesystem>

namespace accord::documents {

// Throws StorageError when the file cannot be written.
[[nodiscard]] WrittenDocument writePdf(const DocumentPages &pages,
                                       const std::filesystem::path &path);

// What writers of documents answer when FontFactory::isComplete() is false.
[[nodiscard]] tl::unexpected<base::Error> missingFonts();

} // namespace accord::documents
