// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole fen, Percent in basis points, and the two integer divisions every rule uses
// (RULES: div, half away from zero). No floating point in money.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace accord::base {

// a / b rounded half away from zero; b > 0. Exact for |a| up to 2^126.
__extension__ using Wide = __int128;
[[nodiscard]] constexpr std::int64_t divRound(Wide a, Wide b) {
    return static_cast<std::int64_t>(a >= 0 ? (2 * a + b) / (2 * b) : -((-2 * a + b) / (2 * b)));
}
// Largest integer not above a / b; b > 0.
[[nodiscard]] constexpr std::int64_t divFloor(Wide a, Wide b) {
    return static_cast<std::int64_t>(a >= 0 ? a / b : -((-a + b - 1) / b));
}

class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(std::int64_t fen) : m_fen(fen) {}
    [[nodiscard]] static constexpr Money yuan(std::int64_t whole) { return Money(whole * 100); }
    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    // Sums throw std::overflow_error instead of wrapping.
    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    Money operator-() const { return Money() - *this; }
    // Plain form for files: "-1234.50", no separators.
    [[nodiscard]] std::string toString() const;
    constexpr auto operator<=>(const Money &) const = default;

private:
    std::int64_t m_fen = 0;
};

// 10,000 basis points = 100 %.
class Percent {
public:
    constexpr Percent() = default;
    constexpr explicit Percent(std::int64_t basisPoints) : m_basisPoints(basisPoints) {}
    [[nodiscard]] constexpr std::int64_t basisPoints() const { return m_basisPoints; }
    // Rounded half away from zero.
    [[nodiscard]] constexpr Money of(Money base) const {
        return Money(divRound(Wide{base.fen()} * m_basisPoints, 10'000));
    }
    constexpr auto operator<=>(const Percent &) const = default;

private:
    std::int64_t m_basisPoints = 0;
};

} // namespace accord::base
