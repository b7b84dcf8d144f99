// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of the permission table speaks of which kind of record and of import.
#pragma once

#include "domain/team/permission.h"
#include "io/column_map.h"

#include <string_view>

namespace accord::app {

// Adding, changing and removing a record of a customer, by its word (Record::kEntity).
[[nodiscard]] domain::Action recordAction(std::string_view entity);
// Bringing in a file, as a whole and each of its rows.
[[nodiscard]] domain::Action importAction(io::ImportKind kind);
// By the word of the kind, as it is kept with the import.
[[nodiscard]] domain::Action importAction(std::string_view kindCode);

} // namespace accord::app
