// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/feature_registry.h"

#include "ui/abc/abc_feature.h"

namespace accord::ui {

std::vector<Feature> allFeatures() {
    std::vector<Feature> features;
    features.push_back(makeAbcFeature());
    return features;
}

} // namespace accord::ui
