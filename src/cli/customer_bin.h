// SPDX-License-Identifier: GPL-3.0-or-later
// customer bin, unbin and list --bin, which belong to `customer` (customer_commands.cpp).
#pragma once

#include "cli/session.h"

namespace accord::cli {

void addCustomerBinCommands(CLI::App &customer, Session &session);
[[nodiscard]] base::Result<Exit> listBin(Session &session);

} // namespace accord::cli
