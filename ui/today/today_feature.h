// SPDX-License-Identifier: GPL-3.0-or-later
// What Today tells the shell: the page, the quick log line, the daily clearing.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeTodayFeature();

} // namespace accord::ui
