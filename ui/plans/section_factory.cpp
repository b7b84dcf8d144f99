// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/section_factory.h"

#include "domain/plan/plan_checklist.h"
#include "ui/plans/activities_section.h"
#include "ui/plans/checklist_section.h"
#include "ui/plans/history_section.h"
#include "ui/plans/money_section.h"
#include "ui/plans/part_table.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/rebates_section.h"
#include "ui/plans/signing_section.h"
#include "ui/plans/targets_section.h"
#include "ui/plans/text_section.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class TextWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TextSection)
public:
    static std::vector<TextField> fields(PlanSection section);

private:
    static TextField one(PlanSection section, const char *key, const QString &hint) {
        return {key, PlanText::section(section), hint, 0, false};
    }
};

std::vector<TextField> TextWords::fields(PlanSection section) {
    switch (section) {
    case PlanSection::Market:
        return {one(section, "market",
                    tr("Population, income, habits of the area; what is changing."))};
    case PlanSection::Category:
        return {one(section, "category",
                    tr("Size and growth of the beverage categories, brands, prices."))};
    case PlanSection::Channel:
        return {one(section, "channel",
                    tr("How the channels develop and where this customer stands."))};
    case PlanSection::LastYear:
        return {one(section, "last_year",
                    tr("What was reached, what was not, and why. The figures are in the table of "
                       "the targets and in the printed plan."))};
    case PlanSection::Summary: {
        TextField field = one(section, "summary",
                              tr("The plan on one page: aims, means, what it costs and brings."));
        field.mostCharacters = domain::defaultCheckPolicy().summaryCharacters;
        return {field};
    }
    case PlanSection::Correction: {
        TextField clause =
            one(section, "correction_clause",
                tr("When and how the plan may be corrected: which deviation, over how long, who "
                   "decides, from when it counts."));
        clause.title = tr("Correction clause");
        return {clause,
                {"reserve", tr("Reserve"), tr("of the budget, set aside for what nobody foresees"),
                 0, true}};
    }
    default:
        return {{"swot.s", tr("Strengths"), tr("What we are good at with this customer"), 0, false},
                {"swot.w", tr("Weaknesses"), tr("Where we fall short"), 0, false},
                {"swot.o", tr("Opportunities"), tr("What we could use"), 0, false},
                {"swot.t", tr("Threats"), tr("What could hurt us"), 0, false}};
    }
}

} // namespace

SectionPage *makeSectionPage(PlanSection section, PlanEditing &editing, QWidget *parent) {
    switch (section) {
    case PlanSection::Targets:
        return new TargetsSection(editing, parent);
    case PlanSection::Rebates:
        return new RebatesSection(editing, parent);
    case PlanSection::Promotion:
        return new PartsSection(editing, {promotionSpec()}, parent);
    case PlanSection::Activities:
        return new ActivitiesSection(editing, parent);
    case PlanSection::Merchandising:
        return new PartsSection(editing, {merchandisingSpec()}, parent);
    case PlanSection::Equipment:
        return new PartsSection(editing, {equipmentSpec()}, parent);
    case PlanSection::Promises:
        return new PartsSection(editing, {promiseSpec()}, parent);
    case PlanSection::Actions:
        return new PartsSection(editing, {actionSpec()}, parent);
    case PlanSection::Kpis:
        return new PartsSection(editing, {kpiSpec(), reviewSpec()}, parent);
    case PlanSection::Money:
        return new MoneySection(editing, parent);
    case PlanSection::Signing:
        return new SigningSection(editing, parent);
    case PlanSection::Checklist:
        return new ChecklistSection(editing, parent);
    case PlanSection::History:
        return new HistorySection(editing, parent);
    default:
        return new TextSection(editing, PlanText::section(section), TextWords::fields(section),
                               parent);
    }
}

} // namespace accord::ui
