// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one customer in one look, of it alone or with everything below it.
#pragma once

#include "app/views/customer_overview.h"
#include "app/views/money_view.h"
#include "domain/contact/contact_rules.h"
#include "domain/customer/rollup.h"
#include "domain/health/health.h"

#include <cstdint>
#include <optional>
#include <string>

namespace accord::app {

struct CustomerSummary {
    std::string code;
    domain::Rollup rollup = domain::Rollup::WithBelow;
    std::int64_t customers = 0; // it and those below it that are counted
    base::Date on;
    base::Period year; // the twelve months of the sales; null = none in the company
    YearFigures netFen;
    YearFigures netBeforeFen;
    YearFigures paymentFen;
    domain::Ageing owed;
    std::optional<std::int64_t> salesOutstandingDays;
    std::optional<std::int64_t> creditLimitFen; // of the customer itself
    std::optional<std::int64_t> creditLeftFen;
    std::int64_t stockBatches = 0;
    std::int64_t stockFen = 0;
    std::int64_t mustMoveFen = 0;
    std::int64_t equipment = 0;  // pieces
    std::int64_t visitsHeld = 0; // in the twelve months up to `on`
    std::int64_t visitsAhead = 0;
    std::int64_t visitsMissed = 0;
    base::Date lastHeld;
    std::int64_t tasksOpen = 0;
    std::int64_t tasksOverdue = 0;
    std::int64_t tasksDone = 0; // in the twelve months up to `on`
    std::int64_t contacts = 0;  // who has not left
    domain::ContactCoverage coverage;
    domain::Health health;
};

} // namespace accord::app
