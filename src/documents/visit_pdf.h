// SPDX-License-Identifier: GPL-3.0-or-later
// A visit on paper (DOMAIN section 3): the brief before it, on one page, and the call card, empty
// to be filled by hand in the store or with what was recorded. Both are for our own people alone.
#pragma once

#include "app/views/visit_paper.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <cstdint>
#include <filesystem>

namespace accord::documents {

enum class VisitSheet : std::uint8_t { Brief, CallCard };

struct VisitPdfOptions {
    VisitSheet sheet = VisitSheet::Brief;
    DocumentLanguage language = DocumentLanguage::SimplifiedChinese;
};

// The pages alone, for preview and printer. Requirements and failures as planPages.
[[nodiscard]] base::Result<DocumentPages> visitPages(const app::VisitPaper &paper,
                                                     const VisitPdfOptions &options);

// The same paper gives the same bytes. Requirements and failures as writePlanPdf.
[[nodiscard]] base::Result<WrittenDocument> writeVisitPdf(const app::VisitPaper &paper,
                                                          const VisitPdfOptions &options,
                                                          const std::filesystem::path &path);

} // namespace accord::documents
