// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_period.h"

namespace accord::ui {
namespace {

using base::Month;
using base::Period;

// The last whole unit of `length` months that ends not after `through`.
Period lastUnit(int length, Month through) {
    const Month to = through.plus(-(through.month() % length));
    return {to.plus(1 - length), to};
}

} // namespace

Period periodOf(AbcPreset preset, Month through) {
    switch (preset) {
    case AbcPreset::LastQuarter:
        return lastUnit(3, through);
    case AbcPreset::LastHalf:
        return lastUnit(6, through);
    case AbcPreset::LastTwelveMonths:
        return {through.plus(-11), through};
    case AbcPreset::ThisYear:
        return {Month(through.year(), 1), through};
    case AbcPreset::LastYear:
        break;
    }
    return {Month(through.year() - 1, 1), Month(through.year() - 1, 12)};
}

std::optional<AbcPreset> presetOf(const Period &period, Month through) {
    for (const AbcPreset preset : kAbcPresets) {
        if (periodOf(preset, through) == period) {
            return preset;
        }
    }
    return std::nullopt;
}

int quarterOf(const Period &period) {
    return period.months() == 3 && period.from.month() % 3 == 1 ? (period.from.month() + 2) / 3 : 0;
}

} // namespace accord::ui
