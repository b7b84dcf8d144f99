// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

#include <places.h>

#include <cstdlib>

namespace accord::test {

namespace fs = std::filesystem;

fs::path sourceFolder() {
    return ACCORD_SOURCE_DIR;
}

fs::path testData() {
    return sourceFolder() / "tests" / "data";
}

fs::path cliProgram() {
    return ACCORD_CLI;
}

fs::path drillProgram() {
    return ACCORD_DRILL;
}

std::optional<fs::path> sharedData(const char *file) {
    const char *folder = std::getenv("ACCORD_SHARED_DATA");
    const fs::path path =
        (folder != nullptr ? fs::path(folder) : sourceFolder() / ".." / "shared" / "data") / file;
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) ? std::optional(path) : std::nullopt;
}

} // namespace accord::test
