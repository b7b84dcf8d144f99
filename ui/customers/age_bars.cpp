// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/age_bars.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHeight = 52;
constexpr int kBand = 96;
constexpr int kLine = 18;
constexpr int kBar = 6;

} // namespace

AgeBars::AgeBars(const Theme &theme, const QString &id, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name) {
    setObjectName(id);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AgeBars::show(std::vector<AgeBand> bands) {
    m_bands = std::move(bands);
    QStringList said{m_name};
    for (const AgeBand &band : m_bands) {
        said << QStringLiteral("%1 %2").arg(band.name, band.text);
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

QSize AgeBars::sizeHint() const {
    return {m_theme.px(kBand) * static_cast<int>(m_bands.size()), m_theme.px(kHeight)};
}

void AgeBars::paintEvent(QPaintEvent * /*event*/) {
    if (m_bands.empty()) {
        return;
    }
    QPainter painter(this);
    const int gap = m_theme.px(12);
    const int each = (width() + gap) / static_cast<int>(m_bands.size()) - gap;
    const int line = m_theme.px(kLine);
    std::int64_t most = 1;
    for (const AgeBand &band : m_bands) {
        most = std::max(most, band.value);
    }
    int left = 0;
    for (const AgeBand &band : m_bands) {
        const bool isThere = band.value > 0;
        painter.setFont(m_theme.font(TypeRole::Caption));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(left, 0, each, line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(band.name, Qt::ElideRight, each));
        painter.setFont(m_theme.font(TypeRole::BodyStrong));
        painter.setPen(m_theme.color(isThere ? Role::Text : Role::Faint));
        painter.drawText(QRect(left, line, each, line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(band.text, Qt::ElideRight, each));
        const QRect ground(left, 2 * line + m_theme.px(4), each, m_theme.px(kBar));
        painter.fillRect(ground, m_theme.color(Role::Hairline));
        QRect reached = ground;
        reached.setWidth(static_cast<int>(ground.width() * band.value / most));
        painter.fillRect(reached, m_theme.color(band.ink));
        left += each + gap;
    }
}

} // namespace accord::ui
