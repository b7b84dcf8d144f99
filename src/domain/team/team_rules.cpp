// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/team/team_rules.h"

#include "base/text.h"

#include <algorithm>

namespace accord::domain {
namespace {

constexpr std::size_t kMaxCode = 40;
constexpr std::size_t kMaxName = 100;

} // namespace

bool isUserCode(std::string_view text) {
    return !text.empty() && text.front() != '-' && base::isValidUtf8(text) &&
           !base::hasHiddenCharacters(text) && text.find(' ') == std::string_view::npos &&
           base::trimmed(text) == text && text.find_first_of(",\"'") == std::string_view::npos &&
           base::codePointCount(text) <= kMaxCode;
}

base::Done check(const User &user) {
    if (!isUserCode(user.code)) {
        return base::fail(base::ErrorCode::Invalid, "user.code_bad",
                          "The user code \"" + user.code +
                              "\" cannot be used: 1 to 40 characters, no blank, comma, quote or "
                              "leading hyphen.",
                          "code", user.code, {{"code", user.code}});
    }
    if (base::trimmed(user.name).empty() || base::hasHiddenCharacters(user.name) ||
        !base::isValidUtf8(user.name) || base::codePointCount(user.name) > kMaxName) {
        return base::fail(base::ErrorCode::Invalid, "user.name_required",
                          "A user needs a name of 1 to 100 characters on one line.", "name",
                          user.code);
    }
    return {};
}

bool wouldCircle(UserId user, UserId superior, const std::vector<User> &users) {
    UserId at = superior;
    for (std::size_t steps = 0; !at.isNull() && steps <= users.size(); ++steps) {
        if (at == user) {
            return true;
        }
        const auto found = std::ranges::find(users, at, &User::id);
        at = found == users.end() ? UserId() : found->reportsTo;
    }
    return !at.isNull(); // a line longer than the team is a circle already
}

} // namespace accord::domain
