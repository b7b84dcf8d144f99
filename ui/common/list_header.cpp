// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_header.h"

#include "ui/common/list_model.h"
#include "ui/common/list_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace accord::ui {

ListHeader::ListHeader(const Theme &theme, const Icons &icons, ListModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_icons(icons), m_model(model) {
    setObjectName(QStringLiteral("list_header"));
    setSectionsMovable(true);
    setFirstSectionMovable(false); // the name stays in front
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(theme.px(40));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&model, &ListModel::selectionChanged, this, [this] { viewport()->update(); });
}

void ListHeader::setSort(int section, bool isDescending) {
    m_sorted = section;
    m_isDescending = isDescending;
    viewport()->update();
}

QSize ListHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_theme.px(measure::kRow)};
}

bool ListHeader::isOnBox(const QPoint &place) const {
    return logicalIndexAt(place) == 0 &&
           place.x() - sectionViewportPosition(0) < m_theme.px(ListView::kCheckWidth);
}

void ListHeader::paintBox(QPainter &painter, const QRect &area) const {
    const int side = m_theme.px(16);
    const auto selected = m_model.selected().size();
    QStyleOptionButton box;
    box.initFrom(this);
    box.state = QStyle::State_Enabled;
    if (selected == 0) {
        box.state |= QStyle::State_Off;
    } else {
        box.state |= selected >= m_model.total() ? QStyle::State_On : QStyle::State_NoChange;
    }
    box.rect = QRect(area.left() + (m_theme.px(ListView::kCheckWidth) - side) / 2 + m_theme.px(3),
                     area.center().y() - side / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
}

void ListHeader::paintSection(QPainter *painter, const QRect &area, int section) const {
    painter->save();
    painter->fillRect(area, m_theme.color(Role::Window));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1),
                      m_theme.color(Role::Hairline));
    const int padding = m_theme.px(measure::kCellPadding);
    QRect inner = area.adjusted(padding, 0, -padding, 0);
    if (section == 0) {
        paintBox(*painter, area);
        inner.setLeft(area.left() + m_theme.px(ListView::kCheckWidth) + padding);
    }
    const bool isSorted = section == m_sorted;
    const int alignment =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const int arrow = m_theme.px(12);
    painter->setFont(m_theme.font(isSorted ? TypeRole::BodyStrong : TypeRole::Body));
    painter->setPen(m_theme.color(isSorted ? Role::Accent : Role::Muted));
    QRect place = inner;
    if (isSorted) {
        place.setRight(place.right() - arrow);
    }
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(section, orientation(), Qt::DisplayRole).toString(), Qt::ElideRight,
        place.width());
    painter->drawText(place, alignment | Qt::TextSingleLine, text);
    if (isSorted) {
        const bool isRight = (alignment & Qt::AlignRight) != 0;
        const int x =
            isRight ? place.right() + 1
                    : place.left() + painter->fontMetrics().horizontalAdvance(text) + m_theme.px(2);
        m_icons.paint(*painter, QRectF(x, area.center().y() - arrow / 2.0 + 1, arrow, arrow),
                      m_isDescending ? QStringLiteral("chevron-down")
                                     : QStringLiteral("chevron-up"),
                      Role::Accent);
    }
    painter->restore();
}

void ListHeader::mousePressEvent(QMouseEvent *event) {
    m_pressedAt = event->pos();
    m_sizesPressed.clear();
    for (int i = 0; i < count(); ++i) {
        m_sizesPressed << sectionSize(i);
    }
    if (event->button() != Qt::LeftButton || !isOnBox(event->pos())) {
        QHeaderView::mousePressEvent(event);
    }
}

// A click sorts; a drag moves or resizes and does not.
void ListHeader::mouseReleaseEvent(QMouseEvent *event) {
    const bool isClick = event->button() == Qt::LeftButton &&
                         (event->pos() - m_pressedAt).manhattanLength() < m_theme.px(4);
    if (isClick && isOnBox(event->pos())) {
        if (m_model.selected().size() >= m_model.total()) {
            m_model.clearSelection();
        } else {
            m_model.selectAll();
        }
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
    QList<int> sizes;
    for (int i = 0; i < count(); ++i) {
        sizes << sectionSize(i);
    }
    const int section = logicalIndexAt(event->pos());
    if (isClick && sizes == m_sizesPressed && section >= 0 &&
        cursor().shape() != Qt::SplitHCursor) {
        Q_EMIT sortWanted(section);
    }
}

} // namespace accord::ui
