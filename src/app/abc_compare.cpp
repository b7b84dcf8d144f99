// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_compare.h"

#include <map>
#include <utility>

namespace accord::app {

namespace {

using domain::AbcClass;

// 0 A, 1 B, 2 C, 3 not ranked.
std::size_t slot(AbcClass value) {
    return value == AbcClass::None ? 3 : static_cast<std::size_t>(value) - 1;
}

using ClassByCode = std::map<std::string, std::pair<AbcClass, std::string>>;

ClassByCode classesIn(const AbcReport &report) {
    ClassByCode classes;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const AbcReportRow &row = report.rows[i];
        classes[row.code] = {row.effective(report.result.rows[i].computed), row.name};
    }
    return classes;
}

} // namespace

AbcComparison compareAbc(const AbcReport &earlier, const AbcReport &later) {
    const ClassByCode was = classesIn(earlier);
    const ClassByCode now = classesIn(later);
    std::map<std::string, std::pair<std::pair<AbcClass, AbcClass>, std::string>> both;
    for (const auto &[code, entry] : was) {
        both[code] = {{entry.first, AbcClass::None}, entry.second};
    }
    for (const auto &[code, entry] : now) {
        both[code].first.second = entry.first;
        both[code].second = entry.second;
    }
    AbcComparison comparison;
    comparison.earlier = earlier.name;
    comparison.later = later.name;
    for (const auto &[code, entry] : both) {
        const auto [from, to] = entry.first;
        ++comparison.matrix[slot(from)][slot(to)];
        if (from != to) {
            comparison.movers.push_back({code, entry.second, from, to});
        }
    }
    return comparison;
}

} // namespace accord::app
