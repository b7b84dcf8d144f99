// SPDX-License-Identifier: GPL-3.0-or-later
// The sample company (`init --sample`): fictional customers in groups and stores, 24 months of
// figures up to the last complete one, plans in every step. Made through the services, so every
// rule and the change log hold.
#pragma once

#include "app/workspace.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstdint>

namespace accord::app {

// Name and first user (a supervisor) for Workspace::create.
[[nodiscard]] NewCompany sampleCompany();

struct SampleCounts {
    std::int64_t users = 0;
    std::int64_t customers = 0;
    std::int64_t salesRows = 0;
    std::int64_t plans = 0;
};

// Fills a company that was just made; the actor must be a supervisor and is the actor again
// afterwards. The same present gives the same content.
// Cancelled ("cancelled") when `progress` says so; then the company is filled in part.
[[nodiscard]] base::Result<SampleCounts> fillSampleCompany(Workspace &workspace,
                                                           const base::Progress &progress = {});

} // namespace accord::app
