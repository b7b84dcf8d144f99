// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_service.h"

#include "app/plan_loaded.h"
#include "app/plan_reviews.h"
#include "app/write.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_json.h"
#include "domain/plan/plan_rules.h"
#include "storage/plan_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {

using base::Error;
using base::ErrorCode;
using base::fail;
using domain::Plan;

namespace {

base::Done demandCurrent(const nlohmann::json &document, const Plan &plan,
                         const std::string &customer) {
    const auto differs = [&document](const char *key, const nlohmann::json &expected) {
        const auto found = document.find(key);
        return found != document.end() && *found != expected;
    };
    if (!document.is_object()) {
        return {};
    }
    if (differs("base", domain::documentDigest(plan))) {
        return fail(ErrorCode::Stale, "stale",
                    "The plan of " + planEntity(customer, plan.year) +
                        " was changed after this document was read; read it again.",
                    "base", planEntity(customer, plan.year));
    }
    if (differs("customer", customer) || differs("year", plan.year)) {
        return fail(
            ErrorCode::Invalid, "plan.other",
            "The document speaks of another plan than " + planEntity(customer, plan.year) + ".",
            differs("year", plan.year) ? "year" : "customer", planEntity(customer, plan.year));
    }
    return {};
}

domain::StepRequest stepOf(const Context &context, const PlanAdvance &request, const Plan &plan,
                           base::Instant at) {
    constexpr int kLast = static_cast<int>(domain::PlanStep::Terminated);
    const int next = std::min(static_cast<int>(plan.step) + 1, kLast);
    domain::StepRequest step;
    step.to = request.to.value_or(static_cast<domain::PlanStep>(next));
    step.on = request.on.isNull() ? at.dateIn(context.company.zone) : request.on;
    step.at = at;
    step.by = context.actor.id;
    step.people = request.people;
    step.note = request.note;
    step.signing = {request.ourSigner, request.customerSigner, request.signedOn};
    return step;
}

// What was signed is revision 0.
void keepRevision(Context &context, const Plan &plan, base::Instant at) {
    storage::PlanRepository(context.db)
        .addRevision(plan.id, {0, domain::contentDigest(plan), domain::contentText(plan), at,
                               context.actor.id});
}

} // namespace

Error alsoEntity(Error error, const std::string &entity) {
    if (error.entity.empty()) {
        error.entity = entity;
    }
    return error;
}

// The first issue is the failure; `issues` receives all of them.
base::Done firstOf(base::Issues found, const std::string &entity, base::Issues *issues) {
    for (Error &error : found) {
        error = alsoEntity(std::move(error), entity);
    }
    if (issues != nullptr) {
        *issues = found;
    }
    return found.empty() ? base::Done() : tl::unexpected(found.front());
}

std::string planEntity(const std::string &customer, int year) {
    return customer + " " + std::to_string(year);
}

base::Result<PlanService::Loaded> PlanService::load(const std::string &customer, int year,
                                                    domain::Action action) {
    auto account = storage::CustomerRepository(m_context.db).byCode(customer);
    if (!account) {
        return fail(ErrorCode::NotFound, "customer.not_found",
                    "There is no customer " + customer + ".", "customer", customer);
    }
    auto plan = storage::PlanRepository(m_context.db).find(account->id, year);
    if (!plan) {
        return fail(ErrorCode::NotFound, "plan.not_found",
                    "There is no plan of " + planEntity(customer, year) + ".", {},
                    planEntity(customer, year),
                    {{"customer", customer}, {"year", std::to_string(year)}});
    }
    ACCORD_CHECK(demand(m_context, action, account->owner, planEntity(customer, year)));
    return Loaded{*std::move(account), *std::move(plan)};
}

base::Done PlanService::save(const Plan &before, Plan &after, const std::string &action,
                             const std::string &reason, bool undoable) {
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, action, reason, undoable));
    after.version = before.version + 1; // what save() makes of it
    log.record(&before, &after);
    after.version = before.version;
    ACCORD_TRY(after.version,
               storage::PlanRepository(m_context.db).save(after, stampOf(m_context)));
    log.finish();
    return {};
}

base::Result<Plan> PlanService::find(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    return load(customer, year, domain::Action::ViewPlan).map([](Loaded &&loaded) {
        return std::move(loaded.plan);
    });
}

base::Result<nlohmann::ordered_json> PlanService::json(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    storage::UserRepository users(m_context.db);
    domain::PlanNames names;
    names.customer = loaded.customer.code;
    names.zone = m_context.company.zone;
    names.userCode = [&users](domain::UserId id) {
        const auto user = users.byId(id);
        return user ? user->code : std::string();
    };
    return domain::planJson(loaded.plan, domain::effectiveStep(loaded.plan, today(m_context)),
                            names);
}

base::Result<std::vector<std::string>> PlanService::customersWithPlan(int year,
                                                                      const std::string &owner) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::ViewPlan));
    domain::UserId ownerId;
    if (!owner.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(owner);
        if (!user) {
            return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + owner + ".",
                        "owner", owner);
        }
        ownerId = user->id;
    }
    storage::PlanRepository plans(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    std::vector<std::string> codes;
    for (const domain::PlanId id : plans.ofYear(year, ownerId)) {
        if (const auto plan = plans.byId(id)) {
            codes.push_back(customers.codeOf(plan->customer));
        }
    }
    return codes;
}

base::Result<PlanChange> PlanService::set(const std::string &customer, int year,
                                          const nlohmann::json &document, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::EditPlan));
    const std::string entity = planEntity(customer, year);
    ACCORD_CHECK(demandOpen(loaded.plan, entity));
    ACCORD_CHECK(demandCurrent(document, loaded.plan, loaded.customer.code));
    PlanChange change;
    change.plan = loaded.plan;
    PlanFigures figures(m_context, loaded.customer.id, loaded.customer.owner);
    const auto weights = [&](const std::string &category, domain::PlanMetric metric) {
        const PlanFigures::Weights found = figures.weights(year, category, metric);
        change.spreads.push_back({category, metric, found.source});
        return found.months;
    };
    ACCORD_CHECK(firstOf(domain::applyPlanJson(document, change.plan, weights), entity, issues));
    ACCORD_CHECK(keepChange(transaction, loaded.plan, change));
    return change;
}

domain::CheckFacts PlanService::checkFactsOf(const Loaded &loaded) {
    PlanFigures figures(m_context, loaded.customer.id, loaded.customer.owner);
    domain::CheckFacts facts;
    facts.hasOwner = !loaded.customer.owner.isNull();
    facts.today = today(m_context);
    for (const PlanActuals &entry : figures.completed(figures.lastActualYear(loaded.plan.year))) {
        domain::CheckFacts::Year year{entry.category, entry.metric, 0};
        for (const std::int64_t amount : entry.months) {
            year.total += amount;
        }
        facts.lastYear.push_back(std::move(year));
    }
    return facts;
}

std::vector<domain::CheckItem> PlanService::checklistOf(const Loaded &loaded) {
    return domain::checklist(loaded.plan, checkFactsOf(loaded), domain::defaultCheckPolicy());
}

base::Result<PlanChange> PlanService::advance(const std::string &customer, int year,
                                              const PlanAdvance &request, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::EditPlan));
    ACCORD_TRY(const base::Instant at, eventInstant(m_context, domain::lastEvent(loaded.plan)));
    const domain::StepRequest step = stepOf(m_context, request, loaded.plan, at);
    PlanFigures figures(m_context, loaded.customer.id, loaded.customer.owner);
    domain::StepFacts facts;
    facts.lastYearFigures = !figures.actuals(year - 1).empty();
    facts.openMust = domain::openRules(checklistOf(loaded), domain::CheckLevel::Must);
    facts.today = at.dateIn(m_context.company.zone);
    ACCORD_CHECK(firstOf(domain::issuesOfStep(loaded.plan, step, facts), planEntity(customer, year),
                         issues));
    PlanChange change;
    change.plan = loaded.plan;
    domain::enterStep(change.plan, step);
    const bool signing = step.to == domain::PlanStep::Signed;
    if (signing) {
        ACCORD_CHECK(demandAlone(m_context, change.plan, planEntity(customer, year)));
        settleReviews(m_context, change.plan, change.plan.signing.signedOn);
    }
    ACCORD_CHECK(save(loaded.plan, change.plan, signing ? "plan.sign" : "plan.advance",
                      request.note, !signing));
    if (signing) {
        keepRevision(m_context, change.plan, at);
    }
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Result<PlanChange> PlanService::back(const std::string &customer, int year,
                                           const std::string &why) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::EditPlan));
    ACCORD_TRY(const base::Instant at, eventInstant(m_context, domain::lastEvent(loaded.plan)));
    PlanChange change;
    change.plan = loaded.plan;
    const auto stepped = domain::stepBack(change.plan, why, at, at.dateIn(m_context.company.zone),
                                          m_context.actor.id);
    if (!stepped) {
        return tl::unexpected(alsoEntity(stepped.error(), planEntity(customer, year)));
    }
    ACCORD_CHECK(save(loaded.plan, change.plan, "plan.back", why));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Result<PlanChange> PlanService::submit(const std::string &customer, int year) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::SubmitPlan));
    ACCORD_TRY(const base::Instant at, eventInstant(m_context, domain::lastEvent(loaded.plan)));
    PlanChange change;
    change.plan = loaded.plan;
    if (const auto done = domain::submit(change.plan, m_context.actor.id, at); !done) {
        return tl::unexpected(alsoEntity(done.error(), planEntity(customer, year)));
    }
    ACCORD_CHECK(save(loaded.plan, change.plan, "plan.submit"));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Result<PlanChange> PlanService::approve(const std::string &customer, int year,
                                              std::optional<int> draft) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    const std::string entity = planEntity(customer, year);
    ACCORD_TRY(const bool solo,
               demandApproval(m_context, domain::Action::ApprovePlan,
                              {loaded.customer.owner, loaded.plan.submittedBy,
                               loaded.plan.lastEditedBy, loaded.plan.submittedAt,
                               loaded.plan.steps.empty() ? base::Instant()
                                                         : loaded.plan.steps.front().entered},
                              entity));
    ACCORD_TRY(const base::Instant at, eventInstant(m_context, domain::lastEvent(loaded.plan)));
    PlanChange change;
    change.plan = loaded.plan;
    const auto done = domain::approve(change.plan, draft.value_or(0), m_context.actor.id, at, solo);
    if (!done) {
        return tl::unexpected(alsoEntity(done.error(), entity));
    }
    ACCORD_CHECK(save(loaded.plan, change.plan, "plan.approve", {}, false));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Result<PlanChange> PlanService::reject(const std::string &customer, int year,
                                             std::optional<int> draft, const std::string &why) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::ApprovePlan));
    ACCORD_TRY([[maybe_unused]] const base::Instant at,
               eventInstant(m_context, domain::lastEvent(loaded.plan)));
    PlanChange change;
    change.plan = loaded.plan;
    if (const auto done = domain::reject(change.plan, draft.value_or(0), why); !done) {
        return tl::unexpected(alsoEntity(done.error(), planEntity(customer, year)));
    }
    ACCORD_CHECK(save(loaded.plan, change.plan, "plan.reject", why, false));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

base::Result<std::vector<PlanCheckRow>> PlanService::check(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    return checkRows(checklistOf(loaded), loaded.plan);
}

base::Result<PlanChange> PlanService::waive(const std::string &customer, int year,
                                            const std::string &rule, const std::string &why) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(Loaded loaded, load(customer, year, domain::Action::WaivePlanRule));
    const std::string entity = planEntity(customer, year);
    if (!domain::isCheckRule(rule)) {
        return fail(ErrorCode::Invalid, "plan.rule_unknown",
                    "There is no rule \"" + rule + "\" in the checklist.", "rule", entity,
                    {{"rule", rule}});
    }
    if (why.empty()) {
        return fail(ErrorCode::Invalid, "plan.why_missing", "A waiver needs a reason.", "why",
                    entity);
    }
    if (domain::isReadOnly(loaded.plan.step)) {
        return fail(ErrorCode::Stale, "plan.read_only",
                    "The plan of " + entity + " is signed; nothing is left to waive.", {}, entity);
    }
    ACCORD_TRY(const base::Instant at, eventInstant(m_context, domain::lastEvent(loaded.plan)));
    PlanChange change;
    change.plan = loaded.plan;
    std::erase_if(change.plan.waivers,
                  [&rule](const domain::PlanWaiver &waiver) { return waiver.rule == rule; });
    change.plan.waivers.push_back({rule, why, m_context.actor.id, at});
    ACCORD_CHECK(save(loaded.plan, change.plan, "plan.waive", why));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return change;
}

} // namespace accord::app
