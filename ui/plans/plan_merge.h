// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of a plan, piece by piece: a text, a target, an entry of a list.
// Two people's changes go together when they touch different pieces.
#pragma once

#include "domain/plan/plan.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace accord::ui {

struct PlanPiece {
    // What differs first inside it, called as the change log does (plan_field_text.h):
    // "/lines/R1/title", "/targets/Tea/net_sales_fen/months/4"; the piece itself when it is whole.
    std::string field;
    nlohmann::json before;
    nlohmann::json after; // null = it is gone
};

// Keyed by piece: "/sections/summary", "/lines/R1", "/targets/Tea/net_sales_fen".
using PlanPieces = std::map<std::string, PlanPiece>;
[[nodiscard]] PlanPieces differences(const domain::Plan &before, const domain::Plan &after);

} // namespace accord::ui
