// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeTodayFeature();

} // namespace accord::ui
