// SPDX-License-Identifier: GPL-3.0-or-later
// How the settings name what one person keeps for one company: views, pins, open places. Two people
// at one desk do not see each other's.
#pragma once

#include "ui/common/page_context.h"

#include <QString>

namespace accord::ui {

// The key of `what` ("lists/customers") for who acts now. What was kept for the company file alone,
// before there were keys of people, goes to the first who asks.
[[nodiscard]] QString deskKey(const PageContext &context, const QString &what);

} // namespace accord::ui
