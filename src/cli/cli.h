// SPDX-License-Identifier: GPL-3.0-or-later
// The program accord-cli (docs: CLI contract): reads the command line, runs the one command asked
// for, reports results and failures, answers with the exit code.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

[[nodiscard]] int run(int argc, char *argv[]);

// Global options and all commands; `session` must outlive `app`.
void build(CLI::App &app, Session &session);

} // namespace accord::cli
