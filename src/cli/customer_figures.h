// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of `customer show --rollup` and `--alone`, for people.
#pragma once

#include "cli/output.h"

namespace accord::cli {

class Session;

// `figures` as app::toJson(CustomerSummary) says; what is not known is left out.
void addFigures(const Session &session, const Json &figures, Fields &fields);

} // namespace accord::cli
