// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_error.h"

#include <cerrno>
#include <system_error>

namespace accord::base {

StorageProblem problemOfErrno(int code) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StorageProblem::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return StorageProblem::ReadOnly;
    case EIO:
        return StorageProblem::InputOutput;
    default:
        return StorageProblem::CannotOpen;
    }
}

void raiseFileError(int code, const std::string &doing, const std::filesystem::path &file) {
    throw FileError(problemOfErrno(code), code, doing + " " + file.string(), file.string(),
                    std::generic_category().message(code));
}

void raiseReadError(int code, const std::string &doing, const std::filesystem::path &file) {
    throw FileError(code == EIO ? StorageProblem::InputOutput : StorageProblem::CannotOpen, code,
                    doing + " " + file.string(), file.string(),
                    std::generic_category().message(code));
}

} // namespace accord::base
