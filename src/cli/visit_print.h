// SPDX-License-Identifier: GPL-3.0-or-later
// visit brief and visit card: what to know before a visit, and its call card, as JSON or PDF.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addVisitPrintCommands(CLI::App &visit, Session &session);

} // namespace accord::cli
