// SPDX-License-Identifier: GPL-3.0-or-later
// Printed documents for commands: makes the application object that fonts and charts need when the
// first document is asked for. Built without the document library, every call is refused.
#pragma once

#include "app/views/abc_report.h"
#include "app/views/handover.h"
#include "app/views/plan_document.h"
#include "app/views/report_paper.h"
#include "app/views/visit_paper.h"
#include "base/result.h"

#include <filesystem>
#include <string>

namespace accord::cli {

struct DocumentFile {
    int pages = 0;
    std::string sha256;
};

// `language` is zh_CN, zh_TW, en or zh_en: Invalid ("language.unknown") otherwise.
[[nodiscard]] base::Result<DocumentFile> writeAbcDocument(const app::AbcReport &report,
                                                          const std::string &language,
                                                          const std::filesystem::path &path);
// `copy` is customer or internal: Invalid ("plan.copy_unknown") otherwise.
[[nodiscard]] base::Result<DocumentFile> writePlanDocument(const app::PlanDocument &plan,
                                                           const std::string &copy,
                                                           const std::string &language,
                                                           const std::filesystem::path &path);
// `sheet` is brief or card.
[[nodiscard]] base::Result<DocumentFile> writeVisitDocument(const app::VisitPaper &paper,
                                                            const std::string &sheet,
                                                            const std::string &language,
                                                            const std::filesystem::path &path);
[[nodiscard]] base::Result<DocumentFile> writeReportDocument(const app::ReportPaper &paper,
                                                             const std::string &language,
                                                             const std::filesystem::path &path);
[[nodiscard]] base::Result<DocumentFile> writeHandoverDocument(const app::HandoverPack &pack,
                                                               const std::string &language,
                                                               const std::filesystem::path &path);

} // namespace accord::cli
