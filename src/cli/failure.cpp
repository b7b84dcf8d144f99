// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cli/output.h"

#include <fmt/format.h>

#include <cstdio>

namespace accord::cli {
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
                "The disk is full. Nothing was changed; make room and repeat."};
    case StorageProblem::InputOutput:
        return {"storage.io", "The disk could not be read or written. Nothing was changed; check "
                              "the disk and repeat."};
    case StorageProblem::ReadOnly:
        return {"storage.read_only", "The file or its folder may not be written. Nothing was "
                                     "changed; check the rights and repeat."};
    case StorageProblem::Busy:
        return {"storage.busy", "Another program holds the company file. Nothing was changed; "
                                "repeat when it has finished."};
    case StorageProblem::Corrupt:
        return {"storage.corrupt", "The company file is damaged. Nothing was changed; restore the "
                                   "latest backup."};
    case StorageProblem::NotCompany:
        return {"storage.not_company", "This is not an Accord company file."};
    case StorageProblem::TooNew:
        return {"storage.too_new",
                "The company file was written by a later version. Install that version."};
    case StorageProblem::CannotOpen:
        return {"storage.cannot_open", "The file cannot be opened. Check its name and rights."};
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

Json orNull(const std::string &text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace

Exit exitFor(const base::Error &error) {
    switch (error.code) {
    case ErrorCode::Invalid:
        return Exit::Usage;
    case ErrorCode::NotFound:
        return error.reason == "file.not_found" ? Exit::Cannot : Exit::Usage;
    case ErrorCode::Duplicate:
    case ErrorCode::Stale:
        return Exit::Conflict;
    case ErrorCode::Forbidden:
        return Exit::Forbidden;
    case ErrorCode::Cancelled:
    case ErrorCode::Unreadable:
    case ErrorCode::Limit:
        break;
    }
    return Exit::Cannot;
}

base::Error asError(const base::StorageError &error) {
    const ProblemText text = textOf(error.problem());
    const auto code =
        error.problem() == StorageProblem::Cancelled ? ErrorCode::Cancelled : ErrorCode::Unreadable;
    return {code, text.reason,  {},
            {},   text.english, {{"where", error.where()}, {"engine", error.what()}}};
}

void report(const base::Error &error, const Messages &messages, bool json) {
    const std::string message = messages.say(error);
    if (!json) {
        fmt::print(stderr, "accord-cli: {}\n", printable(message));
        if (const auto engine = error.args.find("engine"); engine != error.args.end()) {
            fmt::print(stderr, "  ({})\n", printable(engine->second));
        }
        return;
    }
    Json details = Json::object();
    for (const auto &[name, value] : error.args) {
        details[name] = value;
    }
    const Json document = {{"error",
                            {{"code", error.reason},
                             {"message", message},
                             {"field", orNull(error.field)},
                             {"entity", orNull(error.entity)},
                             {"details", details.empty() ? Json(nullptr) : details}}}};
    fmt::print(stderr, "{}\n", document.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace accord::cli
