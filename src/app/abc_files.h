// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC report as a file for other programs: JSON, CSV, or XLSX with typed cells, a Pareto chart
// and the policy. Each appears whole or not at all (AtomicFile); throws StorageError.
#pragma once

#include "app/views/abc_report.h"

#include <filesystem>

namespace accord::app {

void writeAbcJson(const AbcReport &report, const std::filesystem::path &path);
// Columns by their JSON keys; amounts in yuan.
void writeAbcCsv(const AbcReport &report, const std::filesystem::path &path);
// Titles in the report's language.
void writeAbcXlsx(const AbcReport &report, const std::filesystem::path &path);

} // namespace accord::app
