// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_steps.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kCircle = 20;

} // namespace

AbcStep::AbcStep(int number, const QString &name, const PageContext &context)
    : m_number(number), m_theme(context.theme), m_icons(context.icons) {
    setText(name);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void AbcStep::show(State state, const QString &fact) {
    m_state = state;
    m_fact = fact;
    setAccessibleName(text());
    setAccessibleDescription(fact);
    setToolTip(QFontMetrics(m_theme.font(TypeRole::Caption)).horizontalAdvance(fact) + kCircle * 2 >
                       width()
                   ? text() + QLatin1Char('\n') + fact
                   : QString());
    updateGeometry();
    update();
}

void AbcStep::setLeads(bool leads) {
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize AbcStep::sizeHint() const {
    const int words =
        std::max(QFontMetrics(m_theme.font(TypeRole::BodyStrong)).horizontalAdvance(text()),
                 QFontMetrics(m_theme.font(TypeRole::Caption)).horizontalAdvance(m_fact));
    return {m_theme.px(kCircle + measure::kGap) + words + 2, m_theme.px(48)};
}

QSize AbcStep::minimumSizeHint() const {
    return {m_theme.px(kCircle + measure::kGap + 56), m_theme.px(48)};
}

void AbcStep::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_theme.px(kCircle);
    const QRectF circle(0.5, (height() - side) / 2, side, side);
    const bool done = m_state == State::Done;
    const bool current = m_state == State::Current;
    const Role ground = done ? Role::PositiveSoft : current ? Role::Accent : Role::Surface;
    painter.setPen(m_theme.color(done || current ? ground : Role::HairlineStrong));
    painter.setBrush(m_theme.color(ground));
    painter.drawEllipse(circle);
    if (done) {
        m_icons.paint(painter, circle.adjusted(3, 3, -3, -3), QStringLiteral("check"),
                      Role::Positive);
    } else {
        painter.setFont(m_theme.font(TypeRole::Caption));
        painter.setPen(m_theme.color(current ? Role::OnAccent : Role::Muted));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const int left = m_theme.px(kCircle + measure::kGap);
    const QFontMetrics strong(m_theme.font(TypeRole::BodyStrong));
    const QFontMetrics caption(m_theme.font(TypeRole::Caption));
    const QRect upper(left, height() / 2 - m_theme.px(17), width() - left, m_theme.px(17));
    const QRect lower(left, height() / 2, width() - left, m_theme.px(17));
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(current ? Role::Accent : Role::Text));
    painter.drawText(upper, Qt::AlignVCenter,
                     strong.elidedText(text(), Qt::ElideRight, upper.width()));
    QFont small = m_theme.font(TypeRole::Caption);
    small.setUnderline(focusPolicy() != Qt::NoFocus && underMouse());
    painter.setFont(small);
    painter.setPen(m_theme.color(focusPolicy() != Qt::NoFocus ? Role::Accent : Role::Muted));
    painter.drawText(lower, Qt::AlignVCenter,
                     caption.elidedText(m_fact, Qt::ElideRight, lower.width()));
    if (hasFocus()) {
        painter.setPen(m_theme.color(Role::Focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5), 4, 4);
    }
}

AbcSteps::AbcSteps(const PageContext &context, QWidget *parent) : QWidget(parent) {
    const QStringList names{tr("Collect data"), tr("Process"), tr("ABC table"), tr("Classes"),
                            tr("Focus and measures")};
    static constexpr std::array kIds{"abc_step_collect", "abc_step_process", "abc_step_table",
                                     "abc_step_classes", "abc_step_measures"};
    auto *layout = new QHBoxLayout(this);
    const Theme &theme = context.theme;
    layout->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    layout->setSpacing(theme.px(10));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at > 0) {
            QFrame *line = makeHairline();
            line->setMinimumWidth(theme.px(8));
            layout->addWidget(line, 1);
        }
        m_steps[i] = new AbcStep(at + 1, names.at(at), context);
        m_steps[i]->setObjectName(QString::fromLatin1(kIds[i]));
        layout->addWidget(m_steps[i]);
        connect(m_steps[i], &QAbstractButton::clicked, this, [this, at] { Q_EMIT pressed(at); });
    }
}

} // namespace accord::ui
