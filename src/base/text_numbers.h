// SPDX-License-Identifier: GPL-3.0-or-later
// TextNumbers: numbers by text, for tables of many short texts that are looked up out of order. A
// short text lies in the slot itself, so that a look-up touches one line of memory.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::base {

class TextNumbers {
public:
    TextNumbers();
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;
    // Keeps the number a text has already.
    void add(std::string_view text, std::uint32_t number);

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0;
        std::uint32_t size = 0;      // of the text, plus one; 0 = the slot is free
        std::array<char, 20> head{}; // the text, or where it lies in m_long
    };
    static constexpr std::size_t kShort = sizeof(Slot::head);

    // The slot of the text, or the free one where it would lie.
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    [[nodiscard]] std::string_view textOf(const Slot &slot) const;
    void grow();

    std::vector<Slot> m_slots; // a power of two of them, at most half in use
    std::deque<std::string> m_long;
    std::size_t m_count = 0;
};

} // namespace accord::base
