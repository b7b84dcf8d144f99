// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers feature tells the shell: the list, the record pages, "new customer".
#pragma once

#include "ui/common/feature.h"

#include <memory>
#include <vector>

namespace accord::ui {

// `tabs`: the parts of other features, known by the time a page is made.
[[nodiscard]] Feature makeCustomersFeature(std::shared_ptr<const std::vector<CustomerTab>> tabs);

// The bin, at the foot of the navigation.
[[nodiscard]] Feature makeBinFeature();

} // namespace accord::ui
