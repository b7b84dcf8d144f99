// SPDX-License-Identifier: GPL-3.0-or-later
// RowReader: the rows of a list one after the other, read some hundred at a time, on whatever
// thread asks.
#pragma once

#include "app/read_session.h"
#include "ui/common/list_source.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace accord::ui {

class RowReader {
public:
    static constexpr std::size_t kAtOnce = 500;

    // Of `sections` costly cells are made too.
    RowReader(std::shared_ptr<app::ReadSession> session, std::shared_ptr<const ListSource> source,
              std::vector<qint64> ids, const std::vector<int> &sections)
        : m_session(std::move(session)), m_source(std::move(source)), m_ids(std::move(ids)) {
        std::ranges::copy_if(sections, std::back_inserter(m_costly), [this](int section) {
            return m_source->columns()[static_cast<std::size_t>(section)].isCostly;
        });
    }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    // nullptr when the record has gone meanwhile.
    const ListRow *row(std::size_t index) {
        if (index < m_first || index >= m_end) {
            m_first = index;
            m_end = std::min(m_ids.size(), index + kAtOnce);
            m_rows =
                m_source->rows(m_session->context(), {m_ids.data() + m_first, m_end - m_first});
            if (!m_costly.empty()) {
                m_source->fill(m_session->context(), m_rows, m_costly);
            }
        }
        for (const ListRow &row : m_rows) {
            if (row.id == m_ids[index]) {
                return &row;
            }
        }
        return nullptr;
    }

private:
    std::shared_ptr<app::ReadSession> m_session;
    std::shared_ptr<const ListSource> m_source;
    std::vector<qint64> m_ids;
    std::vector<int> m_costly;
    std::vector<ListRow> m_rows;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
};

} // namespace accord::ui
