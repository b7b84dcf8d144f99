// SPDX-License-Identifier: GPL-3.0-or-later
// PlanService for a form: the plan as a value, with what it needs to know while it is edited.
#include "app/plan_loaded.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_edit.h"
#include "domain/plan/plan_rules.h"

namespace accord::app {

using base::ErrorCode;
using base::fail;
using domain::Plan;

namespace {

std::string joined(const std::vector<std::string> &words) {
    std::string text;
    for (const std::string &word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

// Optimistic lock: what was edited has to be what is stored.
base::Done demandVersion(const Plan &edited, const Plan &stored, const std::string &entity) {
    if (edited.version == stored.version) {
        return {};
    }
    const std::string parts =
        joined(domain::changedParts(domain::contentText(edited), domain::contentText(stored)));
    return fail(ErrorCode::Stale, "stale",
                "The plan of " + entity + " was changed by somebody else in the meantime" +
                    (parts.empty() ? "" : " (" + parts + ")") + "; read it again.",
                {}, entity, {{"entity", entity}, {"parts", parts}});
}

} // namespace

base::Done demandOpen(const Plan &plan, const std::string &entity) {
    if (domain::isReadOnly(plan.step)) {
        return fail(ErrorCode::Stale, "plan.read_only",
                    "The plan of " + entity + " is signed; only an amendment can change it.", {},
                    entity);
    }
    return {};
}

base::Done PlanService::keepChange(db::Transaction &transaction, const Plan &before,
                                   PlanChange &change) {
    if (domain::documentDigest(change.plan) == domain::documentDigest(before)) {
        change.plan = before;
        return {}; // nothing differs: nothing is written
    }
    domain::noteContentChange(change.plan, domain::contentDigest(before), m_context.actor.id);
    ACCORD_CHECK(save(before, change.plan, "plan.set"));
    transaction.commit();
    m_context.hub.publish(DataKind::Plans);
    return {};
}

base::Result<PlanChange> PlanService::update(const std::string &customer, int year,
                                             const Plan &edited, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::EditPlan));
    const std::string entity = planEntity(customer, year);
    ACCORD_CHECK(demandOpen(loaded.plan, entity));
    ACCORD_CHECK(demandVersion(edited, loaded.plan, entity));
    PlanChange change;
    change.plan = loaded.plan;
    domain::takeEdits(change.plan, edited);
    ACCORD_CHECK(firstOf(domain::issuesOfPlan(change.plan), entity, issues));
    ACCORD_CHECK(keepChange(transaction, loaded.plan, change));
    return change;
}

base::Result<domain::CheckFacts> PlanService::checkFacts(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    return checkFactsOf(loaded);
}

base::Result<PlanFigures::Weights> PlanService::weights(const std::string &customer, int year,
                                                        const std::string &category,
                                                        domain::PlanMetric metric) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    PlanFigures figures(m_context, loaded.customer.id, loaded.customer.owner);
    return figures.weights(year, category, metric);
}

} // namespace accord::app
