// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the tables that tell where we stand with a customer.
#pragma once

#include "app/views/loss_report.h"
#include "domain/relation/relation.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

namespace accord::ui {

struct CriterionRow;

[[nodiscard]] std::vector<Column<domain::CustomerChange>> stageColumns(PageContext &context);
[[nodiscard]] std::vector<Column<CriterionRow>> criterionColumns(PageContext &context);
// `report`: the losses of all customers, read when a cell is drawn.
[[nodiscard]] std::vector<Column<domain::Loss>> lossColumns(PageContext &context,
                                                            const app::LossReport &report);

} // namespace accord::ui
