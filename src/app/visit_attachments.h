// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the document of a visit brings along, written in the change set of the visit.
#pragma once

#include "app/context.h"
#include "domain/visit/visit.h"
#include "storage/change_log.h"

#include <nlohmann/json.hpp>

namespace accord::app {

// "files" of the document: ids, or objects with an "id". Those of the visit's customer that no
// other card shows are on its card from now on. NotFound ("record.not_found"), Invalid
// ("file.other_card") for the file of another customer or card.
[[nodiscard]] base::Done attachFiles(Context &context, const nlohmann::json &document,
                                     const domain::Visit &visit, storage::ChangeSetWriter &log);

} // namespace accord::app
