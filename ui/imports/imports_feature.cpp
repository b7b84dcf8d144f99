// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_feature.h"

#include "ui/imports/imports_page.h"

namespace accord::ui {

Feature makeImportsFeature() {
    Feature feature;
    feature.id = QStringLiteral("imports");
    feature.title = ImportsPage::tr("Import");
    feature.icon = QStringLiteral("import");
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        return new ImportsPage(context, place);
    };
    feature.commands = {{QStringLiteral("imports.open"),
                         ImportsPage::tr("Import from Excel or CSV"),
                         QStringLiteral("import"),
                         {},
                         [](PageContext &context, QWidget * /*over*/) {
                             context.navigator.open({QStringLiteral("imports"), {}, {}});
                         }}};
    return feature;
}

} // namespace accord::ui
