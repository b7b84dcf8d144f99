// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as the change log keeps them; see image.h.
#pragma once

#include "domain/task/task.h"
#include "storage/change_log.h"

#include <nlohmann/json_fwd.hpp>

namespace accord::storage {

inline constexpr const char *kTaskEntity = "task";

[[nodiscard]] nlohmann::json image(const domain::Task &task);
// Throws StorageError (Corrupt) when the log holds something else.
[[nodiscard]] domain::Task taskFromImage(const nlohmann::json &image);
// One changed task in the set; a null pointer is "not there".
void record(ChangeSetWriter &log, const domain::Task *before, const domain::Task *after);

} // namespace accord::storage
