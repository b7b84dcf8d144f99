// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/steps_bar.h"

#include "domain/plan/plan_rules.h"
#include "ui/common/icons.h"
#include "ui/plans/plan_text.h"

#include <QPainter>
#include <QStringList>

namespace accord::ui {
namespace {

constexpr int kHeight = 57;
constexpr int kCircle = 20;
constexpr int kLeast = 120;

// The day the step was left, i.e. the next one entered; null when it was not.
base::Date leftOn(const domain::Plan &plan, int step) {
    base::Date day;
    for (const domain::PlanStepRecord &record : plan.steps) {
        if (static_cast<int>(record.step) == step + 1) {
            day = record.on;
        }
    }
    return day;
}

} // namespace

StepsBar::StepsBar(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icons(icons) {
    setObjectName(QStringLiteral("plan.steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString StepsBar::factOf(const domain::Plan &plan, int index, const Step &step,
                         std::size_t missing) {
    if (index == 5 && step.isDone) {
        return tr("signed on %1").arg(QString::fromStdString(plan.signing.signedOn.toString()));
    }
    if (step.isDone) {
        const base::Date day = leftOn(plan, index);
        return day.isNull() ? tr("done")
                            : tr("done %1").arg(QString::fromStdString(day.toString()).mid(5));
    }
    if (!step.isCurrent) {
        return tr("not begun");
    }
    return missing == 0 ? tr("under way · may go on")
                        : tr("under way · %n missing", nullptr, static_cast<int>(missing));
}

void StepsBar::show(const app::PlanDocument &document, const base::Issues &missing) {
    const domain::Plan &plan = document.plan;
    const int current = std::min(static_cast<int>(plan.step), 5);
    const bool isSigned = domain::isReadOnly(plan.step);
    QStringList spoken;
    for (int i = 0; i < 6; ++i) {
        Step &step = m_steps.at(static_cast<std::size_t>(i));
        step.name = PlanText::step(static_cast<domain::PlanStep>(i));
        step.isDone = i < current || isSigned;
        step.isCurrent = i == current && !isSigned;
        step.fact = factOf(plan, i, step, missing.size());
        spoken << step.name + QStringLiteral(" – ") + step.fact;
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

QSize StepsBar::sizeHint() const {
    return {m_theme.px(6 * kLeast), m_theme.px(kHeight)};
}

QSize StepsBar::minimumSizeHint() const {
    return {m_theme.px(6 * kLeast), m_theme.px(kHeight)};
}

void StepsBar::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int inset = m_theme.px(measure::kPageInset);
    const int wide = width() - inset - m_theme.px(measure::kSideInset);
    for (int i = 0; i < 6; ++i) {
        const int left = inset + wide * i / 6;
        const int right = inset + wide * (i + 1) / 6;
        if (i > 0) {
            painter.setPen(m_theme.color(Role::Hairline));
            painter.drawLine(left, 0, left, height());
        }
        paintStep(painter, QRect(left, 0, right - left, height()), i);
    }
}

void StepsBar::paintStep(QPainter &painter, const QRect &cell, int index) const {
    const Step &step = m_steps.at(static_cast<std::size_t>(index));
    const int gap = m_theme.px(measure::kGap);
    const int circle = m_theme.px(kCircle);
    const int left = cell.left() + (index > 0 ? gap + gap / 2 : 0);
    const QRect mark(left, cell.center().y() - circle / 2, circle, circle);
    paintMark(painter, mark, index);
    const int begin = mark.right() + gap;
    paintWords(painter, QRect(begin, cell.top(), cell.right() - begin - gap / 2, cell.height()),
               step);
    if (step.isCurrent) {
        painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2),
                         m_theme.color(Role::Accent));
    }
}

void StepsBar::paintMark(QPainter &painter, const QRect &mark, int index) const {
    const Step &step = m_steps.at(static_cast<std::size_t>(index));
    painter.setPen(step.isDone || step.isCurrent ? QPen(Qt::NoPen)
                                                 : QPen(m_theme.color(Role::HairlineStrong)));
    painter.setBrush(step.isDone      ? m_theme.color(Role::PositiveSoft)
                     : step.isCurrent ? m_theme.color(Role::Accent)
                                      : m_theme.color(Role::Surface));
    painter.drawEllipse(mark);
    if (step.isDone) {
        const int thin = mark.width() / 5;
        m_icons.paint(painter, mark.adjusted(thin, thin, -thin, -thin), QStringLiteral("check"),
                      Role::Positive);
    } else {
        QFont font = m_theme.font(TypeRole::Caption);
        font.setBold(step.isCurrent);
        painter.setFont(font);
        painter.setPen(m_theme.color(step.isCurrent ? Role::OnAccent : Role::Muted));
        painter.drawText(mark, Qt::AlignCenter, QString::number(index + 1));
    }
}

void StepsBar::paintWords(QPainter &painter, const QRect &area, const Step &step) const {
    painter.setFont(
        m_theme.font(step.isDone || step.isCurrent ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_theme.color(step.isCurrent ? Role::Accent
                                 : step.isDone  ? Role::Text
                                                : Role::Muted));
    const QRect upper = area.adjusted(0, 0, 0, -area.height() / 2);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(step.name, Qt::ElideRight, upper.width()));
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const QRect lower = area.adjusted(0, area.height() / 2, 0, 0);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(step.fact, Qt::ElideRight, lower.width()));
}

} // namespace accord::ui
