// SPDX-License-Identifier: GPL-3.0-or-later
// ImportPipeline: the way of one file into the company, in two halves: stage() reads and checks
// every row without touching the company, write() makes the difference in the caller's transaction.
#pragma once

#include "app/import_result.h"
#include "base/progress.h"
#include "base/result.h"
#include "storage/catalogue_undo.h"
#include "storage/change_log.h"
#include "storage/sales_writer.h"

#include <cstdint>

namespace accord::app {

class ImportPipeline {
public:
    ImportPipeline() = default;
    ImportPipeline(const ImportPipeline &) = delete;
    ImportPipeline &operator=(const ImportPipeline &) = delete;
    virtual ~ImportPipeline() = default;

    // Unreadable ("import.missing_field"), Invalid ("map.bad"), NotFound, Forbidden.
    [[nodiscard]] virtual base::Done begin() = 0;
    // Reads the file: the first half of the progress. What the reader refuses, and Cancelled.
    [[nodiscard]] virtual base::Done stage(const base::Progress &progress) = 0;
    // Without `log` nothing is written: what would happen. Fills `result` but for the id and the
    // rejected rows.
    [[nodiscard]] virtual base::Done
    write(storage::ChangeSetWriter *log, const base::Progress &progress, ImportResult &result) = 0;
    // After stage(): the new rows that resemble another; how many, and the first of them.
    [[nodiscard]] std::int64_t lookalikes() const { return m_lookalikeCount; }
    [[nodiscard]] std::vector<LookalikeRow> takeLookalikes() { return std::move(m_lookalikes); }
    // After write(): the facts that were touched.
    [[nodiscard]] const storage::SalesWriter::Totals &written() const { return m_written; }
    // After write(): what it made for the catalogue.
    [[nodiscard]] const storage::MadeNames &made() const { return m_made; }
    [[nodiscard]] std::int64_t rowsRead() const { return m_rowsRead; }
    [[nodiscard]] bool changesAnything() const { return m_changes; }

protected:
    // One in so many rows asks `progress`; false = cancelled.
    [[nodiscard]] static base::Done step(const base::Progress &progress, std::int64_t half,
                                         std::int64_t done, std::int64_t total) {
        constexpr std::int64_t kHalf = 500; // of 1,000 parts
        if (progress.step(half * kHalf + done * kHalf / (total > 0 ? total : 1), 2 * kHalf)) {
            return {};
        }
        return base::fail(base::ErrorCode::Cancelled, "cancelled",
                          "The import was cancelled; nothing has changed.");
    }

    void note(LookalikeRow row) {
        ++m_lookalikeCount;
        if (m_lookalikes.size() < kRejectedKept) {
            m_lookalikes.push_back(std::move(row));
        }
    }

    storage::SalesWriter::Totals m_written;
    storage::MadeNames m_made;
    std::int64_t m_rowsRead = 0;
    bool m_changes = false;

private:
    std::vector<LookalikeRow> m_lookalikes;
    std::int64_t m_lookalikeCount = 0;
};

} // namespace accord::app
