// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts.h"
#include "ui/today/today_list.h"

#include <QHash>
#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHeadingHeight = 40;
constexpr int kGap = 12;
constexpr int kBadge = 20;
constexpr int kKind = 48;
constexpr int kCustomer = 152;
constexpr int kCustomerWide = 220;
constexpr int kWideRow = 1000; // from here names get more room
constexpr int kDue = 120;
constexpr int kDueMost = 220;
constexpr int kVerb = 76;
constexpr int kButtonPadding = 24;

} // namespace

void TodayModel::setRows(std::vector<TodayRow> rows, const QString &doneToday) {
    beginResetModel();
    m_rows = std::move(rows);
    m_doneToday = doneToday;
    lay();
    endResetModel();
}

void TodayModel::setKind(std::optional<TodayKind> kind) {
    beginResetModel();
    m_kind = kind;
    lay();
    endResetModel();
}

bool TodayModel::isShown(const TodayRow &row) const {
    return !m_kind || row.kind == *m_kind ||
           (*m_kind == TodayKind::Visit && row.kind == TodayKind::Due);
}

void TodayModel::lay() {
    m_lines.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isShown(m_rows[i])) {
            continue;
        }
        if (m_lines.empty() || m_lines.back().span != m_rows[i].span) {
            m_lines.push_back({m_rows[i].span, std::nullopt});
        }
        m_lines.push_back({m_rows[i].span, i});
    }
}

int TodayModel::count(std::optional<TodayKind> kind) const {
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const TodayRow &row) {
        return !kind || row.kind == *kind ||
               (*kind == TodayKind::Visit && row.kind == TodayKind::Due);
    }));
}

int TodayModel::count(TodaySpan span) const {
    return static_cast<int>(std::ranges::count_if(
        m_lines, [&](const Line &line) { return line.row && line.span == span; }));
}

const TodayRow *TodayModel::row(int line) const {
    if (line < 0 || line >= rowCount() || !m_lines[static_cast<std::size_t>(line)].row) {
        return nullptr;
    }
    return &m_rows[*m_lines[static_cast<std::size_t>(line)].row];
}

TodaySpan TodayModel::spanOf(int line) const {
    return m_lines.at(static_cast<std::size_t>(line)).span;
}

QString TodayModel::noteOf(TodaySpan span) const {
    if (span == TodaySpan::Overdue) {
        return tr("due visits by days overdue ÷ interval");
    }
    return span == TodaySpan::Today ? m_doneToday : QString();
}

int TodayModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const TodayRow *line = row(index.row());
    if (line == nullptr) {
        const TodaySpan span = spanOf(index.row());
        return role == Qt::ToolTipRole
                   ? QVariant()
                   : QStringLiteral("%1, %2").arg(TodayText::span(span),
                                                  tr("%n items", nullptr, count(span)));
    }
    return role == Qt::ToolTipRole ? plainTip(line->spoken()) : line->spoken();
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return row(index.row()) == nullptr
               ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void TodayDelegate::measure() {
    QFont strong = m_theme.font(TypeRole::BodyStrong);
    const QFontMetrics body(m_theme.font(TypeRole::Body));
    const QFontMetrics bold(strong);
    m_kind = m_theme.px(kKind);
    m_verb = m_theme.px(kVerb);
    m_due = m_theme.px(kDue);
    QHash<QString, int> bodies; // the same few texts stand in many rows
    QHash<QString, int> bolds;
    const auto width = [](QHash<QString, int> &known, const QFontMetrics &font,
                          const QString &text) {
        const auto found = known.constFind(text);
        return found != known.cend() ? *found : *known.insert(text, font.horizontalAdvance(text));
    };
    for (const TodayRow &row : m_model.rows()) {
        m_kind = std::max(m_kind, width(bodies, body, row.kindText));
        m_verb = std::max(m_verb, width(bodies, body, row.verb) + m_theme.px(kButtonPadding));
        m_due = std::max(m_due, width(bolds, bold, row.due) + width(bodies, body, row.dueTail) + 2);
    }
    m_due = std::min(m_due, m_theme.px(kDueMost));
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex &index) const {
    const bool isHeading = m_model.row(index.row()) == nullptr;
    return {m_theme.px(kKind), m_theme.px(isHeading ? kHeadingHeight : measure::kRow)};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const TodayRow *row = m_model.row(index.row());
    if (row == nullptr) {
        paintHeading(*painter, option.rect, m_model.spanOf(index.row()));
    } else {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        paintRow(*painter, option.rect, *row, isCurrent);
    }
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter &painter, const QRect &area, TodaySpan span) const {
    const int inset = m_theme.px(measure::kPageInset);
    QRect place = area.adjusted(inset, m_theme.px(measure::kGap), -inset, 0);
    painter.setFont(m_theme.font(TypeRole::Section));
    painter.setPen(m_theme.color(span == TodaySpan::Overdue ? Role::Negative : Role::Text));
    const QString title = TodayText::span(span);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, title);
    const QString note = m_model.noteOf(span);
    const int taken = painter.fontMetrics().horizontalAdvance(title) + m_theme.px(measure::kGap);
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(place.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     TodayModel::tr("%n items", nullptr, m_model.count(span)));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, note);
}

void TodayDelegate::paintCustomer(QPainter &painter, QRect area, const TodayRow &row,
                                  bool isCurrent) const {
    const int side = m_theme.px(kBadge);
    if (!row.abcClass.isEmpty()) {
        const QRectF badge(area.left(), area.center().y() - side / 2.0 + 0.5, side, side);
        paintBadge(painter, badge, m_theme, row.abcClass, classInk(row.abcClass),
                   isCurrent ? Role::Surface : classGround(row.abcClass), true);
    }
    area.setLeft(area.left() + side + m_theme.px(measure::kGap));
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.customer, Qt::ElideRight, area.width()));
}

void TodayDelegate::paintDue(QPainter &painter, QRect area, const TodayRow &row) const {
    const int flags = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(m_theme.font(TypeRole::Body));
    const int tail = painter.fontMetrics().horizontalAdvance(row.dueTail);
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(area, flags, row.dueTail);
    area.setRight(area.right() - tail);
    painter.setFont(m_theme.font(row.isDueStrong ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_theme.color(row.dueRole));
    painter.drawText(area, flags,
                     painter.fontMetrics().elidedText(row.due, Qt::ElideRight, area.width()));
}

void TodayDelegate::paintRow(QPainter &painter, const QRect &area, const TodayRow &row,
                             bool isCurrent) const {
    const int inset = m_theme.px(measure::kPageInset);
    const int gap = m_theme.px(kGap);
    if (isCurrent) {
        painter.fillRect(area, m_theme.color(Role::Selection));
        painter.fillRect(QRect(area.left(), area.top(), m_theme.px(3), area.height()),
                         m_theme.color(Role::Accent));
    } else {
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(area.left() + inset, area.bottom(), area.right() - inset, area.bottom());
    }
    const int icon = m_theme.px(measure::kIcon);
    int left = area.left() + inset;
    m_icons.paint(painter, QRectF(left, area.center().y() - icon / 2.0 + 0.5, icon, icon), row.icon,
                  Role::Muted);
    left += icon + gap;
    const auto cell = [&area](int from, int width) {
        return QRect(from, area.top(), std::max(0, width), area.height());
    };
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(cell(left, m_kind), Qt::AlignLeft | Qt::AlignVCenter, row.kindText);
    left += m_kind + gap;
    const int customer =
        m_theme.px(area.width() >= m_theme.px(kWideRow) ? kCustomerWide : kCustomer);
    paintCustomer(painter, cell(left, customer), row, isCurrent);
    left += customer + gap;
    const int verb = area.right() - inset - m_verb;
    const int due = verb - gap - m_due;
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Role::Text));
    const QRect subject = cell(left, due - gap - left);
    painter.drawText(
        subject, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.subject, Qt::ElideRight, subject.width()));
    paintDue(painter, cell(due, m_due), row);
    if (!isCurrent) { // the button of the current row stands there
        painter.setFont(m_theme.font(TypeRole::Body));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(cell(verb, m_verb - m_theme.px(kGap)), Qt::AlignRight | Qt::AlignVCenter,
                         row.verb);
    }
}

} // namespace accord::ui
