// SPDX-License-Identifier: GPL-3.0-or-later
// ChartLook: the charts of the documents in the colours of the window's theme, in the fonts of its
// language and at its text size.
#pragma once

#include "documents/chart/screen_chart.h"
#include "ui/common/theme.h"

#include <QString>

namespace accord::ui {

class ChartLook {
public:
    // The theme has to outlive the look; `language` is that of the window.
    ChartLook(const Theme &theme, const QString &language);
    // As the theme is now. Valid as long as the look.
    [[nodiscard]] documents::ChartStyle style() const;
    [[nodiscard]] QColor color(documents::Tone tone) const;

private:
    const Theme &m_theme;
    documents::FontFactory m_fonts;
};

[[nodiscard]] Role roleOf(documents::Tone tone);

} // namespace accord::ui
