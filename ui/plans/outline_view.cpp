// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outline_view.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kRow = 25;
constexpr int kHeading = 24;
constexpr int kMark = 14;

QString stateWord(SectionState state) {
    switch (state) {
    case SectionState::Done:
        return OutlineView::tr("filled in");
    case SectionState::Open:
        return OutlineView::tr("something is missing");
    case SectionState::Empty:
        break;
    }
    return OutlineView::tr("empty");
}

} // namespace

OutlineModel::OutlineModel(QObject *parent) : QAbstractListModel(parent) {}

void OutlineModel::setEntries(const std::vector<OutlineEntry> &entries) {
    std::vector<Row> rows;
    for (const OutlineEntry &entry : entries) {
        if (const QString heading = PlanText::groupBefore(entry.section); !heading.isEmpty()) {
            rows.push_back({heading, {}});
        }
        rows.push_back({{}, entry});
    }
    if (rows.size() == m_rows.size()) { // the selection stays
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = row.heading.isEmpty() ? PlanText::section(row.entry.section) : row.heading;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return row.heading.isEmpty() ? QStringLiteral("%1 – %2 %3")
                                           .arg(name, stateWord(row.entry.state), row.entry.fact)
                                     : name;
    case Qt::ToolTipRole:
        return row.heading.isEmpty()
                   ? QVariant(name + QStringLiteral(" – ") + stateWord(row.entry.state))
                   : QVariant();
    case SectionRole:
        return row.heading.isEmpty() ? QVariant(static_cast<int>(row.entry.section)) : QVariant();
    case StateRole:
        return static_cast<int>(row.entry.state);
    case FactRole:
        return row.entry.fact;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const {
    const bool isHeading =
        index.isValid() && !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty();
    return isHeading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QModelIndex OutlineModel::indexOf(PlanSection section) const {
    for (int i = 0; i < rowCount(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        if (row.heading.isEmpty() && row.entry.section == section) {
            return index(i);
        }
    }
    return {};
}

OutlineDelegate::OutlineDelegate(const Theme &theme, const Icons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const {
    const bool isHeading = !index.data(OutlineModel::SectionRole).isValid();
    return {m_theme.px(100), m_theme.px(isHeading ? kHeading : kRow)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = m_theme.px(measure::kGap);
    QRect area = option.rect.adjusted(0, 0, -gap, 0);
    if (!index.data(OutlineModel::SectionRole).isValid()) {
        painter->setFont(m_theme.font(TypeRole::Caption));
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(area.adjusted(gap, 0, 0, -m_theme.px(2)), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isChosen ? Role::Selection : Role::Window));
        painter->drawRoundedRect(area, measure::kRadius, measure::kRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.color(Role::Focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), measure::kRadius,
                                 measure::kRadius);
    }
    const auto state = static_cast<SectionState>(index.data(OutlineModel::StateRole).toInt());
    const int mark = m_theme.px(kMark);
    const QRect icon(area.left() + gap, area.center().y() - mark / 2, mark, mark);
    if (state == SectionState::Empty) {
        painter->setPen(m_theme.color(Role::Faint));
        painter->drawText(icon, Qt::AlignCenter, QStringLiteral("–"));
    } else {
        m_icons.paint(*painter, icon,
                      state == SectionState::Done ? QStringLiteral("check")
                                                  : QStringLiteral("warning"),
                      state == SectionState::Done ? Role::Positive : Role::Warning);
    }
    area = area.adjusted(gap + mark + gap, 0, -gap, 0);
    const QString fact = index.data(OutlineModel::FactRole).toString();
    painter->setFont(m_theme.font(TypeRole::Caption));
    painter->setPen(m_theme.color(Role::Muted));
    const int factWidth = painter->fontMetrics().horizontalAdvance(fact);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, fact);
    area.setRight(area.right() - factWidth - (fact.isEmpty() ? 0 : m_theme.px(4)));
    painter->setFont(m_theme.font(isChosen ? TypeRole::BodyStrong : TypeRole::Body));
    painter->setPen(m_theme.color(Role::Text));
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

OutlineView::OutlineView(const Theme &theme, const Icons &icons, QWidget *parent)
    : QListView(parent) {
    setObjectName(QStringLiteral("plan.outline"));
    setAccessibleName(tr("Sections of the plan"));
    setModel(&m_model);
    setItemDelegate(new OutlineDelegate(theme, icons, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (const QVariant section = now.data(OutlineModel::SectionRole);
                    section.isValid() && !m_isFilling) {
                    Q_EMIT chose(static_cast<PlanSection>(section.toInt()));
                }
            });
}

void OutlineView::setEntries(const std::vector<OutlineEntry> &entries) {
    const PlanSection before = chosen();
    m_isFilling = true;
    m_model.setEntries(entries);
    setCurrentIndex(m_model.indexOf(before));
    m_isFilling = false;
}

void OutlineView::choose(PlanSection section) {
    setCurrentIndex(m_model.indexOf(section));
}

PlanSection OutlineView::chosen() const {
    const QVariant section = currentIndex().data(OutlineModel::SectionRole);
    return section.isValid() ? static_cast<PlanSection>(section.toInt()) : PlanSection::Targets;
}

} // namespace accord::ui
