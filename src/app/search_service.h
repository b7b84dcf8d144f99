// SPDX-License-Identifier: GPL-3.0-or-later
// SearchService: the one search box. Finds customers, contacts, plans, visits, tasks and notes by
// any part of their texts, names by pinyin too; only what the actor may see. Reads only, so that it
// also works over the context of a ReadSession.
#pragma once

#include "app/context.h"
#include "app/views/search_hits.h"

#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

// A record by what opens its page: a customer by code, a plan by code and year, others by id.
struct SearchedRecord {
    std::string kind; // as of a hit
    std::string code;
    int year = 0;
    std::int64_t id = 0;
};

class SearchService {
public:
    explicit SearchService(Context &context) : m_context(context) {}

    // What is called exactly so first, then the newest; at most `limit`, and how many there are;
    // of one kind alone when it is named. Invalid ("search.empty") when the text holds nothing to
    // look for.
    [[nodiscard]] base::Result<SearchResult> search(const std::string &text, int limit,
                                                    std::string_view kind = {});
    // The newest `each` of every kind, kind by kind, for somebody who is typing; what is called
    // exactly so stands first in its kind. Not counted. Empty for a text without anything to look
    // for.
    [[nodiscard]] std::vector<SearchHit> groups(const std::string &text, int each);
    // How many of each kind there are, counted up to `most`.
    [[nodiscard]] std::vector<std::int64_t> counts(const std::string &text,
                                                   const std::vector<std::string> &of, int most);
    // These records as they would be found, in this order; without what is gone or not for the
    // actor's eyes.
    [[nodiscard]] std::vector<SearchHit> known(const std::vector<SearchedRecord> &records);
    [[nodiscard]] static std::vector<std::string_view> kinds();

private:
    class Looking;
    [[nodiscard]] std::int64_t idOf(const SearchedRecord &record) const;
    Context &m_context;
};

} // namespace accord::app
