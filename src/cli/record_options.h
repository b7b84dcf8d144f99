// SPDX-License-Identifier: GPL-3.0-or-later
// Options of a command that sets fields of a record: one per field that may be given, and
// `--from FILE` for one JSON document instead.
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace accord::cli {

struct RecordOptions {
    std::map<std::string, std::optional<std::string>> fields; // by JSON key
    std::string from;
};

void addFieldOption(CLI::App &command, RecordOptions &options, std::string_view key,
                    std::string_view description);
void addFromOption(CLI::App &command, RecordOptions &options);
// The document of --from with the options over it. Invalid ("document.bad") when it is no object.
[[nodiscard]] base::Result<nlohmann::json> documentOf(const RecordOptions &options);

template<class Record>
void addRecordOptions(CLI::App &command, RecordOptions &options) {
    for (const auto &field : domain::recordFields<Record>()) {
        if (field.isGiven) {
            addFieldOption(command, options, field.key, field.description);
        }
    }
    addFromOption(command, options);
}

} // namespace accord::cli
