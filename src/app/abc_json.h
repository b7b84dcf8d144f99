// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC report as the JSON document of `abc run --json` (CLI.md), and the form in which a kept
// run is stored, from which the whole report comes back.
#pragma once

#include "app/views/abc_report.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>

namespace accord::app {

[[nodiscard]] nlohmann::ordered_json abcReportJson(const AbcReport &report);

// Everything but sentences, which are made again in the language asked for; `measures` is the
// policy they come from, kept with the run.
[[nodiscard]] std::string storedAbcReport(const AbcReport &report, const nlohmann::json &measures);
// Unreadable ("abc.run_unreadable") when the text is not what storedAbcReport wrote.
struct StoredAbcReport {
    AbcReport report;
    nlohmann::json measures;
};
[[nodiscard]] base::Result<StoredAbcReport> abcReportFromStored(const std::string &text);

} // namespace accord::app
