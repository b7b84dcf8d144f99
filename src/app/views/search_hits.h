// SPDX-License-Identifier: GPL-3.0-or-later
// What the search box found, as a list shows it.
#pragma once

#include "base/clock.h"
#include "base/search_match.h"

#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

struct SearchHit {
    std::string kind; // "customer", "contact", "plan", "visit", "task", "note"
    std::int64_t id = 0;
    std::string code; // of the customer it belongs to, "" = none
    std::string title;
    std::string snippet; // the part of its texts that answers, else their beginning
    base::Date date;
    std::string customer;      // name
    std::string customerClass; // "A", "B", "C", ""
    std::string owner;         // name
    std::string detail;        // city, job title, year of a plan, state of a visit or task
    bool isArchived = false;   // the customer is no longer worked
    // What answers, in bytes of title and snippet, ascending.
    std::vector<base::TextRange> titleMarks;
    std::vector<base::TextRange> snippetMarks;
};

struct SearchResult {
    std::vector<SearchHit> hits;
    std::int64_t total = 0;
};

} // namespace accord::app
