// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_content.h"

#include "base/digest.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::domain {

namespace {

using nlohmann::json;

template<class T>
json orNull(const std::optional<T> &value) {
    return value ? json(*value) : json(nullptr);
}

json targetJson(const PlanTarget &target) {
    return {{"category", target.category},
            {"metric", code(target.metric)},
            {"year", orNull(target.year)},
            {"months", target.months}};
}

json lineJson(const PlanLine &line) {
    json tiers = json::array();
    for (const RebateTier &tier : line.tiers) {
        tiers.push_back({tier.fromFen, tier.rate});
    }
    return {{"id", line.id},
            {"kind", code(line.kind)},
            {"spend", code(line.spend)},
            {"title", line.title},
            {"basis", code(line.basis)},
            {"mode", code(line.mode)},
            {"applies_to", code(line.appliesTo)},
            {"period", code(line.period)},
            {"tiers", tiers},
            {"form", code(line.form)},
            {"condition", line.condition},
            {"due_days", line.dueDays},
            {"catch_up", line.catchUp},
            {"void_late_days", orNull(line.voidLateDays)},
            {"cap_fen", orNull(line.capFen)},
            {"base_fen", orNull(line.baseFen)},
            {"store", line.store},
            {"planned_fen", line.plannedFen}};
}

json activityJson(const PlanActivity &activity) {
    return {{"id", activity.id},
            {"name", activity.name},
            {"mechanics", activity.mechanics},
            {"products", activity.products},
            {"from", activity.from.toString()},
            {"to", activity.to.toString()},
            {"stores", activity.stores},
            {"budget_fen", activity.budgetFen},
            {"extra_volume_cases", orNull(activity.extraVolumeCases)},
            {"owner", activity.owner}};
}

json merchandisingJson(const PlanMerchandising &entry) {
    return {{"id", entry.id},           {"element", entry.element},
            {"target", entry.target},   {"unit", entry.unit},
            {"current", entry.current}, {"justification", entry.justification},
            {"owner", entry.owner},     {"due", entry.due.toString()}};
}

json equipmentJson(const PlanEquipment &entry) {
    return {{"id", entry.id},
            {"type", entry.type},
            {"count", entry.count},
            {"owner", entry.owner},
            {"position", entry.position},
            {"exclusivity", entry.exclusivity},
            {"deposit_fen", entry.depositFen},
            {"due", entry.due.toString()}};
}

json promiseJson(const PlanPromise &promise) {
    return {{"id", promise.id},
            {"side", code(promise.side)},
            {"benefit", promise.benefit},
            {"expectation", promise.expectation},
            {"action", promise.action},
            {"by", promise.by},
            {"due", promise.due.toString()}};
}

json actionJson(const PlanAction &action) {
    return {{"id", action.id},           {"what", action.what},
            {"owner", action.owner},     {"due", action.due.toString()},
            {"side", code(action.side)}, {"lever", action.lever}};
}

json kpiJson(const PlanKpi &kpi) {
    return {{"id", kpi.id},
            {"name", kpi.name},
            {"target", kpi.target},
            {"unit", kpi.unit},
            {"measured_by", kpi.measuredBy},
            {"frequency", kpi.frequency},
            {"owner", kpi.owner}};
}

// A list in canonical order: by the JSON of its entries, which begins to differ at the id, or at
// category and metric.
template<class Part, class ToJson>
json sortedList(const std::vector<Part> &parts, ToJson toJson) {
    std::vector<json> entries;
    entries.reserve(parts.size());
    for (const Part &part : parts) {
        entries.push_back(toJson(part));
    }
    std::sort(entries.begin(), entries.end());
    return json(std::move(entries));
}

// Takes the amounts the plan spends out of its content and returns their sum. What is left of the
// lines is their terms: tiers, rates, caps, conditions.
std::int64_t takeSpend(json &content) {
    std::int64_t sum = 0;
    for (json &line : content.at("lines")) {
        sum += line.at("planned_fen").get<std::int64_t>();
        line.erase("planned_fen");
    }
    for (json &activity : content.at("activities")) {
        sum += activity.at("budget_fen").get<std::int64_t>();
        activity.erase("budget_fen");
    }
    return sum;
}

std::map<std::pair<std::string, std::string>, std::int64_t> yearTargets(const json &content) {
    std::map<std::pair<std::string, std::string>, std::int64_t> years;
    for (const json &target : content.at("targets")) {
        if (!target.at("year").is_null()) {
            years[{target.at("category"), target.at("metric")}] = target.at("year");
        }
    }
    return years;
}

std::string digestOf(const json &value) {
    return base::hex(base::sha256(value.dump()));
}

} // namespace

json contentJson(const Plan &plan) {
    return {
        {"targets", sortedList(plan.targets, targetJson)},
        {"lines", sortedList(plan.lines, lineJson)},
        {"activities", sortedList(plan.activities, activityJson)},
        {"merchandising", sortedList(plan.merchandising, merchandisingJson)},
        {"equipment", sortedList(plan.equipment, equipmentJson)},
        {"promises", sortedList(plan.promises, promiseJson)},
        {"actions", sortedList(plan.actions, actionJson)},
        {"kpis", sortedList(plan.kpis, kpiJson)},
        {"reviews",
         sortedList(plan.reviews,
                    [](const PlanReviewDate &review) {
                        return json{{"quarter", review.quarter}, {"due", review.due.toString()}};
                    })},
        {"terms",
         {{"correction_clause", plan.sections.correctionClause},
          {"reserve", orNull(plan.sections.reserve)}}},
        {"dates",
         {{"valid_from", plan.validFrom.toString()}, {"valid_to", plan.validTo.toString()}}}};
}

std::string contentText(const Plan &plan) {
    return contentJson(plan).dump();
}

std::string contentDigest(const Plan &plan) {
    return base::hex(base::sha256(contentText(plan)));
}

std::vector<std::string> changedParts(const std::string &before, const std::string &after) {
    const json a = json::parse(before, nullptr, false);
    const json b = json::parse(after, nullptr, false);
    if (!a.is_object() || !b.is_object()) {
        return {"content"};
    }
    std::vector<std::string> parts;
    for (const auto &[key, value] : b.items()) {
        if (!a.contains(key) || a.at(key) != value) {
            parts.push_back(key);
        }
    }
    return parts;
}

bool covers(const PlanApproval &approval, const Plan &plan) {
    if (approval.digest == contentDigest(plan)) {
        return true;
    }
    json approved = json::parse(approval.content, nullptr, false);
    if (plan.signing.signedOn.isNull() || !plan.revision || !approved.is_object()) {
        return false;
    }
    json now = contentJson(plan);
    now.erase("reviews");
    approved.erase("reviews");
    return now == approved;
}

bool approvalHolds(const Plan &plan) {
    return plan.approval && covers(*plan.approval, plan);
}

bool withinTolerance(const Plan &plan) {
    if (!plan.approval) {
        return false;
    }
    json approved = json::parse(plan.approval->content, nullptr, false);
    if (!approved.is_object()) {
        return false;
    }
    json now = contentJson(plan);
    const auto years = yearTargets(now);
    const auto wanted = yearTargets(approved);
    const bool aimsHigh = std::all_of(wanted.begin(), wanted.end(), [&years](const auto &entry) {
        const auto found = years.find(entry.first);
        return found != years.end() && found->second >= entry.second;
    });
    const std::int64_t spend = takeSpend(now);
    const std::int64_t approvedSpend = takeSpend(approved);
    now.erase("targets");
    approved.erase("targets");
    return aimsHigh && spend <= approvedSpend && now == approved;
}

std::string documentDigest(const Plan &plan) {
    json document = contentJson(plan);
    json locked = json::array();
    for (const PlanTarget &target : plan.targets) {
        locked.push_back({target.category, code(target.metric), target.locked});
    }
    const PlanSections &s = plan.sections;
    document["narrative"] = {s.market,  s.category,    s.channel,    s.lastYear,
                             s.summary, s.strengths,   s.weaknesses, s.opportunities,
                             s.threats, s.growthReason};
    document["locked"] = locked;
    return digestOf(document);
}

} // namespace accord::domain
