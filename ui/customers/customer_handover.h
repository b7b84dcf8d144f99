// SPDX-License-Identifier: GPL-3.0-or-later
// A customer changes hands from its page: to whom and why, what goes with it, and the pack for the
// next owner as PDF.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/page_context.h"

class QWidget;

namespace accord::ui {

// What belongs to the customer and is open: "KA-0001 汐畔桥: 11 customers below, …"; "" = not
// allowed.
[[nodiscard]] QString goesAlong(PageContext &context, const domain::Customer &customer);
void handOverCustomer(PageContext &context, QWidget *over, const domain::Customer &customer);
// The pack alone, as things stand.
void writeHandoverPack(PageContext &context, QWidget *over, const domain::Customer &customer);

} // namespace accord::ui
