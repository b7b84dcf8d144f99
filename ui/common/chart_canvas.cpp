// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_canvas.h"

#include "ui/common/parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace accord::ui {

ChartCanvas::ChartCanvas(const QString &id, const Theme &theme, const ChartLook &look,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_look(look), m_tip(makeLabel(LabelKind::Body)) {
    setObjectName(id);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_tip->setParent(this);
    m_tip->setProperty("kind", "tip");
    m_tip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tip->hide();
    connect(&theme, &Theme::changed, this, &ChartCanvas::relayout);
}

void ChartCanvas::setContent(const ChartContent &content) {
    m_content = &content;
    const auto before = m_data.selected;
    m_data = content.data;
    if (!m_data.selected && before && *before < static_cast<int>(m_data.categories.size())) {
        m_data.selected = before;
    }
    setAccessibleName(content.title);
    setAccessibleDescription(content.note);
    while (m_handles.size() > content.limits.size()) {
        delete m_handles.back();
        m_handles.pop_back();
    }
    while (m_handles.size() < content.limits.size()) {
        auto *handle = new ChartLimitHandle(static_cast<int>(m_handles.size()), m_theme, this);
        connect(handle, &ChartLimitHandle::wanted, this, &ChartCanvas::moveLimit);
        m_handles.push_back(handle);
    }
    m_tip->hide();
    relayout();
}

void ChartCanvas::select(std::optional<int> category) {
    if (m_data.selected != category) {
        m_data.selected = category;
        update();
    }
}

int ChartCanvas::borderAt(double x) const {
    return m_map ? m_map->borderAt(x) : 0;
}

QRectF ChartCanvas::columnOf(int category) const {
    if (!m_map || m_data.categories.empty()) {
        return {};
    }
    const double width = m_map->plot().width() / static_cast<double>(m_data.categories.size());
    return {m_map->plot().left() + category * width, m_map->plot().top(), width,
            m_map->plot().height()};
}

void ChartCanvas::paintOn(QPainter &painter, const QRectF &area) const {
    if (!m_data.categories.empty()) {
        documents::paintChart(painter, area, m_data, m_look.style());
    }
}

QSize ChartCanvas::sizeHint() const {
    return {m_theme.px(360), m_theme.px(152)};
}

void ChartCanvas::relayout() {
    m_map.reset();
    if (!m_data.categories.empty()) {
        m_map.emplace(rect(), m_data, m_look.style());
    }
    placeHandles();
    update();
}

void ChartCanvas::placeHandles() {
    const int width = m_theme.px(12);
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        ChartLimitHandle *handle = m_handles[i];
        const bool fits = m_map && i < m_data.limits.size();
        handle->setVisible(fits);
        if (fits) {
            const ChartLimit &limit = m_content->limits[i];
            const QRectF column = columnOf(m_data.limits[i]);
            handle->setGeometry(qRound(column.left()) - width / 2, 0, width,
                                qRound(column.bottom()));
            handle->setAccessibleName(limit.name);
            handle->setAccessibleDescription(QString::number(m_data.limits[i]));
            handle->raise();
        }
    }
}

void ChartCanvas::moveLimit(int index, int border, bool isFinal) {
    const ChartLimit &limit = limitOf(index);
    const int wanted = std::clamp(border, limit.lowest, limit.highest);
    int &place = m_data.limits.at(static_cast<std::size_t>(index));
    if (wanted == place && !isFinal) {
        return;
    }
    place = wanted;
    placeHandles();
    update();
    Q_EMIT limitMoved(index, wanted, isFinal);
}

void ChartCanvas::showTip(int category, std::optional<QPointF> at) {
    if (m_content == nullptr) {
        return;
    }
    const QString tip = m_content->tipOf(category);
    setAccessibleDescription(tip);
    m_tip->setText(tip);
    m_tip->adjustSize();
    const QRectF column = columnOf(category);
    const int gap = m_theme.px(measure::kGap);
    const QPointF anchor = at.value_or(QPointF(column.right(), column.center().y()));
    int x = qRound(anchor.x()) + gap;
    if (x + m_tip->width() > width()) {
        x = std::max(0, qRound(anchor.x()) - gap - m_tip->width());
    }
    const int y = std::clamp(qRound(anchor.y()) - m_tip->height() - gap, 0,
                             std::max(0, height() - m_tip->height()));
    m_tip->move(x, y);
    m_tip->show();
    m_tip->raise();
}

void ChartCanvas::choose(int category) {
    m_data.selected = category;
    update();
    showTip(category, {});
    Q_EMIT clicked(-1, category);
}

void ChartCanvas::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintOn(painter, rect());
    if (hasFocus() && m_map) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 1));
        painter.drawRect(m_map->plot().adjusted(0, 0, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    relayout();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event) {
    const auto category = m_map ? m_map->categoryAt(event->position()) : std::nullopt;
    if (event->button() != Qt::LeftButton || !category) {
        QWidget::mousePressEvent(event);
        return;
    }
    const auto mark = m_map->at(event->position());
    const int series = mark && mark->category == *category ? mark->series : -1;
    m_data.selected = *category;
    update();
    Q_EMIT clicked(series, *category);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const auto category = m_map ? m_map->categoryAt(event->position()) : std::nullopt) {
        const auto mark = m_map->at(event->position());
        Q_EMIT activated(mark && mark->category == *category ? mark->series : -1, *category);
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event) {
    if (const auto category = m_map ? m_map->categoryAt(event->position()) : std::nullopt) {
        showTip(*category, event->position());
    } else {
        m_tip->hide();
    }
}

void ChartCanvas::leaveEvent(QEvent * /*event*/) {
    m_tip->hide();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event) {
    m_tip->hide();
    QWidget::focusOutEvent(event);
}

namespace {

// Where a key leads from category `now`; may lie one beyond the ends.
int stepped(int key, int now, int last) {
    switch (key) {
    case Qt::Key_Left:
        return now - 1;
    case Qt::Key_Right:
        return now + 1;
    case Qt::Key_Home:
        return 0;
    default:
        return last;
    }
}

} // namespace

void ChartCanvas::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_data.categories.size()) - 1;
    const int now = m_data.selected.value_or(-1);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (last >= 0) {
            choose(std::clamp(stepped(event->key(), now, last), 0, last));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now >= 0) {
            Q_EMIT activated(-1, now);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

ChartLimitHandle::ChartLimitHandle(int index, const Theme &theme, ChartCanvas *canvas)
    : QWidget(canvas), m_index(index), m_theme(theme), m_canvas(*canvas) {
    setObjectName(QStringLiteral("%1_limit_%2").arg(canvas->objectName()).arg(index));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
}

void ChartLimitHandle::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || m_dragging || underMouse();
    const QColor ink = m_theme.color(strong ? Role::Focus : Role::Text);
    const double middle = width() / 2.0;
    if (strong) {
        painter.setPen(QPen(ink, hasFocus() ? 2 : 1));
        painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    }
    const double grip = m_theme.px(12);
    const QRectF knob(middle - m_theme.px(3), height() / 2.0 - grip / 2, m_theme.px(6), grip);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(m_theme.color(Role::Surface));
    painter.drawRoundedRect(knob, 2, 2);
}

void ChartLimitHandle::mousePressEvent(QMouseEvent *event) {
    m_dragging = event->button() == Qt::LeftButton;
    update();
}

void ChartLimitHandle::mouseMoveEvent(QMouseEvent *event) {
    if (m_dragging) {
        Q_EMIT wanted(m_index, m_canvas.borderAt(mapToParent(event->position()).x()), false);
    }
}

void ChartLimitHandle::mouseReleaseEvent(QMouseEvent *event) {
    if (m_dragging) {
        m_dragging = false;
        Q_EMIT wanted(m_index, m_canvas.borderAt(mapToParent(event->position()).x()), true);
        update();
    }
}

void ChartLimitHandle::keyPressEvent(QKeyEvent *event) {
    constexpr int kLeap = 5;
    const ChartLimit &limit = m_canvas.limitOf(m_index);
    int border = m_canvas.limit(m_index);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        border -= 1;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        border += 1;
        break;
    case Qt::Key_PageDown:
        border -= kLeap;
        break;
    case Qt::Key_PageUp:
        border += kLeap;
        break;
    case Qt::Key_Home:
        border = limit.lowest;
        break;
    case Qt::Key_End:
        border = limit.highest;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT wanted(m_index, border, true);
}

void ChartLimitHandle::enterEvent(QEnterEvent * /*event*/) {
    update();
}

void ChartLimitHandle::leaveEvent(QEvent * /*event*/) {
    update();
}

} // namespace accord::ui
