// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen for the eye, and those of the manual: bash tests/run.sh --screens
#include "support/catch.h"
#include "support/paths.h"
#include "support/ui_screens.h"
#include "support/ui_tour.h"

#include <QDir>
#include <QPixmap>
#include <functional>
#include <set>

using namespace accord;
using test::Tour;
using test::WindowDesk;

namespace {

// Which screens the manual shows, in which language and look, under what name.
struct ManualPicture {
    const char *screen;
    const char *name;
};
constexpr ManualPicture kManual[] = {
    {"customers", "customers"},  {"customer-overview", "customer"}, {"abc", "abc"},
    {"plan-section-06", "plan"}, {"import-3-columns", "import"},    {"welcome-1-start", "welcome"},
    {"today", "today"},          {"visit-card-new", "visit"},       {"visits-week", "visits"}};

void expectPictures(
    const test::Look &look, const Tour::See &see,
    const std::function<void(Tour &)> &go = [](Tour &tour) { tour.all(); }) {
    WindowDesk desk(WindowDesk::Features::All, test::Desk::Company::Sample, look.language);
    desk.desk.prompter.answers.assign(40, 0);
    desk.window().useTheme(look.isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    desk.window().resize(look.size);
    Tour tour(desk, see);
    go(tour);
    INFO(tour.lost.join(QStringLiteral(", ")).toStdString());
    CHECK(tour.lost.isEmpty());
    desk.window().useTheme(ui::ThemeChoice::Light);
}

} // namespace

TEST_CASE("pictures of every screen in every look", "[.screens]") {
    test::forEachLook([](const test::Look &look) {
        expectPictures(look, [&](const QString &name, QWidget &screen) {
            CHECK(test::wholePicture(screen, look, name));
        });
    });
}

TEST_CASE("pictures of the customer page in every look", "[.customer]") {
    test::forEachLook([](const test::Look &look) {
        expectPictures(
            look,
            [&](const QString &name, QWidget &screen) {
                CHECK(test::wholePicture(screen, look, name));
            },
            [](Tour &tour) { tour.customer(); });
    });
}

TEST_CASE("pictures of the reports in every look", "[.reports]") {
    test::forEachLook([](const test::Look &look) {
        expectPictures(
            look,
            [&](const QString &name, QWidget &screen) {
                CHECK(test::wholePicture(screen, look, name));
            },
            [](Tour &tour) { tour.reports(); });
    });
}

TEST_CASE("pictures of the manual", "[.manual]") {
    const QDir images(QString::fromStdString((test::sourceFolder() / "docs" / "images").string()));
    REQUIRE(images.mkpath(QStringLiteral(".")));
    for (const char *language : {"zh_CN", "en"}) {
        const test::Look look{QString::fromLatin1(language), false, QSize(1280, 800)};
        std::set<std::string> made;
        expectPictures(look, [&](const QString &name, QWidget &screen) {
            for (const ManualPicture &one : kManual) {
                if (name == QLatin1String(one.screen)) {
                    const QString file =
                        QStringLiteral("%1-%2.png").arg(QLatin1String(one.name), look.language);
                    CHECK(screen.grab()
                              .toImage()
                              .convertToFormat(QImage::Format_RGB888)
                              .save(images.filePath(file)));
                    made.insert(one.name);
                }
            }
        });
        CHECK(made.size() == std::size(kManual));
    }
}
