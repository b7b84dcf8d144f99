// SPDX-License-Identifier: GPL-3.0-or-later
// SearchIndex: the entries of the search box and the full-text index over them. Triggers note what
// changed; the entries follow inside the same transaction, right before it is committed, so that
// nothing can change a text without its entry: imports, undo, merges and erasures included.
#pragma once

#include "base/progress.h"
#include "db/connection.h"
#include "storage/search_source.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace accord::storage {

// The rows of a kind in the index.
struct SearchPlaces {
    std::int64_t first = 0;
    std::int64_t last = 0;
};
[[nodiscard]] SearchPlaces placesOf(const SearchSource &source);

class SearchIndex {
public:
    static constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();
    explicit SearchIndex(db::Connection &connection) : m_db(connection) {}

    // Every write transaction of the connection keeps the entries right from now on; entries that
    // were made in another way (a new version of the program) are made anew at once. Not for a
    // connection that only reads.
    void keepUp();
    // Whether the entries are those of this version of the program.
    [[nodiscard]] bool isUpToDate();
    // Inside the caller's transaction: what changed since the last time.
    void settle();
    // All of them anew, inside the caller's transaction.
    void rebuild();
    // Takes what was deleted out of the pages of the index, after the erasure of a person. Inside
    // the caller's transaction.
    void forgetDeleted();

    // Entries of a kind that answer to an expression (storage/search_expression.h), newest first,
    // until `take` says false.
    void find(const std::string &expression, const SearchSource &source,
              const std::function<bool(const SearchEntry &)> &take);
    // At most `most`.
    [[nodiscard]] std::int64_t count(const std::string &expression, const SearchSource &source,
                                     std::int64_t most = kAll);
    // The entry of a record; nullopt when there is none.
    [[nodiscard]] std::optional<SearchEntry> entry(const SearchSource &source, std::int64_t record);

    // What verify says: entries that differ from their records, and an index that differs from its
    // entries; at most `limit` lines.
    [[nodiscard]] std::vector<std::string> problems(int limit);

private:
    struct Change;
    using Due = std::vector<std::pair<const SearchSource *, std::int64_t>>;
    [[nodiscard]] Due due();
    [[nodiscard]] std::vector<Change> changesOf(const Due &due);
    [[nodiscard]] std::int64_t newPlace(const SearchSource &source, const std::string &day);
    void put(const SearchEntry &entry, std::string_view kind);
    void remove(const SearchEntry &entry);

    db::Connection &m_db;
};

} // namespace accord::storage
