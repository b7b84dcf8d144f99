// SPDX-License-Identifier: GPL-3.0-or-later
// A report as pages: what it says at a glance, its chart, the whole table with its sums, and how
// the figures are made.
#pragma once

#include "app/views/report_paper.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <filesystem>

namespace accord::documents {

// The pages alone, for preview and printer. Requirements and failures as planPages.
[[nodiscard]] base::Result<DocumentPages> reportPages(const app::ReportPaper &paper,
                                                      DocumentLanguage language);
// The same report gives the same bytes. Requirements and failures as writePlanPdf.
[[nodiscard]] base::Result<WrittenDocument> writeReportPdf(const app::ReportPaper &paper,
                                                           DocumentLanguage language,
                                                           const std::filesystem::path &path);

} // namespace accord::documents
