// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_cells.h"

#include "ui/common/list_model.h"
#include "ui/common/list_view.h"
#include "ui/common/parts.h"

#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kBar = 3;
constexpr int kBarGap = 2;
constexpr int kBarsHeight = 18;
constexpr int kBadge = 20;
constexpr int kCellIcon = 14;

void paintText(QPainter &painter, const QRect &area, const QString &text, int flags) {
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void paintName(QPainter &painter, QRect area, const ListCell &cell, const CellPaint &how) {
    painter.setFont(how.theme.font(TypeRole::BodyStrong));
    painter.setPen(how.theme.color(cell.tone >= 0 ? static_cast<Role>(cell.tone) : Role::Text));
    const int gap = how.theme.px(measure::kGap);
    const QFont plain = how.theme.font(TypeRole::Caption);
    const int detail =
        cell.detail.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(cell.detail);
    // Advances are rounded; one pixel more and what fits is never shortened.
    const int whole = painter.fontMetrics().horizontalAdvance(cell.text) + 1;
    const bool fits = whole + gap + detail <= area.width();
    const int name =
        std::min(whole, fits ? whole : std::max(area.width() - gap - detail, area.width() / 2));
    QRect place = area;
    place.setWidth(name);
    paintText(painter, place, cell.text, Qt::AlignLeft);
    area.setLeft(place.right() + 1 + gap);
    painter.setFont(plain);
    painter.setPen(how.theme.color(Role::Muted));
    paintText(painter, area, cell.detail, Qt::AlignLeft);
}

void paintClass(QPainter &painter, const QRect &area, const ListCell &cell, const CellPaint &how) {
    if (cell.text.isEmpty() || cell.text == QStringLiteral("–")) {
        painter.setPen(how.theme.color(Role::Faint));
        paintText(painter, area, QStringLiteral("–"), Qt::AlignLeft);
        return;
    }
    const int side = how.theme.px(kBadge);
    const QRectF badge(area.left(), area.center().y() - side / 2.0 + 0.5, side, side);
    paintBadge(painter, badge, how.theme, cell.text, classInk(cell.text),
               how.isSelected ? Role::Surface : classGround(cell.text), true);
    if (!cell.icon.isEmpty()) {
        const int icon = how.theme.px(kCellIcon);
        how.icons.paint(painter,
                        QRectF(badge.right() + how.theme.px(6),
                               area.center().y() - icon / 2.0 + 0.5, icon, icon),
                        cell.icon, cell.tone >= 0 ? static_cast<Role>(cell.tone) : Role::Muted);
    }
}

int barsWidth(const Theme &theme) {
    return theme.px(kBar) * 12 + theme.px(kBarGap) * 11;
}

// Zero baseline; a month below zero hangs from it.
void paintBars(QPainter &painter, const QRect &area, const QList<qint64> &bars,
               const CellPaint &how) {
    const int height = how.theme.px(kBarsHeight);
    const int bar = how.theme.px(kBar);
    const int gap = how.theme.px(kBarGap);
    const qint64 most = std::max<qint64>(0, *std::max_element(bars.begin(), bars.end()));
    const qint64 least = std::min<qint64>(0, *std::min_element(bars.begin(), bars.end()));
    if (most == least) {
        return;
    }
    const double scale = height / static_cast<double>(most - least);
    const double top = area.center().y() - height / 2.0 + 0.5;
    const double zero = top + static_cast<double>(most) * scale;
    int x = area.right() + 1 - barsWidth(how.theme);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double value = static_cast<double>(bars[i]) * scale;
        const double tall = bars[i] == 0 ? 0 : std::max(1.0, std::abs(value));
        painter.fillRect(QRectF(x, value >= 0 ? zero - tall : zero, bar, tall),
                         how.theme.color(i + 1 == bars.size() ? Role::Chart1 : Role::Chart6));
        x += bar + gap;
    }
}

void paintFigure(QPainter &painter, QRect area, const ListCell &cell, const CellPaint &how) {
    const bool isNone = cell.text == QStringLiteral("–");
    painter.setFont(how.theme.font(cell.isStrong ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(how.theme.color(isNone           ? Role::Faint
                                   : cell.tone >= 0 ? static_cast<Role>(cell.tone)
                                                    : Role::Text));
    paintText(painter, area, cell.text, Qt::AlignRight);
    if (!cell.icon.isEmpty()) {
        const int icon = how.theme.px(kCellIcon);
        const int text = painter.fontMetrics().horizontalAdvance(cell.text);
        how.icons.paint(painter,
                        QRectF(area.right() - text - icon - how.theme.px(3),
                               area.center().y() - icon / 2.0 + 0.5, icon, icon),
                        cell.icon, cell.tone >= 0 ? static_cast<Role>(cell.tone) : Role::Muted);
    }
}

} // namespace

QString shownText(const ListCell &cell, CellLook look) {
    return look == CellLook::Name && !cell.detail.isEmpty()
               ? cell.text + QStringLiteral("  ") + cell.detail
               : cell.text;
}

void paintCell(QPainter &painter, const QRect &area, const ListCell &cell, CellLook look,
               const CellPaint &how) {
    const int padding = how.theme.px(measure::kCellPadding);
    QRect inner = area.adjusted(padding, 0, -padding, 0);
    painter.setFont(how.theme.font(cell.isStrong ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(how.theme.color(cell.tone >= 0 ? static_cast<Role>(cell.tone) : Role::Text));
    switch (look) {
    case CellLook::Name:
        paintName(painter, inner, cell, how);
        break;
    case CellLook::Class:
        paintClass(painter, inner, cell, how);
        break;
    case CellLook::Figure:
        paintFigure(painter, inner, cell, how);
        break;
    case CellLook::Bars:
        if (!cell.bars.isEmpty()) {
            paintBars(painter, inner, cell.bars, how);
        }
        inner.setRight(inner.right() - barsWidth(how.theme) - how.theme.px(measure::kGap));
        paintFigure(painter, inner, cell, how);
        break;
    case CellLook::Text:
        if (cell.text == QStringLiteral("–")) {
            painter.setPen(how.theme.color(Role::Faint));
        }
        paintText(painter, inner, cell.text, Qt::AlignLeft);
        break;
    }
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const bool isGroup = index.data(GroupRole).isValid();
    const bool isSelected = index.data(SelectedRole).toBool();
    const bool isCurrent = index.row() == m_currentRow && !isGroup;
    painter->save();
    painter->fillRect(option.rect, m_theme.color(isGroup                   ? Role::Window
                                                 : isSelected || isCurrent ? Role::Selection
                                                                           : Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Role::Hairline));
    const auto *cell = static_cast<const ListCell *>(index.data(CellRole).value<const void *>());
    if (!isGroup && cell != nullptr) {
        // The check box stands in front of the first column (ListView).
        const int check = index.column() == 0 ? m_theme.px(ListView::kCheckWidth) : 0;
        paintCell(*painter, option.rect.adjusted(check, 0, 0, 0), *cell,
                  static_cast<CellLook>(index.data(LookRole).toInt()),
                  {m_theme, m_icons, isSelected || isCurrent});
    }
    painter->restore();
}

} // namespace accord::ui
