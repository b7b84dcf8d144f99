// SPDX-License-Identifier: GPL-3.0-or-later
// customer handover: a customer changes hands with everything open, and the pack for who takes it.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addHandoverCommand(CLI::App &customer, Session &session);

} // namespace accord::cli
