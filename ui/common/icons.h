// SPDX-License-Identifier: GPL-3.0-or-later
// Icons: our own line drawings (resources/icons, 24-unit grid, stroke 1.75, currentColor), painted
// in a colour of the theme at any size and device ratio.
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QString>

namespace accord::ui {

class Icons {
public:
    // The theme must outlive the icons; an icon follows later changes of the theme.
    explicit Icons(const Theme &theme) : m_theme(theme) {}

    // `name` is the file's stem; throws std::runtime_error for an unknown one. Disabled icons turn
    // Faint, those of a checked button Accent.
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Muted) const;
    // For delegates: paints into `area`.
    void paint(QPainter &painter, const QRectF &area, const QString &name, Role role) const;

private:
    const Theme &m_theme;
};

} // namespace accord::ui
