// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_output.h"

#ifdef ACCORD_HAS_DOCUMENTS
#include "documents/abc_pdf.h"
#include "documents/document_application.h"
#include "documents/document_language.h"
#include "documents/handover_pdf.h"
#include "documents/plan_pdf.h"
#include "documents/report_pdf.h"
#include "documents/visit_pdf.h"
#endif

namespace accord::cli {

#ifdef ACCORD_HAS_DOCUMENTS
namespace {

// Made once, with the first document, and kept until the program ends.
void needApplication() {
    static const documents::DocumentApplication application;
}

base::Result<documents::DocumentLanguage> languageOf(const std::string &word) {
    if (const auto language = documents::documentLanguageFromCode(word)) {
        return *language;
    }
    return base::fail(base::ErrorCode::Invalid, "language.unknown",
                      "There is no language " + word + "; use zh_CN, zh_TW, en or zh_en.",
                      "doc-lang", {}, {{"language", word}});
}

DocumentFile fileOf(const documents::WrittenDocument &written) {
    return {written.pages, written.sha256};
}

} // namespace

base::Result<DocumentFile> writeAbcDocument(const app::AbcReport &report,
                                            const std::string &language,
                                            const std::filesystem::path &path) {
    documents::AbcPdfOptions options;
    ACCORD_TRY(options.language, languageOf(language));
    needApplication();
    return documents::writeAbcPdf(report, options, path).map(fileOf);
}

base::Result<DocumentFile> writePlanDocument(const app::PlanDocument &plan, const std::string &copy,
                                             const std::string &language,
                                             const std::filesystem::path &path) {
    documents::PlanPdfOptions options;
    ACCORD_TRY(options.language, languageOf(language));
    if (copy != "customer" && copy != "internal") {
        return base::fail(base::ErrorCode::Invalid, "plan.copy_unknown",
                          "A plan is printed as customer or internal copy, not as " + copy + ".",
                          "copy", {}, {{"copy", copy}});
    }
    options.copy =
        copy == "internal" ? documents::PlanCopy::Internal : documents::PlanCopy::Customer;
    needApplication();
    return documents::writePlanPdf(plan, options, path).map(fileOf);
}

base::Result<DocumentFile> writeVisitDocument(const app::VisitPaper &paper,
                                              const std::string &sheet, const std::string &language,
                                              const std::filesystem::path &path) {
    documents::VisitPdfOptions options;
    ACCORD_TRY(options.language, languageOf(language));
    options.sheet =
        sheet == "card" ? documents::VisitSheet::CallCard : documents::VisitSheet::Brief;
    needApplication();
    return documents::writeVisitPdf(paper, options, path).map(fileOf);
}

base::Result<DocumentFile> writeReportDocument(const app::ReportPaper &paper,
                                               const std::string &language,
                                               const std::filesystem::path &path) {
    ACCORD_TRY(const documents::DocumentLanguage in, languageOf(language));
    needApplication();
    return documents::writeReportPdf(paper, in, path).map(fileOf);
}

base::Result<DocumentFile> writeHandoverDocument(const app::HandoverPack &pack,
                                                 const std::string &language,
                                                 const std::filesystem::path &path) {
    ACCORD_TRY(const documents::DocumentLanguage in, languageOf(language));
    needApplication();
    return documents::writeHandoverPdf(pack, in, path).map(fileOf);
}

#else
namespace {

tl::unexpected<base::Error> notBuilt() {
    return base::fail(base::ErrorCode::Unreadable, "document.not_built",
                      "This program was built without printed documents.");
}

} // namespace

base::Result<DocumentFile> writeAbcDocument(const app::AbcReport & /*report*/,
                                            const std::string & /*language*/,
                                            const std::filesystem::path & /*path*/) {
    return notBuilt();
}

base::Result<DocumentFile> writePlanDocument(const app::PlanDocument & /*plan*/,
                                             const std::string & /*copy*/,
                                             const std::string & /*language*/,
                                             const std::filesystem::path & /*path*/) {
    return notBuilt();
}

base::Result<DocumentFile> writeVisitDocument(const app::VisitPaper & /*paper*/,
                                              const std::string & /*sheet*/,
                                              const std::string & /*language*/,
                                              const std::filesystem::path & /*path*/) {
    return notBuilt();
}

base::Result<DocumentFile> writeReportDocument(const app::ReportPaper & /*paper*/,
                                               const std::string & /*language*/,
                                               const std::filesystem::path & /*path*/) {
    return notBuilt();
}

base::Result<DocumentFile> writeHandoverDocument(const app::HandoverPack & /*pack*/,
                                                 const std::string & /*language*/,
                                                 const std::filesystem::path & /*path*/) {
    return notBuilt();
}
#endif

} // namespace accord::cli
