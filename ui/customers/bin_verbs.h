// SPDX-License-Identifier: GPL-3.0-or-later
// Moving customers to the bin from the list and from a customer's page: those with a history are
// named and may be archived instead.
#pragma once

#include "ui/common/page_context.h"

#include <QStringList>

class QWidget;

namespace accord::ui {

// True when something was moved or archived.
bool moveToBin(PageContext &context, QWidget *over, const QStringList &codes);

} // namespace accord::ui
