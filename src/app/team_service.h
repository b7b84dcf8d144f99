// SPDX-License-Identifier: GPL-3.0-or-later
// TeamService: who works here, in which role, who reports to whom (DOMAIN section 0).
#pragma once

#include "app/context.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct NewUser {
    std::string code; // 1 to 40 characters without blanks, commas or quotes
    std::string name;
    domain::Role role = domain::Role::Manager;
    std::string reportsTo; // user code, "" = nobody
};

// What `set` changes; absent = unchanged.
struct UserChange {
    std::optional<std::string> name;
    std::optional<domain::Role> role;
    std::optional<std::string> reportsTo; // "" = nobody
    std::optional<bool> active;
};

class TeamService {
public:
    explicit TeamService(Context &context) : m_context(context) {}

    // Everybody, inactive users too, by code.
    [[nodiscard]] std::vector<domain::User> list() const;
    // What everybody is called, by code.
    [[nodiscard]] std::map<std::string, std::string> names() const;
    // NotFound ("user.not_found").
    [[nodiscard]] base::Result<domain::User> find(const std::string &code) const;
    // Duplicate ("user.code_taken"), Invalid ("user.code_bad", "user.name_required"), NotFound for
    // an unknown superior, Forbidden.
    [[nodiscard]] base::Result<domain::User> add(const NewUser &user);
    // As add; Invalid ("user.circle") when the reporting line would close; Stale
    // ("user.last_supervisor") when nobody would be left to manage the team.
    [[nodiscard]] base::Result<domain::User> set(const std::string &code, const UserChange &change);

private:
    Context &m_context;
};

} // namespace accord::app
