// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find what they need: the source tree, the programs that were built, the real
// sample files of other people (which may be absent).
#pragma once

#include <filesystem>
#include <optional>

namespace accord::test {

[[nodiscard]] std::filesystem::path sourceFolder();
[[nodiscard]] std::filesystem::path testData(); // tests/data
[[nodiscard]] std::filesystem::path cliProgram();
[[nodiscard]] std::filesystem::path drillProgram();
// A file of the folder ACCORD_SHARED_DATA, else of ../shared/data beside the source tree; nullopt
// when it is not there: the test then says that it skips.
[[nodiscard]] std::optional<std::filesystem::path> sharedData(const char *file);

} // namespace accord::test
