// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of list_model.h that cost more than their rows: made after the rows are shown, for columns
// that are.
#include "app/read_session.h"
#include "ui/common/background_job.h"
#include "ui/common/list_model.h"

#include <algorithm>
#include <utility>

namespace accord::ui {

void ListModel::setShown(const std::vector<int> &sections) {
    std::vector<int> costly;
    std::ranges::copy_if(sections, std::back_inserter(costly), [this](int section) {
        return m_source->columns()[static_cast<std::size_t>(section)].isCostly;
    });
    std::ranges::sort(costly);
    if (costly == m_costly) {
        return;
    }
    m_costly = std::move(costly);
    std::vector<ListRow> rows;
    rows.reserve(static_cast<std::size_t>(m_rows.size()));
    for (const ListRow &row : std::as_const(m_rows)) {
        rows.push_back(row);
    }
    fillCostly(std::move(rows));
}

void ListModel::fillCostly(std::vector<ListRow> rows) {
    if (m_costly.empty() || rows.empty()) {
        return;
    }
    std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<ListRow>>(
        {},
        [session, source = m_source, sections = m_costly,
         rows = std::move(rows)](const base::Progress &) -> base::Result<std::vector<ListRow>> {
            std::vector<ListRow> filled = rows;
            source->fill(session->context(), filled, sections);
            return filled;
        },
        this,
        [this, generation = m_generation](base::Result<std::vector<ListRow>> filled) {
            if (filled && generation == m_generation) {
                takeFilled(std::move(*filled));
            }
        });
}

void ListModel::takeFilled(std::vector<ListRow> rows) {
    for (ListRow &row : rows) {
        const auto known = m_rows.find(row.id);
        if (known == m_rows.end()) {
            continue;
        }
        for (const int section : m_costly) {
            const auto at = static_cast<std::size_t>(section);
            known->cells[at] = std::move(row.cells[at]);
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace accord::ui
