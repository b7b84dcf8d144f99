// SPDX-License-Identifier: GPL-3.0-or-later
// PlanService::create and what a plan starts with.
#include "app/plan_loaded.h"
#include "app/plan_reviews.h"
#include "app/write.h"
#include "base/month.h"
#include "domain/plan/target_rules.h"
#include "storage/plan_repository.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace accord::app {

using base::Date;
using base::Error;
using base::ErrorCode;
using base::fail;
using domain::Plan;
using domain::PlanMetric;

namespace {

Date aYearLater(Date date) {
    if (date.isNull()) {
        return date;
    }
    const Date later = Date::fromParts(date.year() + 1, date.month(), date.day());
    return later.isNull() ? Date::fromParts(date.year() + 1, date.month(), date.day() - 1) : later;
}

// Lines, actions, KPIs and dates of last year's plan, a year later; never approvals or execution.
void copyFrom(const Plan &last, Plan &plan) {
    plan.lines = last.lines;
    for (domain::PlanLine &line : plan.lines) {
        line.appliedFen = line.executedFen = line.settledFen = 0;
        line.baseFen.reset(); // last year's base is not this year's: to be frozen anew
    }
    plan.activities = last.activities;
    for (domain::PlanActivity &activity : plan.activities) {
        activity.from = aYearLater(activity.from);
        activity.to = aYearLater(activity.to);
    }
    plan.merchandising = last.merchandising;
    plan.equipment = last.equipment;
    plan.promises = last.promises;
    plan.actions = last.actions;
    plan.kpis = last.kpis;
    const auto later = [](auto &parts) {
        for (auto &part : parts) {
            part.due = aYearLater(part.due);
        }
    };
    later(plan.merchandising);
    later(plan.equipment);
    later(plan.promises);
    later(plan.actions);
    for (domain::PlanAction &action : plan.actions) {
        action.done = false;
    }
    plan.sections.correctionClause = last.sections.correctionClause;
    plan.sections.reserve = last.sections.reserve;
}

Error noBase(const std::string &category, PlanMetric metric, int year) {
    const std::string word(code(metric));
    return {ErrorCode::Invalid,
            "plan.no_base",
            "targets",
            {},
            category + " has no " + word + " above 0 in " + std::to_string(year) +
                "; its target stays empty.",
            {{"category", category}, {"metric", word}, {"year", std::to_string(year)}}};
}

// The account a plan may be made for, by the actor.
base::Result<domain::Customer> accountFor(Context &context, const std::string &customer, int year) {
    constexpr int kFirstYear = 2000;
    constexpr int kLastYear = 2198;
    const std::string entity = customer + " " + std::to_string(year);
    storage::CustomerRepository customers(context.db);
    auto account = customers.byCode(customer);
    if (!account) {
        return fail(ErrorCode::NotFound, "customer.not_found",
                    "There is no customer " + customer + ".", "customer", customer);
    }
    ACCORD_CHECK(demand(context, domain::Action::EditPlan, account->owner, entity));
    if (year < kFirstYear || year > kLastYear) {
        return fail(ErrorCode::Invalid, "plan.year", "A plan's year lies between 2000 and 2198.",
                    "year", entity);
    }
    const domain::CustomerId level = customers.accountLevelOf(account->id);
    if (level != account->id) {
        const std::string above = customers.codeOf(level);
        return fail(ErrorCode::Invalid, "plan.not_account_level",
                    "Plans are made for the account " + above + ", to which " + customer +
                        " belongs.",
                    "customer", customer, {{"account", above}});
    }
    return *std::move(account);
}

Plan freshPlan(Context &context, const domain::Customer &account, int year, base::Instant at) {
    const Date day = at.dateIn(context.company.zone);
    Plan plan;
    plan.id = context.ids.make<domain::PlanTag>();
    plan.customer = account.id;
    plan.year = year;
    plan.validFrom = base::Month(year, 1).firstDay();
    plan.validTo = base::Month(year, 12).lastDay();
    plan.lastEditedBy = context.actor.id;
    plan.steps.push_back({domain::PlanStep::Data, at, day, context.actor.id, {}, {}});
    proposeReviews(context, plan, day);
    return plan;
}

void copyLastYear(Context &context, PlanChange &change, const std::string &entity) {
    const int year = change.plan.year - 1;
    if (const auto last = storage::PlanRepository(context.db).find(change.plan.customer, year)) {
        copyFrom(*last, change.plan);
        return;
    }
    change.notices.push_back({ErrorCode::NotFound,
                              "plan.no_last_plan",
                              {},
                              entity,
                              "There is no plan of " + std::to_string(year) + " to copy from.",
                              {{"year", std::to_string(year)}}});
}

} // namespace

void PlanService::targetsFromGrowth(PlanChange &change, const domain::Customer &customer,
                                    base::Percent growth) {
    PlanFigures figures(m_context, customer.id, customer.owner);
    const int year = figures.lastActualYear(change.plan.year);
    const std::vector<PlanActuals> actuals = figures.completed(year);
    for (const PlanActuals &last : actuals) {
        domain::PlanTarget target;
        target.category = last.category;
        target.metric = last.metric;
        const std::int64_t total =
            std::accumulate(last.months.begin(), last.months.end(), std::int64_t{0});
        const auto aim = domain::grown(total, growth, domain::spreadUnit(last.metric));
        if (aim) {
            const PlanFigures::Weights weights =
                figures.weights(change.plan.year, last.category, last.metric);
            // Nothing is locked yet, so that the spread cannot fail.
            (void)domain::spreadTarget(target, *aim, weights.months);
            change.spreads.push_back({last.category, last.metric, weights.source});
        } else {
            change.notices.push_back(noBase(last.category, last.metric, year));
        }
        change.plan.targets.push_back(std::move(target));
    }
    if (actuals.empty()) {
        change.notices.push_back({ErrorCode::Invalid,
                                  "plan.no_figures",
                                  "targets",
                                  {},
                                  "There are no figures of " + std::to_string(year) +
                                      " to grow from; the plan has no targets yet.",
                                  {{"year", std::to_string(year)}}});
    }
}

base::Result<PlanChange> PlanService::create(const std::string &customer, int year,
                                             const PlanCreation &creation) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const domain::Customer account, accountFor(m_context, customer, year));
    ACCORD_TRY(const base::Instant at, eventInstant(m_context));
    PlanChange change;
    change.plan = freshPlan(m_context, account, year, at);
    if (creation.fromLastYear) {
        copyLastYear(m_context, change, customer + " " + std::to_string(year));
    }
    if (creation.growth || creation.fromLastYear) {
        targetsFromGrowth(change, account, creation.growth.value_or(base::Percent()));
    }
    ACCORD_CHECK(storage::PlanRepository(m_context.db).insert(change.plan, stampOf(m_context)));
    change.plan.version = 1;
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "plan.create"));
    log.record(nullptr, &change.plan);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Done demandAlone(Context &context, const Plan &plan, const std::string &entity) {
    storage::PlanRepository plans(context.db);
    for (const int year : {plan.year - 1, plan.year + 1}) {
        const auto other = plans.find(plan.customer, year);
        const bool inForce = other && (other->step == domain::PlanStep::Signed ||
                                       other->step == domain::PlanStep::Executing);
        if (inForce && other->validFrom <= plan.validTo && plan.validFrom <= other->validTo) {
            return fail(ErrorCode::Stale, "plan.overlap",
                        "The plan of " + std::to_string(year) + " is in force from " +
                            other->validFrom.toString() + " to " + other->validTo.toString() +
                            "; two plans cannot be in force on one day.",
                        "valid_from", entity, {{"year", std::to_string(year)}});
        }
    }
    return {};
}

std::vector<PlanCheckRow> checkRows(const std::vector<domain::CheckItem> &items, const Plan &plan) {
    std::vector<PlanCheckRow> rows;
    for (const domain::CheckItem &item : items) {
        PlanCheckRow row{item.id,    item.element, item.level, item.state,
                         item.where, {},           item.places};
        for (const domain::PlanWaiver &waiver : plan.waivers) {
            row.waivedWhy = waiver.rule == item.id ? waiver.why : row.waivedWhy;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace accord::app
