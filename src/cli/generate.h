// SPDX-License-Identifier: GPL-3.0-or-later
// Man page and bash completion, made from the same command tree that reads the command line, so
// that they cannot disagree with it. Run at build time.
#pragma once

#include <CLI/App.hpp>

#include <ostream>
#include <string_view>

namespace accord::cli {

// `what` is "man" or "bash"; the exit code.
[[nodiscard]] int generate(const CLI::App &app, std::string_view what, std::ostream &out);

} // namespace accord::cli
