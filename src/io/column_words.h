// SPDX-License-Identifier: GPL-3.0-or-later
// The words people write at the top of columns and in cells for our fields and their values, in
// Chinese and English. Traditional characters, case, width, blanks and punctuation do not matter.
#pragma once

#include "io/column_map.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace accord::io {

struct FieldWords {
    std::string_view field;
    std::string_view words; // separated by '|', folded
};
// The fields a table of this kind brings by itself, with their words.
[[nodiscard]] std::span<const FieldWords> fieldWords(ImportKind kind);

[[nodiscard]] std::span<const FieldWords> contactFieldWords();
[[nodiscard]] std::span<const FieldWords> receivableFieldWords();
[[nodiscard]] std::span<const FieldWords> stockFieldWords();
[[nodiscard]] std::span<const FieldWords> visitFieldWords();
[[nodiscard]] std::span<const FieldWords> mustHaveFieldWords();
[[nodiscard]] std::span<const FieldWords> serviceFieldWords();
// Is the plain word among `words`?
[[nodiscard]] bool isListed(std::string_view words, std::string_view word);

// The field a header cell means in a table of this kind.
[[nodiscard]] std::optional<std::string_view> fieldOfWord(ImportKind kind, std::string_view header);

// The fields that the cells of a header mean, "" = none that is known. Numbers of contacts go by
// their order: whatever they are called, the likeliest is the first phone.
[[nodiscard]] std::vector<std::string> fieldsOfHeader(ImportKind kind,
                                                      const std::vector<std::string> &header);

// Folded for comparison, without blanks, punctuation and a unit of yuan or cases behind.
[[nodiscard]] std::string plainWord(std::string_view text);

} // namespace accord::io
