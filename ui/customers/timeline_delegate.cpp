// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_delegate.h"

#include "ui/common/figures.h"
#include "ui/customers/timeline_model.h"
#include "ui/customers/timeline_text.h"

#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kRow = 30;
constexpr int kDay = 92;
constexpr int kIcon = 16;
constexpr int kLeastSentence = 200;
constexpr int kEdge = 3;

void paintText(QPainter &painter, const QRect &area, const QString &text, int flags) {
    painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void TimelineDelegate::setCustomer(const std::string &code, base::Date today) {
    m_customer = code;
    m_today = today;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const {
    return {m_theme.px(kLeastSentence), m_theme.px(kRow)};
}

void TimelineDelegate::paintHeading(QPainter &painter, const QRect &area,
                                    const QString &text) const {
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(Role::Muted));
    paintText(painter, area.adjusted(m_theme.px(measure::kCellPadding), 0, 0, 0), text,
              Qt::AlignLeft);
}

QRect TimelineDelegate::paintWho(QPainter &painter, QRect area,
                                 const app::TimelineEntry &entry) const {
    QString who = QString::fromStdString(entry.byName);
    if (entry.customer != m_customer) {
        who = QStringLiteral("%1 · %2").arg(QString::fromStdString(entry.customer), who);
    }
    painter.setFont(m_theme.font(TypeRole::Body));
    const int most = std::max(0, area.width() - m_theme.px(kLeastSentence));
    const int room = std::min(most, painter.fontMetrics().horizontalAdvance(who) + 1);
    painter.setPen(m_theme.color(Role::Muted));
    paintText(painter, QRect(area.right() - room + 1, area.top(), room, area.height()), who,
              Qt::AlignRight);
    area.setRight(area.right() - room - m_theme.px(measure::kGap));
    return area;
}

void TimelineDelegate::paintEntry(QPainter &painter, QRect area, int index) const {
    const TimelineModel::Row &row = m_model.row(index);
    const app::TimelineEntry &entry = row.entry;
    const bool isAhead = row.part == TimelineModel::Part::Planned;
    const bool isLate = isAhead && entry.day < m_today;
    area.adjust(m_theme.px(measure::kCellPadding), 0, -m_theme.px(measure::kCellPadding), 0);
    QRect day = area;
    day.setWidth(m_theme.px(kDay));
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(isLate ? Role::Negative : Role::Muted));
    const bool hasHour = isAhead && !entry.before.empty();
    paintText(painter, day,
              hasHour ? QStringLiteral("%1 %2").arg(m_figures.shortDate(entry.day),
                                                    QString::fromStdString(entry.before))
                      : m_figures.date(entry.day),
              Qt::AlignLeft);
    const int icon = m_theme.px(kIcon);
    const QString name = row.part == TimelineModel::Part::Pinned ? QStringLiteral("pin")
                         : isLate                                ? QStringLiteral("warning")
                                                                 : TimelineText::icon(entry);
    m_icons.paint(painter,
                  QRectF(day.right() + 1, area.center().y() - icon / 2.0 + 0.5, icon, icon), name,
                  isLate    ? Role::Negative
                  : isAhead ? Role::Accent
                            : Role::Muted);
    area.setLeft(day.right() + icon + m_theme.px(measure::kGap) + 1);
    area = paintWho(painter, area, entry);
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Role::Text));
    QString sentence = TimelineText::sentence(entry);
    if (isLate) {
        sentence = tr("%1 (late)").arg(sentence);
    }
    paintText(painter, area, sentence, Qt::AlignLeft);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    painter->save();
    const bool isHeading = m_model.row(index.row()).part == TimelineModel::Part::Heading;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isSelected ? Role::Selection : Role::Surface));
    if (isHeading) {
        paintHeading(*painter, option.rect, index.data().toString());
    } else {
        if (isSelected) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kEdge, option.rect.height())),
                              m_theme.color(Role::Accent));
        }
        paintEntry(*painter, option.rect, index.row());
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Role::Hairline));
    painter->restore();
}

} // namespace accord::ui
