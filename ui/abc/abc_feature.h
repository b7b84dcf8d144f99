// SPDX-License-Identifier: GPL-3.0-or-later
// The feature "abc": ABC analysis and its kept runs.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeAbcFeature();

} // namespace accord::ui
