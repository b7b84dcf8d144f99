// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "base/search_units.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <map>
#include <optional>

namespace accord::storage {

namespace {

// Raised whenever entries or tokens are made in another way. Unicode tables decide what is folded.
std::string versionNow() {
    return "3 unicode " + std::string(base::unicodeVersion());
}

// place = kind, days since 1900, number within that day.
constexpr int kNumberBits = 36;
constexpr int kDayBits = 22;
constexpr std::int64_t kNumbers = std::int64_t{1} << kNumberBits;

SearchPlaces placesOn(const SearchSource &source, const std::string &day) {
    const auto date = base::Date::parse(day).value_or(base::Date(1900, 1, 1));
    const int days = std::max(0, date.daysSince1970() - base::Date(1900, 1, 1).daysSince1970());
    const std::int64_t first = placesOf(source).first + days * kNumbers;
    return {first, first + kNumbers - 1};
}

constexpr std::string_view kEntryOf = R"(
    SELECT place, record_id, day, title, names, text FROM search_entry
    WHERE kind = ?1 AND record_id = ?2)";
constexpr std::string_view kPutEntry = R"(
    INSERT INTO search_entry (place, kind, record_id, day, title, names, text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr std::string_view kRemoveEntry = "DELETE FROM search_entry WHERE place = ?1";

// What only this engine's full-text index says. Names are needed where a name is a command.
constexpr std::string_view kPutIndex =
    "INSERT INTO search_index (rowid, title, names, text) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kRemoveIndex = R"(
    INSERT INTO search_index (search_index, rowid, title, names, text)
    VALUES ('delete', ?1, ?2, ?3, ?4))";
constexpr std::string_view kRebuildIndex =
    "INSERT INTO search_index (search_index) VALUES ('rebuild')";
constexpr std::string_view kOptimizeIndex =
    "INSERT INTO search_index (search_index) VALUES ('optimize')";
constexpr std::string_view kCheckIndex =
    "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)";
constexpr std::string_view kFind = R"(
    SELECT e.place, e.record_id, e.day, e.title, e.names, e.text
    FROM search_index JOIN search_entry e ON e.place = search_index.rowid
    WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3
    ORDER BY search_index.rowid DESC)";
constexpr std::string_view kCount = R"(
    SELECT count(*) FROM search_index
    WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3)";
constexpr std::string_view kCountSome = R"(
    SELECT count(*) FROM (
        SELECT 1 FROM search_index
        WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3 LIMIT ?4))";

SearchEntry storedAt(const db::Statement &row) {
    return {row.integer(0), row.integer(1), textAt(row, 2),
            textAt(row, 3), textAt(row, 4), textAt(row, 5)};
}

void bindTexts(db::Statement &statement, int index, const SearchEntry &entry) {
    statement.bind(index, entry.title).bind(index + 1, entry.names).bind(index + 2, entry.text);
}

bool haveSameTexts(const std::optional<SearchEntry> &before,
                   const std::optional<SearchEntry> &after) {
    return before && after && before->sameTexts(*after);
}

// Who only reads, or reads while another writes, cannot let the index check itself.
bool isIndexCorrupt(db::Connection &db) {
    try {
        db.cached(kCheckIndex).run();
    } catch (const base::StorageError &error) {
        if (error.problem() == base::StorageProblem::Corrupt) {
            return true;
        }
        if (error.problem() != base::StorageProblem::ReadOnly &&
            error.problem() != base::StorageProblem::Busy) {
            throw;
        }
    }
    return false;
}

} // namespace

SearchPlaces placesOf(const SearchSource &source) {
    const std::int64_t first = source.number << (kNumberBits + kDayBits);
    return {first, first + (std::int64_t{1} << (kNumberBits + kDayBits)) - 1};
}

// The index grows fast only when places come in ascending order, so changes are sorted first.
struct SearchIndex::Change {
    std::int64_t place = 0;
    bool isNew = false; // behind the removal of the same place
    SearchEntry entry;
    std::string_view kind;
};

void SearchIndex::keepUp() {
    if (!isUpToDate()) {
        db::Transaction transaction(m_db);
        rebuild();
        transaction.commit();
    }
    m_db.beforeCommit([&connection = m_db] { SearchIndex(connection).settle(); });
}

bool SearchIndex::isUpToDate() {
    auto &row = m_db.cached("SELECT version FROM search_state");
    const bool isSame = row.next() && row.text(0) == versionNow();
    row.reset();
    return isSame;
}

std::optional<SearchEntry> SearchIndex::entry(const SearchSource &source, std::int64_t record) {
    auto &row = m_db.cached(kEntryOf).bind(1, source.kind).bind(2, record);
    std::optional<SearchEntry> found;
    if (row.next()) {
        found = storedAt(row);
    }
    row.reset();
    return found;
}

SearchIndex::Due SearchIndex::due() {
    Due due;
    auto &row = m_db.cached("SELECT kind, record_id FROM search_due ORDER BY kind, record_id");
    while (row.next()) {
        due.emplace_back(searchSource(row.text(0)), row.integer(1));
    }
    row.reset();
    return due;
}

std::vector<SearchIndex::Change> SearchIndex::changesOf(const Due &due) {
    std::vector<Change> all;
    std::map<std::int64_t, std::int64_t> nextPlace; // by the first place of a day
    for (const auto &[source, record] : due) {
        const auto before = entry(*source, record);
        auto after = entryOf(m_db, *source, record);
        if (haveSameTexts(before, after)) {
            continue;
        }
        if (after) {
            const bool staysThere = before && before->day == after->day;
            std::int64_t &next = nextPlace[placesOn(*source, after->day).first];
            if (!staysThere && next == 0) {
                next = newPlace(*source, after->day);
            }
            after->place = staysThere ? before->place : next++;
            all.push_back({after->place, true, std::move(*after), source->kind});
        }
        if (before) {
            all.push_back({before->place, false, *before, source->kind});
        }
    }
    std::ranges::sort(all, [](const Change &a, const Change &b) {
        return std::pair(a.place, a.isNew) < std::pair(b.place, b.isNew);
    });
    return all;
}

std::int64_t SearchIndex::newPlace(const SearchSource &source, const std::string &day) {
    const SearchPlaces places = placesOn(source, day);
    const auto last = firstInteger(
        m_db.cached("SELECT MAX(place) FROM search_entry WHERE place BETWEEN ?1 AND ?2")
            .bind(1, places.first)
            .bind(2, places.last));
    return last ? *last + 1 : places.first;
}

void SearchIndex::remove(const SearchEntry &entry) {
    auto &index = m_db.cached(kRemoveIndex).bind(1, entry.place);
    bindTexts(index, 2, entry);
    index.run();
    m_db.cached(kRemoveEntry).bind(1, entry.place).run();
}

void SearchIndex::put(const SearchEntry &entry, std::string_view kind) {
    auto &row = m_db.cached(kPutEntry).bind(1, entry.place).bind(2, kind).bind(3, entry.record);
    row.bind(4, entry.day);
    bindTexts(row, 5, entry);
    row.run();
}

void SearchIndex::settle() {
    const Due due = this->due();
    if (due.empty()) {
        return;
    }
    const auto all = changesOf(due);
    // A record whose day changed has its new place before its old one is reached.
    for (const Change &change : all) {
        if (!change.isNew) {
            m_db.cached(kRemoveEntry).bind(1, change.place).run();
        }
    }
    for (const Change &change : all) {
        auto &index = m_db.cached(change.isNew ? kPutIndex : kRemoveIndex).bind(1, change.place);
        bindTexts(index, 2, change.entry);
        index.run();
        if (change.isNew) {
            put(change.entry, change.kind);
        }
    }
    m_db.cached("DELETE FROM search_due").run();
}

void SearchIndex::rebuild() {
    m_db.cached("DELETE FROM search_entry").run();
    for (const SearchSource &source : searchSources()) {
        SearchEntries entries(m_db, source);
        std::map<std::string, std::int64_t, std::less<>> next; // by day
        while (auto entry = entries.next()) {
            std::int64_t &place = next[entry->day];
            entry->place = place == 0 ? placesOn(source, entry->day).first : place;
            place = entry->place + 1;
            put(*entry, source.kind);
        }
    }
    m_db.cached(kRebuildIndex).run();
    m_db.cached("DELETE FROM search_due").run();
    m_db.cached("UPDATE search_state SET version = ?1").bind(1, versionNow()).run();
}

void SearchIndex::forgetDeleted() {
    settle();
    m_db.cached(kOptimizeIndex).run();
}

void SearchIndex::find(const std::string &expression, const SearchSource &source,
                       const std::function<bool(const SearchEntry &)> &take) {
    const SearchPlaces places = placesOf(source);
    auto &row = m_db.cached(kFind).bind(1, expression).bind(2, places.first).bind(3, places.last);
    while (row.next() && take(storedAt(row))) {
    }
    row.reset();
}

std::int64_t SearchIndex::count(const std::string &expression, const SearchSource &source,
                                std::int64_t most) {
    const SearchPlaces places = placesOf(source);
    auto &row = m_db.cached(most == kAll ? kCount : kCountSome);
    row.bind(1, expression).bind(2, places.first).bind(3, places.last);
    if (most != kAll) {
        row.bind(4, most);
    }
    return firstInteger(row).value_or(0);
}

std::vector<std::string> SearchIndex::problems(int limit) {
    std::vector<std::string> found;
    const auto tell = [&](const std::string &line) {
        if (static_cast<int>(found.size()) < limit) {
            found.push_back(line);
        }
    };
    for (const SearchSource &source : searchSources()) {
        const std::string kind(source.kind);
        std::int64_t records = 0;
        SearchEntries entries(m_db, source);
        while (const auto entry = entries.next()) {
            const auto stored = this->entry(source, entry->record);
            ++records;
            if (!stored || !stored->sameTexts(*entry)) {
                tell(kind + " " + std::to_string(entry->record));
            }
        }
        auto &row = m_db.cached("SELECT count(*) FROM search_entry WHERE kind = ?1");
        if (firstInteger(row.bind(1, source.kind)) != records) {
            tell(kind);
        }
    }
    if (isIndexCorrupt(m_db)) {
        tell("index");
    }
    return found;
}

std::vector<ListStatement> searchStatements() {
    std::vector<ListStatement> all{{"entry of a record", std::string(kEntryOf)}};
    for (const SearchSource &source : searchSources()) {
        all.push_back({"place of a found " + std::string(source.kind), std::string(source.place)});
    }
    return all;
}

} // namespace accord::storage
