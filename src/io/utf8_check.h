// SPDX-License-Identifier: GPL-3.0-or-later
// Utf8Check: strict UTF-8 validation (no overlong forms, no surrogates, nothing above U+10FFFF) of
// text that comes in pieces.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace accord::io {

class Utf8Check {
public:
    // Offset in `bytes` of the first byte that cannot stand where it does; npos = all well so far.
    [[nodiscard]] std::size_t feed(std::string_view bytes) {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (m_need == 0) {
                i += asciiRun(bytes.substr(i));
                if (i == bytes.size()) {
                    break;
                }
            }
            if (!take(static_cast<std::uint8_t>(bytes[i]))) {
                return i;
            }
        }
        return std::string_view::npos;
    }
    // False while a sequence is begun and not ended.
    [[nodiscard]] bool complete() const { return m_need == 0; }
    // Bytes of the sequence that is begun.
    [[nodiscard]] int pending() const { return m_have; }

    // Length of the run of ASCII bytes at the front.
    [[nodiscard]] static std::size_t asciiRun(std::string_view bytes) {
        std::size_t i = 0;
        for (; i + 8 <= bytes.size(); i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i, 8);
            if ((word & 0x8080808080808080U) != 0) {
                break;
            }
        }
        while (i < bytes.size() && static_cast<std::uint8_t>(bytes[i]) < 0x80) {
            ++i;
        }
        return i;
    }

private:
    [[nodiscard]] bool take(std::uint8_t byte) {
        if (m_need > 0) {
            if (byte < m_low || byte > m_high) {
                return false;
            }
            m_low = 0x80;
            m_high = 0xBF;
            m_have = --m_need == 0 ? 0 : m_have + 1;
            return true;
        }
        return byte < 0x80 || begin(byte);
    }
    // The first byte of a sequence says how many follow and bounds the second.
    [[nodiscard]] bool begin(std::uint8_t byte) {
        if (byte < 0xC2 || byte > 0xF4) {
            return false;
        }
        m_need = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        m_have = 1;
        return true;
    }

    int m_need = 0; // continuation bytes still to come
    int m_have = 0; // bytes of the begun sequence
    std::uint8_t m_low = 0x80;
    std::uint8_t m_high = 0xBF;
};

} // namespace accord::io
