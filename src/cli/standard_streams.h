// SPDX-License-Identifier: GPL-3.0-or-later
// Writing to the terminal, or to whatever stands in its place: a reader that has seen enough and
// closed its end is nobody's failure, a full disk is one.
#pragma once

#include <string_view>

namespace accord::cli {

// All of `text` to the descriptor. 0, or the errno of what stopped it.
[[nodiscard]] int writeAll(int descriptor, std::string_view text);

} // namespace accord::cli
