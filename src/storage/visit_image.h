// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as the change log keeps them; see image.h.
#pragma once

#include "domain/visit/visit.h"
#include "storage/change_log.h"

#include <nlohmann/json_fwd.hpp>

namespace accord::storage {

inline constexpr const char *kVisitEntity = "visit";

[[nodiscard]] nlohmann::json image(const domain::Visit &visit);
// Throws StorageError (Corrupt) when the log holds something else.
[[nodiscard]] domain::Visit visitFromImage(const nlohmann::json &image);
// One changed visit in the set; a null pointer is "not there".
void record(ChangeSetWriter &log, const domain::Visit *before, const domain::Visit *after);

} // namespace accord::storage
