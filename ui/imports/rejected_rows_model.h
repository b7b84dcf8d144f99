// SPDX-License-Identifier: GPL-3.0-or-later
// The rows an import cannot take: line, column, value, reason. The value can be put right in place;
// what was typed is kept as a correction of that cell.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/imports/import_task.h"

namespace accord::ui {

class FailureWords;

struct RejectedCell {
    app::RejectedRow row;
    QString typed; // null = not touched
};
using RejectedRowsModel = ColumnTableModel<RejectedCell>;

// `corrections` receives what is typed and must outlive the model.
[[nodiscard]] RejectedRowsModel *
makeRejectedRowsModel(const FailureWords &words, io::CellCorrections &corrections, QObject *parent);
// With what was typed and not tried yet.
[[nodiscard]] std::vector<RejectedCell> rejectedCells(const app::ImportResult &result,
                                                      const io::CellCorrections &corrections);

} // namespace accord::ui
