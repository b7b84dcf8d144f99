// SPDX-License-Identifier: GPL-3.0-or-later
// A whole foreign table in memory, for tests of readers and writers.
#pragma once

#include "base/storage_error.h"
#include "io/table_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace accord::test {

struct Table {
    io::TableFormat format;
    std::vector<std::string> header;
    std::int64_t headerLine = 0;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
};

[[nodiscard]] base::Result<Table> readAll(io::TableReader &reader);
[[nodiscard]] base::Result<Table> readTable(std::string_view bytes,
                                            const io::TableOptions &options = {});
[[nodiscard]] base::Result<Table> readTableFile(const std::filesystem::path &path,
                                                const io::TableOptions &options = {});

} // namespace accord::test
