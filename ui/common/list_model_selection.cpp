// SPDX-License-Identifier: GPL-3.0-or-later
// The selection of a ListModel: ids, not rows, and their sums.
#include "app/read_session.h"
#include "ui/common/background_job.h"
#include "ui/common/list_model.h"

#include <algorithm>
#include <iterator>

namespace accord::ui {

std::vector<qint64> ListModel::selectedInOrder() const {
    std::vector<qint64> ordered;
    ordered.reserve(static_cast<std::size_t>(m_selected.size()));
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ordered),
                 [this](qint64 id) { return m_selected.contains(id); });
    return ordered;
}

void ListModel::select(qint64 id, bool isSelected) {
    const int row = rowOf(id);
    if (row >= 0) {
        selectRange(row, row, isSelected);
    }
}

void ListModel::selectRange(int fromRow, int toRow, bool isSelected) {
    const auto [first, last] = std::minmax(fromRow, toRow);
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        const qint64 id = idAt(row);
        if (id != 0 && isSelected) {
            m_selected.insert(id);
        } else {
            m_selected.remove(id);
        }
    }
    noteSelection(first, last);
}

void ListModel::selectAll() {
    m_selected.reserve(static_cast<qsizetype>(m_ids.size()));
    for (const qint64 id : m_ids) {
        m_selected.insert(id);
    }
    noteSelection(0, rowCount() - 1);
}

void ListModel::clearSelection() {
    m_selected.clear();
    noteSelection(0, rowCount() - 1);
}

void ListModel::noteSelection(int fromRow, int toRow) {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(std::max(0, fromRow), 0),
                           index(std::min(toRow, rowCount() - 1), columnCount() - 1),
                           {SelectedRole});
    }
    sumSelection();
    Q_EMIT selectionChanged();
}

void ListModel::sumSelection() {
    const int generation = ++m_selectionGeneration;
    m_selectedTotals.clear();
    if (m_selected.isEmpty()) {
        return;
    }
    std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<ListCell>>(
        {},
        [session, source = m_source,
         ids = std::vector<qint64>(m_selected.begin(), m_selected.end())](
            const base::Progress &) -> base::Result<std::vector<ListCell>> {
            return source->totals(session->context(), ids);
        },
        this,
        [this, generation](base::Result<std::vector<ListCell>> totals) {
            if (totals && generation == m_selectionGeneration) {
                m_selectedTotals = std::move(*totals);
                Q_EMIT selectionChanged();
            }
        });
}

} // namespace accord::ui
