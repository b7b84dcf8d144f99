// SPDX-License-Identifier: GPL-3.0-or-later
// For the permission matrix: a company in which everybody has customers, and for every action of
// the table at least one use case that needs it.
#pragma once

#include "app/context.h"
#include "app/team_service.h"
#include "domain/task/task.h"
#include "domain/visit/visit.h"
#include "support/imports.h"

#include <functional>
#include <string>
#include <vector>

namespace accord::test {

// A customer of its own for every probe, with a contact, a planned visit, a task and a plan.
struct Book {
    std::string owner;
    std::string customer;
    std::string other; // a second customer of the owner
    std::string contact;
    domain::VisitId visit;
    domain::TaskId task;
};

class PermissionGround {
public:
    explicit PermissionGround(std::string owner);
    app::Context &as(const std::string &user) { return desk.company.as(user); }
    // A new one, whoever the owner is: also a viewer has one for the table's sake.
    [[nodiscard]] Book book();
    // Imports a small text as the present actor; Forbidden also when its one row is.
    [[nodiscard]] base::Done import(io::ImportKind kind, const std::string &content);

    ImportDesk desk;

private:
    std::string m_owner;
    int m_books = 0;
};

enum class Asks {
    OfBook,      // whose customer it is decides
    OfRow,       // the same, told for the row of an import
    Anywhere,    // of no book in particular
    AfterAnother // of no book, and another permission is asked before
};

struct Probe {
    domain::Action action;
    const char *name;
    Asks asks;
    std::function<base::Done(PermissionGround &, app::Context &, const Book &)> run;
    // False: where it is allowed it may still be refused for another reason.
    bool isWhole = true;
};

[[nodiscard]] const std::vector<Probe> &permissionProbes();

} // namespace accord::test
