// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_json.h"

#include "domain/plan/plan_content.h"

namespace accord::domain {

namespace {

using Json = nlohmann::ordered_json;

template<class T>
Json orNull(const std::optional<T> &value) {
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::string &text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(base::Date date) {
    return orNull(date.toString());
}

double rate(int basisPoints) {
    return basisPoints / 10'000.0;
}

template<class Part, class ToJson>
Json listOf(const std::vector<Part> &parts, ToJson toJson) {
    Json list = Json::array();
    for (const Part &part : parts) {
        list.push_back(toJson(part));
    }
    return list;
}

Json approvalJson(const Plan &plan, const PlanNames &names) {
    if (!plan.approval) {
        return nullptr;
    }
    const PlanApproval &approval = *plan.approval;
    const std::string now = contentText(plan);
    const bool valid = approvalHolds(plan);
    std::string reason;
    for (const std::string &part :
         valid ? std::vector<std::string>() : changedParts(approval.content, now)) {
        reason += (reason.empty() ? "" : ", ") + part;
    }
    return {{"draft", approval.draft},
            {"by", names.userCode(approval.by)},
            {"at", approval.at.toString(names.zone)},
            {"solo", approval.soloApproved},
            {"valid", valid},
            {"void_reason", orNull(reason)}};
}

Json submittedJson(const Plan &plan, const PlanNames &names) {
    if (plan.submittedDigest.empty()) {
        return nullptr;
    }
    return {{"draft", plan.draft},
            {"by", names.userCode(plan.submittedBy)},
            {"at", plan.submittedAt.toString(names.zone)}};
}

Json sectionsJson(const PlanSections &s) {
    return {{"market", s.market},
            {"category", s.category},
            {"channel", s.channel},
            {"last_year", s.lastYear},
            {"summary", s.summary},
            {"swot",
             {{"s", s.strengths}, {"w", s.weaknesses}, {"o", s.opportunities}, {"t", s.threats}}},
            {"correction_clause", s.correctionClause},
            {"growth_reason", s.growthReason},
            {"reserve", s.reserve ? Json(rate(*s.reserve)) : Json(nullptr)}};
}

Json targetJson(const PlanTarget &target) {
    Json locked = Json::array();
    for (std::size_t m = 0; m < target.locked.size(); ++m) {
        if (target.locked[m]) {
            locked.push_back(m + 1);
        }
    }
    return {{"category", target.category},
            {"metric", code(target.metric)},
            {"year", orNull(target.year)},
            {"months", target.months},
            {"locked", locked}};
}

// Thresholds are fen; those of other bases are rates (growth, share).
Json tierJson(const RebateTier &tier, RebateBasis basis) {
    if (basis == RebateBasis::NetSales) {
        return {{"from_fen", tier.fromFen}, {"rate", rate(tier.rate)}};
    }
    return {{"from", static_cast<double>(tier.fromFen) / 10'000.0}, {"rate", rate(tier.rate)}};
}

Json lineJson(const PlanLine &line) {
    return {
        {"id", line.id},
        {"kind", code(line.kind)},
        {"spend", code(line.spend)},
        {"title", line.title},
        {"basis", code(line.basis)},
        {"mode", orNull(code(line.mode))},
        {"applies_to", code(line.appliesTo)},
        {"period", code(line.period)},
        {"tiers", listOf(line.tiers,
                         [&line](const RebateTier &tier) { return tierJson(tier, line.basis); })},
        {"form", code(line.form)},
        {"condition", line.condition},
        {"due_days", line.dueDays},
        {"catch_up", line.catchUp},
        {"void_late_days", orNull(line.voidLateDays)},
        {"cap_fen", orNull(line.capFen)},
        {"base_fen", orNull(line.baseFen)},
        {"planned_fen", line.plannedFen},
        {"applied_fen", line.appliedFen},
        {"executed_fen", line.executedFen},
        {"settled_fen", line.settledFen},
        {"store", orNull(line.store)}};
}

Json activityJson(const PlanActivity &a) {
    return {{"id", a.id},
            {"name", a.name},
            {"mechanics", a.mechanics},
            {"products", a.products},
            {"from", orNull(a.from)},
            {"to", orNull(a.to)},
            {"stores", a.stores},
            {"budget_fen", a.budgetFen},
            {"extra_volume_cases", orNull(a.extraVolumeCases)},
            {"owner", a.owner}};
}

Json merchandisingJson(const PlanMerchandising &m) {
    return {{"id", m.id},       {"element", m.element}, {"target", m.target},
            {"unit", m.unit},   {"current", m.current}, {"justification", m.justification},
            {"owner", m.owner}, {"due", orNull(m.due)}};
}

Json equipmentJson(const PlanEquipment &e) {
    return {{"id", e.id},
            {"type", e.type},
            {"count", e.count},
            {"owner", e.owner},
            {"position", e.position},
            {"exclusivity", e.exclusivity},
            {"deposit_fen", e.depositFen},
            {"due", orNull(e.due)}};
}

Json promiseJson(const PlanPromise &p) {
    return {{"id", p.id},           {"side", code(p.side)},
            {"benefit", p.benefit}, {"expectation", p.expectation},
            {"action", p.action},   {"by", p.by},
            {"due", orNull(p.due)}};
}

Json actionJson(const PlanAction &a) {
    return {{"id", a.id},           {"what", a.what},       {"owner", a.owner},
            {"due", orNull(a.due)}, {"side", code(a.side)}, {"lever", orNull(a.lever)},
            {"done", a.done}};
}

Json kpiJson(const PlanKpi &k) {
    return {{"id", k.id},
            {"name", k.name},
            {"target", k.target},
            {"unit", k.unit},
            {"measured_by", k.measuredBy},
            {"frequency", k.frequency},
            {"owner", k.owner}};
}

Json stepJson(const PlanStepRecord &record, const PlanNames &names) {
    return {{"step", code(record.step)}, {"entered", record.entered.toString(names.zone)},
            {"on", orNull(record.on)},   {"by", orNull(names.userCode(record.by))},
            {"people", record.people},   {"note", record.note}};
}

Json waiverJson(const PlanWaiver &waiver, const PlanNames &names) {
    return {{"rule", waiver.rule},
            {"why", waiver.why},
            {"by", names.userCode(waiver.by)},
            {"at", waiver.at.toString(names.zone)}};
}

} // namespace

Json planJson(const Plan &plan, PlanStep step, const PlanNames &names) {
    const auto reviews = [](const PlanReviewDate &review) {
        return Json{{"quarter", review.quarter}, {"due", orNull(review.due)}};
    };
    const auto steps = [&](const PlanStepRecord &record) { return stepJson(record, names); };
    const auto waivers = [&](const PlanWaiver &waiver) { return waiverJson(waiver, names); };
    return {{"customer", names.customer},
            {"year", plan.year},
            {"step", code(step)},
            {"draft", plan.draft},
            {"revision", orNull(plan.revision)},
            {"valid_from", orNull(plan.validFrom)},
            {"valid_to", orNull(plan.validTo)},
            {"base", documentDigest(plan)},
            {"approval", approvalJson(plan, names)},
            {"submitted", submittedJson(plan, names)},
            {"rejection", orNull(plan.rejection)},
            {"signing",
             {{"our_signer", orNull(plan.signing.ourSigner)},
              {"customer_signer", orNull(plan.signing.customerSigner)},
              {"signed_on", orNull(plan.signing.signedOn)}}},
            {"sections", sectionsJson(plan.sections)},
            {"targets", listOf(plan.targets, targetJson)},
            {"lines", listOf(plan.lines, lineJson)},
            {"activities", listOf(plan.activities, activityJson)},
            {"merchandising", listOf(plan.merchandising, merchandisingJson)},
            {"equipment", listOf(plan.equipment, equipmentJson)},
            {"promises", listOf(plan.promises, promiseJson)},
            {"actions", listOf(plan.actions, actionJson)},
            {"kpis", listOf(plan.kpis, kpiJson)},
            {"reviews", listOf(plan.reviews, reviews)},
            {"steps", listOf(plan.steps, steps)},
            {"waivers", listOf(plan.waivers, waivers)}};
}

} // namespace accord::domain
