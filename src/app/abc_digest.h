// SPDX-License-Identifier: GPL-3.0-or-later
// What a classification stands on, as one number to compare by.
#pragma once

#include "base/month.h"
#include "domain/abc/abc.h"

#include <string>

namespace accord::app {

// SHA-256 in hex of everything classify() reads, so that equal digests mean equal results.
[[nodiscard]] std::string abcInputDigest(const domain::AbcInput &input, const base::Period &period,
                                         const domain::AbcPolicy &policy);

} // namespace accord::app
