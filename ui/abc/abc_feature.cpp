// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_feature.h"

#include "ui/abc/abc_page.h"
#include "ui/common/navigator.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcFeature)
public:
    static QString title() { return tr("ABC analysis"); }
    static QString command() { return tr("Classify customers (ABC)"); }
};

} // namespace

Feature makeAbcFeature() {
    Feature feature;
    feature.id = QStringLiteral("abc");
    feature.title = Words::title();
    feature.icon = QStringLiteral("abc");
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        return new AbcPage(context, place);
    };
    feature.commands.push_back({QStringLiteral("abc.open"),
                                Words::command(),
                                QStringLiteral("abc"),
                                {},
                                [](PageContext &context, QWidget * /*over*/) {
                                    context.navigator.open({QStringLiteral("abc"), {}, {}});
                                }});
    return feature;
}

} // namespace accord::ui
