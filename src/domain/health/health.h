// SPDX-License-Identifier: GPL-3.0-or-later
// Health of a customer, 0 to 100, with its parts (RULES section 2). Pure: parts without data leave
// and the others share their weight.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace accord::domain {

enum class HealthPart { Class, Plan, Overdue, Contact, Complaints, Promises, Coverage };
inline constexpr int kHealthPartCount = 7;
[[nodiscard]] std::string_view code(HealthPart part);
// Points of 100 a part has when all parts are known.
[[nodiscard]] std::int64_t weight(HealthPart part);

// Each part 0 to 1,000,000; empty = no data.
inline constexpr std::int64_t kWhole = 1'000'000;
using HealthParts = std::array<std::optional<std::int64_t>, kHealthPartCount>;

struct Health {
    std::optional<std::int64_t> score; // 0 to 100; empty with fewer than three parts, or when lost
    HealthParts parts;
    bool isLost = false; // a customer that is lost has no health
};
[[nodiscard]] Health healthOf(const HealthParts &parts);

// What a part gives of what it could give; whole points.
struct HealthPoints {
    std::int64_t points = 0;
    std::int64_t most = 0;
};
// Of every part that is known, rounded by largest remainders so that the points add up to the score
// and what they could be to 100; all empty without a score.
[[nodiscard]] std::array<std::optional<HealthPoints>, kHealthPartCount>
healthPoints(const Health &health);

// 1 for A, 2/3 for B, 1/3 for C; with the sales of twelve months over the twelve before (at most
// 1), the mean of both.
[[nodiscard]] std::optional<std::int64_t> classPart(std::string_view cls,
                                                    std::optional<std::int64_t> salesFen,
                                                    std::optional<std::int64_t> beforeFen);
// Achieved of what was due so far, at most 1; `dueFen` > 0.
[[nodiscard]] std::int64_t planPart(std::int64_t actualFen, std::int64_t dueFen);
// 1 − min(1, overdue / balance); empty when nothing is owed.
[[nodiscard]] std::optional<std::int64_t> overduePart(std::int64_t overdueFen,
                                                      std::int64_t balanceFen);
// 1 up to the interval, falling to 0 at three times of it.
[[nodiscard]] std::int64_t contactPart(std::int64_t days, std::int64_t interval);
// Of one who decides, one who uses and one on our side.
[[nodiscard]] std::int64_t coveragePart(int covered);

} // namespace accord::domain
