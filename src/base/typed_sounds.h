// SPDX-License-Identifier: GPL-3.0-or-later
// What a quick filter looks through when somebody types letters for a name of Han characters: every
// way to read it, in full and by first letters. The readings are those of the search box.
#pragma once

#include <string>
#include <string_view>

namespace accord::base {

// 重庆 -> "chongqing zhongqing cq zq": a part of it is what may be typed for a part of the name.
// Of a name with very many ways only three characters in a row are read in every way. "" when no
// character of the name has a reading.
[[nodiscard]] std::string typedSounds(std::string_view name);

} // namespace accord::base
