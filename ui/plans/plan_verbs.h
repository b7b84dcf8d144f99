// SPDX-License-Identifier: GPL-3.0-or-later
// PlanVerbs: what the acting person may do with a plan in its present state (RULES sections 1 and
// 7), and in words why not. Reads only.
#pragma once

#include "ui/plans/plan_editing.h"

#include <QString>

namespace accord::ui {

// A verb is possible when `whyNot` is empty.
struct PlanVerb {
    QString whyNot;
    [[nodiscard]] bool isPossible() const { return whyNot.isEmpty(); }
};

struct PlanVerbs {
    PlanVerb submit;
    PlanVerb approve;
    PlanVerb reject;
    PlanVerb advance; // to the next step; the last one is signing
    PlanVerb back;
    PlanVerb waive;

    enum class Main { None, Submit, Approve, Advance };
    Main main = Main::None; // the one that belongs on the filled button
};
[[nodiscard]] PlanVerbs verbsOf(const PlanEditing &editing);

} // namespace accord::ui
