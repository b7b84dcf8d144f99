// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the plan list and editor, to be looked at: accord_test_ui "[.screens]"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "support/ui_screens.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/plan_table.h"
#include "ui/plans/plans_page.h"
#include "ui/plans/preview_pane.h"

using namespace accord;
using test::Desk;
using ui::PlanSection;

TEST_CASE("pictures of the plan list", "[.screens]") {
    test::forEachLook([](const test::Look &look) {
        Desk desk(Desk::Company::Sample, "S1", look.language);
        test::apply(look, desk);
        ui::PlansPage page(desk.page(), {QStringLiteral("plans"), {}, {}});
        REQUIRE(Desk::waitFor([&] { return page.shownPlans() > 0; }));
        CHECK(test::picture(page, look, QStringLiteral("plan-list")));
    });
}

TEST_CASE("pictures of the plan editor", "[.screens]") {
    test::forEachLook([](const test::Look &look) {
        Desk desk(Desk::Company::Sample, "M1", look.language);
        test::apply(look, desk);
        ui::PlanEditorPage page(desk.page(),
                                {QStringLiteral("plans"), QStringLiteral("KA-0009:2027"), {}});
        REQUIRE(page.isLoaded());
        CHECK(test::picture(page, look, QStringLiteral("plan-targets"))); // gives it its size
        REQUIRE(Desk::waitFor(
            [&] { return !page.preview().isVisible() || page.preview().isCurrent(); }));
        CHECK(test::picture(page, look, QStringLiteral("plan-targets")));
        const std::pair<PlanSection, const char *> sections[]{
            {PlanSection::Rebates, "plan-rebates"},
            {PlanSection::Promotion, "plan-promotion"},
            {PlanSection::Activities, "plan-activities"},
            {PlanSection::Kpis, "plan-kpis"},
            {PlanSection::Swot, "plan-swot"},
            {PlanSection::Checklist, "plan-checklist"},
            {PlanSection::Signing, "plan-signing"},
            {PlanSection::History, "plan-history"},
            {PlanSection::Correction, "plan-correction"},
            {PlanSection::Money, "plan-money"}};
        for (const auto &[section, name] : sections) {
            page.go(section);
            if (section == PlanSection::History) {
                REQUIRE(Desk::waitFor([&] {
                    const auto *changes =
                        page.findChild<ui::PlanTable *>(QStringLiteral("plan.history.changes"));
                    return changes->model()->rowCount() > 0;
                }));
            }
            CHECK(test::picture(page, look, QLatin1String(name)));
        }
        page.go(PlanSection::History, QStringLiteral("compare"));
        CHECK(test::picture(page, look, QStringLiteral("plan-compare")));
    });
}
