// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_facts.h"

#include "base/money.h"

#include <algorithm>

namespace accord::ui {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;
using domain::AbcMovement;

std::int64_t valueOf(const domain::AbcRow &row, AbcIndicator indicator) {
    return row.value[static_cast<std::size_t>(indicator)].value_or(0);
}

bool hasMoved(const domain::AbcRow &row) {
    return row.movement == AbcMovement::Up || row.movement == AbcMovement::Down;
}

} // namespace

AbcClass effectiveClass(const app::AbcReport &report, std::size_t row) {
    return report.rows[row].effective(report.result.rows[row].computed);
}

AbcSummary summaryOf(const app::AbcReport &report) {
    AbcSummary summary;
    const auto pareto = domain::paretoOf(report.result);
    const AbcIndicator leading = pareto ? pareto->indicator : AbcIndicator::Payment;
    summary.positive = pareto ? pareto->total : 0;
    summary.ranked = static_cast<int>(report.rows.size());
    summary.left = static_cast<int>(report.result.excluded.size());
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const domain::AbcRow &row = report.result.rows[i];
        const auto at = static_cast<std::size_t>(effectiveClass(report, i));
        ++summary.count[at];
        summary.value[at] += valueOf(row, leading);
        summary.payment += valueOf(row, AbcIndicator::Payment);
        summary.margin += valueOf(row, AbcIndicator::Margin);
        summary.moved += hasMoved(row) ? 1 : 0;
        summary.measures += report.rows[i].measures.empty() ? 0 : 1;
        summary.byHand += report.rows[i].override ? 1 : 0;
    }
    for (const domain::AbcExcluded &excluded : report.result.excluded) {
        ++summary.excluded[static_cast<std::size_t>(excluded.reason)];
    }
    return summary;
}

std::vector<std::size_t> rowsUnder(const app::AbcReport &report, AbcFilter filter) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const auto cls = static_cast<int>(effectiveClass(report, i));
        const bool shown = filter == AbcFilter::All ||
                           (filter == AbcFilter::Moved ? hasMoved(report.result.rows[i])
                                                       : cls == static_cast<int>(filter));
        if (shown) {
            rows.push_back(i);
        }
    }
    return rows;
}

AbcScoreBar scoreBarOf(const domain::AbcResult &result, std::size_t row) {
    const domain::AbcRow &own = result.rows.at(row);
    AbcScoreBar bar;
    bar.score = own.score;
    base::Wide weights = 0;
    const auto weightOf = [&](std::size_t i) -> std::int64_t {
        return result.scored[i] && own.value[i] ? result.policy.weights[i].value_or(0) : 0;
    };
    for (std::size_t i = 0; i < domain::kAbcIndicatorCount; ++i) {
        weights += weightOf(i);
    }
    // Ends of the parts are rounded, not the parts, so that they add up to the score.
    base::Wide reached = 0;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < domain::kAbcIndicatorCount && weights > 0; ++i) {
        if (weightOf(i) > 0) {
            reached += base::Wide{weightOf(i)} * own.indicatorScore[i];
            const std::int64_t end = base::divRound(reached, static_cast<std::int64_t>(weights));
            bar.parts.push_back({static_cast<AbcIndicator>(i), end - before});
            before = end;
        }
    }
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const AbcClass other = result.rows[i].computed;
        if (other > own.computed && (!bar.mark || !bar.isOutside)) {
            bar.mark = i;
            bar.isOutside = true;
        } else if (other != AbcClass::None && other < own.computed &&
                   (!bar.mark || !bar.isOutside)) {
            bar.mark = i;
            bar.isOutside = false;
        }
    }
    return bar;
}

std::optional<AbcConcentration> concentrationOf(const domain::AbcPareto &pareto) {
    const std::size_t count = pareto.limits[0];
    if (count == 0 || pareto.total <= 0) {
        return std::nullopt;
    }
    return AbcConcentration{count, pareto.cumulative[count - 1]};
}

} // namespace accord::ui
