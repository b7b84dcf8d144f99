// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_painter.h"

#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kRow = 36;
constexpr int kTall = 48;
constexpr int kHeader = 28;
constexpr int kInset = 12;

} // namespace

PalettePainter::PalettePainter(const PaletteModel &model, const Theme &theme, const Icons &icons,
                               QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_icons(icons) {}

int PalettePainter::heightOf(int row) const {
    const QModelIndex index = m_model.index(row, 0);
    if (index.data(PaletteModel::HeaderRole).toBool()) {
        return m_theme.px(kHeader);
    }
    return m_theme.px(index.data(PaletteModel::TallRole).toBool() ? kTall : kRow);
}

QSize PalettePainter::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index) const {
    return {0, heightOf(index.row())};
}

void PalettePainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const PaletteEntry *entry = m_model.entry(index.row());
    const bool isCurrent = entry != nullptr && option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Selection : Role::Surface));
    const QRect area = option.rect.adjusted(m_theme.px(kInset), 0, -m_theme.px(kInset), 0);
    if (entry == nullptr) {
        paintHeader(*painter, area, index.data().toString());
    } else {
        paintEntry(*painter, area, *entry, isCurrent);
    }
}

void PalettePainter::paintHeader(QPainter &painter, const QRect &area, const QString &text) const {
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(area.adjusted(0, 0, 0, -m_theme.px(3)), Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void PalettePainter::paintEntry(QPainter &painter, const QRect &whole, const PaletteEntry &entry,
                                bool isCurrent) const {
    QRect area = whole;
    const int side = m_theme.px(measure::kIcon);
    const int gap = m_theme.px(kInset);
    m_icons.paint(painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                  entry.icon, isCurrent ? Role::Accent : Role::Muted);
    area.setLeft(area.left() + side + gap);
    const bool isTall = !entry.group.isEmpty() && !entry.detail.isEmpty();
    QRect first = area;
    if (isTall) {
        first.setBottom(area.center().y() + m_theme.px(2));
    }
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const QString right =
        painter.fontMetrics().elidedText(entry.right, Qt::ElideLeft, first.width() / 2);
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignRight, right);
    first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(right) - gap);
    const int end =
        paintMarked(painter, first, entry.title, entry.titleMarks, TypeRole::Body, Role::Text);
    QRect second = isTall ? area : first;
    if (isTall) {
        second.setTop(area.center().y() + m_theme.px(1));
        second.setBottom(area.bottom() - m_theme.px(4));
    } else {
        second.setLeft(end + m_theme.px(10));
    }
    paintMarked(painter, second, entry.detail, entry.detailMarks, TypeRole::Caption, Role::Muted);
}

int PalettePainter::paintMarked(QPainter &painter, const QRect &area, const QString &text,
                                const std::vector<TextMark> &marks, TypeRole type,
                                Role color) const {
    QFont plain = m_theme.font(type);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    int left = area.left();
    int from = 0;
    const auto part = [&](int length, bool isMarked) {
        painter.setFont(isMarked ? strong : plain);
        painter.setPen(m_theme.color(isMarked ? Role::Accent : color));
        const int room = area.right() - left + 1;
        if (length <= 0 || room <= 0) {
            return;
        }
        // With an ellipsis where the room ends, and nothing behind it.
        const QString shown = text.mid(from, length);
        const QString fitted = painter.fontMetrics().elidedText(shown, Qt::ElideRight, room);
        painter.drawText(QRect(left, area.top(), room, area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, fitted);
        left = fitted == shown ? left + painter.fontMetrics().horizontalAdvance(fitted)
                               : area.right() + 1;
        from += length;
    };
    for (const TextMark &mark : marks) {
        part(mark.from - from, false);
        part(mark.length, true);
    }
    part(static_cast<int>(text.size()) - from, false);
    return left;
}

} // namespace accord::ui
