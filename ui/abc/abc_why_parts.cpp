// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_why_parts.h"

#include "ui/abc/abc_text.h"
#include "ui/common/parts.h"

#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kBar = 10;
constexpr int kBars = 42;
constexpr int kWords = 18;

} // namespace

Role indicatorRole(domain::AbcIndicator indicator) {
    switch (indicator) {
    case domain::AbcIndicator::Payment:
        return Role::Chart1;
    case domain::AbcIndicator::Margin:
        return Role::Chart2;
    case domain::AbcIndicator::Dependence:
        break;
    }
    return Role::Chart3;
}

AbcScoreBarView::AbcScoreBarView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AbcScoreBarView::show(const AbcScoreBar &bar, std::optional<std::int64_t> markScore,
                           const QString &markText) {
    m_bar = bar;
    m_markScore = markScore;
    m_markText = markText;
    QStringList words{AbcText::score(bar.score)};
    for (const AbcScorePart &part : bar.parts) {
        words << AbcText::indicator(part.indicator) + QLatin1Char(' ') + AbcText::score(part.share);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleDescription(markText);
    update();
}

QSize AbcScoreBarView::sizeHint() const {
    return {m_theme.px(200), m_theme.px(kBar + 8 + kWords)};
}

void AbcScoreBarView::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    const double width = this->width();
    const int bar = m_theme.px(kBar);
    const QRectF whole(0, m_theme.px(4), width, bar);
    const auto at = [&](std::int64_t millionths) {
        return width * static_cast<double>(millionths) / static_cast<double>(kAbcMillion);
    };
    painter.fillRect(whole, m_theme.color(Role::Hairline));
    std::int64_t reached = 0;
    for (const AbcScorePart &part : m_bar.parts) {
        const double left = at(reached);
        reached += part.share;
        painter.fillRect(QRectF(left, whole.top(), at(reached) - left, bar),
                         m_theme.color(indicatorRole(part.indicator)));
    }
    if (!m_markScore) {
        return;
    }
    const double x = std::clamp(at(*m_markScore), 1.0, width - 1);
    painter.fillRect(QRectF(x - 1, 0, 2, bar + m_theme.px(8)), m_theme.color(Role::Text));
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const double words = QFontMetricsF(painter.font()).horizontalAdvance(m_markText) + 1;
    const double left = std::clamp(x - words / 2, 0.0, std::max(0.0, width - words));
    painter.drawText(QRectF(left, height() - m_theme.px(kWords), words, m_theme.px(kWords)),
                     Qt::AlignVCenter, m_markText);
}

AbcMonthsView::AbcMonthsView(const Theme &theme, const ChartLook &look, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_look(look) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AbcMonthsView::show(const std::vector<std::optional<std::int64_t>> &fen, int fresh,
                         std::vector<Unit> units, const QString &description) {
    m_data.values.clear();
    for (const auto &value : fen) {
        m_data.values.push_back(static_cast<double>(value.value_or(0)));
    }
    m_data.highlighted = fresh;
    m_units = std::move(units);
    setAccessibleDescription(description);
    update();
}

QSize AbcMonthsView::sizeHint() const {
    return {m_theme.px(200), m_theme.px(kBars + 4 + kWords)};
}

void AbcMonthsView::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    documents::paintSparkline(painter, QRectF(0, 0, width(), m_theme.px(kBars)), m_data,
                              m_look.style());
    const QFont plain = m_theme.font(TypeRole::Caption);
    QFont bold = plain;
    bold.setBold(true);
    const double month = width() / std::max<double>(1, static_cast<double>(m_data.values.size()));
    for (const Unit &unit : m_units) {
        const double left = unit.from * month;
        const double space = (unit.to - unit.from) * month;
        const double name = QFontMetricsF(plain).horizontalAdvance(unit.name + QLatin1Char(' '));
        const double both = name + QFontMetricsF(bold).horizontalAdvance(unit.cls);
        const bool fits = both <= space;
        double x = left + (space - (fits ? both : both - name)) / 2;
        const QRectF line(0, height() - m_theme.px(kWords), width(), m_theme.px(kWords));
        if (fits) {
            painter.setFont(plain);
            painter.setPen(m_theme.color(Role::Muted));
            painter.drawText(line.adjusted(x, 0, 0, 0), Qt::AlignVCenter, unit.name);
            x += name;
        }
        painter.setFont(bold);
        painter.setPen(m_theme.color(classInk(unit.cls)));
        painter.drawText(line.adjusted(x, 0, 0, 0), Qt::AlignVCenter, unit.cls);
    }
}

} // namespace accord::ui
