// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that change where we stand with a customer: stage, account status, a judgement of a
// criterion, a loss with its win-back task.
#pragma once

#include "domain/customer/customer.h"
#include "domain/relation/relation.h"
#include "ui/customers/record_dialog.h"

namespace accord::ui {

// `stage`: the word that is offered, "" = the present one.
[[nodiscard]] RecordForm stageForm(PageContext &context, const domain::Customer &customer,
                                   const QString &stage);
[[nodiscard]] RecordForm keyAccountForm(PageContext &context, const domain::Customer &customer);
[[nodiscard]] RecordForm judgementForm(PageContext &context, const domain::Customer &customer,
                                       domain::Criterion criterion);
[[nodiscard]] RecordForm lossForm(PageContext &context, const domain::Customer &customer);

} // namespace accord::ui
