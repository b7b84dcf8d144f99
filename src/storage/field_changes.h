// SPDX-License-Identifier: GPL-3.0-or-later
// Which single fields differ between two images, told as a user reads them: "name", or inside
// lists a path such as "/targets/Tea/net_sales_fen/months/4" (CLI: history, amendments).
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace accord::storage {

struct FieldChange {
    std::string field;
    nlohmann::json oldValue; // null = there was none
    nlohmann::json newValue;
};

// Either image may be null (the entity is new, or gone); then its empty fields are left out.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const nlohmann::json &oldImage,
                                                    const nlohmann::json &newImage);

} // namespace accord::storage
