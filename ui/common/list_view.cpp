// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_view.h"

#include "ui/common/list_header.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <algorithm>

namespace accord::ui {

ListView::ListView(const QString &id, const Theme &theme, const Icons &icons, ListModel &model,
                   QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_icons(icons),
      m_model(model),
      m_delegate(new ListDelegate(theme, icons, this)) {
    setObjectName(id);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new ListHeader(theme, icons, model, this);
    setHorizontalHeader(header);
    setCornerButtonEnabled(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListView::laidOut);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListView::laidOut);
    for (const auto changed : {&ListModel::selectionChanged, &ListModel::totalsChanged}) {
        connect(&model, changed, this, [this] { viewport()->update(); });
    }
    connect(&model, &ListModel::loaded, this, [this] {
        if (m_currentId != 0) {
            goTo(m_currentId);
        }
    });
    measureAgain();
}

void ListView::measureAgain() {
    verticalHeader()->setDefaultSectionSize(m_theme.px(measure::kRow));
    verticalHeader()->hide();
    horizontalHeader()->setFixedHeight(m_theme.px(measure::kRow));
    viewport()->update();
}

qint64 ListView::currentId() const {
    return m_model.idAt(currentIndex().row());
}

bool ListView::goTo(qint64 id) {
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    return true;
}

qint64 ListView::neighbour(int steps) const {
    const int direction = steps < 0 ? -1 : 1;
    int row = currentIndex().row() + steps;
    while (m_model.isGroup(row)) {
        row += direction;
    }
    return m_model.idAt(row);
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrentRow(current.row());
    viewport()->update();
    const qint64 id = m_model.idAt(current.row());
    if (id != 0 && id != m_currentId) {
        m_currentId = id;
        Q_EMIT currentIdChanged(id);
    }
}

void ListView::extendTo(int row) {
    if (m_anchor < 0) {
        m_anchor = std::max(0, currentIndex().row());
    }
    m_model.selectRange(m_anchor, row, true);
}

void ListView::step(int key, bool extends) {
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
    int to = row;
    int direction = 1;
    switch (key) {
    case Qt::Key_Up:
        to = row - 1;
        direction = -1;
        break;
    case Qt::Key_PageUp:
        to = std::max(0, row - page);
        break;
    case Qt::Key_PageDown:
        to = std::min(m_model.rowCount() - 1, row + page);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_model.rowCount() - 1;
        break;
    default:
        to = row + 1;
        break;
    }
    while (m_model.isGroup(to)) {
        to += direction;
    }
    if (to < 0 || to >= m_model.rowCount()) {
        return;
    }
    if (extends) {
        if (m_anchor < 0) {
            m_anchor = std::max(0, row);
        }
    } else {
        m_anchor = -1;
    }
    setCurrentIndex(m_model.index(to, std::max(0, currentIndex().column())));
    if (extends) {
        extendTo(to);
    }
}

// Whether a key that moves, opens, peeks or lets go was one here.
bool ListView::tookKey(const QKeyEvent &event) {
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    const bool isJump = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isJump || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0) {
            step(event.key(), event.modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && currentId() != 0) {
            Q_EMIT opened(currentId());
            return true;
        }
        return false;
    case Qt::Key_Space:
        if (isPlain) {
            Q_EMIT peekWanted();
        }
        return isPlain;
    case Qt::Key_Escape:
        if (!m_model.selected().isEmpty()) {
            m_model.clearSelection();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ListView::keyPressEvent(QKeyEvent *event) {
    if (tookKey(*event)) {
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_model.selectAll();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->key() == Qt::Key_Insert && currentId() != 0) {
        m_model.select(currentId(), !m_model.selected().contains(currentId()));
    } else {
        event->ignore();
    }
}

void ListView::mousePressEvent(QMouseEvent *event) {
    const int row = rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || row < 0 || m_model.isGroup(row)) {
        QTableView::mousePressEvent(event);
        return;
    }
    const qint64 id = m_model.idAt(row);
    const bool isCheck = event->pos().x() - columnViewportPosition(0) < m_theme.px(kCheckWidth);
    const int from = m_anchor >= 0 ? m_anchor : currentIndex().row();
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(m_model.index(row, std::max(0, columnAt(event->pos().x()))));
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_anchor = std::max(0, from);
        extendTo(row);
    } else if (isCheck || event->modifiers().testFlag(Qt::ControlModifier)) {
        m_model.select(id, !m_model.selected().contains(id));
        m_anchor = row;
    } else {
        m_anchor = row;
    }
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event) {
    const qint64 id = m_model.idAt(rowAt(event->pos().y()));
    if (event->button() == Qt::LeftButton && id != 0) {
        Q_EMIT opened(id);
    }
}

void ListView::contextMenuEvent(QContextMenuEvent *event) {
    const int row = rowAt(event->pos().y());
    if (row >= 0 && !m_model.isGroup(row)) {
        setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    }
    Q_EMIT menuWanted(event->globalPos());
}

void ListView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    Q_EMIT laidOut();
}

void ListView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        Q_EMIT laidOut();
    }
}

QRect ListView::rowRect(int row) const {
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void ListView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintChecks(painter);
    paintGroups(painter);
    const int current = currentIndex().row();
    if (current >= 0 && !m_model.isGroup(current)) {
        const QRect row = rowRect(current);
        painter.fillRect(QRect(0, row.top(), m_theme.px(3), row.height() - 1),
                         m_theme.color(hasFocus() ? Role::Accent : Role::HairlineStrong));
    }
}

// The check boxes stand in front of the names.
void ListView::paintChecks(QPainter &painter) {
    const int first = rowAt(0);
    const int left = columnViewportPosition(0);
    const int side = m_theme.px(16);
    for (int row = first; row >= 0 && row < m_model.rowCount(); ++row) {
        const QRect area = rowRect(row);
        if (area.top() > viewport()->height()) {
            break;
        }
        if (m_model.isGroup(row)) {
            continue;
        }
        QStyleOptionButton box;
        box.initFrom(this);
        box.state =
            QStyle::State_Enabled |
            (m_model.selected().contains(m_model.idAt(row)) ? QStyle::State_On : QStyle::State_Off);
        box.rect = QRect(left + (m_theme.px(kCheckWidth) - side) / 2 + m_theme.px(3),
                         area.center().y() - side / 2 + 1, side, side);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    }
}

void ListView::paintGroups(QPainter &painter) {
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount(); ++row) {
        const QRect area = rowRect(row);
        if (area.top() > viewport()->height()) {
            break;
        }
        if (!m_model.isGroup(row)) {
            continue;
        }
        const QModelIndex index = m_model.index(row, 0);
        painter.fillRect(area.adjusted(0, 0, 0, -1), m_theme.color(Role::Window));
        painter.setFont(m_theme.font(TypeRole::BodyStrong));
        painter.setPen(m_theme.color(Role::Text));
        const QString title = index.data(GroupRole).toString();
        const int x = m_theme.px(measure::kGap);
        painter.drawText(area.adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
        const int after = x + painter.fontMetrics().horizontalAdvance(title) + m_theme.px(8);
        painter.setFont(m_theme.font(TypeRole::Caption));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(area.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(index.data(GroupCountRole).toLongLong()));
        paintSums(painter, area, m_model.groupTotals(row));
    }
}

// Each sum below its heading, as in the line of the totals.
void ListView::paintSums(QPainter &painter, const QRect &area,
                         const std::vector<ListCell> &cells) const {
    const QHeaderView &header = *horizontalHeader();
    const auto &columns = m_model.source().columns();
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const int section = static_cast<int>(i);
        if (header.isSectionHidden(section) || cells[i].text.isEmpty()) {
            continue;
        }
        const QRect place(header.sectionViewportPosition(section), area.top(),
                          header.sectionSize(section), area.height() - 1);
        painter.fillRect(place, m_theme.color(Role::Window));
        paintCell(painter, place, cells[i], columns[i].look, {m_theme, m_icons, false});
    }
}

ListTotals::ListTotals(const Theme &theme, const Icons &icons, ListView &view, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icons(icons), m_view(view) {
    setObjectName(QStringLiteral("totals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&view, &ListView::laidOut, this, qOverload<>(&QWidget::update));
    connect(&view.list(), &ListModel::totalsChanged, this, qOverload<>(&QWidget::update));
}

void ListTotals::setTitle(const QString &title) {
    m_title = title;
    setAccessibleName(title);
    update();
}

QSize ListTotals::sizeHint() const {
    return {0, m_theme.px(measure::kRow)};
}

void ListTotals::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Role::HairlineStrong));
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(rect().adjusted(m_theme.px(ListView::kCheckWidth + 12), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_title);
    m_view.paintSums(painter, rect().adjusted(0, 1, 0, 0), m_view.list().totals());
}

} // namespace accord::ui
