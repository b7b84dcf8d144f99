// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/feature_registry.h"

#include "ui/abc/abc_feature.h"
#include "ui/customers/customers_feature.h"
#include "ui/imports/imports_feature.h"
#include "ui/plans/plans_feature.h"
#include "ui/reports/reports_feature.h"
#include "ui/tasks/tasks_feature.h"
#include "ui/today/today_feature.h"
#include "ui/visits/visits_feature.h"

#include <memory>

namespace accord::ui {

std::vector<Feature> allFeatures() {
    const auto tabs = std::make_shared<std::vector<CustomerTab>>();
    std::vector<Feature> all{
        makeTodayFeature(),   makeCustomersFeature(tabs), makeVisitsFeature(),
        makeTasksFeature(),   makePlansFeature(),         makeAbcFeature(),
        makeReportsFeature(), makeImportsFeature(),       makeBinFeature(),
    };
    for (const Feature &feature : all) {
        tabs->insert(tabs->end(), feature.customerTabs.begin(), feature.customerTabs.end());
    }
    return all;
}

} // namespace accord::ui
