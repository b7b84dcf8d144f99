// SPDX-License-Identifier: GPL-3.0-or-later
// The sample company's must-have lists and a year of service facts.
#pragma once

#include "app/workspace.h"

namespace accord::app {

// For every customer whose stock the sample knows; as an import of two files.
[[nodiscard]] base::Done addSampleSupply(Workspace &workspace);

} // namespace accord::app
