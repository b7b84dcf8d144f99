// SPDX-License-Identifier: GPL-3.0-or-later
// CodeTable: the words that stand for the values of an enum in files, on the command line and in
// the database; both directions from one list, so that they cannot drift apart.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace accord::domain {

template<class Enum, std::size_t N>
struct CodeTable {
    // words[i] stands for static_cast<Enum>(i).
    std::array<std::string_view, N> words;

    [[nodiscard]] constexpr std::string_view word(Enum value) const {
        return words.at(static_cast<std::size_t>(value));
    }
    [[nodiscard]] constexpr std::optional<Enum> value(std::string_view text) const {
        for (std::size_t i = 0; i < N; ++i) {
            if (words[i] == text) {
                return static_cast<Enum>(i);
            }
        }
        return std::nullopt;
    }
};

} // namespace accord::domain
