// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/health_bars.h"

#include "ui/common/figures.h"
#include "ui/customers/customer_text.h"

#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

using domain::HealthPart;

constexpr int kHeight = 56;
constexpr int kPart = 92;
constexpr int kLeastPart = 56;
constexpr int kBar = 4;
constexpr std::int64_t kWeakPercent = 60; // below it a bar warns

struct PartWords {
    const char *name;
    const char *rule;
    const char *tab;
};

// In the order of HealthPart.
constexpr PartWords kParts[] = {
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Class"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText",
                       "A counts whole, B two thirds, C one third; the mean of that and of the "
                       "sales of twelve months against the twelve before."),
     "overview"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Plan"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText",
                       "What was achieved of this year's plan so far, at most all of it."),
     "overview"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Overdue"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText",
                       "The share of what the customer owes that is not overdue."),
     "money"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Contact"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText",
                       "Whole up to the visit interval since the last real contact, nothing at "
                       "three times of it."),
     "timeline"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Complaints"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText", "Open and late complaints."), "timeline"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Promises"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText", "Promises that were kept."), "timeline"},
    {QT_TRANSLATE_NOOP("accord::ui::HealthText", "Coverage"),
     QT_TRANSLATE_NOOP("accord::ui::HealthText",
                       "A third each for a contact who decides, one who uses and one on our side."),
     "contacts"}};

const PartWords &wordsOf(HealthPart part) {
    return kParts[static_cast<std::size_t>(part)];
}

} // namespace

QString HealthText::part(HealthPart part) {
    return tr(wordsOf(part).name);
}
QString HealthText::rule(HealthPart part) {
    return tr(wordsOf(part).rule);
}
QString HealthText::tab(HealthPart part) {
    return QLatin1String(wordsOf(part).tab);
}

HealthBars::HealthBars(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme) {
    setObjectName(QStringLiteral("health"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HealthBars::show(const domain::Health &health) {
    m_health = health;
    QStringList said{health.score    ? tr("Health %1 of 100").arg(*health.score)
                     : health.isLost ? tr("Health: the customer is lost")
                                     : tr("Health: too little is known")};
    const auto points = domain::healthPoints(health);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i]) {
            said << QStringLiteral("%1 %2/%3")
                        .arg(HealthText::part(static_cast<HealthPart>(i)))
                        .arg(points[i]->points)
                        .arg(points[i]->most);
        }
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(tr("Why? Opens the parts of the health."));
    update();
}

QSize HealthBars::sizeHint() const {
    return {m_theme.px(kPart) * (1 + domain::kHealthPartCount), m_theme.px(kHeight)};
}

QSize HealthBars::minimumSizeHint() const {
    return {m_theme.px(kPart) * 2, m_theme.px(kHeight)};
}

int HealthBars::paintScore(QPainter &painter, const QRect &area) const {
    const QString title = tr("Health");
    const QString score = m_health.score    ? QString::number(*m_health.score)
                          : m_health.isLost ? CustomerText::status(domain::CustomerStatus::Lost)
                                            : Figures::none();
    const QString unit = m_health.score ? QStringLiteral("/ 100") : QString();
    int x = area.left();
    const auto write = [&](TypeRole type, Role ink, const QString &text) {
        painter.setFont(m_theme.font(type));
        painter.setPen(m_theme.color(ink));
        const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
        painter.drawText(QRect(x, area.top(), width, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + m_theme.px(6);
    };
    write(TypeRole::Body, Role::Muted, title);
    write(TypeRole::Figure, Role::Text, score);
    write(TypeRole::Caption, Role::Muted, unit);
    return x - area.left();
}

void HealthBars::paintPart(QPainter &painter, const QRect &area, HealthPart part,
                           const domain::HealthPoints &points) const {
    constexpr std::int64_t kHundred = 100;
    const bool isWeak = points.points * kHundred < points.most * kWeakPercent;
    painter.setFont(m_theme.font(TypeRole::Caption));
    const int bar = m_theme.px(kBar);
    const int middle = area.center().y();
    const QRect text(area.left(), middle - m_theme.px(18), area.width(), m_theme.px(18));
    const QString value = QStringLiteral("%1/%2").arg(points.points).arg(points.most);
    painter.setPen(m_theme.color(isWeak ? Role::Negative : Role::Text));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, value);
    const int room = area.width() - painter.fontMetrics().horizontalAdvance(value) - m_theme.px(4);
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(HealthText::part(part), Qt::ElideRight,
                                                      std::max(0, room)));
    const QRect ground(area.left(), middle + m_theme.px(4), area.width(), bar);
    painter.fillRect(ground, m_theme.color(Role::Hairline));
    QRect reached = ground;
    reached.setWidth(
        static_cast<int>(ground.width() * points.points / std::max<std::int64_t>(1, points.most)));
    painter.fillRect(reached, m_theme.color(isWeak ? Role::Negative : Role::Accent));
}

void HealthBars::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    const QRect area =
        rect().adjusted(m_theme.px(measure::kSideInset), 0, -m_theme.px(measure::kPageInset), 0);
    int left = area.left() + paintScore(painter, area) + m_theme.px(measure::kGap);
    const auto points = domain::healthPoints(m_health);
    const auto known =
        std::ranges::count_if(points, [](const auto &one) { return one.has_value(); });
    if (known > 0) {
        const int gap = m_theme.px(12);
        const int each = std::clamp(static_cast<int>((area.right() - left) / known) - gap,
                                    m_theme.px(kLeastPart), m_theme.px(kPart));
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (points[i] && left + each <= area.right() + 1) {
                paintPart(painter, QRect(left, area.top(), each, area.height()),
                          static_cast<HealthPart>(i), *points[i]);
                left += each + gap;
            }
        }
    }
    if (hasFocus()) {
        painter.setPen(m_theme.color(Role::Focus));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace accord::ui
