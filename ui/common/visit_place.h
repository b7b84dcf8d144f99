// SPDX-License-Identifier: GPL-3.0-or-later
// Where the call card of a new visit to a customer is: a place of its own, so that it leads back to
// where it was opened.
#pragma once

#include "ui/common/navigator.h"

namespace accord::ui {

inline const QString kNewVisit = QStringLiteral("new:"); // the record, the code behind it

[[nodiscard]] inline Place newVisitPlace(const QString &customer) {
    return {QStringLiteral("visits"), kNewVisit + customer, {}};
}

} // namespace accord::ui
