// SPDX-License-Identifier: GPL-3.0-or-later
// The feature "visits": planner with calendar and due list, the list of visits
// (record "list"), and the call card of a visit.
#pragma once

#include "ui/common/feature.h"

namespace accord::ui {

[[nodiscard]] Feature makeVisitsFeature();

} // namespace accord::ui
