// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the frame alone, for the eye: run with "[.screens]".
#include "support/catch.h"
#include "support/ui_window_desk.h"

#include <QDir>

using namespace accord;

TEST_CASE("pictures of the frame", "[.screens]") {
    const QString folder =
        qEnvironmentVariable("ACCORD_SCREENS", QStringLiteral("build/screenshots"));
    QDir().mkpath(folder);
    test::WindowDesk desk(test::WindowDesk::Features::Notes);
    desk.openNote(QStringLiteral("one"));
    CHECK(desk.window().grab().save(folder + QStringLiteral("/shell-light.png")));
    desk.window().useTheme(ui::ThemeChoice::Dark);
    CHECK(desk.window().grab().save(folder + QStringLiteral("/shell-dark.png")));
    desk.window().useTheme(ui::ThemeChoice::Light);
}
