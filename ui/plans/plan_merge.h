// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of a plan, piece by piece: a text, a target, an entry of a list.
// Two people's changes go together when they touch different pieces.
#pragma once

#include "domain/plan/plan.h"

#include <nlohmann/json.hpp>

#include <QString>
#include <map>
#include <vector>

namespace accord::ui {

struct PlanPiece {
    std::string path;  // "sections.summary", "lines.R1", "targets.Tea.net_sales_fen"
    std::string field; // the first field that differs inside an entry, "" = the whole piece
    nlohmann::json before;
    nlohmann::json after; // null = it is gone
};

// Keyed by path.
using PlanPieces = std::map<std::string, PlanPiece>;
[[nodiscard]] PlanPieces differences(const domain::Plan &before, const domain::Plan &after);
// A value of a Plan document for people: text as it is, the rest as written in files; shortened.
[[nodiscard]] QString pieceText(const nlohmann::json &value);

} // namespace accord::ui
