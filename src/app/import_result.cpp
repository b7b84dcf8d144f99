// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_result.h"

#include <nlohmann/json.hpp>

namespace accord::app {
namespace {

using Json = nlohmann::ordered_json;

Json counts(const ImportCounts &counts) {
    return {{"new", counts.made}, {"changed", counts.changed}, {"unchanged", counts.unchanged}};
}

std::string shown(const Json &document, const std::string &key) {
    const auto value = document.find(key);
    if (value == document.end() || value->is_null()) {
        return {};
    }
    return value->is_string() ? value->get<std::string>() : value->dump();
}

Json toJson(const std::vector<LookalikeRow> &rows) {
    Json list = Json::array();
    for (const LookalikeRow &row : rows) {
        list.push_back({{"line", row.line},
                        {"name", row.name},
                        {"by", row.by},
                        {"customer", row.customerCode},
                        {"other_name", row.otherName},
                        {"other_line", row.otherLine > 0 ? Json(row.otherLine) : Json(nullptr)}});
    }
    return list;
}

Json toJson(const std::vector<ImportConflict> &conflicts) {
    Json list = Json::array();
    for (const ImportConflict &conflict : conflicts) {
        Json changes = Json::array();
        for (const ImportConflict::Change &change : conflict.changes) {
            changes.push_back(
                {{"field", change.field}, {"old", change.before}, {"new", change.after}});
        }
        list.push_back(
            {{"line", conflict.line}, {"key", conflict.key}, {"changes", std::move(changes)}});
    }
    return list;
}

} // namespace

void noteConflict(ImportResult &result, std::int64_t line, const std::string &key,
                  const Json &before, const Json &after) {
    if (!result.dryRun || result.conflicts.size() == kConflictsKept) {
        return;
    }
    ImportConflict conflict{line, key, {}};
    for (const auto &[field, value] : after.items()) {
        const std::string then = shown(before, field);
        std::string now = shown(after, field);
        if (then != now && field != "version") {
            conflict.changes.push_back({field, then, std::move(now)});
        }
    }
    result.conflicts.push_back(std::move(conflict));
}

Json toJson(const ImportResult &result) {
    Json document;
    document["import_id"] = result.id.isNull() ? Json(nullptr) : Json(result.id.toString());
    document["rows"] = result.rows;
    document.update(counts(result.rowCounts));
    document["rejected"] = result.rejected;
    document["keys"] = counts(result.keys);
    document["totals_fen"] = Json::object();
    for (const auto &[field, total] : result.totalsFen) {
        document["totals_fen"][field] = total;
    }
    document["customers_created"] = result.customersCreated;
    document["notices"] = Json::array();
    for (const ImportNotice &notice : result.notices) {
        Json entry = {{"code", notice.word}};
        for (const auto &[key, value] : notice.args) {
            entry[key] = value;
        }
        document["notices"].push_back(std::move(entry));
    }
    document["rejected_rows"] = Json::array();
    for (const RejectedRow &row : result.rejectedRows) {
        Json entry = {{"line", row.line},
                      {"column", row.column},
                      {"value", row.value},
                      {"reason", row.reason}};
        if (!row.field.empty()) {
            entry["field"] = row.field;
        }
        document["rejected_rows"].push_back(std::move(entry));
    }
    document["lookalikes"] = result.lookalikes;
    document["lookalike_rows"] = toJson(result.lookalikeRows);
    document["dry_run"] = result.dryRun;
    document["unmatched_columns"] = result.unmatchedColumns;
    document["conflicts"] = toJson(result.conflicts);
    document["falling_months"] = Json::array();
    for (const FallingMonth &fall : result.fallingMonths) {
        const std::string unit = fall.field == "quantity" ? "_milli" : "_fen";
        document["falling_months"].push_back({{"month", fall.month.toString()},
                                              {"field", fall.field},
                                              {"before" + unit, fall.before},
                                              {"after" + unit, fall.after}});
    }
    return document;
}

} // namespace accord::app
