// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_map.h"

#include "app/map_memory.h"
#include "base/storage_error.h"
#include "io/json_reader.h"

#include <nlohmann/json.hpp>

namespace accord::app {
namespace {

base::Result<std::optional<io::MapDocument>> mapOf(const ImportRequest &request) {
    if (request.mapFile.empty()) {
        return request.map;
    }
    ACCORD_TRY(const auto document, io::readJsonFile(request.mapFile));
    return io::readMap(document);
}

} // namespace

base::Result<io::ColumnMap> columnsFor(const std::optional<io::MapDocument> &document,
                                       const io::TableReader &reader, io::ImportKind kind) {
    if (!document) {
        return io::matchHeader(reader.header(), kind);
    }
    ACCORD_TRY(io::ColumnMap bound, io::bindMap(*document, reader.header(), kind));
    const std::string &format = reader.format().kind;
    if (format != "vcard" && format != "calendar") {
        return bound;
    }
    ACCORD_TRY(io::ColumnMap map, io::matchHeader(reader.header(), kind));
    overlay(map, bound);
    return map;
}

base::Result<std::optional<io::MapDocument>>
mapFor(const ImportRequest &request, const io::TableReader &reader, ImportResult &result) {
    ACCORD_TRY(auto map, mapOf(request));
    if (map) {
        return map;
    }
    map = MapMemory(request.mapMemory).recall(request.kind, reader.header());
    if (map) {
        result.notices.push_back({"import.map_remembered",
                                  "The columns were taken as in the last import with these "
                                  "headings.",
                                  {}});
    }
    return map;
}

// The import stands by now: what cannot be remembered is not worth a failure.
void rememberMap(const ImportRequest &request, const std::optional<io::MapDocument> &map,
                 const io::TableReader &reader) {
    const bool isGiven = !request.mapFile.empty() || request.map;
    if (!isGiven || !map || request.dryRun) {
        return;
    }
    try {
        MapMemory(request.mapMemory).keep(request.kind, reader.header(), *map);
    } catch (const base::StorageError &) {
        return;
    }
}

} // namespace accord::app
