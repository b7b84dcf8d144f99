// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC report as PDF (DOMAIN section 6): findings first, then classes, concentration, what to
// do first, the movers, the policy and every customer.
#pragma once

#include "app/views/abc_report.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <filesystem>

namespace accord::documents {

struct AbcPdfOptions {
    DocumentLanguage language = DocumentLanguage::SimplifiedChinese;
};

// The pages alone, for preview and printer. Requirements and failures as planPages.
[[nodiscard]] base::Result<DocumentPages> abcPages(const app::AbcReport &report,
                                                   const AbcPdfOptions &options);

// The same report gives the same bytes. Requirements and failures as writePlanPdf.
[[nodiscard]] base::Result<WrittenDocument> writeAbcPdf(const app::AbcReport &report,
                                                        const AbcPdfOptions &options,
                                                        const std::filesystem::path &path);

} // namespace accord::documents
