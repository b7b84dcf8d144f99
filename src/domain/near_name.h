// SPDX-License-Identifier: GPL-3.0-or-later
// What of a name counts when two records are compared: the letters and signs alone. Pure functions
// over names that are folded already (base::fold), so that a hundred thousand take no time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

// Without blanks and punctuation: "张 三" and "张·三" are one.
[[nodiscard]] std::string nearPersonName(std::string_view folded);
// The same without the legal form at the end: "兰博超市有限公司", "兰博 超市" and
// "兰博超市（有限公司）" are one, and so are "Lanbo Co., Ltd." and "lanbo". A name that is nothing
// else keeps it.
[[nodiscard]] std::string nearCompanyName(std::string_view folded);
// Whether two company names in the form of nearCompanyName are probably one: equal, equal but for a
// word of the trade or of the branch behind one of them ("兰博" and "兰博超市"), or long and one
// sign apart. Signs that number or point (2, 三, 东, 新, B) tell branches apart and are no slip.
[[nodiscard]] bool areNearNames(std::string_view one, std::string_view other);
// Names that are near share at least one of these, so that not everybody is compared with all.
[[nodiscard]] std::vector<std::string> nearNameKeys(std::string_view name);

} // namespace accord::domain
