// SPDX-License-Identifier: GPL-3.0-or-later
// Work for many customers at once: the same task for each, or a visit to each, some a day from a
// day on. One step that is taken back whole. And a new contact, after asking of which customer.
#pragma once

#include "ui/customers/record_dialog.h"

#include <QStringList>

namespace accord::ui {

[[nodiscard]] RecordForm bulkTaskForm(PageContext &context, const QStringList &codes);
[[nodiscard]] RecordForm bulkVisitsForm(PageContext &context, const QStringList &codes);
// Opens the form that a draft of one of them was typed in; false when it was typed elsewhere.
bool takeUpBulkWork(PageContext &context, const QVariantMap &draft, QWidget *over);
void addContact(PageContext &context, QWidget *over);

} // namespace accord::ui
