// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace accord::cli {

void addAllCommands(CLI::App & /*app*/, Session & /*session*/) {}

} // namespace accord::cli
