// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/group_header.h"

#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kLine = 24;

} // namespace

GroupHeader::GroupHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(theme.px(40));
}

void GroupHeader::setGroups(std::vector<Group> groups) {
    m_groups = std::move(groups);
    viewport()->update();
}

bool GroupHeader::beginsGroup(int column) const {
    int first = 0;
    for (const Group &group : m_groups) {
        if (column == first) {
            return true;
        }
        first += group.columns;
    }
    return false;
}

QSize GroupHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_theme.px(2 * kLine)};
}

void GroupHeader::paintColumns(QPainter &painter, int first, int count, int top) const {
    painter.setFont(m_theme.font(TypeRole::Caption));
    for (int column = first; column < first + count; ++column) {
        const QRect cell(sectionViewportPosition(column), top, sectionSize(column), height() - top);
        painter.setPen(m_theme.color(column == first ? Role::HairlineStrong : Role::Hairline));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(cell.adjusted(m_theme.px(measure::kCellPadding), 0,
                                       -m_theme.px(measure::kCellPadding), 0),
                         Qt::AlignRight | Qt::AlignVCenter,
                         model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void GroupHeader::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Role::Window));
    const int middle = m_theme.px(kLine);
    int first = 0;
    for (const Group &group : m_groups) {
        int wide = 0;
        for (int column = first; column < first + group.columns; ++column) {
            wide += sectionSize(column);
        }
        const QRect cell(sectionViewportPosition(first), 0, wide, middle);
        painter.setPen(m_theme.color(Role::HairlineStrong));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(cell.bottomLeft(), cell.bottomRight());
        painter.setFont(m_theme.font(TypeRole::BodyStrong));
        painter.setPen(m_theme.color(Role::Text));
        const QRect text = cell.adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
        painter.drawText(
            text, Qt::AlignCenter,
            painter.fontMetrics().elidedText(group.title, Qt::ElideRight, text.width()));
        paintColumns(painter, first, group.columns, middle);
        first += group.columns;
    }
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(0, 0, viewport()->width(), 0);
    painter.drawLine(0, height() - 1, viewport()->width(), height() - 1);
}

} // namespace accord::ui
