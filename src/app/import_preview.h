// SPDX-License-Identifier: GPL-3.0-or-later
// What a foreign file looks like before it is imported: how it was read, its first rows, what each
// column seems to hold, which fields its headers mean and how its days are written. Reads the file
// only; nothing of the company is asked or changed.
#pragma once

#include "app/import_service.h"
#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace accord::app {

struct ImportColumn {
    std::string header;
    std::vector<std::string> samples; // up to five different values, in file order
    std::string field;                // meant by its header, "" = not known or not clear
};

struct ImportPreview {
    io::TableFormat format;
    std::int64_t headerLine = 1;
    std::vector<ImportColumn> columns;
    std::vector<std::vector<std::string>> rows; // the first `rows`, as wide as the header or wider
    // Patterns that read every day among the samples of the columns meant as date or month
    // (MAP.json date_format), likeliest first; "" = year first. Several = the person has to say;
    // none = no such column, or none fits.
    std::vector<std::string> dateFormats;
};

// Errors as openTable; the first `rows` rows and, for dates, up to 2,000 are looked at.
[[nodiscard]] base::Result<ImportPreview> previewImport(const std::filesystem::path &file,
                                                        io::ImportKind kind,
                                                        const io::TableOptions &options = {},
                                                        std::size_t rows = 50);
// The patterns that read every one of these texts (blank ones aside), likeliest first.
[[nodiscard]] std::vector<std::string> fittingDateFormats(const std::vector<std::string> &texts);

// Columns whose headers are months ("2026-01", "2026年1月"; with a `year` also "1月" and "Jan"), as
// an unpivot of the map names them: header and month "2026-01". Empty unless there are two or more.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
monthColumns(const ImportPreview &preview, int year = 0);

// A map that names the columns the preview understood.
[[nodiscard]] io::MapDocument suggestedMap(const ImportPreview &preview);
// Fields that a map must bring before an import of this kind can run and does not, by their JSON
// names; "customer_code|customer_name" = one of the two.
[[nodiscard]] std::vector<std::string> missingFields(const io::MapDocument &map,
                                                     io::ImportKind kind);

// A MAP.json for accord-cli and colleagues. Errors of readMap and of JSON; throws StorageError.
[[nodiscard]] base::Result<io::MapDocument> readImportMap(const std::filesystem::path &file);
[[nodiscard]] base::Done writeImportMap(const std::filesystem::path &file,
                                        const io::MapDocument &map);

} // namespace accord::app
