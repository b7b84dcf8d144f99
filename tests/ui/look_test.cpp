// SPDX-License-Identifier: GPL-3.0-or-later
// The theme table, icons and figures of the window.
#include "support/catch.h"
#include "ui/common/figures.h"
#include "ui/common/flat_style.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

using namespace accord;
using ui::Role;

namespace {

double luminance(const QColor &color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("every text role reaches 4.5 to 1 on every ground it is used on, light and dark") {
    ui::Theme theme;
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme.choose(choice);
        for (const Role ink : {Role::Text, Role::Muted, Role::Accent, Role::Positive, Role::Warning,
                               Role::Negative}) {
            for (const Role ground : {Role::Window, Role::Surface, Role::Nav, Role::Selection}) {
                INFO(ui::roleName(ink) << " on " << ui::roleName(ground));
                CHECK(contrast(theme.color(ink), theme.color(ground)) >= 4.5);
            }
        }
        for (const auto &[ink, ground] :
             {std::pair(Role::Accent, Role::AccentSoft),
              std::pair(Role::Warning, Role::WarningSoft),
              std::pair(Role::Negative, Role::NegativeSoft),
              std::pair(Role::Positive, Role::PositiveSoft),
              std::pair(Role::ClassA, Role::ClassASoft), std::pair(Role::ClassB, Role::ClassBSoft),
              std::pair(Role::ClassC, Role::ClassCSoft), std::pair(Role::OnAccent, Role::Accent)}) {
            INFO(ui::roleName(ink) << " on " << ui::roleName(ground));
            CHECK(contrast(theme.color(ink), theme.color(ground)) >= 4.5);
        }
    }
}

TEST_CASE("the style sheet has every name filled in and grows with the text size") {
    ui::Theme theme;
    CHECK_FALSE(theme.styleSheet().contains(QLatin1Char('@')));
    theme.setTextScale(150);
    CHECK(theme.px(32) == 48);
    CHECK(theme.font(ui::TypeRole::Body).pixelSize() == 20);
}

TEST_CASE("a heading that does not fit ends in an ellipsis") {
    const ui::Theme theme;
    const ui::FlatStyle style(theme);
    QStyleOptionHeader heading;
    heading.rect = QRect(0, 0, 60, 20);
    heading.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    heading.palette = QApplication::palette();
    const auto painted = [&](const QString &text) {
        heading.text = text;
        QImage image(60, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawControl(QStyle::CE_HeaderLabel, &heading, &painter, nullptr);
        return image;
    };
    const QString whole = QStringLiteral("Published share of losses");
    const QString elided = heading.fontMetrics.elidedText(whole, Qt::ElideRight, 60);
    REQUIRE(elided != whole);
    CHECK(painted(whole) == painted(elided));
    CHECK(painted(whole) != painted(QStringLiteral("Losses")));
}

TEST_CASE("each icon paints something in the colour asked for") {
    const ui::Theme theme;
    const ui::Icons icons(theme);
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(names.size() > 50);
    for (const QString &file : names) {
        if (file == QLatin1String("accord.svg")) {
            continue; // the program's own picture keeps its colours
        }
        QImage picture(48, 48, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icons.paint(painter, picture.rect(), file.chopped(4), Role::Negative);
        painter.end();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                inked += picture.pixelColor(x, y) == theme.color(Role::Negative) ? 1 : 0;
            }
        }
        INFO(file.toStdString());
        CHECK(inked > 10);
    }
}

TEST_CASE("digits are of one width in every interface language") {
    ui::Theme theme;
    for (const auto *language : {"zh_CN", "zh_TW", "en"}) {
        theme.setLanguage(QLatin1String(language));
        const QFontMetricsF metrics(theme.font(ui::TypeRole::Body));
        const double width = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char digit = '1'; digit <= '9'; ++digit) {
            CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == width);
        }
    }
}

TEST_CASE("figures are grouped, rounded half away from zero and written with a real minus") {
    const ui::Figures figures;
    CHECK(figures.tenThousand(34'126'000'00) == QStringLiteral("3,412.6"));
    CHECK(figures.tenThousand(-50'000) == QStringLiteral("\u22120.1"));
    CHECK(figures.yuan(1'234'56) == QStringLiteral("1,234.56"));
    CHECK(figures.percent(9'820) == QStringLiteral("98.2 %"));
    CHECK(figures.growth(940) == QStringLiteral("+9.4 %"));
    CHECK(figures.growth(-210) == QStringLiteral("\u22122.1 %"));
    CHECK(figures.growth(0) == QStringLiteral("0.0 %"));
    CHECK(figures.yuan(std::nullopt) == QStringLiteral("–"));
    CHECK(figures.count(1'234'567) == QStringLiteral("1,234,567"));
    CHECK(ui::decimalText(std::numeric_limits<std::int64_t>::min(), 2, 2) ==
          QStringLiteral("\u221292,233,720,368,547,758.08"));
}
