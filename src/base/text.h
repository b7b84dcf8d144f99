// SPDX-License-Identifier: GPL-3.0-or-later
// Unicode text through ICU: folding for comparison and search, checks, code-point counting.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::base {

// For matching, never for showing: NFKC, case folded, Traditional Han to Simplified, white space
// runs to one blank, trimmed. fold(fold(x)) == fold(x).
[[nodiscard]] std::string fold(std::string_view utf8);
[[nodiscard]] bool isValidUtf8(std::string_view text);
// Controls (C0, C1), direction marks, Unicode's line ends: nothing that belongs into a name. With
// `lines`, line feed, carriage return and tab are allowed.
[[nodiscard]] bool hasHiddenCharacters(std::string_view utf8, bool lines = false);
// Trims ASCII, full-width and no-break blanks at both ends.
[[nodiscard]] std::string trimmed(std::string_view utf8);
// At most `bytes` bytes, cut between characters, with "…" behind when something was cut.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t bytes);
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);
// "NFC"; used on every text that is stored.
[[nodiscard]] std::string composed(std::string_view utf8);
// Pinyin without tones, blanks between syllables: 家乐福 -> "jia le fu" (ICU's first reading).
[[nodiscard]] std::string pinyin(std::string_view utf8);

} // namespace accord::base
