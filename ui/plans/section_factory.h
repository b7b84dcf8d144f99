// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the page of a section.
#pragma once

#include "ui/plans/plan_section.h"
#include "ui/plans/section_page.h"

namespace accord::ui {

[[nodiscard]] SectionPage *makeSectionPage(PlanSection section, PlanEditing &editing,
                                           QWidget *parent);

} // namespace accord::ui
