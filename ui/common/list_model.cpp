// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_model.h"

#include "app/read_session.h"
#include "ui/common/background_job.h"

#include <QTimer>
#include <algorithm>

namespace accord::ui {
namespace {

// Rows kept beyond what is on the screen; older ones are fetched again when they come back.
constexpr int kMostRowsKept = 20'000;

std::shared_ptr<app::ReadSession> reader(PageContext &context) {
    return context.workspace.openReader();
}

} // namespace

QString filterText(const Conditions &conditions) {
    const auto quoted = [](QString value) {
        return QStringLiteral("\"%1\"").arg(
            value.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    };
    QStringList terms;
    for (const FilterCondition &condition : conditions) {
        if (condition.values.isEmpty()) {
            continue;
        }
        if (condition.op == QLatin1String("in")) {
            QStringList values;
            for (const QString &value : condition.values) {
                values << quoted(value);
            }
            terms
                << QStringLiteral("%1 in(%2)").arg(condition.field, values.join(QLatin1Char(',')));
        } else {
            terms << condition.field + QLatin1Char(' ') + condition.op + QLatin1Char(' ') +
                         quoted(condition.values.first());
        }
    }
    return terms.join(QStringLiteral(" and "));
}

ListModel::ListModel(PageContext &context, std::shared_ptr<const ListSource> source,
                     QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_source(std::move(source)) {}

void ListModel::load(const ListRequest &request) {
    m_request = request;
    const int generation = ++m_generation;
    auto session = reader(m_context);
    m_context.jobs.run<FirstPart>(
        {},
        [session, source = m_source, request](const base::Progress &) -> base::Result<FirstPart> {
            FirstPart first;
            const bool isGrouped = !request.group.isEmpty();
            ACCORD_TRY(first.order,
                       source->order(session->context(), request,
                                     isGrouped ? std::nullopt : std::optional<int>(kFirstRows)));
            const auto count = std::min<std::size_t>(first.order.ids.size(), kFirstRows);
            first.rows = source->rows(session->context(), {first.order.ids.data(), count});
            return first;
        },
        this,
        [this, generation](base::Result<FirstPart> first) {
            if (generation != m_generation) {
                return;
            }
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            takeFirst(std::move(*first));
            if (m_isComplete) {
                Q_EMIT completed();
                sum();
            } else {
                loadWhole(generation);
            }
        });
}

void ListModel::takeFirst(FirstPart first) {
    m_isComplete = static_cast<qint64>(first.order.ids.size()) >= first.order.total;
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    layRows(std::move(first.order));
    for (const ListRow &row : first.rows) {
        m_rows.insert(row.id, row);
    }
    endResetModel();
    Q_EMIT loaded();
    fillCostly(std::move(first.rows));
}

void ListModel::loadWhole(int generation) {
    auto session = reader(m_context);
    m_context.jobs.run<ListOrder>(
        {},
        [session, source = m_source, request = m_request](const base::Progress &) {
            return source->order(session->context(), request, std::nullopt);
        },
        this,
        [this, generation](base::Result<ListOrder> order) {
            if (generation != m_generation) {
                return;
            }
            if (!order) {
                Q_EMIT failed(order.error());
                return;
            }
            takeWhole(std::move(*order));
        });
}

// The rest of the rows below those that are shown already; what was written in between by another
// process may have changed even those, then everything is laid anew.
void ListModel::takeWhole(ListOrder order) {
    m_isComplete = true;
    const auto shown = static_cast<std::ptrdiff_t>(m_ids.size());
    const bool isContinued =
        order.groups.empty() && order.ids.size() > m_ids.size() &&
        std::equal(m_ids.begin(), m_ids.end(), order.ids.begin(), order.ids.begin() + shown);
    if (isContinued) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(order.ids.size()) - 1);
        layRows(std::move(order));
        endInsertRows();
    } else {
        beginResetModel();
        layRows(std::move(order));
        endResetModel();
    }
    Q_EMIT completed();
    sum();
}

void ListModel::layRows(ListOrder order) {
    m_ids = std::move(order.ids);
    m_groups = std::move(order.groups);
    m_total = order.total;
    m_groupRows.clear();
    m_groupTotals.clear();
    m_rowOf.clear();
    if (m_groups.empty()) {
        m_rowIds = m_ids;
    } else {
        m_rowIds.clear();
        m_rowIds.reserve(m_ids.size() + m_groups.size());
        auto next = m_ids.begin();
        for (const ListOrder::Group &group : m_groups) {
            m_groupRows.push_back(static_cast<int>(m_rowIds.size()));
            m_rowIds.push_back(0);
            m_rowIds.insert(m_rowIds.end(), next, next + group.count);
            next += group.count;
        }
    }
    if (!m_isComplete || m_selected.isEmpty()) {
        return;
    }
    QSet<qint64> kept;
    for (const qint64 id : m_ids) {
        if (m_selected.contains(id)) {
            kept.insert(id);
        }
    }
    if (kept.size() != m_selected.size()) {
        m_selected = std::move(kept);
        QTimer::singleShot(0, this, &ListModel::selectionChanged);
    }
    sumSelection();
}

void ListModel::sum() {
    auto session = reader(m_context);
    m_context.jobs.run<Sums>(
        {},
        [session, source = m_source, ids = m_ids,
         groups = m_groups](const base::Progress &) -> base::Result<Sums> {
            Sums sums;
            sums.whole = source->totals(session->context(), ids);
            sums.groups.reserve(groups.size());
            std::span<const qint64> rest(ids);
            for (const ListOrder::Group &group : groups) {
                const auto count = std::min(rest.size(), static_cast<std::size_t>(group.count));
                sums.groups.push_back(source->totals(session->context(), rest.first(count)));
                rest = rest.subspan(count);
            }
            return sums;
        },
        this,
        [this, generation = m_generation](base::Result<Sums> sums) {
            if (sums && generation == m_generation) {
                m_totals = std::move(sums->whole);
                m_groupTotals = std::move(sums->groups);
                Q_EMIT totalsChanged();
            }
        });
}

qint64 ListModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rowIds[static_cast<std::size_t>(row)] : 0;
}

int ListModel::rowOf(qint64 id) const {
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(static_cast<qsizetype>(m_rowIds.size()));
        for (std::size_t i = 0; i < m_rowIds.size(); ++i) {
            if (m_rowIds[i] != 0) {
                m_rowOf.insert(m_rowIds[i], static_cast<int>(i));
            }
        }
    }
    return m_rowOf.value(id, -1);
}

bool ListModel::isGroup(int row) const {
    return row >= 0 && row < rowCount() && m_rowIds[static_cast<std::size_t>(row)] == 0;
}

const ListRow *ListModel::fetched(int row) const {
    const auto found = m_rows.constFind(idAt(row));
    if (found != m_rows.cend()) {
        return &*found;
    }
    if (idAt(row) != 0) {
        want(row / kBlock);
    }
    return nullptr;
}

void ListModel::want(int block) const {
    m_wanted.insert(block);
    if (!m_isFetchScheduled) {
        m_isFetchScheduled = true;
        QTimer::singleShot(0, this,
                           [self = const_cast<ListModel *>(this)] { self->fetchWanted(); });
    }
}

// What was wanted since the event loop last turned; while scrolling fast, only what is in sight.
void ListModel::fetchWanted() {
    m_isFetchScheduled = false;
    std::vector<qint64> ids;
    for (const int block : m_wanted) {
        const int end = std::min(rowCount(), (block + 1) * kBlock);
        for (int row = block * kBlock; row < end; ++row) {
            if (const qint64 id = idAt(row); id != 0 && !m_rows.contains(id)) {
                ids.push_back(id);
            }
        }
    }
    m_wanted.clear();
    if (ids.empty()) {
        return;
    }
    auto session = reader(m_context);
    m_context.jobs.run<std::vector<ListRow>>(
        {},
        [session, source = m_source, ids](const base::Progress &)
            -> base::Result<std::vector<ListRow>> { return source->rows(session->context(), ids); },
        this,
        [this, generation = m_generation](base::Result<std::vector<ListRow>> rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
            } else if (generation == m_generation) {
                takeRows(*rows);
                fillCostly(std::move(*rows));
            }
        });
}

void ListModel::takeRows(std::vector<ListRow> rows) {
    if (rows.empty()) {
        return;
    }
    if (m_rows.size() > kMostRowsKept) {
        m_rows.clear();
    }
    int first = rowCount();
    int last = -1;
    for (ListRow &row : rows) {
        const int place = rowOf(row.id);
        if (place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
            m_rows.insert(row.id, std::move(row));
        }
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

int ListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rowIds.size());
}

int ListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_source->columns().size());
}

std::size_t ListModel::groupAt(int row) const {
    const auto found = std::lower_bound(m_groupRows.begin(), m_groupRows.end(), row);
    return static_cast<std::size_t>(found - m_groupRows.begin());
}

std::vector<ListCell> ListModel::groupTotals(int row) const {
    const std::size_t place = groupAt(row);
    return isGroup(row) && place < m_groupTotals.size() ? m_groupTotals[place]
                                                        : std::vector<ListCell>();
}

QVariant ListModel::groupData(int row, int role) const {
    const auto &group = m_groups[groupAt(row)];
    switch (role) {
    case GroupRole:
    case Qt::AccessibleTextRole:
        return group.title;
    case GroupCountRole:
        return group.count;
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (isGroup(index.row())) {
        return groupData(index.row(), role);
    }
    const auto place = static_cast<std::size_t>(index.column());
    if (role == SelectedRole) {
        return m_selected.contains(idAt(index.row()));
    }
    if (role == LookRole) {
        return static_cast<int>(m_source->columns()[place].look);
    }
    const ListRow *row = fetched(index.row());
    if (row == nullptr) {
        return {};
    }
    const ListCell &cell = row->cells[place];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.detail.isEmpty() ? cell.text : cell.text + QLatin1Char(' ') + cell.detail;
    case CellRole:
        return QVariant::fromValue(static_cast<const void *>(&cell));
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ListColumn &column = m_source->columns()[static_cast<std::size_t>(section)];
    const bool isRight = column.look == CellLook::Figure || column.look == CellLook::Bars;
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace accord::ui
