// SPDX-License-Identifier: GPL-3.0-or-later
// The full-text tokenizer "accord" over base/search_units.h. Every connection has it, because the
// engine asks for it as soon as it meets the search index.
#pragma once

struct sqlite3;

namespace accord::db::sqlite {

// An engine code.
[[nodiscard]] int addTokenizer(sqlite3 *handle);

} // namespace accord::db::sqlite
