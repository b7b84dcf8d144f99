// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing records of one customer in from a file, from its page: read, tried without writing, told
// what would happen, then written as one change that can be taken back. Files of many customers
// that say which is whose are taken as they are.
#pragma once

#include "app/import_service.h"
#include "ui/common/page_context.h"

#include <string>

class QWidget;

namespace accord::ui {

void importRecords(PageContext &context, QWidget *over, io::ImportKind kind,
                   const std::string &customer);

} // namespace accord::ui
