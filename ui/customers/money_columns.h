// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a customer's invoices, stock and equipment.
#pragma once

#include "app/views/money_view.h"
#include "domain/relation/relation.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

#include <map>
#include <string>

namespace accord::ui {

[[nodiscard]] std::vector<Column<app::InvoiceRow>> invoiceColumns(PageContext &context);
[[nodiscard]] std::vector<Column<app::StockRow>> stockColumns(PageContext &context);
// `codes` of the customers that have it; read whenever a cell is shown, so it has to outlive them.
[[nodiscard]] std::vector<Column<domain::Equipment>>
equipmentColumns(PageContext &context, const std::map<domain::CustomerId, std::string> &codes);

} // namespace accord::ui
