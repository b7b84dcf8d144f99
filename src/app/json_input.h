// SPDX-License-Identifier: GPL-3.0-or-later
// JSON documents that users hand to commands (maps, policies, plans, calendars), read within the
// bounds of io/json_reader.h. "-" is standard input.
#pragma once

#include "base/result.h"
#include "io/json_reader.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace accord::app {

[[nodiscard]] inline base::Result<nlohmann::json> readJsonInput(const std::filesystem::path &file) {
    return io::readJsonFile(file);
}

} // namespace accord::app
