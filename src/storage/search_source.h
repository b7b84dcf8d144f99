// SPDX-License-Identifier: GPL-3.0-or-later
// SearchSource: one kind of record that the search box finds, and how its searched texts are read.
// A new kind is one line in searchSources() and its triggers in a schema step.
#pragma once

#include "base/search_match.h"
#include "db/connection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct SearchEntry {
    std::int64_t place = 0; // of its row; 0 = none yet
    std::int64_t record = 0;
    std::string day;
    std::string title;
    std::string names; // see base::searchNames
    std::string text;
    [[nodiscard]] base::SearchedTexts texts() const { return {title, names, text}; }
    [[nodiscard]] bool sameTexts(const SearchEntry &other) const {
        return day == other.day && title == other.title && names == other.names &&
               text == other.text;
    }
};

// Who and what stands behind a record that was found.
struct SearchPlace {
    std::string customerCode; // "" = none
    std::string customerName;
    std::string customerClass;
    std::int64_t owner = 0; // whose book it belongs to; 0 = nobody's
    std::string ownerName;
    std::string detail; // year of a plan, state of a visit or task
    std::string customerStatus;
};

struct SearchSource {
    std::string_view kind; // "customer", …
    std::int64_t number;   // order of the kinds in the index, 1 to 15; never changes
    // Columns record, day or '', created_at, title, two names that are heard, one that is only
    // called so, then texts; from a table named x. Without its condition, which is added when it is
    // run.
    std::string_view texts;
    std::string_view condition; // "" = every row
    int textCount;
    bool lastIsJson; // the last text is JSON, of which the values are searched
    bool hasNames;   // found by how they sound
    // ?1 = record: customer code, name, class, owner id, owner name, detail, customer's status.
    std::string_view place;
};

[[nodiscard]] const std::vector<SearchSource> &searchSources();
[[nodiscard]] const SearchSource *searchSource(std::string_view kind);

// The entry as the record says now; nullopt when there is none.
[[nodiscard]] std::optional<SearchEntry> entryOf(db::Connection &connection,
                                                 const SearchSource &source, std::int64_t record);
[[nodiscard]] SearchPlace placeOf(db::Connection &connection, const SearchSource &source,
                                  std::int64_t record);

// All entries of a kind, one after another.
class SearchEntries {
public:
    SearchEntries(db::Connection &connection, const SearchSource &source);
    [[nodiscard]] std::optional<SearchEntry> next();

private:
    const SearchSource &m_source;
    std::unique_ptr<db::Statement> m_row;
};

} // namespace accord::storage
