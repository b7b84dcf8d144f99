// SPDX-License-Identifier: GPL-3.0-or-later
// Annual plans: list and editor.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makePlansFeature();

} // namespace accord::ui
