// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: what lies ahead of a customer, what was pinned, and what happened, newest first.
// The past is read page by page as the view scrolls towards it, so that ten thousand entries cost
// no more than the screen that is looked at.
#pragma once

#include "app/views/timeline.h"

#include <QAbstractListModel>
#include <functional>
#include <optional>
#include <vector>

namespace accord::ui {

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Part { Heading, Planned, Pinned, Past };
    struct Row {
        Part part = Part::Past;
        QString heading;
        app::TimelineEntry entry;
    };
    // The following page; nullopt = it could not be read (it has been told).
    using ReadPage = std::function<std::optional<app::TimelinePage>(const std::string &after)>;

    using QAbstractListModel::QAbstractListModel;
    void show(app::TimelineHead head, app::TimelinePage first, ReadPage readPage);
    [[nodiscard]] const Row &row(int index) const {
        return m_rows.at(static_cast<std::size_t>(index));
    }
    // Rows of the past that have been read.
    [[nodiscard]] int pastCount() const { return m_past; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void addPart(const QString &heading, Part part, std::vector<app::TimelineEntry> entries);

    std::vector<Row> m_rows;
    int m_past = 0;
    std::optional<std::string> m_next;
    ReadPage m_readPage;
};

} // namespace accord::ui
