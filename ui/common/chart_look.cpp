// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_look.h"

#include <array>
#include <utility>

namespace accord::ui {
namespace {

using documents::Tone;

constexpr std::array kRoles{std::pair{Tone::Text, Role::Text},
                            std::pair{Tone::Muted, Role::Muted},
                            std::pair{Tone::Faint, Role::Faint},
                            std::pair{Tone::Accent, Role::Accent},
                            std::pair{Tone::AccentSoft, Role::AccentSoft},
                            std::pair{Tone::Window, Role::Window},
                            std::pair{Tone::Surface, Role::Surface},
                            std::pair{Tone::Hairline, Role::Hairline},
                            std::pair{Tone::HairlineStrong, Role::HairlineStrong},
                            std::pair{Tone::Positive, Role::Positive},
                            std::pair{Tone::Warning, Role::Warning},
                            std::pair{Tone::Negative, Role::Negative},
                            std::pair{Tone::ClassA, Role::ClassA},
                            std::pair{Tone::ClassASoft, Role::ClassASoft},
                            std::pair{Tone::ClassB, Role::ClassB},
                            std::pair{Tone::ClassBSoft, Role::ClassBSoft},
                            std::pair{Tone::ClassC, Role::ClassC},
                            std::pair{Tone::ClassCSoft, Role::ClassCSoft},
                            std::pair{Tone::Chart1, Role::Chart1},
                            std::pair{Tone::Chart2, Role::Chart2},
                            std::pair{Tone::Chart3, Role::Chart3},
                            std::pair{Tone::Chart4, Role::Chart4},
                            std::pair{Tone::Chart5, Role::Chart5},
                            std::pair{Tone::Chart6, Role::Chart6}};

documents::DocumentLanguage languageOf(const QString &language) {
    return documents::documentLanguageFromCode(language.toStdString())
        .value_or(documents::DocumentLanguage::SimplifiedChinese);
}

} // namespace

Role roleOf(Tone tone) {
    for (const auto &[known, role] : kRoles) {
        if (known == tone) {
            return role;
        }
    }
    return Role::Surface;
}

ChartLook::ChartLook(const Theme &theme, const QString &language)
    : m_theme(theme), m_fonts(languageOf(language)) {}

documents::ChartStyle ChartLook::style() const {
    documents::ChartStyle style{m_fonts, {}};
    for (const auto &[tone, role] : kRoles) {
        style.palette.set(tone, m_theme.color(role));
    }
    // Labels as large as captions.
    style.pixelsPerPoint = m_theme.px(12) / documents::type::kChartLabel.size;
    return style;
}

QColor ChartLook::color(Tone tone) const {
    return m_theme.color(roleOf(tone));
}

} // namespace accord::ui
