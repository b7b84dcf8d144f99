// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard as a feature of the window.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeImportsFeature();

} // namespace accord::ui
