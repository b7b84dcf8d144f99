// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports feature tells the shell: the page; {"reports", "network"} shows one report.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeReportsFeature();

} // namespace accord::ui
