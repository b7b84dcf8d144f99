// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C asks the running work to stop cleanly; a second one ends the program at once, which is
// safe too, because every write is a transaction. A closed pipe is an error of the write only.
#pragma once

namespace accord::cli {

void installSignalHandlers();
[[nodiscard]] bool interrupted();

} // namespace accord::cli
