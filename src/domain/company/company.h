// SPDX-License-Identifier: GPL-3.0-or-later
// The company a file belongs to: identity and the settings every rule needs.
#pragma once

#include <cstdint>
#include <string>

namespace accord::domain {

struct Company {
    std::int64_t id = 0; // made with the file, the same in every copy of it
    std::string name;
    std::string zone = "Asia/Shanghai"; // IANA name; days and months are read in it
    bool test = false;                  // made with `init --test`: the present may be set
};

} // namespace accord::domain
