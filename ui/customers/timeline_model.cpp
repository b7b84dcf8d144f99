// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_model.h"

#include "ui/common/parts.h"
#include "ui/customers/timeline_text.h"

namespace accord::ui {

void TimelineModel::addPart(const QString &heading, Part part,
                            std::vector<app::TimelineEntry> entries) {
    if (entries.empty()) {
        return;
    }
    m_rows.push_back({Part::Heading, heading, {}});
    for (app::TimelineEntry &entry : entries) {
        m_rows.push_back({part, {}, std::move(entry)});
    }
}

void TimelineModel::show(app::TimelineHead head, app::TimelinePage first, ReadPage readPage) {
    beginResetModel();
    m_rows.clear();
    const bool hasHead = !head.planned.empty() || !head.pinned.empty();
    addPart(tr("Ahead"), Part::Planned, std::move(head.planned));
    addPart(tr("Pinned"), Part::Pinned, std::move(head.pinned));
    m_past = static_cast<int>(first.entries.size());
    addPart(hasHead ? tr("What happened") : QString(), Part::Past, std::move(first.entries));
    if (!hasHead && !m_rows.empty()) {
        m_rows.erase(m_rows.begin()); // nothing to tell it from
    }
    m_next = std::move(first.next);
    m_readPage = std::move(readPage);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHeading = row.part == Part::Heading;
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : TimelineText::sentence(row.entry);
    case Qt::AccessibleTextRole:
        return isHeading
                   ? row.heading
                   : QStringLiteral("%1 %2").arg(QString::fromStdString(row.entry.day.toString()),
                                                 TimelineText::sentence(row.entry));
    case Qt::ToolTipRole:
        return isHeading
                   ? QString()
                   : plainTip(row.entry.text.empty() ? TimelineText::sentence(row.entry)
                                                     : QString::fromStdString(row.entry.text));
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const {
    const bool isEntry = index.isValid() && row(index.row()).part != Part::Heading;
    return isEntry ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_next.has_value();
}

void TimelineModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    std::optional<app::TimelinePage> page = m_readPage(*m_next);
    m_next = page ? page->next : std::nullopt;
    if (!page || page->entries.empty()) {
        return;
    }
    const int first = rowCount();
    const int count = static_cast<int>(page->entries.size());
    beginInsertRows({}, first, first + count - 1);
    for (app::TimelineEntry &entry : page->entries) {
        m_rows.push_back({Part::Past, {}, std::move(entry)});
    }
    m_past += count;
    endInsertRows();
}

} // namespace accord::ui
