// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of colours and type of printed documents (light theme roles and the typographic
// rules of the target pictures). Sizes and lines are points.
#pragma once

#include <QColor>
#include <array>
#include <cstdint>

namespace accord::documents {

enum class Tone : std::uint8_t {
    None, // paints nothing
    Text,
    Muted,
    Faint,
    Accent,
    AccentSoft,
    Window,
    Surface,
    Hairline,
    HairlineStrong,
    Positive,
    Warning,
    Negative,
    ClassA,
    ClassASoft,
    ClassB,
    ClassBSoft,
    ClassC,
    ClassCSoft,
    Chart1, // target, our brand
    Chart2, // increases, support
    Chart3, // third series, curve
    Chart4,
    Chart5,
    Chart6,   // last year, reference
    Watermark // ClassCSoft at 60 %
};

inline constexpr std::size_t kTones = static_cast<std::size_t>(Tone::Watermark) + 1;

// Colours by role. Paper always has the light ones; a window sets those of its theme, so that one
// chart serves both.
class Palette {
public:
    Palette(); // of paper
    [[nodiscard]] static const Palette &paper();
    [[nodiscard]] QColor colour(Tone tone) const {
        return QColor::fromRgba(m_colours.at(static_cast<std::size_t>(tone)));
    }
    Palette &set(Tone tone, const QColor &value) {
        m_colours.at(static_cast<std::size_t>(tone)) = value.rgba();
        return *this;
    }

private:
    std::array<QRgb, kTones> m_colours;
};

// On paper.
[[nodiscard]] inline QColor colour(Tone tone) {
    return Palette::paper().colour(tone);
}

struct TextStyle {
    double size = 9.5;
    double line = 15;
    bool bold = false;
    Tone tone = Tone::Text;
    [[nodiscard]] constexpr TextStyle strong() const { return {size, line, true, tone}; }
    [[nodiscard]] constexpr TextStyle in(Tone other) const { return {size, line, bold, other}; }
};

namespace type {
inline constexpr TextStyle kCoverTitle{34, 46, true, Tone::Text};
inline constexpr TextStyle kReportTitle{22, 30, true, Tone::Text};
inline constexpr TextStyle kCoverSubtitle{13, 20, false, Tone::Muted};
inline constexpr TextStyle kPartyName{13, 21, true, Tone::Text};
inline constexpr TextStyle kHeading{14, 19, true, Tone::Text};
inline constexpr TextStyle kSubheading{10.5, 15, true, Tone::Text};
inline constexpr TextStyle kLead{11, 18, false, Tone::Text};
inline constexpr TextStyle kBody{9.5, 15, false, Tone::Text};
inline constexpr TextStyle kCaption{9, 13, true, Tone::Text};
inline constexpr TextStyle kCaptionNote{8, 13, false, Tone::Muted};
inline constexpr TextStyle kFigure{19, 25, true, Tone::Text};
inline constexpr TextStyle kSmallFigure{13, 18, true, Tone::Text};
inline constexpr TextStyle kFigureNote{8, 11, false, Tone::Muted};
inline constexpr TextStyle kNote{8, 12, false, Tone::Muted};
inline constexpr TextStyle kCell{8.5, 12, false, Tone::Text};
inline constexpr TextStyle kCellHeader{8, 11, true, Tone::Muted};
inline constexpr TextStyle kDenseCell{8, 11, false, Tone::Text};
inline constexpr TextStyle kDenseHeader{7.5, 11, true, Tone::Muted};
inline constexpr TextStyle kExample{8.5, 13, false, Tone::Text};
inline constexpr TextStyle kPageHeader{8, 12, false, Tone::Muted};
inline constexpr TextStyle kPageFooter{7.5, 11, false, Tone::Muted};
inline constexpr TextStyle kChartLabel{8, 10, false, Tone::Muted};
inline constexpr TextStyle kChartSmall{7.5, 9, false, Tone::Text};
} // namespace type

// Page measures in points: A4, 18 mm left and right, 23 mm above, 20 mm below.
namespace page {
inline constexpr double kMillimetre = 72.0 / 25.4;
inline constexpr double kWidth = 210 * kMillimetre;
inline constexpr double kHeight = 297 * kMillimetre;
inline constexpr double kLeft = 18 * kMillimetre;
inline constexpr double kTop = 23 * kMillimetre;
inline constexpr double kBottom = 20 * kMillimetre;
inline constexpr double kContentWidth = kWidth - 2 * kLeft;
inline constexpr double kContentHeight = kHeight - kTop - kBottom;
} // namespace page

} // namespace accord::documents
