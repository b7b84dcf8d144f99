// SPDX-License-Identifier: GPL-3.0-or-later
// What may be chosen for the fields of a customer, in forms, filters and bulk changes.
#pragma once

#include "app/context.h"
#include "ui/common/list_source.h"

class QComboBox;

namespace accord::ui {

// Active managers and supervisors by name, and nobody.
[[nodiscard]] QList<FilterChoice> customerOwners(app::Context &context);
// The words of a Word field: stage, format, kind, key_account, settlement.
[[nodiscard]] QList<FilterChoice> customerChoices(const QString &field);
// Fills the box; its data are the stable words.
void fillChoices(QComboBox &box, const QList<FilterChoice> &choices);

} // namespace accord::ui
