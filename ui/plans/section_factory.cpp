// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/section_factory.h"

#include "domain/plan/plan_checklist.h"
#include "ui/plans/part_table.h"
#include "ui/plans/plan_text.h"
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
        return {key, PlanText::section(section), hint, 0};
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
    default:
        return {{"swot.s", tr("Strengths"), tr("What we are good at with this customer"), 0},
                {"swot.w", tr("Weaknesses"), tr("Where we fall short"), 0},
                {"swot.o", tr("Opportunities"), tr("What we could use"), 0},
                {"swot.t", tr("Threats"), tr("What could hurt us"), 0}};
    }
}

} // namespace

SectionPage *makeSectionPage(PlanSection section, PlanEditing &editing, QWidget *parent) {
    switch (section) {
    case PlanSection::Targets:
        return new TargetsSection(editing, parent);
    case PlanSection::Rebates:
        return new PartsSection(editing, {rebateSpec()}, parent);
    case PlanSection::Promotion:
        return new PartsSection(editing, {promotionSpec()}, parent);
    case PlanSection::Activities:
        return new PartsSection(editing, {activitySpec()}, parent);
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
    default:
        return new TextSection(editing, PlanText::section(section), TextWords::fields(section),
                               parent);
    }
}

} // namespace accord::ui
