// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plans_feature.h"

#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "ui/common/action_runner.h"
#include "ui/plans/new_plan_dialog.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/plans_page.h"

namespace accord::ui {
namespace {

class Plans {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PlansPage)
public:
    static QString title() { return tr("Annual plans"); }
    static QString newTitle() { return tr("New annual plan"); }
};

Page *makePage(PageContext &context, const Place &place) {
    if (place.record.isEmpty()) {
        return new PlansPage(context, place);
    }
    auto page = std::make_unique<PlanEditorPage>(context, place);
    return page->isLoaded() ? page.release() : nullptr;
}

void makeNew(PageContext &context, QWidget *over) {
    NewPlanDialog dialog(context, app::PlanOverview(context.app()).comingYear(), {}, over);
    if (dialog.exec() == QDialog::Accepted) {
        context.navigator.open({QStringLiteral("plans"), dialog.record(), {}});
    }
}

} // namespace

Feature makePlansFeature() {
    Feature feature;
    feature.id = QStringLiteral("plans");
    feature.title = Plans::title();
    feature.icon = QStringLiteral("plans");
    feature.makePage = makePage;
    feature.newEntries.push_back(
        {QStringLiteral("plans.new"), Plans::newTitle(), QStringLiteral("plans"), {}, makeNew});
    return feature;
}

} // namespace accord::ui
