// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a customer's money facts: an invoice with its payments, a count of stock, equipment,
// commercial terms, a product it must have, a month of service.
#pragma once

#include "domain/money/money_facts.h"
#include "domain/relation/relation.h"
#include "ui/customers/record_dialog.h"

#include <string>

namespace accord::ui {

// Null = a new one, like below.
[[nodiscard]] RecordForm invoiceForm(PageContext &context, const std::string &customer,
                                     const domain::Receivable *invoice);
[[nodiscard]] RecordForm stockForm(PageContext &context, const std::string &customer);
[[nodiscard]] RecordForm equipmentForm(PageContext &context, const std::string &customer,
                                       const domain::Equipment *equipment);
[[nodiscard]] RecordForm termsForm(PageContext &context, const std::string &customer,
                                   const domain::CustomerTerms &terms);
[[nodiscard]] RecordForm mustHaveForm(PageContext &context, const std::string &customer,
                                      const domain::MustHave *mustHave);
[[nodiscard]] RecordForm serviceForm(PageContext &context, const std::string &customer,
                                     const domain::ServiceFact *fact);
// The fields of the terms, in their order.
[[nodiscard]] std::vector<FormField> termsFields();

} // namespace accord::ui
