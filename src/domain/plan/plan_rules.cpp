// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_rules.h"

#include "domain/plan/plan_content.h"

#include <algorithm>
#include <utility>

namespace accord::domain {

namespace {

using base::Error;
using base::ErrorCode;
using base::Issues;

Error conflict(std::string reason, std::string detail,
               std::map<std::string, std::string> args = {}) {
    return {ErrorCode::Stale, std::move(reason), {}, {}, std::move(detail), std::move(args)};
}

Error missing(std::string reason, std::string field, std::string detail) {
    return {ErrorCode::Invalid, std::move(reason), std::move(field), {}, std::move(detail), {}};
}

PlanStep after(PlanStep step) {
    return static_cast<PlanStep>(static_cast<int>(step) + 1);
}

std::string word(PlanStep step) {
    return std::string(code(step));
}

Error wrongOrder(PlanStep from, PlanStep to) {
    return conflict("plan.step_order",
                    "The plan is in step " + word(from) + "; step " + word(to) +
                        " cannot follow it. Steps are taken one by one.",
                    {{"from", word(from)}, {"to", word(to)}});
}

Error approvalMissing(const Plan &plan, PlanStep to) {
    const bool voided = plan.approval.has_value();
    return conflict("plan.approval_missing",
                    "Step " + word(to) + " needs a supervisor's approval of the present content" +
                        (voided ? "; it changed after draft " +
                                      std::to_string(plan.approval->draft) + " was approved"
                                : "") +
                        ". Submit the plan and have it approved.",
                    {{"step", word(to)}, {"draft", std::to_string(plan.draft)}});
}

std::string joined(const std::vector<std::string> &words) {
    std::string text;
    for (const std::string &entry : words) {
        text += (text.empty() ? "" : ", ") + entry;
    }
    return text;
}

PlanSigning signingOf(const Plan &plan, const StepRequest &request) {
    PlanSigning signing = plan.signing;
    if (!request.signing.ourSigner.empty()) {
        signing.ourSigner = request.signing.ourSigner;
    }
    if (!request.signing.customerSigner.empty()) {
        signing.customerSigner = request.signing.customerSigner;
    }
    if (!request.signing.signedOn.isNull()) {
        signing.signedOn = request.signing.signedOn;
    }
    return signing;
}

void signingIssues(const Plan &plan, const StepRequest &request, const StepFacts &facts,
                   Issues &issues) {
    if (!approvalHolds(plan) && !withinTolerance(plan)) {
        issues.push_back(approvalMissing(plan, PlanStep::Signed));
    }
    if (!facts.openMust.empty()) {
        issues.push_back(
            conflict("plan.must_open",
                     "The checklist has open rules that must be met: " + joined(facts.openMust) +
                         ". Meet them or have a supervisor waive them.",
                     {{"rules", joined(facts.openMust)}}));
    }
    const PlanSigning signing = signingOf(plan, request);
    if (signing.ourSigner.empty()) {
        issues.push_back(
            missing("plan.signer_missing", "our_signer", "Signing needs the name of our signer."));
    }
    if (signing.customerSigner.empty()) {
        issues.push_back(missing("plan.signer_missing", "customer_signer",
                                 "Signing needs the name of the customer's signer."));
    }
    if (signing.signedOn.isNull()) {
        issues.push_back(
            missing("plan.signed_on_missing", "signed_on", "Signing needs the day of signing."));
    } else if (signing.signedOn > facts.today) {
        issues.push_back(missing("plan.signed_on_future", "signed_on",
                                 "The day of signing lies in the future."));
    }
}

void leavingIssues(const Plan &plan, const StepRequest &request, const StepFacts &facts,
                   Issues &issues) {
    if (plan.step == PlanStep::Data && !facts.lastYearFigures && request.note.empty()) {
        issues.push_back(missing("plan.figures_missing", "note",
                                 "There are no figures of the year before; import them or say in "
                                 "a note why there are none."));
    }
    if (plan.step == PlanStep::Review && !facts.reviewPresented && request.note.empty()) {
        issues.push_back(missing("plan.review_missing", "note",
                                 "No review was presented to the customer; give the reason in a "
                                 "note."));
    }
}

bool wasShown(const Plan &plan) {
    return !plan.submittedDigest.empty() || !plan.rejection.empty() ||
           (plan.approval && plan.approval->draft == plan.draft);
}

void clearSubmission(Plan &plan) {
    plan.submittedDigest.clear();
    plan.submittedBy = UserId();
    plan.submittedAt = base::Instant();
}

base::Done demandSubmitted(const Plan &plan, int draft) {
    if (plan.submittedDigest.empty()) {
        return base::fail(ErrorCode::Stale, "plan.not_submitted",
                          "The plan is not waiting for approval; submit it first.");
    }
    if (draft != 0 && draft != plan.draft) {
        return base::fail(
            ErrorCode::Stale, "plan.draft_changed",
            "Draft " + std::to_string(draft) + " is not the one that waits; it is " + "draft " +
                std::to_string(plan.draft) + ". Read it again.",
            "draft", {},
            {{"draft", std::to_string(draft)}, {"current", std::to_string(plan.draft)}});
    }
    return {};
}

} // namespace

bool isReadOnly(PlanStep step) {
    return step >= PlanStep::Signed;
}

PlanStep effectiveStep(const Plan &plan, base::Date today) {
    const bool begun = plan.step == PlanStep::Signed && !plan.signing.signedOn.isNull() &&
                       today >= plan.signing.signedOn && today >= plan.validFrom;
    return begun ? PlanStep::Executing : plan.step;
}

Issues issuesOfStep(const Plan &plan, const StepRequest &request, const StepFacts &facts) {
    Issues issues;
    const bool known = plan.step < PlanStep::Signed && request.to <= PlanStep::Signed;
    if (!known || request.to != after(plan.step)) {
        issues.push_back(wrongOrder(plan.step, request.to));
        return issues;
    }
    if (!request.on.isNull() && request.on > facts.today) {
        issues.push_back(
            missing("plan.step_future", "on", "The day of a step lies in the future."));
    }
    if (!request.on.isNull() && !plan.steps.empty() && request.on < plan.steps.back().on) {
        issues.push_back(missing("plan.step_before_previous", "on",
                                 "The day of a step lies before that of the step before it."));
    }
    leavingIssues(plan, request, facts, issues);
    if (request.to == PlanStep::Draft && !approvalHolds(plan)) {
        issues.push_back(approvalMissing(plan, PlanStep::Draft));
    }
    if (request.to == PlanStep::Signed) {
        signingIssues(plan, request, facts, issues);
    }
    return issues;
}

void enterStep(Plan &plan, const StepRequest &request) {
    plan.step = request.to;
    plan.steps.push_back(
        {request.to, request.at, request.on, request.by, request.people, request.note});
    if (request.to == PlanStep::Signed) {
        plan.signing = signingOf(plan, request);
        plan.revision = 0;
        clearSubmission(plan);
    }
}

base::Done stepBack(Plan &plan, const std::string &why, base::Instant at, base::Date on,
                    UserId by) {
    if (why.empty()) {
        return base::fail(ErrorCode::Invalid, "plan.why_missing", "A step back needs a reason.",
                          "why");
    }
    if (plan.step == PlanStep::Data || isReadOnly(plan.step)) {
        return base::fail(ErrorCode::Stale, "plan.step_order",
                          "There is no step back from " + word(plan.step) + ".", {}, {},
                          {{"from", word(plan.step)}, {"to", ""}});
    }
    plan.step = static_cast<PlanStep>(static_cast<int>(plan.step) - 1);
    plan.steps.push_back({plan.step, at, on, by, {}, why});
    return {};
}

bool noteContentChange(Plan &plan, const std::string &before, UserId by) {
    if (contentDigest(plan) == before) {
        return false;
    }
    if (wasShown(plan)) {
        ++plan.draft;
    }
    clearSubmission(plan);
    plan.rejection.clear();
    plan.lastEditedBy = by;
    return true;
}

base::Done submit(Plan &plan, UserId by, base::Instant at) {
    if (isReadOnly(plan.step)) {
        return base::fail(ErrorCode::Stale, "plan.read_only",
                          "The plan is signed; only an amendment can change it.");
    }
    if (!plan.submittedDigest.empty()) {
        return base::fail(ErrorCode::Stale, "plan.already_submitted",
                          "Draft " + std::to_string(plan.draft) + " already waits for approval.",
                          {}, {}, {{"draft", std::to_string(plan.draft)}});
    }
    if (approvalHolds(plan)) {
        return base::fail(ErrorCode::Stale, "plan.already_approved",
                          "This content is approved already.", {}, {},
                          {{"draft", std::to_string(plan.draft)}});
    }
    plan.submittedDigest = contentDigest(plan);
    plan.submittedBy = by;
    plan.submittedAt = at;
    plan.rejection.clear();
    return {};
}

base::Done approve(Plan &plan, int draft, UserId by, base::Instant at, bool solo) {
    ACCORD_CHECK(demandSubmitted(plan, draft));
    plan.approval = PlanApproval{plan.draft, plan.submittedDigest, contentText(plan), by, at, solo};
    clearSubmission(plan);
    plan.rejection.clear();
    return {};
}

base::Done reject(Plan &plan, int draft, const std::string &why) {
    ACCORD_CHECK(demandSubmitted(plan, draft));
    if (why.empty()) {
        return base::fail(ErrorCode::Invalid, "plan.why_missing", "A rejection needs a reason.",
                          "why");
    }
    clearSubmission(plan);
    plan.rejection = why;
    return {};
}

base::Instant lastEvent(const Plan &plan) {
    base::Instant last = plan.submittedAt;
    for (const PlanStepRecord &record : plan.steps) {
        last = std::max(last, record.entered);
    }
    for (const PlanWaiver &waiver : plan.waivers) {
        last = std::max(last, waiver.at);
    }
    return plan.approval ? std::max(last, plan.approval->at) : last;
}

} // namespace accord::domain
