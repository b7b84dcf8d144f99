// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a customer's contacts.
#pragma once

#include "domain/contact/contact.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

#include <QStringList>

class QTableView;

namespace accord::ui {

[[nodiscard]] std::vector<Column<domain::Contact>> contactColumns(PageContext &context);
// A click on this column copies what stands in it.
[[nodiscard]] bool isCopied(const QString &column);
[[nodiscard]] QStringList copiedValues(const domain::Contact &contact, const QString &column);
// A table of rows without a grid, with the widths of the model's columns.
[[nodiscard]] QTableView *makeContactTable(PageContext &context, const QString &id,
                                           const QString &name,
                                           ColumnTableModel<domain::Contact> &model);

} // namespace accord::ui
