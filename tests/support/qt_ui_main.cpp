// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the binary that tests windows: one QApplication on the offscreen platform, themed as
// the program is.
#include "ui/common/theme.h"

#include <QApplication>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Accord"));
    accord::ui::Theme theme;
    theme.applyTo(application);
    return Catch::Session().run(argc, argv);
}
