// SPDX-License-Identifier: GPL-3.0-or-later
// Latin letters without what is above, below or through them: ü as u, é as e, ł as l, æ as ae.
#pragma once

#include <string>
#include <string_view>

namespace accord::base {

// Of a character of the blocks of Latin letters; empty for everything that is no such letter.
[[nodiscard]] std::u32string_view plainLatin(char32_t c);
// Of one folded character (base::fold). Most are not in these blocks, and are asked for one by one.
[[nodiscard]] inline std::u32string_view plainLetters(char32_t c) {
    const bool mayBe = (c >= 0xC0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00);
    return mayBe ? plainLatin(c) : std::u32string_view();
}
// A folded text with plain letters alone.
[[nodiscard]] std::string plainText(std::string_view folded);

} // namespace accord::base
