// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/feature_registry.h"

#include "ui/abc/abc_feature.h"
#include "ui/customers/customers_feature.h"
#include "ui/imports/imports_feature.h"
#include "ui/plans/plans_feature.h"

namespace accord::ui {

std::vector<Feature> allFeatures() {
    return {
        makeCustomersFeature(),
        makePlansFeature(),
        makeAbcFeature(),
        makeImportsFeature(),
    };
}

} // namespace accord::ui
