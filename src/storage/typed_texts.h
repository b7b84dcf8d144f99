// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that follow from others and that SQL cannot make: of customers pinyin, the key that lists
// are sorted by, and what quick filters look through; of tasks what is to be done, folded.
#pragma once

#include "db/connection.h"
#include "domain/customer/customer.h"

#include <string>

namespace accord::storage {

// By pinyin, without it by name.
[[nodiscard]] std::string nameSortKey(const domain::Customer &customer);
// Folded code, name, short name, and both names in every way they may be typed in letters.
[[nodiscard]] std::string quickFilterText(const domain::Customer &customer);
// Makes them for customers and tasks that have none: those of files from before. One transaction
// of its own, and none when nothing is missing.
void fillTypedTexts(db::Connection &connection);
// The same for tasks alone, inside the caller's transaction.
void fillTaskTexts(db::Connection &connection);

} // namespace accord::storage
