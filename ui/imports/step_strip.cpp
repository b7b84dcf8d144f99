// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/step_strip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kHeight = 57;
constexpr int kCircle = 20;

} // namespace

StepStrip::StepStrip(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icons(icons) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::show(std::vector<Step> steps, int current) {
    m_steps = std::move(steps);
    m_current = current;
    const Step &step = m_steps.at(static_cast<std::size_t>(current));
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(current + 1)
                          .arg(static_cast<int>(m_steps.size()))
                          .arg(step.title));
    update();
}

QSize StepStrip::sizeHint() const {
    return {m_theme.px(600), m_theme.px(kHeight)};
}

QRect StepStrip::cell(int step) const {
    const int count = std::max(1, static_cast<int>(m_steps.size()));
    const int left = width() * step / count;
    return {left, 0, width() * (step + 1) / count - left, height()};
}

void StepStrip::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Role::Hairline));
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        paintStep(painter, step);
    }
}

void StepStrip::paintMark(QPainter &painter, int step, const QRectF &circle) const {
    const bool isDone = step < m_current;
    const bool isNow = step == m_current;
    painter.setPen(isDone || isNow ? Qt::NoPen : QPen(m_theme.color(Role::HairlineStrong)));
    painter.setBrush(isNow    ? m_theme.color(Role::Accent)
                     : isDone ? m_theme.color(Role::PositiveSoft)
                              : m_theme.color(Role::Surface));
    painter.drawEllipse(circle);
    if (isDone) {
        const double inset = m_theme.px(4);
        m_icons.paint(painter, circle.adjusted(inset, inset, -inset, -inset),
                      QStringLiteral("check"), Role::Positive);
        return;
    }
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(isNow ? Role::OnAccent : Role::Muted));
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void StepStrip::paintStep(QPainter &painter, int step) const {
    const QRect area = cell(step);
    const bool isNow = step == m_current;
    const int inset = m_theme.px(measure::kPageInset);
    const QRectF circle(area.left() + inset, area.center().y() - m_theme.px(kCircle) / 2.0,
                        m_theme.px(kCircle), m_theme.px(kCircle));
    paintMark(painter, step, circle);
    const Step &texts = m_steps[static_cast<std::size_t>(step)];
    const int left = static_cast<int>(circle.right()) + m_theme.px(10);
    const int width = area.right() - left - m_theme.px(8);
    const auto draw = [&](int top, const QFont &font, Role role, const QString &text) {
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        painter.drawText(QRect(left, top, width, m_theme.px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                         fitting);
    };
    const bool hasFact = !texts.fact.isEmpty();
    draw(area.center().y() - m_theme.px(hasFact ? 20 : 10),
         m_theme.font(isNow ? TypeRole::BodyStrong : TypeRole::Body),
         isNow ? Role::Accent : (step < m_current ? Role::Text : Role::Muted), texts.title);
    if (hasFact) {
        draw(area.center().y(), m_theme.font(TypeRole::Caption), Role::Muted, texts.fact);
    }
    if (isNow) {
        painter.fillRect(area.left(), height() - 2, area.width(), 2, m_theme.color(Role::Accent));
    }
}

void StepStrip::mouseReleaseEvent(QMouseEvent *event) {
    for (int step = 0; step < m_current; ++step) {
        if (cell(step).contains(event->position().toPoint())) {
            Q_EMIT chosen(step);
            return;
        }
    }
}

} // namespace accord::ui
