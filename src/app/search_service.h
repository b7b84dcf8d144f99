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

class SearchService {
public:
    explicit SearchService(Context &context) : m_context(context) {}

    // What is called exactly so first, then the newest; at most `limit`, and how many there are.
    // Invalid ("search.empty") when the text holds nothing to look for.
    [[nodiscard]] base::Result<SearchResult> search(const std::string &text, int limit);
    // The newest `each` of every kind, kind by kind, for somebody who is typing; what is called
    // exactly so stands first in its kind. Not counted. Empty for a text without anything to look
    // for.
    [[nodiscard]] std::vector<SearchHit> groups(const std::string &text, int each);
    [[nodiscard]] static std::vector<std::string_view> kinds();

private:
    class Looking;
    Context &m_context;
};

} // namespace accord::app
