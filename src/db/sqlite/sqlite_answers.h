// SPDX-License-Identifier: GPL-3.0-or-later
// The function search_answers(typed, title, names, text) over base/search_match.h: whether the
// texts of a search entry answer to what is typed. Only in statements, never in a schema.
#pragma once

struct sqlite3;

namespace accord::db::sqlite {

// An engine code.
[[nodiscard]] int addAnswers(sqlite3 *handle);

} // namespace accord::db::sqlite
