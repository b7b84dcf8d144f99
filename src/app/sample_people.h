// SPDX-License-Identifier: GPL-3.0-or-later
// The people and the diary of the sample company (resources/sample/people.json), brought to today.
#pragma once

#include "app/import_service.h"
#include "app/workspace.h"

#include <string>

namespace accord::app {

// The importer reads files, so a table passes through one beside the company file. Strict.
[[nodiscard]] base::Result<ImportResult> importSample(Workspace &workspace, io::ImportKind kind,
                                                      const std::string &name,
                                                      const std::string &table);
// As the user who is logged in. Contacts with their reporting line, terms, invoices, stock, notes,
// evidence and equipment.
[[nodiscard]] base::Done addSamplePeople(Workspace &workspace);

} // namespace accord::app
