// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chain_check.h"

#include "storage/row.h"

#include <algorithm>

namespace accord::storage {

namespace {

std::string_view bytesOf(const base::Digest &digest) {
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

// The stored link becomes the base of the next one, so that one bad row is named alone.
void take(base::Digest &link, std::string_view stored) {
    if (stored.size() == link.size()) {
        std::copy(stored.begin(), stored.end(), link.begin());
    }
}

ChangeSetHead headAt(const db::Statement &row) {
    ChangeSetHead head;
    head.at = instantAt(row, 1);
    head.by = idAt<domain::UserId>(row, 2);
    head.action = textAt(row, 3);
    head.reason = textAt(row, 4);
    head.kind = row.text(5) == "undo"   ? ChangeKind::Undo
                : row.text(5) == "redo" ? ChangeKind::Redo
                                        : ChangeKind::Do;
    head.undoOf = idAt<domain::ChangeSetId>(row, 6);
    head.undoable = row.integer(7) != 0;
    return head;
}

} // namespace

// Three walks in key order side by side: no join, no search.
ChainCheck::ChainCheck(db::Connection &connection, int limit)
    : m_limit(limit),
      m_sets(connection.prepare(R"(
          SELECT seq, at, by_user, action, reason, kind, undo_of, undoable, row_count, head
          FROM change_set ORDER BY seq)")),
      m_rows(connection.prepare(R"(
          SELECT set_seq, row_no, entity_type, entity_id, version_before, version_after,
                 payload_digest, link
          FROM change_row ORDER BY set_seq, row_no)")),
      m_payloads(connection.prepare(R"(
          SELECT set_seq, row_no, salt, payload FROM change_payload ORDER BY set_seq, row_no)")) {}

void ChainCheck::nextRow() {
    m_hasRow = m_rows->next();
    ++m_rowsSeen;
}
void ChainCheck::nextPayload() {
    m_hasPayload = m_payloads->next();
}

void ChainCheck::problem(const std::string &row, const std::string &message) {
    if (m_problems.size() < static_cast<std::size_t>(m_limit)) {
        m_problems.push_back({"change_log", row, message});
    }
}

base::Result<std::vector<Problem>> ChainCheck::run(const base::Progress &progress) {
    constexpr std::int64_t kBetweenReports = 4096;
    std::int64_t reported = 0;
    nextRow();
    nextPayload();
    while (m_sets->next()) {
        checkSet(*m_sets);
        if (m_rowsSeen - reported >= kBetweenReports) {
            reported = m_rowsSeen;
            if (!progress.step(m_rowsSeen, 0)) {
                return base::fail(base::ErrorCode::Cancelled, "cancelled",
                                  "The check was stopped.");
            }
        }
    }
    strayRows(INT64_MAX);
    return std::move(m_problems);
}

bool ChainCheck::rowIsBefore(std::int64_t seq) const {
    return m_hasRow && m_rows->integer(0) < seq;
}

// Rows and payloads whose set or row is gone.
void ChainCheck::strayRows(std::int64_t before) {
    while (rowIsBefore(before)) {
        problem("change_row " + std::to_string(m_rows->integer(0)) + "/" +
                    std::to_string(m_rows->integer(1)),
                "its change set is missing");
        nextRow();
    }
}

void ChainCheck::checkSet(const db::Statement &set) {
    const std::int64_t seq = set.integer(0);
    const std::string name = "change_set " + std::to_string(seq);
    if (seq != m_lastSeq + 1) {
        problem(name, "change set " + std::to_string(m_lastSeq + 1) + " is missing before it");
    }
    m_lastSeq = seq;
    strayRows(seq);
    m_link = headerLink(m_link, seq, headAt(set));
    std::int64_t count = 0;
    while (m_hasRow && m_rows->integer(0) == seq) {
        checkRow(seq, ++count);
        nextRow();
    }
    if (count != set.integer(8)) {
        problem(name, "it has " + std::to_string(count) + " rows instead of " +
                          std::to_string(set.integer(8)));
    }
    if (set.blob(9) != bytesOf(m_link)) {
        problem(name, "its head does not follow from its fields and rows");
    }
    take(m_link, set.blob(9));
}

void ChainCheck::checkRow(std::int64_t seq, std::int64_t expectedNo) {
    const std::int64_t rowNo = m_rows->integer(1);
    const auto link = rowLink(m_link, seq, rowNo, m_rows->text(2), m_rows->integer(3),
                              m_rows->integer(4), m_rows->integer(5), m_rows->blob(6));
    if (rowNo != expectedNo || m_rows->blob(7) != bytesOf(link)) {
        problem("change_row " + std::to_string(seq) + "/" + std::to_string(rowNo),
                rowNo != expectedNo
                    ? "row " + std::to_string(expectedNo) + " is missing before it"
                    : "it does not follow from its fields and what stands before it");
    }
    take(m_link, m_rows->blob(7));
    while (m_hasPayload && (m_payloads->integer(0) < seq ||
                            (m_payloads->integer(0) == seq && m_payloads->integer(1) < rowNo))) {
        nextPayload(); // of a row that is gone, which is reported as such
    }
    if (m_hasPayload && m_payloads->integer(0) == seq && m_payloads->integer(1) == rowNo) {
        checkPayload("change_payload " + std::to_string(seq) + "/" + std::to_string(rowNo));
        nextPayload();
    } else {
        problem("change_payload " + std::to_string(seq) + "/" + std::to_string(rowNo),
                "it is missing");
    }
}

// An erased payload (both columns NULL) leaves its digest, and the chain still holds.
void ChainCheck::checkPayload(const std::string &name) {
    if (m_payloads->isNull(2) && m_payloads->isNull(3)) {
        return;
    }
    m_salted.assign(m_payloads->blob(2));
    m_salted.append(m_payloads->text(3));
    if (m_rows->blob(6) != bytesOf(base::sha256(m_salted))) {
        problem(name, "its content does not match the digest in its row");
    }
}

} // namespace accord::storage
