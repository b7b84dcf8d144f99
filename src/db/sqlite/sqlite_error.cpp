// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_error.h"

#include "base/file_error.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace accord::db::sqlite {

namespace {

using base::StorageProblem;

std::string_view sentence(StorageProblem problem) {
    switch (problem) {
    case StorageProblem::DiskFull:
        return "the disk that holds the file is full; nothing of this change was stored";
    case StorageProblem::InputOutput:
        return "the disk reported an error while reading or writing the file";
    case StorageProblem::ReadOnly:
        return "the file or its folder may not be written";
    case StorageProblem::Busy:
        return "another program is using the file and did not let go in time; try again";
    case StorageProblem::Corrupt:
        return "the file is damaged; restore a backup";
    case StorageProblem::NotCompany:
        return "this is not an Accord company file";
    case StorageProblem::CannotOpen:
        return "the file cannot be opened";
    case StorageProblem::Constraint:
        return "the database refused a value";
    case StorageProblem::Cancelled:
        return "stopped on request";
    default:
        return "the database failed";
    }
}

// SQL is shortened to its beginning; values never stand in it, they are bound.
std::string shortened(std::string_view where) {
    static constexpr std::size_t kMost = 80;
    std::string out;
    for (const char c : where) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
        if (out.size() >= kMost) {
            return out + "…";
        }
    }
    return out;
}

} // namespace

StorageProblem problemOf(int extendedCode, int systemErrno) {
    const int primary = extendedCode & 0xFF;
    switch (primary) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (primary == SQLITE_FULL || systemErrno == ENOSPC || systemErrno == EDQUOT ||
            systemErrno == EFBIG) {
            return StorageProblem::DiskFull;
        }
        if (extendedCode == SQLITE_IOERR_SHORT_READ || extendedCode == SQLITE_IOERR_CORRUPTFS) {
            return StorageProblem::Corrupt;
        }
        return primary == SQLITE_IOERR ? StorageProblem::InputOutput : StorageProblem::CannotOpen;
    case SQLITE_CORRUPT:
        return StorageProblem::Corrupt;
    case SQLITE_NOTADB:
        return StorageProblem::NotCompany;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageProblem::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StorageProblem::Busy;
    case SQLITE_INTERRUPT:
        return StorageProblem::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return StorageProblem::Constraint;
    default:
        return StorageProblem::Internal;
    }
}

void raise(sqlite3 *handle, int code, std::string_view where) {
    // Met when the look at indexes (a pragma read as a table) ran out of its time: the interruption
    // came as a plain error that only says so.
    if (code == SQLITE_ERROR && handle != nullptr &&
        std::string_view(sqlite3_errmsg(handle)) == sqlite3_errstr(SQLITE_INTERRUPT)) {
        code = SQLITE_INTERRUPT;
    }
    // The connection may know the extended code of a call that returned the primary one.
    if (handle != nullptr && (sqlite3_extended_errcode(handle) & 0xFF) == (code & 0xFF)) {
        code = sqlite3_extended_errcode(handle);
    }
    const int systemErrno = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    const StorageProblem problem = problemOf(code, systemErrno);
    std::string message(sentence(problem));
    message += " (";
    message += handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const int primary = code & 0xFF;
    if (systemErrno != 0 && (primary == SQLITE_CANTOPEN || primary == SQLITE_IOERR)) {
        message += ": " + std::generic_category().message(systemErrno);
    }
    const char *known = handle != nullptr ? sqlite3_db_filename(handle, "main") : nullptr;
    const std::string file = known != nullptr ? known : "";
    if (file.empty()) {
        throw base::StorageError(problem, code, shortened(where), message + ")");
    }
    throw base::FileError(problem, code, shortened(where), file, message + "; " + file + ")");
}

void check(sqlite3 *handle, int code, std::string_view where) {
    if (code != SQLITE_OK) {
        raise(handle, code, where);
    }
}

} // namespace accord::db::sqlite
