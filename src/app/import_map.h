// SPDX-License-Identifier: GPL-3.0-or-later
// The map of an import: given by whoever imports, remembered from the last time, or matched by the
// words of the headings.
#pragma once

#include "app/import_result.h"
#include "app/import_service.h"
#include "io/table_reader.h"

#include <optional>

namespace accord::app {

// The map of the request, else that of the last import with these headings; nullopt = none. Errors
// of the map's file. Adds a notice when it is remembered.
[[nodiscard]] base::Result<std::optional<io::MapDocument>>
mapFor(const ImportRequest &request, const io::TableReader &reader, ImportResult &result);

// A map says all there is to know of a table; of cards and events, whose columns are ours, only
// what differs. Errors of bindMap and matchHeader.
[[nodiscard]] base::Result<io::ColumnMap> columnsFor(const std::optional<io::MapDocument> &document,
                                                     const io::TableReader &reader,
                                                     io::ImportKind kind);

// Keeps a map that was given for the next file with these headings.
void rememberMap(const ImportRequest &request, const std::optional<io::MapDocument> &map,
                 const io::TableReader &reader);

} // namespace accord::app
