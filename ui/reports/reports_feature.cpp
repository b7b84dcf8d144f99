// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_feature.h"

#include "ui/reports/reports_page.h"

namespace accord::ui {

Feature makeReportsFeature() {
    Feature feature;
    feature.id = QStringLiteral("reports");
    feature.title = ReportsPage::tr("Reports");
    feature.icon = QStringLiteral("reports");
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        auto *page = new ReportsPage(context, place);
        if (!place.record.isEmpty()) {
            page->choose(place.record);
        }
        return page;
    };
    return feature;
}

} // namespace accord::ui
