// SPDX-License-Identifier: GPL-3.0-or-later
// How often a sweep goes round: ten times as often with ACCORD_LONG, a fifth under sanitizers,
// which make a program several times slower. A shorter or longer round says so.
#pragma once

#include "support/catch.h"

#include <cstdlib>
#include <string>

#if defined(__SANITIZE_ADDRESS__)
#define ACCORD_UNDER_SANITIZERS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ACCORD_UNDER_SANITIZERS 1
#endif
#endif

namespace accord::test {

[[nodiscard]] inline int rounds(int usual) {
    int wanted = usual;
    if (std::getenv("ACCORD_LONG") != nullptr) {
        wanted = usual * 10;
    }
#ifdef ACCORD_UNDER_SANITIZERS
    else {
        wanted = usual / 5;
    }
#endif
    if (wanted != usual) {
        WARN(std::to_string(wanted) + " rounds, usually " + std::to_string(usual));
    }
    return wanted;
}

} // namespace accord::test
