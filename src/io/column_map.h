// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnMap: which field of ours comes from which column of a foreign table (MAP.json of CLI.md, or
// header synonyms in Chinese and English). A map is read once, then bound to the header of a table.
#pragma once

#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::io {

enum class ImportKind {
    Customers,
    Sales,
    Contacts,
    Receivables,
    Stock,
    Visits,
    MustHaves,
    ServiceFacts
};
inline constexpr int kImportKindCount = 8;
[[nodiscard]] std::string_view importKindCode(ImportKind kind); // "customers", "sales", …

// The fields a table of this kind may bring, by their JSON names.
[[nodiscard]] const std::vector<std::string_view> &importFields(ImportKind kind);

// MAP.json as written, not yet bound to a table.
struct MapDocument {
    struct Source {
        std::vector<std::string> columns;    // one column, or the factors of a product
        std::optional<std::string> constant; // {"value": "x"}
    };
    struct Unpivot {
        std::string field; // "month" or "category" …: gets the value named for the column
        std::string into;  // gets the number in the cell
        std::vector<std::pair<std::string, std::string>> columns; // column name, value of `field`
    };
    std::map<std::string, Source> fields;
    std::string dateFormat; // "" = the usual year-first forms
    std::optional<Unpivot> unpivot;
};
// Invalid with reason "map.bad"; the field names the place in the document.
[[nodiscard]] base::Result<MapDocument> readMap(const nlohmann::json &document);
// The same document again: readMap(mapJson(map)) is the map.
[[nodiscard]] nlohmann::ordered_json mapJson(const MapDocument &map);

// A field bound to columns of one table.
struct FieldSource {
    std::string field;
    std::vector<std::size_t> columns; // several = product; empty = constant
    std::string constant;
};

struct ColumnMap {
    struct UnpivotColumn {
        std::size_t column = 0;
        std::string value;
    };
    std::vector<FieldSource> fields; // sorted by field name, each once
    std::string dateFormat;
    std::string otherDateFormat; // for days that do not fit the first; "" = none
    std::string unpivotField;    // "" = no unpivot
    std::string unpivotInto;
    std::vector<UnpivotColumn> unpivotColumns;
    std::vector<std::string> unmatched; // header cells nothing was made of, in file order

    [[nodiscard]] const FieldSource *find(std::string_view field) const;
    // From columns, a constant or the unpivot.
    [[nodiscard]] bool brings(std::string_view field) const;
};

// Invalid: "map.unknown_field"; Unreadable: "import.missing_column" naming the column and the
// columns that are there, "import.double_column" when a named column stands twice in the header.
[[nodiscard]] base::Result<ColumnMap>
bindMap(const MapDocument &map, const std::vector<std::string> &header, ImportKind kind);
// Puts the fields of `over` in the place of those of `map`.
void overlay(ColumnMap &map, const ColumnMap &over);
// By synonyms. Unreadable "import.double_column" when two columns mean the same field.
[[nodiscard]] base::Result<ColumnMap> matchHeader(const std::vector<std::string> &header,
                                                  ImportKind kind);

// The stable word of an enum field ("kind", "format", "settlement", "stage", "status",
// "key_account", "role", "attitude", "channel", "visit_kind", "visit_state", "visit_mood") for what
// people write (超市, supermarket, Super Market); nullopt when unknown.
[[nodiscard]] std::optional<std::string_view> valueWord(std::string_view field,
                                                        std::string_view text);

} // namespace accord::io
