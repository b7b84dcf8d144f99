// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/column_map.h"

#include "base/text.h"
#include "io/column_words.h"
#include "io/contact_layout.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace accord::io {
namespace {

using base::ErrorCode;
using nlohmann::json;

tl::unexpected<base::Error> badMap(const std::string &where, const std::string &what) {
    return base::fail(ErrorCode::Invalid, "map.bad", "The map at " + where + ": " + what + ".",
                      where, {}, {{"where", where}, {"what", what}});
}

base::Result<MapDocument::Source> readSource(const std::string &where, const json &value) {
    MapDocument::Source source;
    if (value.is_string()) {
        source.columns = {value.get<std::string>()};
        return source;
    }
    if (value.is_object() && value.size() == 1 && value.contains("value")) {
        const json &constant = value["value"];
        if (!constant.is_string() && !constant.is_number()) {
            return badMap(where, "\"value\" takes a text or a number");
        }
        source.constant = constant.is_string() ? constant.get<std::string>() : constant.dump();
        return source;
    }
    if (value.is_object() && value.size() == 1 && value.contains("product")) {
        const json &factors = value["product"];
        const bool good = factors.is_array() && factors.size() >= 2 && factors.size() <= 8 &&
                          std::all_of(factors.begin(), factors.end(),
                                      [](const json &factor) { return factor.is_string(); });
        if (!good) {
            return badMap(where, "\"product\" takes a list of two or more column names");
        }
        source.columns = factors.get<std::vector<std::string>>();
        return source;
    }
    return badMap(where, R"(write a column name, {"value": "x"} or {"product": ["a", "b"]})");
}

base::Result<MapDocument::Unpivot> readUnpivot(const json &value) {
    const bool shaped = value.is_object() && value.size() == 3 && value.contains("field") &&
                        value.contains("into") && value.contains("columns") &&
                        value["field"].is_string() && value["into"].is_string() &&
                        value["columns"].is_object() && !value["columns"].empty();
    if (!shaped) {
        return badMap("unpivot", R"(it takes "field", "into" and "columns")");
    }
    MapDocument::Unpivot unpivot;
    unpivot.field = value["field"].get<std::string>();
    unpivot.into = value["into"].get<std::string>();
    for (const auto &[column, word] : value["columns"].items()) {
        if (!word.is_string()) {
            return badMap("unpivot/columns/" + column, "it takes a text");
        }
        unpivot.columns.emplace_back(column, word.get<std::string>());
    }
    return unpivot;
}

// Column numbers by trimmed name, then by folded name; names that stand twice are found when used.
class Header {
public:
    explicit Header(const std::vector<std::string> &cells) : m_cells(cells) {}

    [[nodiscard]] base::Result<std::size_t> find(const std::string &name,
                                                 const std::string &field) const {
        const std::string wanted = base::trimmed(name);
        auto matches = all([&](const std::string &cell) { return cell == wanted; });
        if (matches.empty()) {
            const std::string folded = base::fold(wanted);
            matches = all([&](const std::string &cell) { return base::fold(cell) == folded; });
        }
        if (matches.size() == 1) {
            return matches.front();
        }
        if (matches.empty()) {
            std::string columns;
            for (const std::string &cell : m_cells) {
                columns += (columns.empty() ? "" : ", ") + cell;
            }
            return base::fail(ErrorCode::Unreadable, "import.missing_column",
                              "The table has no column \"" + name + "\" for " + field +
                                  "; it has: " + columns + ".",
                              field, {}, {{"column", name}, {"columns", columns}});
        }
        return tl::unexpected(doubled(name, field, matches));
    }

    [[nodiscard]] static base::Error doubled(const std::string &name, const std::string &field,
                                             const std::vector<std::size_t> &where) {
        const std::string first = std::to_string(where[0] + 1);
        const std::string second = std::to_string(where[1] + 1);
        return {ErrorCode::Unreadable,
                "import.double_column",
                field,
                {},
                "The column \"" + name + "\" for " + field + " is not clear: columns " + first +
                    " and " + second +
                    " both fit. Rename one of them, or name the column in a map.",
                {{"column", name}, {"first", first}, {"second", second}}};
    }

private:
    template<class Predicate>
    [[nodiscard]] std::vector<std::size_t> all(const Predicate &matches) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (matches(m_cells[i])) {
                found.push_back(i);
            }
        }
        return found;
    }
    const std::vector<std::string> &m_cells;
};

base::Done checkField(const std::string &field, ImportKind kind) {
    const auto &known = importFields(kind);
    const bool custom = field.starts_with("custom.") && field.size() > 7;
    if (custom || std::find(known.begin(), known.end(), field) != known.end()) {
        return {};
    }
    return base::fail(ErrorCode::Invalid, "map.unknown_field",
                      "The map names a field \"" + field + "\" that there is not.", field, {},
                      {{"field", field}});
}

// Customers may be mapped with the names of a sales file.
std::string properField(const std::string &field, ImportKind kind) {
    if (kind == ImportKind::Customers && (field == "customer_code" || field == "customer_name")) {
        return field.substr(9);
    }
    return field;
}

void listUnmatched(ColumnMap &map, const std::vector<std::string> &header) {
    std::vector<bool> used(header.size(), false);
    for (const FieldSource &source : map.fields) {
        for (const std::size_t column : source.columns) {
            used[column] = true;
        }
    }
    for (const auto &column : map.unpivotColumns) {
        used[column.column] = true;
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!used[i] && !header[i].empty()) {
            map.unmatched.push_back(header[i]);
        }
    }
}

} // namespace

std::string_view importKindCode(ImportKind kind) {
    static constexpr std::array<std::string_view, kImportKindCount> kCodes{
        "customers", "sales", "contacts", "receivables", "stock", "visits", "must-have", "service"};
    return kCodes.at(static_cast<std::size_t>(kind));
}

const std::vector<std::string_view> &importFields(ImportKind kind) {
    static const auto kFields = [] {
        std::array<std::vector<std::string_view>, kImportKindCount> fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            for (const FieldWords &entry : fieldWords(static_cast<ImportKind>(i))) {
                fields[i].push_back(entry.field);
            }
        }
        for (const std::string_view field : fields[0]) {
            if (field != "code" && field != "name") {
                fields[1].push_back(field);
            }
        }
        return fields;
    }();
    return kFields[static_cast<std::size_t>(kind)];
}

base::Result<MapDocument> readMap(const json &document) {
    if (!document.is_object() || !document.contains("fields") || !document["fields"].is_object()) {
        return badMap("fields", "the map takes an object \"fields\" of field names and columns");
    }
    MapDocument map;
    for (const auto &[key, value] : document.items()) {
        if (key == "fields") {
            for (const auto &[field, source] : value.items()) {
                ACCORD_TRY(map.fields[field], readSource("fields/" + field, source));
            }
        } else if (key == "date_format") {
            if (!value.is_string()) {
                return badMap(key, "it takes a text such as dd-MM-yy");
            }
            map.dateFormat = value.get<std::string>();
        } else if (key == "unpivot") {
            ACCORD_TRY(map.unpivot, readUnpivot(value));
        } else {
            return badMap(key, R"(the map knows "fields", "date_format" and "unpivot" only)");
        }
    }
    return map;
}

nlohmann::ordered_json mapJson(const MapDocument &map) {
    using Json = nlohmann::ordered_json;
    Json document = {{"fields", Json::object()}};
    for (const auto &[field, source] : map.fields) {
        if (source.constant) {
            document["fields"][field] = {{"value", *source.constant}};
        } else if (source.columns.size() == 1) {
            document["fields"][field] = source.columns.front();
        } else {
            document["fields"][field] = {{"product", source.columns}};
        }
    }
    if (!map.dateFormat.empty()) {
        document["date_format"] = map.dateFormat;
    }
    if (map.unpivot) {
        Json columns = Json::object();
        for (const auto &[column, value] : map.unpivot->columns) {
            columns[column] = value;
        }
        document["unpivot"] = {
            {"field", map.unpivot->field}, {"columns", columns}, {"into", map.unpivot->into}};
    }
    return document;
}

base::Result<ColumnMap> bindMap(const MapDocument &map, const std::vector<std::string> &header,
                                ImportKind kind) {
    const Header columns(header);
    ColumnMap bound;
    bound.dateFormat = map.dateFormat;
    if (kind == ImportKind::Contacts && contactLayout(header)) {
        bound.otherDateFormat = kContactDays;
    }
    for (const auto &[name, source] : map.fields) {
        FieldSource field;
        field.field = properField(name, kind);
        ACCORD_CHECK(checkField(field.field, kind));
        field.constant = source.constant.value_or("");
        for (const std::string &column : source.columns) {
            ACCORD_TRY(const std::size_t index, columns.find(column, name));
            field.columns.push_back(index);
        }
        bound.fields.push_back(std::move(field));
    }
    if (map.unpivot) {
        bound.unpivotField = properField(map.unpivot->field, kind);
        bound.unpivotInto = properField(map.unpivot->into, kind);
        ACCORD_CHECK(checkField(bound.unpivotField, kind));
        ACCORD_CHECK(checkField(bound.unpivotInto, kind));
        if (bound.find(bound.unpivotField) != nullptr || bound.find(bound.unpivotInto) != nullptr ||
            bound.unpivotField == bound.unpivotInto) {
            return badMap("unpivot", "its two fields may not stand among \"fields\" too");
        }
        for (const auto &[column, value] : map.unpivot->columns) {
            ACCORD_TRY(const std::size_t index, columns.find(column, bound.unpivotInto));
            bound.unpivotColumns.push_back({index, value});
        }
    }
    std::sort(bound.fields.begin(), bound.fields.end(),
              [](const FieldSource &a, const FieldSource &b) { return a.field < b.field; });
    const auto twice = std::adjacent_find(
        bound.fields.begin(), bound.fields.end(),
        [](const FieldSource &a, const FieldSource &b) { return a.field == b.field; });
    if (twice != bound.fields.end()) {
        return badMap("fields/" + twice->field, "the field stands twice");
    }
    listUnmatched(bound, header);
    return bound;
}

void overlay(ColumnMap &map, const ColumnMap &over) {
    for (const FieldSource &source : over.fields) {
        std::erase_if(map.fields, [&](const FieldSource &s) { return s.field == source.field; });
        map.fields.push_back(source);
    }
    std::ranges::sort(map.fields, {}, &FieldSource::field);
    if (!over.dateFormat.empty()) {
        map.dateFormat = over.dateFormat;
    }
}

base::Result<ColumnMap> matchHeader(const std::vector<std::string> &header, ImportKind kind) {
    ColumnMap map;
    const auto layout = kind == ImportKind::Contacts ? contactLayout(header) : std::nullopt;
    if (layout) {
        map.otherDateFormat = kContactDays;
        for (const auto &[field, column] : *layout) {
            map.fields.push_back({field, {column}, {}});
        }
        listUnmatched(map, header);
        return map;
    }
    const std::vector<std::string> fields = fieldsOfHeader(kind, header);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string &field = fields[i];
        if (field.empty()) {
            continue;
        }
        const auto other = std::find_if(map.fields.begin(), map.fields.end(),
                                        [&](const FieldSource &s) { return s.field == field; });
        if (other == map.fields.end()) {
            map.fields.push_back({field, {i}, {}});
            continue;
        }
        // The field's own name beats a word for it; two words for one field are not clear.
        const std::size_t before = other->columns.front();
        const bool exact = header[i] == field;
        if (exact == (header[before] == field)) {
            return tl::unexpected(Header::doubled(header[i], field, {before, i}));
        }
        other->columns = {exact ? i : before};
    }
    std::sort(map.fields.begin(), map.fields.end(),
              [](const FieldSource &a, const FieldSource &b) { return a.field < b.field; });
    listUnmatched(map, header);
    return map;
}

const FieldSource *ColumnMap::find(std::string_view field) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldSource &s) { return s.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

bool ColumnMap::brings(std::string_view field) const {
    return find(field) != nullptr ||
           (!field.empty() && (field == unpivotField || field == unpivotInto));
}

} // namespace accord::io
