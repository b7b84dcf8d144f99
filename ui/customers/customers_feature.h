// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers feature tells the shell: the list, the record pages, "new customer".
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeCustomersFeature();

} // namespace accord::ui
