// SPDX-License-Identifier: GPL-3.0-or-later
// plan pdf: one plan, or every plan of a year, as PDF.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addPlanPrintCommand(CLI::App &plan, Session &session);

} // namespace accord::cli
