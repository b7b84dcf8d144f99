// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visits_feature.h"

#include "app/visit_service.h"
#include "ui/common/action_runner.h"
#include "ui/visits/customer_visits_tab.h"
#include "ui/visits/planner_page.h"
#include "ui/visits/templates_dialog.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visits_page.h"

#include <memory>

namespace accord::ui {
namespace {

// Of the actor's own, still to be logged, moved or closed.
int missedVisits(PageContext &context) {
    const auto missed = context.actions.attempt([&] {
        return app::VisitService(context.app())
            .count("state = planned and owner = \"" + context.app().actor.code + "\" and date < " +
                   app::today(context.app()).toString());
    });
    return missed ? static_cast<int>(*missed) : 0;
}

} // namespace

Feature makeVisitsFeature() {
    Feature feature;
    feature.id = QStringLiteral("visits");
    feature.title = PlannerPage::tr("Visits");
    feature.icon = QStringLiteral("visits");
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        if (place.record.isEmpty()) {
            return new PlannerPage(context, place);
        }
        if (place.record == QLatin1String("list")) {
            return new VisitsPage(context, place);
        }
        auto page = std::make_unique<VisitCardPage>(context, place);
        return page->load() ? page.release() : nullptr;
    };
    feature.newEntries = {
        {QStringLiteral("visits.new"), PlannerPage::tr("New visit…"), QStringLiteral("visits"),
         [](PageContext &context) {
             return app::demand(context.app(), domain::Action::EditVisit, context.app().actor.id)
                 .has_value();
         },
         [](PageContext &context, QWidget *over) { PlannerPage::addVisit(context, over); }}};
    feature.commands = {
        {QStringLiteral("visits.templates"), PlannerPage::tr("Templates of call cards…"),
         QStringLiteral("visits"), TemplatesDialog::isOffered,
         [](PageContext &context, QWidget *over) { TemplatesDialog::edit(context, over); }}};
    feature.badge = missedVisits;
    feature.customerTabs = {
        {QStringLiteral("visits"), PlannerPage::tr("Visits"),
         [](PageContext &context) -> CustomerPart * { return new CustomerVisitsTab(context); }}};
    return feature;
}

} // namespace accord::ui
