// SPDX-License-Identifier: GPL-3.0-or-later
// The periods a classification is offered over, counted back from the last month with figures.
#pragma once

#include "base/month.h"

#include <array>
#include <optional>

namespace accord::ui {

enum class AbcPreset { LastQuarter, LastHalf, LastTwelveMonths, ThisYear, LastYear };
inline constexpr std::array kAbcPresets{AbcPreset::LastQuarter, AbcPreset::LastHalf,
                                        AbcPreset::LastTwelveMonths, AbcPreset::ThisYear,
                                        AbcPreset::LastYear};

// Whole months up to `through`: the last whole quarter or half of a year, the twelve months, the
// year so far, the year before.
[[nodiscard]] base::Period periodOf(AbcPreset preset, base::Month through);
[[nodiscard]] std::optional<AbcPreset> presetOf(const base::Period &period, base::Month through);

// 1 to 4 when the period is a quarter of the calendar, else 0.
[[nodiscard]] int quarterOf(const base::Period &period);

} // namespace accord::ui
