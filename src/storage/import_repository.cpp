// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_repository.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <limits>

namespace accord::storage {

namespace {

constexpr std::string_view kColumns =
    "id, set_seq, kind, mode, file_name, content_sha256, rows_new, rows_changed, rows_unchanged, "
    "rows_rejected, keys_new, keys_changed, keys_unchanged, from_month, to_month, facts_written, "
    "profits_written, undone_by, at, by_user";

const std::string &selectSql() {
    static const std::string kSql = "SELECT " + std::string(kColumns) + " FROM import_batch ";
    return kSql;
}

const std::string &pageSql() {
    static const std::string kSql = selectSql() + "WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    return kSql;
}

ImportBatch batchAt(const db::Statement &row) {
    ImportBatch b;
    int i = 0;
    b.id = idAt<domain::ImportId>(row, i++);
    b.set = idAt<domain::ChangeSetId>(row, i++);
    b.kind = textAt(row, i++);
    b.mode = textAt(row, i++);
    b.fileName = textAt(row, i++);
    b.contentSha256 = textAt(row, i++);
    for (std::int64_t *count : {&b.rowsNew, &b.rowsChanged, &b.rowsUnchanged, &b.rowsRejected,
                                &b.keysNew, &b.keysChanged, &b.keysUnchanged}) {
        *count = row.integer(i++);
    }
    if (!row.isNull(i)) {
        b.totals.months =
            base::Period{base::Month::fromNumber(static_cast<int>(row.integer(i))),
                         base::Month::fromNumber(static_cast<int>(row.integer(i + 1)))};
    }
    i += 2;
    b.totals.factsWritten = row.integer(i++);
    b.totals.profitsWritten = row.integer(i++);
    b.undoneBy = idAt<domain::ChangeSetId>(row, i++);
    b.at = instantAt(row, i++);
    b.by = idAt<domain::UserId>(row, i++);
    return b;
}

std::optional<ImportBatch> firstBatch(db::Statement &row) {
    std::optional<ImportBatch> found;
    if (row.next()) {
        found = batchAt(row);
    }
    row.reset();
    return found;
}

} // namespace

void ImportRepository::insert(const ImportBatch &b) {
    auto &s = m_db.cached(R"(
        INSERT INTO import_batch (id, set_seq, kind, mode, file_name, content_sha256, rows_new,
            rows_changed, rows_unchanged, rows_rejected, keys_new, keys_changed, keys_unchanged,
            from_month, to_month, facts_written, profits_written, at, by_user)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                ?19))");
    int i = 1;
    s.bind(i++, b.id.value());
    s.bind(i++, b.set.value());
    for (const std::string *text : {&b.kind, &b.mode, &b.fileName, &b.contentSha256}) {
        s.bind(i++, *text);
    }
    for (const std::int64_t count : {b.rowsNew, b.rowsChanged, b.rowsUnchanged, b.rowsRejected,
                                     b.keysNew, b.keysChanged, b.keysUnchanged}) {
        s.bind(i++, count);
    }
    if (b.totals.months) {
        s.bind(i, b.totals.months->from.number()).bind(i + 1, b.totals.months->to.number());
    } else {
        s.bindNull(i).bindNull(i + 1);
    }
    i += 2;
    s.bind(i++, b.totals.factsWritten);
    s.bind(i++, b.totals.profitsWritten);
    s.bind(i++, b.at.secondsUtc());
    s.bind(i++, b.by.value());
    s.run();
}

std::optional<ImportBatch> ImportRepository::byId(domain::ImportId id) {
    static const std::string kSql = selectSql() + "WHERE id = ?1";
    return firstBatch(m_db.cached(kSql).bind(1, id.value()));
}

std::optional<ImportBatch> ImportRepository::bySet(domain::ChangeSetId set) {
    static const std::string kSql = selectSql() + "WHERE set_seq = ?1";
    return firstBatch(m_db.cached(kSql).bind(1, set.value()));
}

std::optional<ImportBatch> ImportRepository::latest(domain::UserId by) {
    static const std::string kSql =
        selectSql() +
        "WHERE undone_by IS NULL AND (?1 = 0 OR by_user = ?1) ORDER BY id DESC LIMIT 1";
    return firstBatch(m_db.cached(kSql).bind(1, by.value()));
}

std::optional<ImportBatch> ImportRepository::sameContent(std::string_view sha256) {
    static const std::string kSql = selectSql() + "WHERE content_sha256 = ?1 AND undone_by IS NULL "
                                                  "ORDER BY id DESC LIMIT 1";
    return firstBatch(m_db.cached(kSql).bind(1, sha256));
}

Page<ImportBatch> ImportRepository::list(int limit, const std::string &after) {
    Page<ImportBatch> page;
    page.total = firstInteger(m_db.cached("SELECT COUNT(*) FROM import_batch")).value_or(0);
    if (limit <= 0) {
        return page;
    }
    const auto start = after.empty() ? domain::ImportId(std::numeric_limits<std::int64_t>::max())
                                     : domain::ImportId::parse(after).value_or(domain::ImportId());
    auto &row = m_db.cached(pageSql());
    row.bind(1, start.value()).bind(2, limit + 1);
    while (row.next()) {
        page.rows.push_back(batchAt(row));
    }
    row.reset();
    if (page.rows.size() > static_cast<std::size_t>(limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().id.toString();
    }
    return page;
}

std::vector<ListStatement> importListStatements() {
    return {{"import list", pageSql()}};
}

} // namespace accord::storage
