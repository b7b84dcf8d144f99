// SPDX-License-Identifier: GPL-3.0-or-later
// The annual plan as PDF (DOMAIN section 5.5): the customer copy holds no margin, approver or
// internal step; the internal copy adds money lines, checklist, approvals and the head hash.
#pragma once

#include "app/views/plan_document.h"
#include "base/result.h"
#include "documents/document_language.h"
#include "documents/document_pages.h"
#include "documents/written_document.h"

#include <cstdint>
#include <filesystem>

namespace accord::documents {

enum class PlanCopy : std::uint8_t { Customer, Internal };

struct PlanPdfOptions {
    PlanCopy copy = PlanCopy::Customer;
    DocumentLanguage language = DocumentLanguage::SimplifiedChinese;
};

// The pages alone, for preview and printer. Needs an application (see DocumentApplication). Invalid
// ("document.fonts_missing") when no font for the language is installed.
[[nodiscard]] base::Result<DocumentPages> planPages(const app::PlanDocument &plan,
                                                    const PlanPdfOptions &options);

// The same plan gives the same bytes. Needs and fails as planPages; throws StorageError when
// the file cannot be written, and then an older file of that name is untouched.
[[nodiscard]] base::Result<WrittenDocument> writePlanPdf(const app::PlanDocument &plan,
                                                         const PlanPdfOptions &options,
                                                         const std::filesystem::path &path);

} // namespace accord::documents
