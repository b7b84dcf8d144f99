// SPDX-License-Identifier: GPL-3.0-or-later
// StorageError: the world underneath is broken (full disk, damage, lock). Thrown by db, storage and
// AtomicFile, caught once in the CLI's main and once in the window's action runner.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace accord::base {

enum class StorageProblem {
    DiskFull,
    InputOutput,
    ReadOnly,
    Busy,       // another process held the lock longer than the busy timeout
    Corrupt,    // damaged page or a statement that ended short
    NotCompany, // not an Accord company file (or not SQLite at all)
    TooNew,     // written by a later version
    CannotOpen, // missing, no rights, is a folder
    Constraint, // a CHECK, UNIQUE or foreign key refused; a bug if it reaches a user
    Cancelled,  // interrupted on request
    Internal
};

class StorageError : public std::runtime_error {
public:
    // `where` names the statement or file operation, `engineCode` is SQLite's extended code or
    // errno.
    StorageError(StorageProblem problem, int engineCode, std::string where,
                 const std::string &message)
        : std::runtime_error(where + ": " + message),
          m_problem(problem),
          m_engineCode(engineCode),
          m_where(std::move(where)) {}
    [[nodiscard]] StorageProblem problem() const { return m_problem; }
    [[nodiscard]] int engineCode() const { return m_engineCode; }
    [[nodiscard]] const std::string &where() const { return m_where; }

private:
    StorageProblem m_problem;
    int m_engineCode;
    std::string m_where;
};

} // namespace accord::base
