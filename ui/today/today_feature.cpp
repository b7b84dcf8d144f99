// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_feature.h"

#include "ui/today/today_page.h"

namespace accord::ui {

Feature makeTodayFeature() {
    Feature feature;
    feature.id = QStringLiteral("today");
    feature.title = TodayPage::tr("Today");
    feature.icon = QStringLiteral("today");
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        return place.record.isEmpty() ? new TodayPage(context, place) : nullptr;
    };
    const auto go = [](const char *hint) {
        return [hint = QString::fromLatin1(hint)](PageContext &context, QWidget * /*over*/) {
            context.navigator.open({QStringLiteral("today"), {}, {{hint, true}}});
        };
    };
    feature.newEntries = {{QStringLiteral("today.quick"),
                           TodayPage::tr("Quick log"),
                           QStringLiteral("edit"),
                           {},
                           go("quick")}};
    feature.commands = {{QStringLiteral("today.clear"),
                         TodayPage::tr("Daily clearing"),
                         QStringLiteral("check"),
                         {},
                         go("clear")}};
    feature.badge = &TodayPage::late;
    return feature;
}

} // namespace accord::ui
