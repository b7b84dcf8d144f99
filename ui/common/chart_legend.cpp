// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_view.h"

#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kSquare = 10;
constexpr int kLine = 18;
constexpr int kInner = 6;
constexpr int kBetween = 20;

QFont strong(const Theme &theme) {
    QFont font = theme.font(TypeRole::Caption);
    font.setBold(true);
    return font;
}

} // namespace

ChartLegend::ChartLegend(const Theme &theme, const ChartLook &look, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_look(look) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setItems(std::vector<ChartLegendItem> items, bool isSpread) {
    m_items = std::move(items);
    m_isSpread = isSpread;
    QStringList words;
    for (const ChartLegendItem &item : m_items) {
        words << QStringList{item.text, item.figure, item.tail}.join(QLatin1Char(' ')).trimmed();
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!m_items.empty());
    updateGeometry();
    update();
}

double ChartLegend::widthOf(const ChartLegendItem &item) const {
    const QFontMetricsF plain(m_theme.font(TypeRole::Caption));
    const QFontMetricsF bold(strong(m_theme));
    const int inner = m_theme.px(kInner);
    double width = m_theme.px(item.isLine ? kLine : kSquare) + inner;
    width += plain.horizontalAdvance(item.text);
    width += item.figure.isEmpty() ? 0 : inner + bold.horizontalAdvance(item.figure);
    width += item.tail.isEmpty() ? 0 : inner + plain.horizontalAdvance(item.tail);
    return width;
}

QSize ChartLegend::sizeHint() const {
    double width = 0;
    for (const ChartLegendItem &item : m_items) {
        width += widthOf(item) + m_theme.px(kBetween);
    }
    return {qRound(width), m_theme.px(20)};
}

QSize ChartLegend::minimumSizeHint() const {
    return {0, m_theme.px(20)};
}

double ChartLegend::paintItem(QPainter &painter, double x, double middle,
                              const ChartLegendItem &item) const {
    const int inner = m_theme.px(kInner);
    const QColor colour = m_look.color(item.tone);
    if (item.isLine) {
        painter.fillRect(QRectF(x, middle - 1, m_theme.px(kLine), 2), colour);
        x += m_theme.px(kLine) + inner;
    } else {
        const double side = m_theme.px(kSquare);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, middle - side / 2, side, side), 2, 2);
        x += side + inner;
    }
    const auto word = [&](const QString &text, const QFont &font, Role role) {
        if (text.isEmpty()) {
            return;
        }
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, middle - metrics.height() / 2, width + 1, metrics.height()),
                         Qt::AlignVCenter | Qt::TextDontClip, text);
        x += width + inner;
    };
    word(item.text, m_theme.font(TypeRole::Caption), Role::Muted);
    word(item.figure, strong(m_theme), Role::Text);
    word(item.tail, m_theme.font(TypeRole::Caption), Role::Muted);
    return x - inner;
}

void ChartLegend::paintOn(QPainter &painter, const QRectF &area) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double all = 0;
    for (const ChartLegendItem &item : m_items) {
        all += widthOf(item);
    }
    double gap = m_theme.px(kBetween);
    double x = area.left();
    const auto gaps = static_cast<double>(m_items.size()) - 1;
    if (m_isSpread && gaps > 0) {
        gap = std::max<double>(m_theme.px(kInner), (area.width() - all) / gaps);
    } else if (!m_isSpread) {
        x = std::max(x, area.right() - all - gap * gaps);
    }
    for (const ChartLegendItem &item : m_items) {
        x = paintItem(painter, x, area.center().y(), item) + gap;
    }
    painter.restore();
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintOn(painter, rect());
}

} // namespace accord::ui
