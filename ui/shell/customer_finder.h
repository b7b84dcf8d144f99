// SPDX-License-Identifier: GPL-3.0-or-later
// Finds customers for the search box: by code, name in any position, pinyin. Reads through a
// reader of its own, so that it may run on any thread.
#pragma once

#include "app/context.h"

#include <string>
#include <vector>

namespace accord::ui {

struct FoundCustomer {
    std::string code;
    std::string name;
    std::string city;
    std::string owner;
    std::string abcClass;
};

// At most `most`: codes first, then names that begin with the text, names that hold it, pinyin.
[[nodiscard]] base::Result<std::vector<FoundCustomer>>
findCustomers(app::Context &context, const std::string &text, int most = 8);

} // namespace accord::ui
