// SPDX-License-Identifier: GPL-3.0-or-later
// The handover pack of a customer as PDF (DOMAIN section 1): what is ahead, what was promised,
// plans, who decides, what was agreed last, and room for both signatures.
#pragma once

#include "app/views/handover.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <filesystem>

namespace accord::documents {

// The pages alone, for preview and printer. Requirements and failures as planPages.
[[nodiscard]] base::Result<DocumentPages> handoverPages(const app::HandoverPack &pack,
                                                        DocumentLanguage language);
// The same pack gives the same bytes. Requirements and failures as writePlanPdf.
[[nodiscard]] base::Result<WrittenDocument> writeHandoverPdf(const app::HandoverPack &pack,
                                                             DocumentLanguage language,
                                                             const std::filesystem::path &path);

} // namespace accord::documents
