// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the plan editor in the order of the outline, and where each stands.
#pragma once

#include "app/views/plan_document.h"

#include <QString>
#include <vector>

namespace accord::ui {

enum class PlanSection {
    Market,
    Category,
    Channel,
    LastYear,
    Swot,
    Summary,
    Targets,
    Rebates,
    Promotion,
    Activities,
    Merchandising,
    Equipment,
    Promises,
    Actions,
    Kpis,
    Money,
    Correction,
    Signing,
    Checklist,
    History
};
inline constexpr int kPlanSectionCount = 20;

enum class SectionState { Empty, Done, Open }; // Open: something is missing or wrong

struct OutlineEntry {
    PlanSection section = PlanSection::Market;
    SectionState state = SectionState::Empty;
    QString fact; // count or word at the right
};

// The section a path of the Plan document or of a checklist finding belongs to:
// "lines.R1.tiers", "sections.swot.s", "targets[2].year".
[[nodiscard]] PlanSection sectionOfPath(const QString &path, const domain::Plan &plan);
// One entry per section, in order.
[[nodiscard]] std::vector<OutlineEntry> outlineOf(const app::PlanDocument &document);

} // namespace accord::ui
