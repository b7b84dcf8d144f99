// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the ABC page for the eye, into $ACCORD_SCREENS or build/screenshots.
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/abc/abc_page.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace accord;

namespace {

QString folder() {
    const QString chosen = qEnvironmentVariable("ACCORD_SCREENS");
    const QString path = chosen.isEmpty() ? QStringLiteral("build/screenshots") : chosen;
    QDir().mkpath(path);
    return path;
}

void expectDrawn(const QString &language, ui::ThemeChoice choice, QSize size, const QString &name) {
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/i18n/accord.%1.qm").arg(language)));
    QApplication::installTranslator(&translator);
    {
        test::Desk desk(test::Desk::Company::Sample, "S1", language);
        desk.page().theme.choose(choice);
        desk.page().theme.applyTo(*qApp);
        ui::AbcPage page(desk.page(), {QStringLiteral("abc"), {}, {}});
        page.resize(size);
        page.show();
        REQUIRE(test::Desk::waitFor([&] { return page.report() != nullptr && !page.isBusy(); }));
        QTest::qWait(30);
        CHECK(page.grab().save(folder() + QStringLiteral("/abc-%1.png").arg(name)));
    }
    QApplication::removeTranslator(&translator);
}

} // namespace

TEST_CASE("the ABC page is drawn for looking at", "[.screens]") {
    const QSize wide(1232, 820); // what the frame leaves of 1440 by 900
    const QSize small(816, 620);
    expectDrawn(QStringLiteral("zh_CN"), ui::ThemeChoice::Light, wide,
                QStringLiteral("wide-light-zh"));
    expectDrawn(QStringLiteral("zh_CN"), ui::ThemeChoice::Dark, wide,
                QStringLiteral("wide-dark-zh"));
    expectDrawn(QStringLiteral("en"), ui::ThemeChoice::Light, wide,
                QStringLiteral("wide-light-en"));
    expectDrawn(QStringLiteral("zh_CN"), ui::ThemeChoice::Light, small,
                QStringLiteral("small-light-zh"));
    expectDrawn(QStringLiteral("en"), ui::ThemeChoice::Dark, small,
                QStringLiteral("small-dark-en"));
}
