// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/visit/visit_print.h"

namespace accord::documents {

using domain::ObservationKind;

QString dayText(base::Date day) {
    return day.isNull() ? noFigure() : dateText(day);
}

bool isMissed(ObservationKind kind, std::optional<std::int64_t> target,
              std::optional<std::int64_t> milli) {
    if (!target || !milli) {
        return false;
    }
    switch (kind) {
    case ObservationKind::OutOfStock:
    case ObservationKind::OldStock:
        return *milli > *target;
    case ObservationKind::Price:
    case ObservationKind::PromotionRunning:
        return *milli != *target;
    default:
        return *milli < *target;
    }
}

QString VisitPrint::observation(const app::ObservationRow &row) const {
    const QString kind = words.text("visit.observation." + std::string(domain::code(row.kind)));
    return row.product.empty() ? kind : kind + u' ' + oneLine(row.product, 30);
}

QString VisitPrint::unit(ObservationKind kind) const {
    const std::string_view unit = domain::unitOf(kind);
    if (unit == "%") {
        return QStringLiteral("%");
    }
    if (unit == "m2") {
        return QStringLiteral("m²");
    }
    return unit == "yes_no" ? QString() : words.text("visit.unit." + std::string(unit));
}

QString VisitPrint::reading(ObservationKind kind, std::optional<std::int64_t> milli) const {
    if (!milli) {
        return noFigure();
    }
    if (kind == ObservationKind::PromotionRunning) {
        return words.text(*milli != 0 ? "visit.yes" : "visit.no");
    }
    const int least = kind == ObservationKind::Price ? 2 : 0;
    int decimals = 3;
    std::int64_t units = *milli;
    while (decimals > least && units % 10 == 0) {
        units /= 10;
        --decimals;
    }
    return grouped(units, decimals);
}

QString VisitPrint::role(domain::DecisionRole role) const {
    return role == domain::DecisionRole::None
               ? QString()
               : words.text("visit.role." + std::string(domain::code(role)));
}

QString VisitPrint::attitude(domain::Attitude attitude) const {
    return attitude == domain::Attitude::None
               ? noFigure()
               : words.text("handover.attitude." + std::string(domain::code(attitude)));
}

} // namespace accord::documents
