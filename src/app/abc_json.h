// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC report as the JSON document of `abc run --json` (CLI.md) and back, so that a kept run is
// shown as it was.
#pragma once

#include "app/views/abc_report.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

namespace accord::app {

[[nodiscard]] nlohmann::ordered_json abcReportJson(const AbcReport &report);

} // namespace accord::app
