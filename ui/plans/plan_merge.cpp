// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_merge.h"

#include "ui/plans/plan_editing.h"

namespace accord::ui {
namespace {

using nlohmann::json;

// One part of a field's name; categories may have any character.
std::string part(std::string name) {
    const auto replaceAll = [&](char what, const char *with) {
        for (auto at = name.find(what); at != std::string::npos; at = name.find(what, at + 2)) {
            name.replace(at, 1, with);
        }
    };
    replaceAll('~', "~0");
    replaceAll('/', "~1");
    return "/" + name;
}

std::string keyOf(const json &entry, std::size_t index) {
    if (entry.contains("id")) {
        return part(entry.at("id").get<std::string>());
    }
    if (entry.contains("metric")) {
        return part(entry.at("category").get<std::string>()) +
               part(entry.at("metric").get<std::string>());
    }
    return part(entry.contains("quarter") ? entry.at("quarter").dump() : std::to_string(index));
}

void flatten(const std::string &path, const json &value, std::map<std::string, json> &pieces) {
    if (value.is_object()) {
        for (const auto &[key, child] : value.items()) {
            flatten(path + part(key), child, pieces);
        }
    } else {
        pieces[path] = value;
    }
}

std::map<std::string, json> piecesOf(const domain::Plan &plan) {
    const json document = planAsJson(plan);
    std::map<std::string, json> pieces;
    flatten("/sections", document.at("sections"), pieces);
    for (const char *key : {"targets", "lines", "activities", "merchandising", "equipment",
                            "promises", "actions", "kpis", "reviews"}) {
        std::size_t index = 0;
        for (const json &entry : document.at(key)) {
            pieces[part(key) + keyOf(entry, index++)] = entry;
        }
    }
    pieces["/valid_from"] = document.at("valid_from");
    pieces["/valid_to"] = document.at("valid_to");
    return pieces;
}

// Narrows `piece` to the first field, and the first month of a target, that differs.
void narrow(PlanPiece &piece) {
    if (!piece.before.is_object() || !piece.after.is_object()) {
        return;
    }
    for (const auto &[key, value] : piece.after.items()) {
        const json was = piece.before.value(key, json());
        if (was == value || key == "locked") {
            continue;
        }
        piece.field += part(key);
        const json is = value; // outlives the object it lies in
        piece.before = was;
        piece.after = is;
        break;
    }
    const bool areMonths = piece.field.ends_with("/months") && piece.before.is_array() &&
                           piece.before.size() == piece.after.size();
    for (std::size_t month = 0; areMonths && month < piece.after.size(); ++month) {
        if (piece.before.at(month) != piece.after.at(month)) {
            piece.field += part(std::to_string(month + 1));
            piece.before = json(piece.before.at(month));
            piece.after = json(piece.after.at(month));
            break;
        }
    }
}

} // namespace

PlanPieces differences(const domain::Plan &before, const domain::Plan &after) {
    const auto old = piecesOf(before);
    const auto now = piecesOf(after);
    PlanPieces found;
    const auto note = [&](const std::string &path, const json &was, const json &is) {
        PlanPiece piece{path, was, is};
        narrow(piece);
        found.emplace(path, std::move(piece));
    };
    for (const auto &[path, value] : old) {
        const auto other = now.find(path);
        if (other == now.end() || other->second != value) {
            note(path, value, other == now.end() ? json() : other->second);
        }
    }
    for (const auto &[path, value] : now) {
        if (!old.contains(path)) {
            note(path, json(), value);
        }
    }
    return found;
}

} // namespace accord::ui
