// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today_service.h"

#include "app/visit_service.h"
#include "storage/customer_repository.h"
#include "storage/plan_repository.h"
#include "storage/task_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {
namespace {

constexpr int kWeek = 7;

TodayVisit todayVisit(const storage::VisitListRow &row) {
    TodayVisit visit;
    visit.id = row.id;
    visit.customerCode = row.customerCode;
    visit.customerName = row.customerName;
    visit.city = row.city;
    visit.district = row.district;
    visit.ownerCode = row.ownerCode;
    visit.ownerName = row.ownerName;
    visit.kind = row.kind;
    visit.state = row.state;
    visit.missed = row.missed;
    visit.day = row.day;
    visit.minute = row.plannedMinute;
    visit.purpose = row.purpose;
    return visit;
}

// Collects one view; who is not reached is left out.
class Day {
public:
    Day(Context &context, domain::UserId owner) : m_context(context), m_owner(owner) {
        m_users = storage::UserRepository(context.db).all();
        m_view.today = today(context);
        m_view.weekEnd = m_view.today.plusDays(kWeek - m_view.today.weekday());
        for (const domain::User &user : m_users) {
            m_view.people.emplace(user.code, user.name);
            if (user.id == owner) {
                m_view.ownerCode = user.code;
            }
        }
    }

    [[nodiscard]] base::Result<TodayView> view() {
        addVisits();
        ACCORD_CHECK(addDue());
        addTasks();
        addPlans();
        ACCORD_CHECK(countDone());
        return std::move(m_view);
    }

private:
    // A team is everybody in reach; the answer is kept, as many rows have few owners.
    bool isReached(domain::UserId user) {
        if (!m_owner.isNull()) {
            return user == m_owner;
        }
        const auto [found, isNew] = m_reached.try_emplace(user, false);
        if (isNew) {
            found->second = domain::reachOf(m_context.actor, user, m_users) != domain::Reach::Other;
        }
        return found->second;
    }

    TodayBucket &bucketOf(base::Date day) {
        return day < m_view.today ? m_view.overdue : day == m_view.today ? m_view.now : m_view.week;
    }

    void addVisits() {
        for (const auto &row :
             storage::VisitRepository(m_context.db).open(m_owner, m_view.weekEnd, m_view.today)) {
            if (isReached(row.owner)) {
                bucketOf(row.day).visits.push_back(todayVisit(row));
            }
        }
        for (TodayBucket *bucket : {&m_view.overdue, &m_view.now, &m_view.week}) {
            std::ranges::stable_sort(bucket->visits, {}, [](const TodayVisit &visit) {
                return std::pair(visit.day, visit.minute.value_or(0));
            });
        }
    }

    base::Done addDue() {
        ACCORD_TRY(const auto rows, VisitService(m_context).due(m_view.ownerCode));
        std::vector<VisitDueRow> byToday;
        for (const VisitDueRow &row : rows) {
            if (!row.cls.empty()) {
                m_view.classes.emplace(row.code, row.cls);
            }
            if (!waitsForPlan(row, m_view.weekEnd) || !isReached(ownerOf(row.ownerCode))) {
                continue;
            }
            bucketOf(row.due.due).due.push_back(row);
            if (row.due.due <= m_view.today) {
                byToday.push_back(row);
            }
        }
        m_view.route = routeOf(byToday);
        return {};
    }

    // What was done today by those whose day it is.
    base::Done countDone() {
        storage::FilterTerm people{"who", storage::FilterOp::In, {}, 0};
        for (const domain::User &user : m_users) {
            if (isReached(user.id)) {
                people.values.push_back(user.code);
            }
        }
        const std::string day = m_view.today.toString();
        storage::TaskQuery tasks;
        tasks.limit = 0;
        tasks.filter = {people,
                        {"state", storage::FilterOp::Equal, {"done"}, 0},
                        {"closed_on", storage::FilterOp::Equal, {day}, 0}};
        ACCORD_TRY(const auto done, storage::TaskRepository(m_context.db).list(tasks));
        storage::VisitQuery visits;
        visits.limit = 0;
        visits.today = m_view.today;
        people.field = "owner";
        visits.filter = {people,
                         {"state", storage::FilterOp::Equal, {"done"}, 0},
                         {"held_on", storage::FilterOp::Equal, {day}, 0}};
        ACCORD_TRY(const auto held, storage::VisitRepository(m_context.db).list(visits));
        m_view.doneToday = static_cast<std::size_t>(done.total + held.total);
        return {};
    }

    void addTasks() {
        for (auto &row : storage::TaskRepository(m_context.db).open(m_owner, m_view.weekEnd)) {
            if (!isReached(row.task.who)) {
                continue;
            }
            TodayTask entry;
            entry.overdueDays = m_view.today.daysSince1970() - row.task.when.daysSince1970();
            entry.whoCode = std::move(row.whoCode);
            entry.whoName = std::move(row.whoName);
            entry.customerCode = std::move(row.customerCode);
            entry.customerName = std::move(row.customerName);
            entry.task = std::move(row.task);
            bucketOf(entry.task.when).tasks.push_back(std::move(entry));
        }
    }

    void addPlans() {
        storage::PlanRepository plans(m_context.db);
        for (const int year : {m_view.today.year(), m_view.today.year() + 1}) {
            for (const domain::PlanId id : plans.ofYear(year, m_owner)) {
                const auto plan = plans.byId(id);
                const auto customer =
                    plan ? storage::CustomerRepository(m_context.db).byId(plan->customer)
                         : std::nullopt;
                if (customer && isReached(customer->owner)) {
                    addPlan(*plan, *customer);
                }
            }
        }
    }

    void addPlan(const domain::Plan &plan, const domain::Customer &customer) {
        const std::string owner = codeOf(customer.owner);
        const bool isRunning =
            plan.step == domain::PlanStep::Signed || plan.step == domain::PlanStep::Executing;
        for (const domain::PlanReviewDate &review : plan.reviews) {
            if (isRunning && !review.due.isNull() && review.due <= m_view.weekEnd) {
                bucketOf(review.due)
                    .reviews.push_back({customer.code, customer.name, owner, plan.year,
                                        review.quarter, review.due});
            }
        }
        const bool isSubmitted = !plan.submittedDigest.empty();
        if (!isSubmitted && plan.rejection.empty()) {
            return;
        }
        TodayPlan entry{
            customer.code, customer.name,
            owner,         plan.year,
            plan.step,     isSubmitted ? PlanWaiting::ForApproval : PlanWaiting::Rejected,
            false};
        const domain::Action next =
            isSubmitted ? domain::Action::ApprovePlan : domain::Action::EditPlan;
        entry.isMine = demand(m_context, next, customer.owner, customer.code).has_value() &&
                       (isSubmitted || customer.owner == m_context.actor.id);
        m_view.plans.push_back(std::move(entry));
    }

    [[nodiscard]] domain::UserId ownerOf(const std::string &code) const {
        const auto user = std::ranges::find(m_users, code, &domain::User::code);
        return user == m_users.end() ? domain::UserId() : user->id;
    }
    [[nodiscard]] std::string codeOf(domain::UserId id) const {
        const auto user = std::ranges::find(m_users, id, &domain::User::id);
        return user == m_users.end() ? std::string() : user->code;
    }

    Context &m_context;
    domain::UserId m_owner; // null = the team
    std::vector<domain::User> m_users;
    std::map<domain::UserId, bool> m_reached;
    TodayView m_view;
};

} // namespace

base::Result<TodayView> TodayService::ofUser(const std::string &userCode) const {
    const db::ReadTransaction snapshot(m_context.db);
    if (userCode.empty()) {
        return Day(m_context, m_context.actor.id).view();
    }
    const auto user = storage::UserRepository(m_context.db).byCode(userCode);
    if (!user) {
        return base::fail(base::ErrorCode::NotFound, "user.not_found",
                          "There is no user " + userCode + ".", "user", userCode);
    }
    return Day(m_context, user->id).view();
}

base::Result<TodayView> TodayService::ofTeam() const {
    const db::ReadTransaction snapshot(m_context.db);
    const bool hasTeam = m_context.actor.role == domain::Role::Supervisor;
    return Day(m_context, hasTeam ? domain::UserId() : m_context.actor.id).view();
}

} // namespace accord::app
