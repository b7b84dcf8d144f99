// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the team as choices of a box or filter.
#pragma once

#include "app/context.h"
#include "ui/common/list_source.h"

class QComboBox;

namespace accord::ui {

// Codes and names of those who are active and may write at all, by name.
[[nodiscard]] QList<FilterChoice> writers(app::Context &context);
// Those whose book the actor reaches, the actor first.
[[nodiscard]] QList<FilterChoice> team(app::Context &context);
// One entry each, the code as its data.
void fillPeople(QComboBox &box, const QList<FilterChoice> &people);

} // namespace accord::ui
