// SPDX-License-Identifier: GPL-3.0-or-later
// The worked example of a rebate as the printed plan has it, for the window.
#pragma once

#include "app/views/plan_document.h"
#include "documents/document_language.h"

#include <QString>
#include <string>

namespace accord::documents {

// One sentence per language of the document; "" for a line that is no rebate or has no tiers or no
// forecast.
[[nodiscard]] QString rebateExample(const app::PlanDocument &plan, const std::string &line,
                                    DocumentLanguage language);

} // namespace accord::documents
