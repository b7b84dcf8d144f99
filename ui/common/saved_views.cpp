// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/saved_views.h"

#include "ui/common/desk_key.h"
#include "ui/common/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace accord::ui {
namespace {

const QLatin1String kName("name");
const QLatin1String kConditions("conditions");
const QLatin1String kSearch("search");
const QLatin1String kSort("sort");
const QLatin1String kDescending("descending");
const QLatin1String kGroup("group");
const QLatin1String kColumns("columns");

QJsonObject toJson(const ListViewState &state) {
    QJsonArray conditions;
    for (const FilterCondition &one : state.request.conditions) {
        conditions.append(QJsonArray{one.field, one.op, QJsonArray::fromStringList(one.values)});
    }
    QJsonArray columns;
    for (const ViewColumn &column : state.columns) {
        columns.append(QJsonArray{column.id, column.width, column.isShown});
    }
    return {{kName, state.name},
            {kConditions, conditions},
            {kSearch, state.request.search},
            {kSort, state.request.sort},
            {kDescending, state.request.isDescending},
            {kGroup, state.request.group},
            {kColumns, columns}};
}

ListViewState fromJson(const QJsonObject &json) {
    ListViewState state;
    state.name = json[kName].toString();
    for (const QJsonValue entry : json[kConditions].toArray()) {
        const QJsonArray one = entry.toArray();
        FilterCondition condition{one.at(0).toString(), one.at(1).toString(), {}};
        for (const QJsonValue value : one.at(2).toArray()) {
            condition.values << value.toString();
        }
        state.request.conditions << condition;
    }
    state.request.search = json[kSearch].toString();
    state.request.sort = json[kSort].toString();
    state.request.isDescending = json[kDescending].toBool();
    state.request.group = json[kGroup].toString();
    for (const QJsonValue entry : json[kColumns].toArray()) {
        const QJsonArray one = entry.toArray();
        state.columns << ViewColumn{one.at(0).toString(), one.at(1).toInt(), one.at(2).toBool()};
    }
    return state;
}

QStringList shown(const QList<ViewColumn> &columns) {
    QStringList ids;
    for (const ViewColumn &column : columns) {
        if (column.isShown) {
            ids << column.id;
        }
    }
    return ids;
}

} // namespace

bool ListViewState::isLike(const ListViewState &other) const {
    const ListRequest &one = request;
    ListRequest two = other.request;
    if (one.search.isEmpty()) { // what is typed for the moment makes no other view
        two.search.clear();
    }
    return one == two &&
           (columns.isEmpty() || other.columns.isEmpty() || shown(columns) == shown(other.columns));
}

SavedViews::SavedViews(const PageContext &context, const QString &list, QList<ListViewState> first)
    : m_settings(context.settings),
      m_key(deskKey(context, QStringLiteral("lists/") + list)),
      m_first(std::move(first)),
      m_views(m_first) {
    const QJsonArray stored =
        QJsonDocument::fromJson(m_settings.value(m_key).toString().toUtf8()).array();
    for (qsizetype i = 0; i < stored.size(); ++i) {
        ListViewState state = fromJson(stored.at(i).toObject());
        if (i < m_first.size()) {
            state.name = m_first[i].name; // in the language of today
            m_views[i] = state;
        } else if (!state.name.isEmpty()) {
            m_views << state;
        }
    }
}

void SavedViews::write() {
    QJsonArray all;
    for (const ListViewState &state : m_views) {
        all.append(toJson(state));
    }
    m_settings.setValue(m_key,
                        QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

void SavedViews::save(qsizetype index, const ListViewState &state) {
    const QString name = m_views.at(index).name;
    m_views[index] = state;
    m_views[index].name = name;
    if (index < m_first.size()) { // those begin with everything
        m_views[index].request.search.clear();
    }
    write();
}

void SavedViews::add(const ListViewState &state) {
    m_views << state;
    write();
}

void SavedViews::rename(qsizetype index, const QString &name) {
    m_views[index].name = name;
    write();
}

void SavedViews::remove(qsizetype index) {
    if (index >= m_first.size() && index < m_views.size()) {
        m_views.removeAt(index);
        write();
    }
}

} // namespace accord::ui
