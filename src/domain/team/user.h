// SPDX-License-Identifier: GPL-3.0-or-later
// Users, roles and the reporting line (DOMAIN section 0).
#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace accord::domain {

enum class Role { Manager, Supervisor, Service, Viewer };

[[nodiscard]] std::string_view roleCode(Role role); // "manager", "supervisor", "service", "viewer"
[[nodiscard]] std::optional<Role> roleFromCode(std::string_view code);

struct User {
    UserId id;
    std::string code; // unique, human
    std::string name;
    Role role = Role::Manager;
    UserId reportsTo; // null = nobody
    bool active = true;
    std::int64_t version = 0;
};

} // namespace accord::domain
