// SPDX-License-Identifier: GPL-3.0-or-later
// The worked example of a rebate says in the window what the PDF prints.
#include "documents/plan_example.h"
#include "documents/plan_pdf.h"
#include "pdf_probe.h"
#include "support/catch.h"
#include "support/document_samples.h"
#include "support/temp_folder.h"

#include <QStringList>

using namespace accord;

TEST_CASE("the worked example of every rebate is the one the plan prints") {
    const test::TempFolder folder;
    const app::PlanDocument plan = test::samplePlan();
    for (const auto language : test::kLanguages) {
        documents::PlanPdfOptions options;
        options.language = language;
        REQUIRE(documents::writePlanPdf(plan, options, folder / "plan.pdf"));
        const std::string text = test::extractedText(folder / "plan.pdf");
        int examples = 0;
        for (const domain::PlanLine &line : plan.plan.lines) {
            const QString example = documents::rebateExample(plan, line.id, language);
            for (const QString &sentence : example.split(u'\n', Qt::SkipEmptyParts)) {
                CHECK(test::contains(text, test::withoutSpace(sentence.toStdString())));
                ++examples;
            }
        }
        CHECK(examples > 0);
    }
}

TEST_CASE("what is no rebate, or has no tiers, has no worked example") {
    app::PlanDocument plan = test::samplePlan();
    const auto language = documents::DocumentLanguage::English;
    CHECK(documents::rebateExample(plan, "nothing", language).isEmpty());
    for (domain::PlanLine &line : plan.plan.lines) {
        line.tiers.clear();
        CHECK(documents::rebateExample(plan, line.id, language).isEmpty());
    }
}
