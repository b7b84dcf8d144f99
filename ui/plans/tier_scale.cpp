// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/tier_scale.h"

#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHeight = 56;
constexpr int kBar = 6;
constexpr int kBarTop = 24;

} // namespace

TierScale::TierScale(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TierScale::sizeHint() const {
    return {m_theme.px(200), m_theme.px(kHeight)};
}

void TierScale::show(const std::vector<std::int64_t> &from, const QStringList &labels,
                     std::optional<std::int64_t> target, const QString &targetLabel) {
    m_from = from;
    m_labels = labels;
    m_target = target;
    m_targetLabel = targetLabel;
    setVisible(!from.empty());
    update();
}

double TierScale::placeOf(std::int64_t value) const {
    std::int64_t low = m_from.front();
    std::int64_t high = m_from.back();
    if (m_target) {
        low = std::min(low, *m_target);
        high = std::max(high, *m_target);
    }
    const double span = std::max(1.0, static_cast<double>(high - low));
    constexpr double kMargin = 0.2; // room for a label at each end
    return kMargin + (1 - 2 * kMargin) * static_cast<double>(value - low) / span;
}

void TierScale::paintEvent(QPaintEvent * /*event*/) {
    if (m_from.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeRole::Caption));
    const int top = m_theme.px(kBarTop);
    const int bar = m_theme.px(kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Hairline));
    painter.drawRoundedRect(QRectF(0, top, width(), bar), bar / 2.0, bar / 2.0);
    if (m_target) {
        painter.setBrush(m_theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(0, top, width() * placeOf(*m_target), bar), bar / 2.0,
                                bar / 2.0);
    }
    double free = 0; // labels that would cover each other are left out
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        const double x = width() * placeOf(m_from[i]);
        painter.setPen(m_theme.color(Role::Text));
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + bar + 2));
        const QString label = m_labels.value(static_cast<int>(i));
        const double wide = painter.fontMetrics().horizontalAdvance(label);
        if (x - wide / 2 >= free && x + wide / 2 <= width()) {
            painter.setPen(m_theme.color(Role::Muted));
            painter.drawText(
                QRectF(x - wide / 2, top + bar + 4, wide + 1, height() - top - bar - 4),
                Qt::AlignLeft | Qt::AlignTop, label);
            free = x + wide / 2 + m_theme.px(4);
        }
    }
    if (m_target) {
        const double x = width() * placeOf(*m_target);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::Accent));
        const double side = m_theme.px(5);
        painter.drawPolygon(QPolygonF({QPointF(x - side, top - 2 * side),
                                       QPointF(x + side, top - 2 * side), QPointF(x, top - 1)}));
        QFont strong = m_theme.font(TypeRole::Caption);
        strong.setBold(true);
        painter.setFont(strong);
        painter.setPen(m_theme.color(Role::Accent));
        const double wide = painter.fontMetrics().horizontalAdvance(m_targetLabel);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, 0, wide + 1, top - 2 * side),
                         Qt::AlignLeft | Qt::AlignVCenter, m_targetLabel);
    }
}

} // namespace accord::ui
