// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cli/output.h"
#include "cli/standard_streams.h"

#include <unistd.h>

namespace accord::cli {
namespace {

using base::ErrorCode;

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

void report(const base::Error &error, const Messages &messages, bool json) {
    const std::string message = messages.say(error);
    if (!json) {
        std::string text = "accord-cli: " + printable(message) + "\n";
        if (const auto engine = error.args.find("engine"); engine != error.args.end()) {
            text += "  (" + printable(engine->second) + ")\n";
        }
        (void)writeAll(STDERR_FILENO, text); // the exit code says it all the same
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
    (void)writeAll(STDERR_FILENO,
                   document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace accord::cli
