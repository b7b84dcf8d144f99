// SPDX-License-Identifier: GPL-3.0-or-later
// A list as pages: what it is and how it is filtered, its table with the head again on each page.
#pragma once

#include "app/views/list_paper.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <filesystem>

namespace accord::documents {

// The pages alone, for preview and printer. Requirements and failures as planPages.
[[nodiscard]] base::Result<DocumentPages> listPages(const app::ListPaper &paper,
                                                    DocumentLanguage language);
// The same list gives the same bytes. Requirements and failures as writePlanPdf.
[[nodiscard]] base::Result<WrittenDocument> writeListPdf(const app::ListPaper &paper,
                                                         DocumentLanguage language,
                                                         const std::filesystem::path &path);

} // namespace accord::documents
