// SPDX-License-Identifier: GPL-3.0-or-later
// How the classes in force moved from one ABC report to another (DOMAIN section 6).
#pragma once

#include "app/views/abc_report.h"

#include <array>
#include <string>
#include <vector>

namespace accord::app {

// Transition matrix of two runs: [from][to], 0 A, 1 B, 2 C, 3 not ranked ("new" as a row of the
// earlier run, "lost" as a column of the later one).
struct AbcComparison {
    struct Mover {
        std::string code;
        std::string name;
        domain::AbcClass from = domain::AbcClass::None; // None = not ranked in the earlier run
        domain::AbcClass to = domain::AbcClass::None;   // None = not ranked in the later run
    };
    std::string earlier; // names of kept runs, "" = not kept
    std::string later;
    std::array<std::array<int, 4>, 4> matrix{};
    std::vector<Mover> movers; // whose class differs, by code
};

[[nodiscard]] AbcComparison compareAbc(const AbcReport &earlier, const AbcReport &later);

} // namespace accord::app
