// SPDX-License-Identifier: GPL-3.0-or-later
// What the tasks feature tells the shell: the list, "new task".
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeTasksFeature();

} // namespace accord::ui
