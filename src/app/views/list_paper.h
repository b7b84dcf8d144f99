// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it is shown, to be printed: the columns somebody chose, what it is filtered by, its
// rows in their order and groups, its sums. All of it in words and figures of the reader.
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <string>
#include <vector>

namespace accord::app {

struct ListPaper {
    struct Column {
        std::string title;
        bool isNumber = false;
    };
    struct Group {
        std::string title;
        std::size_t from = 0; // the first of its rows
    };
    std::string title;
    std::string view;
    std::vector<std::string> filter; // one condition each
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<Group> groups;      // in their order; none without grouping
    std::vector<std::string> total; // one per column; empty = nothing is summed
    std::size_t all = 0;            // rows of the list, when only the first are printed
    std::string company;
    std::string author;
    base::Date date;
    base::Instant created;
};

} // namespace accord::app
