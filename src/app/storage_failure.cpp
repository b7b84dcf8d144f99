// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage_failure.h"

#include "base/file_error.h"

#include <string>
#include <string_view>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::StorageProblem;

struct ProblemText {
    const char *reason;
    const char *english;
};

ProblemText textOf(StorageProblem problem) {
    switch (problem) {
    case StorageProblem::DiskFull:
        return {"storage.disk_full",
                "The disk that holds {file} is full. Nothing was changed; make room and repeat."};
    case StorageProblem::InputOutput:
        return {"storage.io",
                "The disk that holds {file} could not be read or written. Nothing was "
                "changed; check the disk and repeat."};
    case StorageProblem::ReadOnly:
        return {"storage.read_only",
                "{file} or its folder may not be written. Nothing was changed; "
                "check the rights and repeat."};
    case StorageProblem::Busy:
        return {"storage.busy", "Another program holds {file}. Nothing was changed; repeat when it "
                                "has finished."};
    case StorageProblem::Corrupt:
        return {"storage.corrupt", "The company file is damaged. Nothing was changed; restore the "
                                   "latest backup."};
    case StorageProblem::NotCompany:
        return {"storage.not_company", "This is not an Accord company file."};
    case StorageProblem::TooNew:
        return {"storage.too_new",
                "The company file was written by a later version. Install that version."};
    case StorageProblem::CannotOpen:
        return {"storage.cannot_open", "{file} cannot be opened. Check its name and rights."};
    case StorageProblem::Constraint:
        return {"storage.constraint", "The company file refused the change. Nothing was changed; "
                                      "please report this."};
    case StorageProblem::Cancelled:
        return {"cancelled", "Cancelled. Nothing was changed."};
    case StorageProblem::Internal:
        break;
    }
    return {"storage.internal", "The database failed. Nothing was changed; please report this."};
}

std::string naming(std::string sentence, const std::string &file) {
    constexpr std::string_view kPlace = "{file}";
    if (const auto at = sentence.find(kPlace); at != std::string::npos) {
        sentence.replace(at, kPlace.size(), file);
    }
    return sentence;
}

} // namespace

base::Error asError(const base::StorageError &error) {
    const ProblemText text = textOf(error.problem());
    const auto code =
        error.problem() == StorageProblem::Cancelled ? ErrorCode::Cancelled : ErrorCode::Unreadable;
    const auto *of = dynamic_cast<const base::FileError *>(&error);
    const std::string file = of != nullptr ? of->file() : error.where();
    return {code,
            text.reason,
            {},
            {},
            naming(text.english, file),
            {{"file", file}, {"where", error.where()}, {"engine", error.what()}}};
}

} // namespace accord::app
