// SPDX-License-Identifier: GPL-3.0-or-later
// The restorers that undo works with: one per entity type, over its repository.
#pragma once

#include "storage/undo.h"

#include <memory>
#include <vector>

namespace accord::storage {

[[nodiscard]] std::vector<std::unique_ptr<EntityRestorer>> allRestorers(db::Connection &connection);

} // namespace accord::storage
