// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded reading of foreign JSON: depth, size, duplicate keys and bad UTF-8 are refused with line
// and column before anything is built on them (QUALITY section 2, JSON depth and size bombs).
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace accord::io {

struct JsonLimits {
    std::size_t bytes = 16U << 20U;
    int depth = 64;
    std::size_t values = 2'000'000;
};

// Exactly one JSON document. Reasons: "json.syntax", "json.duplicate_key" (Unreadable),
// "json.too_deep", "json.too_large" (Limit); args line, column.
[[nodiscard]] base::Result<nlohmann::json> parseJson(std::string_view text,
                                                     const JsonLimits &limits = {});
// The same for a file ("-" reads standard input); throws StorageError when it cannot be read.
[[nodiscard]] base::Result<nlohmann::json> readJsonFile(const std::filesystem::path &path,
                                                        const JsonLimits &limits = {});

} // namespace accord::io
