// SPDX-License-Identifier: GPL-3.0-or-later
// The broken world in words: what a StorageError tells the person in front of the program. Used
// where such errors are caught for good, in the main of accord-cli and in the window.
#pragma once

#include "base/result.h"
#include "base/storage_error.h"

namespace accord::app {

// The same failure as an Error with reason "storage.<problem>" ("cancelled" when it was asked for)
// and args {where, engine}.
[[nodiscard]] base::Error asError(const base::StorageError &error);

} // namespace accord::app
