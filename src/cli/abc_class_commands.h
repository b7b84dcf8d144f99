// SPDX-License-Identifier: GPL-3.0-or-later
// abc override and abc apply: what gives a customer its class.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addAbcClassCommands(CLI::App &abc, Session &session);

} // namespace accord::cli
