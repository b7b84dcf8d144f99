// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a customer's invoices, stock and equipment.
#pragma once

#include "app/views/money_view.h"
#include "domain/relation/relation.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

namespace accord::ui {

[[nodiscard]] std::vector<Column<app::InvoiceRow>> invoiceColumns(PageContext &context);
[[nodiscard]] std::vector<Column<app::StockRow>> stockColumns(PageContext &context);
[[nodiscard]] std::vector<Column<domain::Equipment>> equipmentColumns(PageContext &context);

} // namespace accord::ui
