// SPDX-License-Identifier: GPL-3.0-or-later
// ChainCheck: walks the whole change log once, in order, and says which rows do not follow from
// what stands before them. Memory does not grow with the log.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "db/connection.h"
#include "storage/change_log.h"
#include "storage/verify.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace accord::storage {

class ChainCheck {
public:
    ChainCheck(db::Connection &connection, int limit);
    // All problems found, at most `limit`.
    [[nodiscard]] base::Result<std::vector<Problem>> run(const base::Progress &progress);

private:
    void checkSet(const db::Statement &set);
    void checkRow(std::int64_t seq, std::int64_t expectedNo);
    void checkPayload(const std::string &name);
    void strayRows(std::int64_t before);
    void problem(const std::string &row, const std::string &message);
    [[nodiscard]] bool rowIsBefore(std::int64_t seq) const;
    void nextRow();
    void nextPayload();

    int m_limit;
    std::unique_ptr<db::Statement> m_sets;
    std::unique_ptr<db::Statement> m_rows;
    std::unique_ptr<db::Statement> m_payloads;
    bool m_hasRow = false;
    bool m_hasPayload = false;
    base::Digest m_link{}; // of the row or head last seen, as stored
    std::int64_t m_lastSeq = 0;
    std::int64_t m_rowsSeen = 0;
    std::string m_salted; // reused for every payload
    std::vector<Problem> m_problems;
};

} // namespace accord::storage
