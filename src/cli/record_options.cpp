// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_options.h"

#include "app/json_input.h"

#include <algorithm>

namespace accord::cli {

void addFieldOption(CLI::App &command, RecordOptions &options, std::string_view key,
                    std::string_view description) {
    std::string dashed(key);
    std::ranges::replace(dashed, '_', '-');
    const std::string names =
        dashed == key ? "--" + dashed : "--" + dashed + ",--" + std::string(key);
    command.add_option(names, options.fields[std::string(key)], std::string(description))
        ->type_name("VALUE");
}

void addFromOption(CLI::App &command, RecordOptions &options) {
    command
        .add_option("--from", options.from, "JSON document with the fields; - is standard input")
        ->type_name("FILE");
}

base::Result<nlohmann::json> documentOf(const RecordOptions &options) {
    nlohmann::json document = nlohmann::json::object();
    if (!options.from.empty()) {
        ACCORD_TRY(document, app::readJsonInput(options.from));
        if (!document.is_object()) {
            return base::fail(base::ErrorCode::Invalid, "document.bad",
                              "The document must be a JSON object of fields.", "from");
        }
    }
    for (const auto &[key, value] : options.fields) {
        if (value) {
            document[key] = *value;
        }
    }
    return document;
}

} // namespace accord::cli
