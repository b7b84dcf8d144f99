// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_merge.h"

#include "ui/plans/plan_editing.h"

namespace accord::ui {
namespace {

using nlohmann::json;

constexpr int kShownCharacters = 120;

std::string keyOf(const json &entry, std::size_t index) {
    if (entry.contains("id")) {
        return entry.at("id").get<std::string>();
    }
    if (entry.contains("metric")) {
        return entry.at("category").get<std::string>() + "." +
               entry.at("metric").get<std::string>();
    }
    return entry.contains("quarter") ? entry.at("quarter").dump() : std::to_string(index);
}

void flatten(const std::string &path, const json &value, std::map<std::string, json> &pieces) {
    if (value.is_object()) {
        for (const auto &[key, child] : value.items()) {
            flatten(path + "." + key, child, pieces);
        }
    } else {
        pieces[path] = value;
    }
}

std::map<std::string, json> piecesOf(const domain::Plan &plan) {
    const json document = planAsJson(plan);
    std::map<std::string, json> pieces;
    flatten("sections", document.at("sections"), pieces);
    for (const char *key : {"targets", "lines", "activities", "merchandising", "equipment",
                            "promises", "actions", "kpis", "reviews"}) {
        std::size_t index = 0;
        for (const json &entry : document.at(key)) {
            pieces[std::string(key) + "." + keyOf(entry, index++)] = entry;
        }
    }
    pieces["valid_from"] = document.at("valid_from");
    pieces["valid_to"] = document.at("valid_to");
    return pieces;
}

std::string firstDifference(const json &before, const json &after) {
    if (before.is_object() && after.is_object()) {
        for (const auto &[key, value] : after.items()) {
            if (!before.contains(key) || before.at(key) != value) {
                return key;
            }
        }
    }
    return {};
}

} // namespace

PlanPieces differences(const domain::Plan &before, const domain::Plan &after) {
    const auto old = piecesOf(before);
    const auto now = piecesOf(after);
    PlanPieces found;
    const auto note = [&](const std::string &path, const json &was, const json &is) {
        const std::string field = firstDifference(was, is);
        found[path] = field.empty()
                          ? PlanPiece{path, field, was, is}
                          : PlanPiece{path, field, was.value(field, json()), is.at(field)};
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

QString pieceText(const json &value) {
    if (value.is_null()) {
        return QStringLiteral("–");
    }
    const QString text =
        QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    return text.size() <= kShownCharacters ? text
                                           : text.left(kShownCharacters) + QStringLiteral("…");
}

} // namespace accord::ui
