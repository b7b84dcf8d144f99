// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_screens.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTranslator>
#include <QWidget>

namespace accord::test {
namespace {

QString folder() {
    const QString named = qEnvironmentVariable("ACCORD_SCREENS");
    return named.isEmpty() ? QDir(QCoreApplication::applicationDirPath())
                                 .filePath(QStringLiteral("../screenshots"))
                           : named;
}

} // namespace

QString Look::name() const {
    return QStringLiteral("%1-%2-%3x%4")
        .arg(language, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(size.width())
        .arg(size.height());
}

void forEachLook(const std::function<void(const Look &)> &take) {
    const QString only = qEnvironmentVariable("ACCORD_LOOK"); // a part of one name
    for (const auto *language : {"zh_CN", "zh_TW", "en"}) {
        for (const bool isDark : {false, true}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                const Look look{QLatin1String(language), isDark, size};
                if (only.isEmpty() || look.name().contains(only)) {
                    take(look);
                }
            }
        }
    }
}

void apply(const Look &look, Desk &desk) {
    static QTranslator *const translator = new QTranslator(qApp);
    QCoreApplication::removeTranslator(translator);
    if (translator->load(QStringLiteral(":/i18n/accord.%1.qm").arg(look.language))) {
        QCoreApplication::installTranslator(translator);
    }
    ui::Theme &theme = desk.page().theme;
    theme.setLanguage(look.language);
    theme.choose(look.isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    theme.applyTo(*qApp);
}

bool picture(QWidget &widget, const Look &look, const QString &name) {
    // The window around a page takes the navigation, the bars and the tabs.
    const QSize page = look.size - QSize(208, 52 + 36 + 28);
    widget.resize(page);
    widget.show();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
    }
    return wholePicture(widget, look, name);
}

bool wholePicture(QWidget &widget, const Look &look, const QString &name) {
    QDir().mkpath(folder());
    return widget.grab().save(
        QDir(folder()).filePath(QStringLiteral("%1-%2.png").arg(name, look.name())));
}

} // namespace accord::test
