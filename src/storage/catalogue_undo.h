// SPDX-License-Identifier: GPL-3.0-or-later
// Categories and products that an import made, in its row of the change log: its undo takes them
// out of the catalogue again, and whatever uses one brings it back.
#pragma once

#include "db/connection.h"
#include "domain/ids.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace accord::storage {

struct MadeNames {
    std::vector<domain::CategoryId> categories;
    std::vector<domain::ProductId> products;
};

// What the row of the import says of them.
[[nodiscard]] nlohmann::json image(const MadeNames &made);
// Once the figures of the import are gone. Names that something else uses by now stay.
void retireMade(db::Connection &connection, const nlohmann::json &image);
// After anything came back: what is in use is in the catalogue.
void settleRetired(db::Connection &connection);

} // namespace accord::storage
