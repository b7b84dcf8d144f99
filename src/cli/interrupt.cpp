// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>

namespace accord::cli {
namespace {

volatile std::sig_atomic_t interruptions = 0;

extern "C" void onInterrupt(int /*signal*/) {
    interruptions = 1;
}

} // namespace

void installSignalHandlers() {
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGPIPE, &ignore, nullptr);
}

bool interrupted() {
    return interruptions != 0;
}

} // namespace accord::cli
