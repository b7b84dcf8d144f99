// SPDX-License-Identifier: GPL-3.0-or-later
// The losses of the sample company (resources/sample/people.json): a few this year, each with its
// reason and a task to win the customer back; one was.
#pragma once

#include "app/workspace.h"

namespace accord::app {

// As the user who is logged in, who may change everybody's customers.
[[nodiscard]] base::Done addSampleLosses(Workspace &workspace);

} // namespace accord::app
