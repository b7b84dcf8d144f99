// SPDX-License-Identifier: GPL-3.0-or-later
// visit cancel, not-held and move: what becomes of planned visits, one or several in one step.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addVisitChangeCommands(CLI::App &visit, Session &session);

} // namespace accord::cli
