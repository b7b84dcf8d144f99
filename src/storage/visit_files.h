// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the call card of a visit shows.
#pragma once

#include "db/connection.h"
#include "domain/file/customer_file.h"

#include <vector>

namespace accord::storage {

// By age.
[[nodiscard]] std::vector<domain::CustomerFile> filesOfVisit(db::Connection &connection,
                                                             domain::VisitId visit);

} // namespace accord::storage
