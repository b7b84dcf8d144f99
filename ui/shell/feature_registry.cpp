// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/feature_registry.h"

namespace accord::ui {

std::vector<Feature> allFeatures() {
    std::vector<Feature> features;
    return features;
}

} // namespace accord::ui
