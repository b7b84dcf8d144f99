// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of the sample company (resources/sample/visits.json): two years of visits with their
// call cards and tasks, and what is planned next, counted from today.
#pragma once

#include "app/workspace.h"

namespace accord::app {

// Everybody logs their own visits. Who was logged in is so no longer.
[[nodiscard]] base::Done fillSampleVisits(Workspace &workspace);

} // namespace accord::app
