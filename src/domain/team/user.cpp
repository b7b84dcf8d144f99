// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/team/user.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {
constexpr CodeTable<Role, 4> kRoles{{"manager", "supervisor", "service", "viewer"}};
} // namespace

std::string_view roleCode(Role role) {
    return kRoles.word(role);
}
std::optional<Role> roleFromCode(std::string_view code) {
    return kRoles.value(code);
}

} // namespace accord::domain
