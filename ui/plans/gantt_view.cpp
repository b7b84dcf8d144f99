// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/gantt_view.h"

#include "ui/plans/plan_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHead = 24;
constexpr int kRow = 26;
constexpr int kBar = 12;
constexpr int kNames = 148;
constexpr int kMostMonths = 24;

bool hasDays(const domain::PlanActivity &activity) {
    return !activity.from.isNull() && !activity.to.isNull() && activity.from <= activity.to;
}

} // namespace

GanttView::GanttView(const Theme &theme, const Figures &figures, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_figures(figures) {
    setObjectName(QStringLiteral("plan.activities.calendar"));
    setAccessibleName(tr("Calendar of the activities"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GanttView::show(std::vector<domain::PlanActivity> activities, base::Date from, base::Date to,
                     base::Date today) {
    m_activities = std::move(activities);
    m_today = today;
    base::Month first = base::Month::of(from);
    base::Month last = base::Month::of(to);
    for (const domain::PlanActivity &activity : m_activities) {
        if (hasDays(activity)) {
            first = std::min(first, base::Month::of(activity.from));
            last = std::max(last, base::Month::of(activity.to));
        }
    }
    m_first = first;
    m_months = std::clamp(last.minus(first) + 1, 1, kMostMonths);
    m_current = std::min(m_current, static_cast<int>(m_activities.size()) - 1);
    setFixedHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize GanttView::sizeHint() const {
    return {m_theme.px(480),
            m_theme.px(kHead) + m_theme.px(kRow) * static_cast<int>(m_activities.size()) + 1};
}

int GanttView::nameWidth() const {
    return std::min(m_theme.px(kNames), width() / 3);
}

double GanttView::x(base::Date day) const {
    const base::Month month = base::Month::of(day);
    const double monthWidth = static_cast<double>(width() - nameWidth()) / m_months;
    const double inMonth =
        static_cast<double>(day.day() - 1) / static_cast<double>(month.lastDay().day());
    const double at = nameWidth() + (month.minus(m_first) + inMonth) * monthWidth;
    return std::clamp(at, static_cast<double>(nameWidth()), static_cast<double>(width()));
}

QRect GanttView::rowArea(int row) const {
    return {0, m_theme.px(kHead) + row * m_theme.px(kRow), width(), m_theme.px(kRow)};
}

QRectF GanttView::barArea(int row) const {
    const domain::PlanActivity &activity = m_activities.at(static_cast<std::size_t>(row));
    if (!hasDays(activity)) {
        return {};
    }
    const double left = x(activity.from);
    const double right = std::max(x(activity.to.plusDays(1)), left + 3);
    const QRect area = rowArea(row);
    const int height = m_theme.px(kBar);
    return {left, area.top() + (area.height() - height) / 2.0, right - left,
            static_cast<double>(height)};
}

int GanttView::rowAt(QPoint position) const {
    const int row = (position.y() - m_theme.px(kHead)) / m_theme.px(kRow);
    return position.y() >= m_theme.px(kHead) && row < static_cast<int>(m_activities.size()) ? row
                                                                                            : -1;
}

QString GanttView::describe(int row) const {
    const domain::PlanActivity &activity = m_activities.at(static_cast<std::size_t>(row));
    QStringList parts{QString::fromStdString(activity.name).simplified()};
    if (hasDays(activity)) {
        parts << tr("%1 to %2").arg(m_figures.date(activity.from), m_figures.date(activity.to));
    } else {
        parts << tr("no days yet");
    }
    if (activity.budgetFen > 0) {
        parts << tr("budget %1 yuan").arg(m_figures.yuan(activity.budgetFen));
    }
    if (!activity.owner.empty()) {
        parts << QString::fromStdString(activity.owner).simplified();
    }
    return parts.join(QStringLiteral(" · "));
}

void GanttView::paintMonths(QPainter &painter) const {
    const int head = m_theme.px(kHead);
    painter.fillRect(QRect(0, 0, width(), head), m_theme.color(Role::Window));
    for (int row = 0; row < static_cast<int>(m_activities.size()); ++row) {
        const QRect area = rowArea(row);
        if (row == m_current) {
            painter.fillRect(area, m_theme.color(Role::Selection));
        }
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    }
    painter.setFont(m_theme.font(TypeRole::Caption));
    const double monthWidth = static_cast<double>(width() - nameWidth()) / m_months;
    for (int i = 0; i < m_months; ++i) {
        const QRectF cell(nameWidth() + i * monthWidth, 0, monthWidth, height());
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        painter.setPen(m_theme.color(Role::Muted));
        const QString name = PlanText::month(m_first.plus(i).month());
        const bool fits = painter.fontMetrics().horizontalAdvance(name) <= monthWidth;
        painter.drawText(QRectF(cell.left(), 0, monthWidth, head), Qt::AlignCenter,
                         fits ? name : QString::number(m_first.plus(i).month()));
    }
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(0, head - 1, width(), head - 1);
}

void GanttView::paintRow(QPainter &painter, int row) const {
    const QRect area = rowArea(row);
    const domain::PlanActivity &activity = m_activities.at(static_cast<std::size_t>(row));
    const bool isCurrent = row == m_current;
    painter.setFont(m_theme.font(isCurrent ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_theme.color(Role::Text));
    const int pad = m_theme.px(measure::kCellPadding);
    const QRect name(area.left() + pad, area.top(), nameWidth() - 2 * pad, area.height());
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(QString::fromStdString(activity.name).simplified(),
                                         Qt::ElideRight, name.width()));
    const QRectF bar = barArea(row);
    if (bar.isEmpty()) {
        return;
    }
    const bool isOver = activity.to < m_today;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isOver ? Role::Chart6 : Role::Chart1));
    painter.drawRoundedRect(bar, 3, 3);
    const QString label = m_figures.shortDate(activity.from) + QStringLiteral(" – ") +
                          m_figures.shortDate(activity.to);
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const double wide = painter.fontMetrics().horizontalAdvance(label) + pad;
    const bool fitsRight = bar.right() + wide <= width();
    const QRectF text(fitsRight ? bar.right() + pad : bar.left() - wide, area.top(), wide,
                      area.height());
    if (text.left() >= nameWidth()) {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void GanttView::paintToday(QPainter &painter) const {
    const int months = base::Month::of(m_today).minus(m_first);
    if (m_today.isNull() || months < 0 || months >= m_months) {
        return;
    }
    painter.setPen(QPen(m_theme.color(Role::Negative), 1.5));
    painter.drawLine(QPointF(x(m_today), m_theme.px(kHead) - 4), QPointF(x(m_today), height()));
}

void GanttView::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    for (int row = 0; row < static_cast<int>(m_activities.size()); ++row) {
        paintRow(painter, row);
    }
    paintToday(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.color(Role::Focus));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GanttView::setCurrent(int row) {
    const int before = m_current;
    m_current = std::clamp(row, -1, static_cast<int>(m_activities.size()) - 1);
    setAccessibleDescription(m_current < 0 ? QString() : describe(m_current));
    if (before != m_current) {
        update();
    }
}

void GanttView::choose(int row) {
    if (row >= 0 && row < static_cast<int>(m_activities.size())) {
        setCurrent(row);
        Q_EMIT chose(row);
    }
}

void GanttView::mousePressEvent(QMouseEvent *event) {
    choose(rowAt(event->pos()));
}

void GanttView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const int row = rowAt(event->pos()); row >= 0) {
        Q_EMIT opened(row);
    }
}

void GanttView::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_activities.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        choose(std::max(0, m_current - 1));
        break;
    case Qt::Key_Down:
        choose(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT opened(m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool GanttView::event(QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const bool isToday =
            row >= 0 && std::abs(help->pos().x() - x(m_today)) < 4 && help->pos().x() > nameWidth();
        if (row < 0) {
            QToolTip::hideText();
        } else { // plain text, whatever the name contains
            QToolTip::showText(
                help->globalPos(),
                (isToday ? tr("Today, %1").arg(m_figures.date(m_today)) : describe(row))
                    .toHtmlEscaped(),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace accord::ui
