// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that stand beside a Today view, over the same people. Reads only.
#pragma once

#include "app/context.h"
#include "app/views/today_figures.h"
#include "app/views/today_view.h"

namespace accord::app {

// Of whose day `view` is: one person, or everybody whose book the actor reaches.
[[nodiscard]] base::Result<TodayFigures> todayFigures(Context &context, const TodayView &view);

} // namespace accord::app
