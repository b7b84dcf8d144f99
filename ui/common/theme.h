// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: every colour, type size and measure of the window, light and dark, from one table
// (resources/themes/roles.json). Widgets name roles; no colour or pixel size is written elsewhere.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <array>

class QApplication;

namespace accord::ui {

enum class Role {
    Window, // side columns, headers of tables
    Surface,
    Nav,
    Hairline,
    HairlineStrong,
    Text,
    Muted,
    Faint, // "–" and decoration only
    Accent,
    AccentSoft,
    OnAccent,
    Positive,
    PositiveSoft,
    Warning,
    WarningSoft,
    Negative,
    NegativeSoft,
    ClassA,
    ClassASoft,
    ClassB,
    ClassBSoft,
    ClassC,
    ClassCSoft,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6, // comparison bars that also have a number
    Selection,
    Focus
};
inline constexpr int kRoleCount = 31;

enum class ThemeChoice { System, Light, Dark };
enum class TypeRole { Caption, Body, BodyStrong, Section, PageTitle, Figure };

// Measures in pixels at text size 100 %; use Theme::px() so that they grow with the text.
namespace measure {
inline constexpr int kRow = 32;
inline constexpr int kCompactRow = 26;
inline constexpr int kNav = 208;
inline constexpr int kTopBar = 52;
inline constexpr int kStatusBar = 28;
inline constexpr int kTabs = 36;
inline constexpr int kPeek = 320;
inline constexpr int kPageInset = 24;
inline constexpr int kSideInset = 16;
inline constexpr int kGap = 8;
inline constexpr int kButton = 32;
inline constexpr int kSmallButton = 26;
inline constexpr int kIcon = 18;
inline constexpr int kRadius = 6;
inline constexpr int kCellPadding = 6;
} // namespace measure

class Theme : public QObject {
    Q_OBJECT
public:
    // Reads the table; throws std::runtime_error when it lacks a role (a fault of the build).
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] int textScale() const { return m_textScale; } // percent
    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QFont font(TypeRole role) const;
    // A measure grown with the text size.
    [[nodiscard]] int px(int measure) const { return (measure * m_textScale + 50) / 100; }
    [[nodiscard]] QPalette palette() const;
    // The style sheet with every @role and @px(n) filled in.
    [[nodiscard]] QString styleSheet() const;

    // System follows the palette that the desktop gave the program at start.
    void choose(ThemeChoice choice);
    void setTextScale(int percent); // 80 to 200
    // Font families by interface language ("zh_CN", "zh_TW", "en"), never by the locale.
    void setLanguage(const QString &language);
    // Style, palette, font and style sheet of the whole program; again at every change.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::array<QColor, kRoleCount> m_light;
    std::array<QColor, kRoleCount> m_darkTable;
    QStringList m_families;
    QApplication *m_application = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
    int m_textScale = 100;
};

// The name of a role in roles.json and in the style sheet: "accent-soft".
[[nodiscard]] const char *roleName(Role role);

} // namespace accord::ui
