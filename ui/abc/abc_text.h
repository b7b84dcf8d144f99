// SPDX-License-Identifier: GPL-3.0-or-later
// The words of ABC: enums and facts as text, icon and colour.
#pragma once

#include "domain/abc/abc.h"
#include "ui/abc/abc_period.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

class AbcText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcText)
public:
    [[nodiscard]] static QString indicator(domain::AbcIndicator indicator);
    [[nodiscard]] static QString cls(domain::AbcClass value); // "A", "–"
    [[nodiscard]] static QString movement(domain::AbcMovement movement);
    [[nodiscard]] static QString movementIcon(domain::AbcMovement movement); // "" = none
    [[nodiscard]] static Role movementRole(domain::AbcMovement movement);
    [[nodiscard]] static QString stability(domain::AbcStability stability);
    [[nodiscard]] static QString
    stabilityFact(domain::AbcStability stability); // why it is called so
    [[nodiscard]] static Role stabilityRole(domain::AbcStability stability);
    [[nodiscard]] static QString exclusion(domain::AbcExclusion reason);     // "new"
    [[nodiscard]] static QString exclusionFact(domain::AbcExclusion reason); // a sentence
    [[nodiscard]] static QString method(const domain::AbcPolicy &policy);    // "By count 1:2:2"
    [[nodiscard]] static QString preset(AbcPreset preset);
    [[nodiscard]] static QString period(const base::Period &period, const Figures &figures);
    // "Q3 2026", "July to September 2026" or the months.
    [[nodiscard]] static QString periodName(const base::Period &period, const Figures &figures);
    [[nodiscard]] static QString sequence(const domain::AbcRow &row); // "B-B-A-A"
    // Head of the sequence: "Last 4 quarters".
    [[nodiscard]] static QString sequenceTitle(const domain::AbcPolicy &policy);
    // "26Q3", "2026-09", "26H2", "2026": the calendar unit that ends with `to`.
    [[nodiscard]] static QString unit(domain::AbcPeriods periods, base::Month to);
    [[nodiscard]] static QString score(std::int64_t millionths); // 0.8250
    [[nodiscard]] static QString share(std::optional<std::int64_t> millionths,
                                       const Figures &figures);
    // 2 × mean rank: "6", "6.5".
    [[nodiscard]] static QString place(int rank2);
};

} // namespace accord::ui
