// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_numbers.h"

#include <cstring>
#include <functional>
#include <utility>

namespace accord::base {

namespace {

constexpr std::size_t kFewest = 64;

std::uint32_t hashOf(std::string_view text) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
}

} // namespace

TextNumbers::TextNumbers() : m_slots(kFewest) {}

std::string_view TextNumbers::textOf(const Slot &slot) const {
    const std::size_t size = slot.size - 1;
    if (size <= kShort) {
        return {slot.head.data(), size};
    }
    std::size_t index = 0;
    std::memcpy(&index, slot.head.data(), sizeof(index));
    return m_long[index];
}

std::size_t TextNumbers::slotOf(std::string_view text, std::uint32_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].size != 0 && (m_slots[at].hash != hash || textOf(m_slots[at]) != text)) {
        at = (at + 1) & mask;
    }
    return at;
}

std::optional<std::uint32_t> TextNumbers::find(std::string_view text) const {
    const Slot &slot = m_slots[slotOf(text, hashOf(text))];
    return slot.size == 0 ? std::nullopt : std::optional(slot.number);
}

void TextNumbers::add(std::string_view text, std::uint32_t number) {
    if (2 * (m_count + 1) > m_slots.size()) {
        grow();
    }
    const std::uint32_t hash = hashOf(text);
    Slot &slot = m_slots[slotOf(text, hash)];
    if (slot.size != 0) {
        return;
    }
    ++m_count;
    slot.hash = hash;
    slot.number = number;
    slot.size = static_cast<std::uint32_t>(text.size()) + 1;
    if (text.size() <= kShort) {
        text.copy(slot.head.data(), kShort);
    } else {
        const std::size_t index = m_long.size();
        m_long.emplace_back(text);
        std::memcpy(slot.head.data(), &index, sizeof(index));
    }
}

void TextNumbers::grow() {
    std::vector<Slot> old(2 * m_slots.size());
    std::swap(old, m_slots);
    for (const Slot &slot : old) {
        if (slot.size != 0) {
            m_slots[slotOf(textOf(slot), slot.hash)] = slot;
        }
    }
}

} // namespace accord::base
