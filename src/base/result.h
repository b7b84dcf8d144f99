// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: an outcome that callers are expected to look at. Expected failures (wrong input, no
// permission, a newer version) travel as Error values; a broken world (disk, damage) is thrown as
// StorageError, see storage_error.h.
#pragma once

#include <tl/expected.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace accord::base {

enum class ErrorCode {
    Invalid,
    NotFound,
    Duplicate,
    Stale,
    Forbidden,
    Cancelled,
    Unreadable,
    Limit
};

// One refused request. `reason` is the stable word of CLI.md ("plan.approval_missing", "stale");
// `detail` is one English sentence that says what, where and what to do. `args` holds the values
// that the translated sentence (resources/i18n/messages.*.json, keyed by reason) names as {key}.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string reason;
    std::string field;  // JSON key of the field in question, empty if none
    std::string entity; // human code or id of the thing in question, empty if none
    std::string detail;
    std::map<std::string, std::string> args;
};

template<class T>
using Result = tl::expected<T, Error>;

// Marks success of a Result<void>-like check that carries no value.
using Done = Result<void>;

// All issues of one form at once; empty means valid.
using Issues = std::vector<Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string reason,
                                                std::string detail, std::string field = {},
                                                std::string entity = {},
                                                std::map<std::string, std::string> args = {}) {
    return tl::unexpected<Error>(Error{code, std::move(reason), std::move(field), std::move(entity),
                                       std::move(detail), std::move(args)});
}

} // namespace accord::base

// Takes the value out of a Result or returns its error from the enclosing function.
// NOLINTBEGIN(bugprone-macro-parentheses): `decl` declares a name, which takes no parentheses
#define ACCORD_JOIN_(a, b) a##b
#define ACCORD_JOIN(a, b) ACCORD_JOIN_(a, b)
#define ACCORD_TRY(decl, expr)                                                                     \
    auto ACCORD_JOIN(tryResult, __LINE__) = (expr);                                                \
    if (!ACCORD_JOIN(tryResult, __LINE__)) {                                                       \
        return tl::unexpected(std::move(ACCORD_JOIN(tryResult, __LINE__)).error());                \
    }                                                                                              \
    decl = *std::move(ACCORD_JOIN(tryResult, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
// The same for a Result<void>.
#define ACCORD_CHECK(expr)                                                                         \
    do {                                                                                           \
        auto checkResult = (expr);                                                                 \
        if (!checkResult) {                                                                        \
            return tl::unexpected(std::move(checkResult).error());                                 \
        }                                                                                          \
    } while (false)
