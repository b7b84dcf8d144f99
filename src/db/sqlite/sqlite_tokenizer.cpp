// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_tokenizer.h"

#include "base/search_units.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <string_view>

namespace accord::db::sqlite {

namespace {

using EngineSink = int (*)(void *, int, const char *, int, int, int);

int create(void * /*context*/, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **made) {
    static char none; // there is no state; the engine only wants something that is not null
    *made = reinterpret_cast<Fts5Tokenizer *>(&none);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer * /*tokenizer*/) {}

int put(void *context, EngineSink sink, std::string_view token, bool samePlace) {
    return sink(context, samePlace ? FTS5_TOKEN_COLOCATED : 0, token.data(),
                static_cast<int>(token.size()), 0, 0);
}

// A query holds the very tokens that are looked for, with blanks between them.
int queryTokens(std::string_view text, void *context, EngineSink sink) {
    int code = SQLITE_OK;
    while (!text.empty() && code == SQLITE_OK) {
        const std::size_t end = std::min(text.find(' '), text.size());
        code = end > 0 ? put(context, sink, text.substr(0, end), false) : SQLITE_OK;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return code;
}

int tokenize(Fts5Tokenizer * /*tokenizer*/, void *context, int flags, const char *bytes, int size,
             EngineSink sink) {
    const std::string_view text(bytes, static_cast<std::size_t>(std::max(size, 0)));
    int code = SQLITE_OK;
    try {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0) {
            return queryTokens(text, context, sink);
        }
        base::eachSearchToken(text, [&](std::string_view token, bool samePlace) {
            code = put(context, sink, token, samePlace);
            return code == SQLITE_OK;
        });
    } catch (const std::exception &) {
        return SQLITE_NOMEM; // the engine is C: nothing may be thrown through it
    }
    return code;
}

fts5_api *fullTextOf(sqlite3 *handle) {
    fts5_api *api = nullptr;
    sqlite3_stmt *asking = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &asking, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asking, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(asking);
    }
    sqlite3_finalize(asking);
    return api;
}

} // namespace

int addTokenizer(sqlite3 *handle) {
    fts5_api *api = fullTextOf(handle);
    if (api == nullptr || api->iVersion < 2) {
        return SQLITE_MISUSE; // this SQLite was built without FTS5
    }
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "accord", nullptr, &tokenizer, nullptr);
}

} // namespace accord::db::sqlite
