// SPDX-License-Identifier: GPL-3.0-or-later
// The filter text of customer lists, read once for every use: a word that no customer can have is
// a slip of the pen and Invalid ("filter.bad"), not a filter that finds nobody.
#pragma once

#include "base/result.h"
#include "storage/filter.h"

#include <string>

namespace accord::app {

[[nodiscard]] base::Result<storage::Filter> customerFilter(const std::string &text);

} // namespace accord::app
