// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a note about a customer, for every place that writes one.
#pragma once

#include "domain/relation/relation.h"
#include "ui/customers/record_dialog.h"

namespace accord::ui {

// `note` null = a new one. `tab` is the part of the page that takes its draft up again.
[[nodiscard]] RecordForm noteForm(PageContext &context, const std::string &customer,
                                  const domain::CustomerNote *note, const QString &tab);
// The draft of a form of a customer's page; `record` "" = of a new one.
[[nodiscard]] Draft recordDraft(const std::string &customer, const QString &tab,
                                const QString &form, const QString &record, const QString &title);

} // namespace accord::ui
