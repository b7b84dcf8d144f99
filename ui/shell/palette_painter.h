// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the lines of the command palette: what answers to the typed text stands out by weight and
// colour.
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/palette_model.h"

#include <QStyledItemDelegate>

namespace accord::ui {

class PalettePainter : public QStyledItemDelegate {
    Q_OBJECT
public:
    PalettePainter(const PaletteModel &model, const Theme &theme, const Icons &icons,
                   QObject *parent);
    // Of the line in a row, in pixels.
    [[nodiscard]] int heightOf(int row) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QRect &area, const QString &text) const;
    void paintEntry(QPainter &painter, const QRect &area, const PaletteEntry &entry,
                    bool isCurrent) const;
    // Where the next text may begin.
    int paintMarked(QPainter &painter, const QRect &area, const QString &text,
                    const std::vector<TextMark> &marks, TypeRole type, Role color) const;
    const PaletteModel &m_model;
    const Theme &m_theme;
    const Icons &m_icons;
};

} // namespace accord::ui
