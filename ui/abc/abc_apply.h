// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the customers the classes of a kept run, after saying what would change.
#pragma once

#include "ui/common/page_context.h"

class QString;
class QWidget;

namespace accord::ui {

// May this user apply a run? Supervisors may.
[[nodiscard]] bool mayApplyAbc(const PageContext &context);
// Previews and asks; true when it was done. One step of undo.
bool applyKeptAbc(PageContext &context, QWidget *over, const QString &run);

} // namespace accord::ui
