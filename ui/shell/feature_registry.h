// SPDX-License-Identifier: GPL-3.0-or-later
// The features of the window in the order of the navigation. Adding one is one line.
#pragma once

#include "ui/common/feature.h"

#include <vector>

namespace accord::ui {

// Made anew after a change of language, as titles are translated.
[[nodiscard]] std::vector<Feature> allFeatures();

} // namespace accord::ui
