// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/team/team_rules.h"
#include "support/catch.h"

namespace {

using namespace accord;
using domain::User;
using domain::UserId;

User user(std::int64_t id, std::int64_t superior) {
    User made;
    made.id = UserId(id);
    made.code = "U" + std::to_string(id);
    made.name = "名字";
    made.reportsTo = UserId(superior);
    return made;
}

} // namespace

TEST_CASE("a reporting line that comes back to the user is a circle") {
    const std::vector<User> team{user(1, 0), user(2, 1), user(3, 2), user(4, 5), user(5, 4)};
    CHECK(domain::wouldCircle(UserId(1), UserId(3), team));
    CHECK(domain::wouldCircle(UserId(1), UserId(1), team));
    CHECK_FALSE(domain::wouldCircle(UserId(3), UserId(1), team));
    CHECK_FALSE(domain::wouldCircle(UserId(3), UserId(), team));
    CHECK(domain::wouldCircle(UserId(3), UserId(4), team)); // joins a circle that is there already
}

TEST_CASE("a user needs a code without blanks and a name on one line") {
    CHECK(domain::check(user(1, 0)));
    User nameless = user(1, 0);
    nameless.name = "　";
    CHECK(domain::check(nameless).error().reason == "user.name_required");
    nameless.name = "two\nlines";
    CHECK(domain::check(nameless).error().reason == "user.name_required");
    User spaced = user(1, 0);
    spaced.code = "a b";
    CHECK(domain::check(spaced).error().reason == "user.code_bad");
    CHECK(domain::isUserCode("王五"));
    CHECK_FALSE(domain::isUserCode(std::string(41, 'x')));
}
