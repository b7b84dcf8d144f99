// SPDX-License-Identifier: GPL-3.0-or-later
// FileError: a StorageError that knows which file or folder it met, so that the user is told the
// place as well as the cause.
#pragma once

#include "base/storage_error.h"

#include <filesystem>
#include <string>

namespace accord::base {

class FileError : public StorageError {
public:
    // `code` is an errno or SQLite's extended code; `where` the statement or file operation.
    FileError(StorageProblem problem, int code, const std::string &where, std::string file,
              const std::string &message)
        : StorageError(problem, code, where, message), m_file(std::move(file)) {}
    [[nodiscard]] const std::string &file() const { return m_file; }

private:
    std::string m_file;
};

// What an errno of a file operation means to the user.
[[nodiscard]] StorageProblem problemOfErrno(int code);
// Throw the failure `code` of `doing` ("write") something with `file`. What may not be read is no
// more than a file that cannot be opened.
[[noreturn]] void raiseFileError(int code, const std::string &doing,
                                 const std::filesystem::path &file);
[[noreturn]] void raiseReadError(int code, const std::string &doing,
                                 const std::filesystem::path &file);

} // namespace accord::base
