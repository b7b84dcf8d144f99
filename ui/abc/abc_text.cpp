// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_text.h"

namespace accord::ui {

using domain::AbcClass;
using domain::AbcExclusion;
using domain::AbcIndicator;
using domain::AbcMovement;
using domain::AbcPeriods;
using domain::AbcStability;

QString AbcText::indicator(AbcIndicator indicator) {
    switch (indicator) {
    case AbcIndicator::Payment:
        return tr("Payment");
    case AbcIndicator::Margin:
        return tr("Margin");
    case AbcIndicator::Dependence:
        break;
    }
    return tr("Dependence");
}

QString AbcText::cls(AbcClass value) {
    return value == AbcClass::None ? Figures::none()
                                   : QString(QChar('A' + static_cast<int>(value) - 1));
}

QString AbcText::movement(AbcMovement movement) {
    switch (movement) {
    case AbcMovement::Up:
        return tr("Up");
    case AbcMovement::Down:
        return tr("Down");
    case AbcMovement::Same:
        return tr("Same");
    case AbcMovement::Entered:
        return tr("Entered");
    case AbcMovement::None:
        break;
    }
    return Figures::none();
}

QString AbcText::movementIcon(AbcMovement movement) {
    if (movement == AbcMovement::Up) {
        return QStringLiteral("chevron-up");
    }
    return movement == AbcMovement::Down ? QStringLiteral("chevron-down") : QString();
}

Role AbcText::movementRole(AbcMovement movement) {
    if (movement == AbcMovement::Up) {
        return Role::Positive;
    }
    return movement == AbcMovement::Down ? Role::Negative : Role::Muted;
}

QString AbcText::stability(AbcStability stability) {
    switch (stability) {
    case AbcStability::Insufficient:
        return tr("Too short");
    case AbcStability::Stable:
        return tr("Stable");
    case AbcStability::Rising:
        return tr("Rising");
    case AbcStability::Falling:
        return tr("Falling");
    case AbcStability::Fluctuating:
        break;
    }
    return tr("Fluctuating");
}

QString AbcText::stabilityFact(AbcStability stability) {
    switch (stability) {
    case AbcStability::Insufficient:
        return tr("Fewer than three classified periods");
    case AbcStability::Stable:
        return tr("The same class in every period");
    case AbcStability::Rising:
        return tr("Never worse, and better at the end");
    case AbcStability::Falling:
        return tr("Never better, and worse at the end");
    case AbcStability::Fluctuating:
        break;
    }
    return tr("Better and worse by turns");
}

Role AbcText::stabilityRole(AbcStability stability) {
    switch (stability) {
    case AbcStability::Rising:
        return Role::Positive;
    case AbcStability::Falling:
        return Role::Negative;
    case AbcStability::Fluctuating:
        return Role::Warning;
    case AbcStability::Insufficient:
        return Role::Muted;
    case AbcStability::Stable:
        break;
    }
    return Role::Text;
}

QString AbcText::exclusion(AbcExclusion reason) {
    switch (reason) {
    case AbcExclusion::Internal:
        return tr("internal");
    case AbcExclusion::Inactive:
        return tr("inactive");
    case AbcExclusion::New:
        return tr("new");
    case AbcExclusion::NoData:
        return tr("no data");
    case AbcExclusion::None:
        break;
    }
    return Figures::none();
}

QString AbcText::exclusionFact(AbcExclusion reason) {
    switch (reason) {
    case AbcExclusion::Internal:
        return tr("Belongs to our own company");
    case AbcExclusion::Inactive:
        return tr("Archived or lost by the end of the period");
    case AbcExclusion::New:
        return tr("Opened too late for a full comparison");
    case AbcExclusion::NoData:
        return tr("No figures in the period");
    case AbcExclusion::None:
        break;
    }
    return Figures::none();
}

QString AbcText::method(const domain::AbcPolicy &policy) {
    if (policy.method == domain::AbcMethod::ValueShare) {
        return tr("By value %1/%2 %")
            .arg(decimalText(policy.valueShare[0], 2, policy.valueShare[0] % 100 == 0 ? 0 : 2),
                 decimalText(policy.valueShare[1], 2, policy.valueShare[1] % 100 == 0 ? 0 : 2));
    }
    return tr("By rank %1:%2:%3").arg(policy.ratio[0]).arg(policy.ratio[1]).arg(policy.ratio[2]);
}

QString AbcText::preset(AbcPreset preset) {
    switch (preset) {
    case AbcPreset::LastQuarter:
        return tr("Last whole quarter");
    case AbcPreset::LastHalf:
        return tr("Last whole half-year");
    case AbcPreset::LastTwelveMonths:
        return tr("Last 12 months");
    case AbcPreset::ThisYear:
        return tr("Year so far");
    case AbcPreset::LastYear:
        break;
    }
    return tr("Year before");
}

QString AbcText::period(const base::Period &period, const Figures &figures) {
    return period.from == period.to
               ? figures.month(period.from)
               : tr("%1 to %2").arg(figures.month(period.from), figures.month(period.to));
}

QString AbcText::periodName(const base::Period &period, const Figures &figures) {
    if (const int quarter = quarterOf(period)) {
        return tr("Quarter %2 of %1").arg(period.from.year()).arg(quarter);
    }
    if (period.months() == 12 && period.from.month() == 1) {
        return tr("Year %1").arg(period.from.year());
    }
    return AbcText::period(period, figures);
}

QString AbcText::sequence(const domain::AbcRow &row) {
    QStringList letters;
    for (const AbcClass value : row.sequence) {
        letters << cls(value);
    }
    return letters.join(QLatin1Char('-'));
}

QString AbcText::sequenceTitle(const domain::AbcPolicy &policy) {
    switch (policy.periods) {
    case AbcPeriods::Month:
        return tr("Last %n months", nullptr, policy.horizon);
    case AbcPeriods::Quarter:
        return tr("Last %n quarters", nullptr, policy.horizon);
    case AbcPeriods::Half:
        return tr("Last %n half-years", nullptr, policy.horizon);
    case AbcPeriods::Year:
        break;
    }
    return tr("Last %n years", nullptr, policy.horizon);
}

QString AbcText::unit(AbcPeriods periods, base::Month to) {
    const QString year = QString::number(to.year());
    switch (periods) {
    case AbcPeriods::Month:
        return QString::fromStdString(to.toString()).mid(2);
    case AbcPeriods::Quarter:
        return year.mid(2) + QLatin1Char('Q') + QString::number((to.month() + 2) / 3);
    case AbcPeriods::Half:
        return year.mid(2) + QLatin1Char('H') + QString::number((to.month() + 5) / 6);
    case AbcPeriods::Year:
        break;
    }
    return year;
}

QString AbcText::score(std::int64_t millionths) {
    return decimalText(millionths, 6, 4);
}

QString AbcText::share(std::optional<std::int64_t> millionths, const Figures &figures) {
    return millionths ? decimalText(*millionths, 4, 1) + QStringLiteral(" %") : figures.none();
}

QString AbcText::place(int rank2) {
    if (rank2 == 0) {
        return Figures::none();
    }
    return rank2 % 2 == 0 ? QString::number(rank2 / 2)
                          : QString::number(rank2 / 2) + QStringLiteral(".5");
}

} // namespace accord::ui
