// SPDX-License-Identifier: GPL-3.0-or-later
// The list itself: where it goes on a key or click, and the button of the current row. Its model
// and how rows are drawn: today_delegate.cpp.
#include "ui/today/today_list.h"

#include "ui/common/parts.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <algorithm>

namespace accord::ui {

TodayList::TodayList(const Theme &theme, const Icons &icons, QWidget *parent)
    : QListView(parent),
      m_theme(theme),
      m_model(new TodayModel(this)),
      m_delegate(new TodayDelegate(theme, icons, *m_model, this)),
      m_button(makeButton(QStringLiteral("today_verb"), ButtonKind::Plain, {})) {
    setObjectName(QStringLiteral("today_list"));
    setAccessibleName(tr("What is to be done"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    m_button->setProperty("small", true);
    m_button->setParent(viewport());
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const TodayRow *row = currentRow()) {
            Q_EMIT verbWanted(TodayRow(*row)); // a copy: the list may be laid anew meanwhile
        }
    });
}

const TodayRow *TodayList::currentRow() const {
    return m_model->row(currentIndex().row());
}

void TodayList::setRows(std::vector<TodayRow> rows, const QString &doneToday) {
    const int line = currentIndex().isValid() ? currentIndex().row() : 1;
    const TodayRow *before = currentRow();
    const Place place = before == nullptr ? Place() : before->place;
    m_model->setRows(std::move(rows), doneToday);
    m_delegate->measure();
    for (int i = 0; before != nullptr && i < m_model->rowCount(); ++i) {
        if (const TodayRow *row = m_model->row(i); row != nullptr && row->place == place) {
            setCurrentIndex(m_model->index(i));
            placeButton();
            return;
        }
    }
    goNear(line);
}

void TodayList::showKind(std::optional<TodayKind> kind) {
    m_model->setKind(kind);
    goNear(1);
}

void TodayList::goNear(int line) {
    const int last = m_model->rowCount() - 1;
    int at = std::clamp(line, 0, std::max(0, last));
    if (m_model->row(at) == nullptr && at < last) {
        ++at;
    }
    if (m_model->row(at) != nullptr) {
        setCurrentIndex(m_model->index(at));
    }
    placeButton();
    Q_EMIT currentRowChanged();
}

void TodayList::step(int by) {
    const int direction = by < 0 ? -1 : 1;
    int at = currentIndex().row();
    for (int left = std::abs(by); left > 0; --left) {
        int next = at + direction;
        while (next >= 0 && next < m_model->rowCount() && m_model->row(next) == nullptr) {
            next += direction;
        }
        if (m_model->row(next) == nullptr) {
            break;
        }
        at = next;
    }
    if (m_model->row(at) != nullptr) {
        setCurrentIndex(m_model->index(at));
        if (at == 1) {
            scrollToTop(); // with its heading
        }
    }
}

void TodayList::keyPressEvent(QKeyEvent *event) {
    const TodayRow *row = currentRow();
    const int page = std::max(1, viewport()->height() / m_theme.px(measure::kRow) - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_PageUp:
        step(-page);
        return;
    case Qt::Key_PageDown:
        step(page);
        return;
    case Qt::Key_Home:
        step(-m_model->rowCount());
        return;
    case Qt::Key_End:
        step(m_model->rowCount());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row != nullptr && event->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT verbWanted(TodayRow(*row));
        } else if (row != nullptr && event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT logWanted(TodayRow(*row));
        } else if (row != nullptr) {
            Q_EMIT opened(TodayRow(*row));
        }
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TodayList::mousePressEvent(QMouseEvent *event) {
    QListView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const TodayRow *row = m_model->row(at.row());
    // The verb of a row can be pressed before it is the current one.
    if (row != nullptr && event->button() == Qt::LeftButton &&
        verbRect(at.row()).contains(event->pos())) {
        Q_EMIT verbWanted(TodayRow(*row));
    }
}

void TodayList::mouseDoubleClickEvent(QMouseEvent *event) {
    const QModelIndex at = indexAt(event->pos());
    if (const TodayRow *row = m_model->row(at.row());
        row != nullptr && !verbRect(at.row()).contains(event->pos())) {
        Q_EMIT opened(TodayRow(*row));
    }
}

void TodayList::contextMenuEvent(QContextMenuEvent *event) {
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isKey ? currentIndex() : indexAt(event->pos());
    if (const TodayRow *row = m_model->row(at.row())) {
        Q_EMIT menuWanted(TodayRow(*row), isKey
                                              ? viewport()->mapToGlobal(visualRect(at).bottomLeft())
                                              : event->globalPos());
    }
}

QRect TodayList::verbRect(int line) const {
    const QRect row = visualRect(m_model->index(line));
    const int width = m_delegate->verbWidth();
    const int height = m_theme.px(measure::kSmallButton);
    return {row.right() - m_theme.px(measure::kPageInset) - width,
            row.center().y() - height / 2 + 1, width, height};
}

void TodayList::placeButton() {
    const TodayRow *row = currentRow();
    m_button->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    m_button->setText(row->verb);
    m_button->setAccessibleName(QStringLiteral("%1, %2").arg(
        row->verb, row->customer.isEmpty() ? row->subject : row->customer));
    m_button->setFixedSize(verbRect(currentIndex().row()).size());
    m_button->move(verbRect(currentIndex().row()).topLeft());
}

void TodayList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    placeButton();
}

void TodayList::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    placeButton();
}

void TodayList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    placeButton();
    Q_EMIT currentRowChanged();
}

} // namespace accord::ui
