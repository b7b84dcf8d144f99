// SPDX-License-Identifier: GPL-3.0-or-later
// SavedViews: the named views of a list: filter, quick filter of own ones, sort, grouping and
// columns. Kept in the settings
// per user and company file; the page brings the first ones, which can be changed but not lost.
#pragma once

#include "ui/common/list_source.h"
#include "ui/common/page_context.h"

#include <QList>
#include <QString>

namespace accord::ui {

struct ViewColumn {
    QString id;
    int width = 0; // at text size 100 %, 0 = the column's own
    bool isShown = true;
    bool operator==(const ViewColumn &) const = default;
};

struct ListViewState {
    QString name;
    ListRequest request;
    QList<ViewColumn> columns; // in the order shown; empty = as the source lists them
    // Whether `other` shows what this view says; widths make no difference, nor does a quick filter
    // when this view has none.
    [[nodiscard]] bool isLike(const ListViewState &other) const;
};

class SavedViews {
public:
    // `list`: "customers"; `first`: the views of a new user.
    SavedViews(const PageContext &context, const QString &list, QList<ListViewState> first);

    [[nodiscard]] const QList<ListViewState> &views() const { return m_views; }
    // How many views of the page come first; they cannot be removed.
    [[nodiscard]] qsizetype firstCount() const { return m_first.size(); }
    void save(qsizetype index, const ListViewState &state);
    void add(const ListViewState &state);
    void rename(qsizetype index, const QString &name);
    void remove(qsizetype index); // of an own view
    // What the page or the last save says of it.
    [[nodiscard]] const ListViewState &view(qsizetype index) const { return m_views.at(index); }

private:
    void write();

    Settings &m_settings;
    QString m_key;
    QList<ListViewState> m_first;
    QList<ListViewState> m_views;
};

} // namespace accord::ui
