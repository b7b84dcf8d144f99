// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_verbs.h"

#include "app/plan_overview.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/action_runner.h"

namespace accord::ui {
namespace {

using domain::Action;
using domain::Plan;

class Inquiry {
public:
    explicit Inquiry(const PlanEditing &editing)
        : m_editing(editing),
          m_app(editing.context().app()),
          m_entity(editing.customer() + " " + std::to_string(editing.year())) {}

    // The first failure in words.
    template<class... Checks>
    [[nodiscard]] PlanVerb verb(const Checks &...checks) const {
        PlanVerb verb;
        (take(verb, checks), ...);
        return verb;
    }
    [[nodiscard]] base::Done may(Action action) const {
        return app::demand(m_app, action, m_editing.owner(), m_entity);
    }
    [[nodiscard]] base::Done mayApprove() const {
        const Plan &plan = m_editing.plan();
        const auto solo = app::demandApproval(
            m_app, Action::ApprovePlan,
            {m_editing.owner(), plan.submittedBy, plan.lastEditedBy, plan.submittedAt,
             plan.steps.empty() ? base::Instant() : plan.steps.front().entered},
            m_entity);
        return solo ? base::Done() : tl::unexpected(solo.error());
    }
    // What can be mended in the dialog of the step (notes, names, days) does not stand in the way.
    [[nodiscard]] base::Done mayAdvance() const {
        for (const base::Error &issue : m_editing.missing()) {
            if (issue.code != base::ErrorCode::Invalid) {
                return tl::unexpected(issue);
            }
        }
        return {};
    }

private:
    void take(PlanVerb &verb, const base::Done &done) const {
        if (!done && verb.whyNot.isEmpty()) {
            verb.whyNot = m_editing.context().actions.words().sentence(done.error());
        }
    }
    const PlanEditing &m_editing;
    app::Context &m_app;
    std::string m_entity;
};

PlanVerbs::Main mainVerb(const PlanVerbs &verbs, const Plan &plan) {
    if (app::approvalState(plan) == app::PlanApprovalState::Submitted) {
        return verbs.approve.isPossible() ? PlanVerbs::Main::Approve : PlanVerbs::Main::None;
    }
    if (domain::isReadOnly(plan.step)) {
        return PlanVerbs::Main::None;
    }
    if (verbs.advance.isPossible()) {
        return PlanVerbs::Main::Advance;
    }
    return verbs.submit.isPossible() ? PlanVerbs::Main::Submit : PlanVerbs::Main::None;
}

} // namespace

PlanVerbs verbsOf(const PlanEditing &editing) {
    const Inquiry ask(editing);
    const auto actor = editing.context().app().actor.id;
    const base::Instant now = editing.context().app().clock.now();
    Plan trial = editing.plan();
    PlanVerbs verbs;
    verbs.submit = ask.verb(ask.may(Action::SubmitPlan), domain::submit(trial, actor, now));
    trial = editing.plan();
    verbs.approve = ask.verb(domain::approve(trial, 0, actor, now, false), ask.mayApprove());
    trial = editing.plan();
    verbs.reject = ask.verb(domain::reject(trial, 0, "reason"), ask.may(Action::ApprovePlan));
    trial = editing.plan();
    verbs.back = ask.verb(ask.may(Action::EditPlan),
                          domain::stepBack(trial, "reason", now, editing.document().date, actor));
    verbs.waive = ask.verb(ask.may(Action::WaivePlanRule));
    if (domain::isReadOnly(editing.plan().step)) {
        verbs.advance.whyNot = editing.readOnlyReason();
        verbs.waive.whyNot = editing.readOnlyReason();
    } else {
        verbs.advance = ask.verb(ask.may(Action::EditPlan), ask.mayAdvance());
    }
    verbs.main = mainVerb(verbs, editing.plan());
    return verbs;
}

} // namespace accord::ui
