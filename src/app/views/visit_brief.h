// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-visit brief (DOMAIN section 3): what an account manager has to know of a customer before
// going there, on one page.
#pragma once

#include "app/views/money_view.h"
#include "app/views/visit_views.h"
#include "domain/contact/contact.h"
#include "domain/plan/plan_words.h"
#include "domain/task/task.h"
#include "domain/visit/visit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct BriefVisit {
    base::Date day;
    domain::VisitKind kind = domain::VisitKind::OnSite;
    std::string who;
    std::optional<int> result;
    std::string purpose;
    std::string agreements;
    std::vector<std::string> openObjections; // words that were not resolved
};

struct BriefPromise {
    domain::Side side = domain::Side::Ours;
    std::string what;
    std::string by;
    base::Date due;
};

// Net sales of the year against the plan in force, up to the data month.
struct BriefPlan {
    int year = 0;
    std::int64_t actualFen = 0;
    std::int64_t targetFen = 0;
    bool isBehind = false;
};

// An open task of the customer or of who is below it.
struct BriefTask : domain::Task {
    std::string below; // name of who is below, "" = the customer itself
};

// A visit that was planned and neither held nor cleared.
struct BriefMissed {
    base::Date day;
    std::string who;
    std::string purpose;
    std::string below; // as of BriefTask
};

struct VisitBrief {
    std::string code;
    std::string name;
    std::string address;
    std::string ownerName;
    VisitDueRow due; // empty code: the customer is not visited by interval
    std::vector<domain::Contact>
        contacts;                    // who decides first, then the primary one; none that left
    std::vector<BriefTask> tasks;    // open, by day
    std::vector<BriefMissed> missed; // newest first
    // Ours on its shelves and on those below: what must move first, then the oldest. The customer
    // of a row is a name as of BriefTask.
    std::vector<StockRow> stock;
    std::int64_t mustMoveFen = 0;
    std::vector<BriefPromise> promises; // of the plan in force, by day
    std::optional<BriefPlan> plan;
    std::optional<std::int64_t> salesFen; // with what is below, twelve months up to the data month
    std::vector<ObservationRow> observations; // with target and last reading
    std::vector<BriefVisit> visits;           // the last three that took place, newest first
};

} // namespace accord::app
