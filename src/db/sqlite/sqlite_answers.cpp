// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_answers.h"

#include "base/search_match.h"

#include <sqlite3.h>

#include <exception>
#include <memory>
#include <string_view>
#include <vector>

namespace accord::db::sqlite {

namespace {

using Terms = std::vector<base::SearchTerm>;

std::string_view textOf(sqlite3_value *value) {
    const auto *bytes = sqlite3_value_text(value);
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(reinterpret_cast<const char *>(bytes),
                                  static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void forget(void *terms) {
    std::default_delete<Terms>()(static_cast<Terms *>(terms));
}

void answers(sqlite3_context *context, int /*count*/, sqlite3_value **values) {
    try {
        // The same typed text for all rows: taken apart once.
        auto *terms = static_cast<Terms *>(sqlite3_get_auxdata(context, 0));
        std::unique_ptr<Terms> made;
        if (terms == nullptr) {
            made = std::make_unique<Terms>(base::searchTerms(textOf(values[0])));
            terms = made.get();
        }
        const bool answer =
            base::answersTo(*terms, {textOf(values[1]), textOf(values[2]), textOf(values[3])});
        if (made) {
            sqlite3_set_auxdata(context, 0, made.release(), forget);
        }
        sqlite3_result_int(context, answer ? 1 : 0);
    } catch (const std::exception &) {
        sqlite3_result_error_nomem(context); // nothing may be thrown through the engine
    }
}

} // namespace

int addAnswers(sqlite3 *handle) {
    return sqlite3_create_function_v2(handle, "search_answers", 4,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                      nullptr, answers, nullptr, nullptr, nullptr);
}

} // namespace accord::db::sqlite
