// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of Han characters in pinyin without tones, every modern one: 重 chong, zhong. ü is v and
// u. From resources/pinyin/readings.txt.
#pragma once

#include <string_view>
#include <vector>

namespace accord::base {

// Of one simplified character (base::fold); empty when it has none.
[[nodiscard]] const std::vector<std::string_view> &readingsOf(char32_t han);
// All syllables there are, sorted.
[[nodiscard]] const std::vector<std::string_view> &pinyinSyllables();
// Whether some syllable begins with it.
[[nodiscard]] bool beginsSyllable(std::string_view letters);

} // namespace accord::base
