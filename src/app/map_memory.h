// SPDX-License-Identifier: GPL-3.0-or-later
// MapMemory: which column brought which field the last time a file with the same headings was
// imported. Lies in the person's settings folder; the window and the command line share it.
#pragma once

#include "io/column_map.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

class MapMemory {
public:
    // `file` empty = remembers nothing. A file that is missing or damaged holds nothing.
    explicit MapMemory(std::filesystem::path file) : m_file(std::move(file)) {}

    [[nodiscard]] std::optional<io::MapDocument>
    recall(io::ImportKind kind, const std::vector<std::string> &header) const;
    // Months that the headings do not tell are left out: another file brings others. Throws
    // StorageError.
    void keep(io::ImportKind kind, const std::vector<std::string> &header,
              io::MapDocument map) const;

    // What the file is called in the settings folder.
    static constexpr const char *kFileName = "import-maps.json";

private:
    std::filesystem::path m_file;
};

} // namespace accord::app
