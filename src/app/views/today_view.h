// SPDX-License-Identifier: GPL-3.0-or-later
// The Today page (UX section 3): what is overdue, what is for today, what is for this week, and the
// plans that wait; for one person or for a supervisor's team.
#pragma once

#include "app/views/visit_views.h"
#include "domain/plan/plan_words.h"
#include "domain/task/task.h"
#include "domain/visit/visit.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace accord::app {

// A visit that is planned or going on.
struct TodayVisit {
    domain::VisitId id;
    std::string customerCode;
    std::string customerName;
    std::string city;
    std::string district;
    std::string ownerCode;
    std::string ownerName;
    domain::VisitKind kind = domain::VisitKind::OnSite;
    domain::VisitState state = domain::VisitState::Planned;
    bool missed = false;
    base::Date day;
    std::optional<int> minute;
    std::string purpose;
};

struct TodayTask {
    domain::Task task;
    std::string whoCode;
    std::string whoName;
    std::string customerCode;
    std::string customerName;
    int overdueDays = 0;
};

struct TodayReview {
    std::string customerCode;
    std::string customerName;
    std::string ownerCode;
    int year = 0;
    int quarter = 0;
    base::Date due;
};

enum class PlanWaiting { ForApproval, Rejected };
struct TodayPlan {
    std::string customerCode;
    std::string customerName;
    std::string ownerCode;
    int year = 0;
    domain::PlanStep step = domain::PlanStep::Data;
    PlanWaiting waiting = PlanWaiting::ForApproval;
    bool isMine = false; // the actor's to act on
};

// What falls into one span of days.
struct TodayBucket {
    std::vector<TodayVisit> visits; // by day and time
    std::vector<VisitDueRow> due;   // worst first; whose visit is planned or missed is left out
    std::vector<TodayTask> tasks;   // by day
    std::vector<TodayReview> reviews;
    [[nodiscard]] std::size_t size() const {
        return visits.size() + due.size() + tasks.size() + reviews.size();
    }
};

struct TodayView {
    base::Date today;
    base::Date weekEnd;    // Sunday
    std::string ownerCode; // whose day it is, "" = the whole team
    TodayBucket overdue;
    TodayBucket now;
    TodayBucket week; // from tomorrow
    std::vector<TodayPlan> plans;
    std::vector<VisitRouteStop> route; // who is due by today, by city and district
    // The class that decides the interval, by customer code; who is not visited has none.
    std::map<std::string, std::string> classes;
    std::map<std::string, std::string> people; // names by user code
    std::size_t doneToday = 0;                 // visits held and tasks closed as done today
    // Daily clearing: tasks and visits that are still open at the end of the day.
    [[nodiscard]] std::size_t toClear() const {
        return overdue.visits.size() + overdue.tasks.size() + now.visits.size() + now.tasks.size();
    }
};

} // namespace accord::app
