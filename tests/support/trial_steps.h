// SPDX-License-Identifier: GPL-3.0-or-later
// A small schema of two tables for tests of files, backups and faults: they need rows that belong
// together, not the product's tables.
#pragma once

#include "base/storage_error.h"
#include "storage/company_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace accord::test {

inline std::vector<storage::SchemaStep> trialSteps() {
    return {{1, "0001_note",
             "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, "
             "amount INTEGER NOT NULL) STRICT;"
             "CREATE INDEX note_text ON note (text);"},
            {2, "0002_detail",
             "CREATE TABLE detail (note_id INTEGER NOT NULL REFERENCES note (id), "
             "part INTEGER NOT NULL, text TEXT NOT NULL, "
             "PRIMARY KEY (note_id, part)) STRICT, WITHOUT ROWID;"}};
}

// A third step that rewrites every row, so that a kill can hit the middle of it.
inline storage::SchemaStep longStep() {
    return {3, "0003_rewrite",
            "CREATE TABLE copy (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
            "INSERT INTO copy SELECT id, text || text FROM note;"
            "UPDATE note SET text = text || '!';"
            "CREATE INDEX copy_text ON copy (text);"};
}

inline storage::FileOptions trialOptions() {
    storage::FileOptions options;
    options.steps = trialSteps();
    options.busyTimeout = std::chrono::milliseconds(100);
    return options;
}

inline const base::Instant kTrialNow{1'769'760'000}; // 2026-01-30 16:00 in Shanghai

// The text of note `id` in the drills, of varying length over several pages.
inline std::string drillText(std::int64_t id) {
    return std::to_string(id) + ":" +
           std::string(static_cast<std::size_t>(id * 7919 % 9000),
                       static_cast<char>('a' + id % 26));
}

// One save as a service would do it: a row and its three details, all or nothing.
inline void saveNote(db::Connection &db, std::int64_t id, const std::string &text) {
    db::Transaction transaction(db);
    db.cached("INSERT INTO note (id, text, amount) VALUES (?1, ?2, ?3)")
        .bind(1, id)
        .bind(2, text)
        .bind(3, id * 100)
        .run();
    for (int part = 0; part < 3; ++part) {
        db.cached("INSERT INTO detail (note_id, part, text) VALUES (?1, ?2, ?3)")
            .bind(1, id)
            .bind(2, part)
            .bind(3, text)
            .run();
    }
    transaction.commit();
}

inline std::int64_t single(db::Connection &db, std::string_view sql) {
    const auto statement = db.prepare(sql);
    return statement->next() ? statement->integer(0) : 0;
}

// The problem with which `work` is refused, empty when it goes through.
template<class Work>
std::optional<base::StorageProblem> problemOf(const Work &work) {
    try {
        work();
        return std::nullopt;
    } catch (const base::StorageError &error) {
        return error.problem();
    }
}

} // namespace accord::test
