// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a customer's must-have list, service facts and profits.
#pragma once

#include "app/views/money_view.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

namespace accord::ui {

[[nodiscard]] std::vector<Column<app::MustHaveRow>> mustHaveColumns(PageContext &context);
[[nodiscard]] std::vector<Column<app::ServiceRow>> serviceColumns(PageContext &context);
[[nodiscard]] std::vector<Column<app::ProfitRow>> profitColumns(PageContext &context);

} // namespace accord::ui
