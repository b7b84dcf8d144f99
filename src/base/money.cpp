// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <fmt/format.h>

#include <stdexcept>

namespace accord::base {

Money &Money::operator+=(Money other) {
    std::int64_t fen = 0;
    if (__builtin_add_overflow(m_fen, other.m_fen, &fen)) {
        throw std::overflow_error("the sum of money does not fit");
    }
    m_fen = fen;
    return *this;
}

Money &Money::operator-=(Money other) {
    std::int64_t fen = 0;
    if (__builtin_sub_overflow(m_fen, other.m_fen, &fen)) {
        throw std::overflow_error("the difference of money does not fit");
    }
    m_fen = fen;
    return *this;
}

std::string Money::toString() const {
    // Unsigned, so that the smallest value prints too.
    const auto raw = static_cast<std::uint64_t>(m_fen);
    const std::uint64_t fen = m_fen < 0 ? std::uint64_t{0} - raw : raw;
    return fmt::format("{}{}.{:02}", m_fen < 0 ? "-" : "", fen / 100, fen % 100);
}

} // namespace accord::base
