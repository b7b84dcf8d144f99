// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: writes every kind of document into ACCORD_LOOK_DIR, so that somebody can look at them.
#include "documents/abc_pdf.h"
#include "documents/plan_pdf.h"
#include "support/catch.h"
#include "support/document_samples.h"

#include <cstdlib>

using namespace accord;
using documents::DocumentLanguage;
using documents::PlanCopy;

namespace {

void writePlans(const std::filesystem::path &folder, const std::string &name,
                const app::PlanDocument &plan) {
    for (const std::string language : {"zh_CN", "zh_TW", "en", "zh_en"}) {
        for (const auto &[copy, word] : {std::pair(PlanCopy::Customer, "customer"),
                                         std::pair(PlanCopy::Internal, "internal")}) {
            const auto path = folder / (name + "-" + language + "-" + word + ".pdf");
            const auto written = documents::writePlanPdf(
                plan, {copy, *documents::documentLanguageFromCode(language)}, path);
            REQUIRE(written);
        }
    }
}

void writeReports(const std::filesystem::path &folder, int customers) {
    const app::AbcReport report = test::sampleAbc(customers);
    for (const std::string language : {"zh_CN", "zh_TW", "en", "zh_en"}) {
        const auto path = folder / ("abc" + std::to_string(customers) + "-" + language + ".pdf");
        REQUIRE(
            documents::writeAbcPdf(report, {*documents::documentLanguageFromCode(language)}, path));
    }
}

} // namespace

TEST_CASE("every kind of document is written to be looked at", "[.look]") {
    const char *folder = std::getenv("ACCORD_LOOK_DIR");
    REQUIRE(folder != nullptr);
    writePlans(folder, "full", test::samplePlan());
    writePlans(folder, "signed", test::signedPlan());
    writePlans(folder, "fresh", test::freshPlan());
    writePlans(folder, "empty", test::emptyPlan());
    for (const int customers : {0, 3, 42, 692}) {
        writeReports(folder, customers);
    }
}
