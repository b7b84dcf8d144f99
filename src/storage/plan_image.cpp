// SPDX-License-Identifier: GPL-3.0-or-later
// Images of plans. Each part has one pair of functions; keys follow the plan document of CLI.md.
#include "storage/image.h"
#include "storage/image_fields.h"

#include <utility>

namespace accord::storage {

namespace {

using nlohmann::json;
using namespace domain;

template<class Part>
json listOf(const std::vector<Part> &parts, json (*toJson)(const Part &)) {
    json list = json::array();
    for (const Part &part : parts) {
        list.push_back(toJson(part));
    }
    return list;
}
template<class Part>
std::vector<Part> partsOf(const json &list, Part (*fromJson)(const json &)) {
    std::vector<Part> parts;
    for (const json &item : list) {
        parts.push_back(fromJson(item));
    }
    return parts;
}

json toJson(const PlanSections &s) {
    return {{"market", s.market},
            {"category", s.category},
            {"channel", s.channel},
            {"last_year", s.lastYear},
            {"summary", s.summary},
            {"strengths", s.strengths},
            {"weaknesses", s.weaknesses},
            {"opportunities", s.opportunities},
            {"threats", s.threats},
            {"correction_clause", s.correctionClause},
            {"growth_reason", s.growthReason},
            {"reserve", fields::orNull(s.reserve)}};
}
PlanSections sectionsFrom(const json &j) {
    PlanSections s;
    s.market = j.at("market");
    s.category = j.at("category");
    s.channel = j.at("channel");
    s.lastYear = j.at("last_year");
    s.summary = j.at("summary");
    s.strengths = j.at("strengths");
    s.weaknesses = j.at("weaknesses");
    s.opportunities = j.at("opportunities");
    s.threats = j.at("threats");
    s.correctionClause = j.at("correction_clause");
    s.growthReason = j.at("growth_reason");
    s.reserve = fields::optionalInt(j.at("reserve"));
    return s;
}

json toJson(const PlanTarget &t) {
    json locked = json::array();
    for (std::size_t i = 0; i < t.locked.size(); ++i) {
        if (t.locked[i]) {
            locked.push_back(i + 1);
        }
    }
    return {{"category", t.category},
            {"metric", code(t.metric)},
            {"year", fields::orNull(t.year)},
            {"months", t.months},
            {"locked", locked}};
}
PlanTarget targetFrom(const json &j) {
    PlanTarget t;
    t.category = j.at("category");
    t.metric = fields::word(j.at("metric"), planMetricFromCode);
    t.year = fields::optionalNumber(j.at("year"));
    t.months = j.at("months").get<std::array<std::int64_t, 12>>();
    for (const json &month : j.at("locked")) {
        t.locked.at(month.get<std::size_t>() - 1) = true;
    }
    return t;
}

json toJson(const PlanLine &l) {
    json tiers = json::array();
    for (const RebateTier &tier : l.tiers) {
        tiers.push_back({{"from_fen", tier.fromFen}, {"rate", tier.rate}});
    }
    return {{"id", l.id},
            {"kind", code(l.kind)},
            {"spend", code(l.spend)},
            {"title", l.title},
            {"basis", code(l.basis)},
            {"mode", code(l.mode)},
            {"applies_to", code(l.appliesTo)},
            {"period", code(l.period)},
            {"tiers", tiers},
            {"form", code(l.form)},
            {"condition", l.condition},
            {"due_days", l.dueDays},
            {"catch_up", l.catchUp},
            {"void_late_days", fields::orNull(l.voidLateDays)},
            {"cap_fen", fields::orNull(l.capFen)},
            {"base_fen", fields::orNull(l.baseFen)},
            {"store", l.store},
            {"planned_fen", l.plannedFen},
            {"applied_fen", l.appliedFen},
            {"executed_fen", l.executedFen},
            {"settled_fen", l.settledFen}};
}
PlanLine lineFrom(const json &j) {
    PlanLine l;
    l.id = j.at("id");
    l.kind = fields::word(j.at("kind"), lineKindFromCode);
    l.spend = fields::word(j.at("spend"), spendKindFromCode);
    l.title = j.at("title");
    l.basis = fields::word(j.at("basis"), rebateBasisFromCode);
    l.mode = fields::word(j.at("mode"), rebateModeFromCode);
    l.appliesTo = fields::word(j.at("applies_to"), appliesToFromCode);
    l.period = fields::word(j.at("period"), linePeriodFromCode);
    for (const json &tier : j.at("tiers")) {
        l.tiers.push_back({tier.at("from_fen"), tier.at("rate")});
    }
    l.form = fields::word(j.at("form"), lineFormFromCode);
    l.condition = j.at("condition");
    l.dueDays = j.at("due_days");
    l.catchUp = j.at("catch_up");
    l.voidLateDays = fields::optionalInt(j.at("void_late_days"));
    l.capFen = fields::optionalNumber(j.at("cap_fen"));
    l.baseFen = fields::optionalNumber(j.at("base_fen"));
    l.store = j.at("store");
    l.plannedFen = j.at("planned_fen");
    l.appliedFen = j.at("applied_fen");
    l.executedFen = j.at("executed_fen");
    l.settledFen = j.at("settled_fen");
    return l;
}

json toJson(const PlanActivity &a) {
    return {{"id", a.id},
            {"name", a.name},
            {"mechanics", a.mechanics},
            {"products", a.products},
            {"from", a.from.toString()},
            {"to", a.to.toString()},
            {"stores", a.stores},
            {"budget_fen", a.budgetFen},
            {"extra_volume_cases", fields::orNull(a.extraVolumeCases)},
            {"owner", a.owner}};
}
PlanActivity activityFrom(const json &j) {
    return {j.at("id"),
            j.at("name"),
            j.at("mechanics"),
            j.at("products"),
            fields::day(j.at("from")),
            fields::day(j.at("to")),
            j.at("stores"),
            j.at("budget_fen"),
            fields::optionalNumber(j.at("extra_volume_cases")),
            j.at("owner")};
}

json toJson(const PlanMerchandising &m) {
    return {{"id", m.id},       {"element", m.element},   {"target", m.target},
            {"unit", m.unit},   {"current", m.current},   {"justification", m.justification},
            {"owner", m.owner}, {"due", m.due.toString()}};
}
PlanMerchandising merchandisingFrom(const json &j) {
    return {j.at("id"),      j.at("element"),       j.at("target"), j.at("unit"),
            j.at("current"), j.at("justification"), j.at("owner"),  fields::day(j.at("due"))};
}

json toJson(const PlanEquipment &e) {
    return {{"id", e.id},
            {"type", e.type},
            {"count", e.count},
            {"owner", e.owner},
            {"position", e.position},
            {"exclusivity", e.exclusivity},
            {"deposit_fen", e.depositFen},
            {"due", e.due.toString()}};
}
PlanEquipment equipmentFrom(const json &j) {
    return {j.at("id"),       j.at("type"),        j.at("count"),       j.at("owner"),
            j.at("position"), j.at("exclusivity"), j.at("deposit_fen"), fields::day(j.at("due"))};
}

json toJson(const PlanPromise &p) {
    return {{"id", p.id},
            {"side", code(p.side)},
            {"benefit", p.benefit},
            {"expectation", p.expectation},
            {"action", p.action},
            {"by", p.by},
            {"due", p.due.toString()}};
}
PlanPromise promiseFrom(const json &j) {
    return {j.at("id"),
            fields::word(j.at("side"), sideFromCode),
            j.at("benefit"),
            j.at("expectation"),
            j.at("action"),
            j.at("by"),
            fields::day(j.at("due"))};
}

json toJson(const PlanAction &a) {
    return {
        {"id", a.id},           {"what", a.what},   {"owner", a.owner}, {"due", a.due.toString()},
        {"side", code(a.side)}, {"lever", a.lever}, {"done", a.done}};
}
PlanAction actionFrom(const json &j) {
    return {j.at("id"),
            j.at("what"),
            j.at("owner"),
            fields::day(j.at("due")),
            fields::word(j.at("side"), sideFromCode),
            j.at("lever"),
            j.at("done")};
}

json toJson(const PlanKpi &k) {
    return {{"id", k.id},
            {"name", k.name},
            {"target", k.target},
            {"unit", k.unit},
            {"measured_by", k.measuredBy},
            {"frequency", k.frequency},
            {"owner", k.owner}};
}
PlanKpi kpiFrom(const json &j) {
    return {j.at("id"),          j.at("name"),      j.at("target"), j.at("unit"),
            j.at("measured_by"), j.at("frequency"), j.at("owner")};
}

json toJson(const PlanReviewDate &r) {
    return {{"quarter", r.quarter}, {"due", r.due.toString()}};
}
PlanReviewDate reviewFrom(const json &j) {
    return {j.at("quarter"), fields::day(j.at("due"))};
}

json toJson(const PlanStepRecord &s) {
    return {{"step", code(s.step)},  {"entered", fields::instant(s.entered)},
            {"on", s.on.toString()}, {"by_id", fields::idText(s.by)},
            {"people", s.people},    {"note", s.note}};
}
PlanStepRecord stepFrom(const json &j) {
    return {fields::word(j.at("step"), planStepFromCode),
            fields::instant(j.at("entered")),
            fields::day(j.at("on")),
            fields::id<UserId>(j.at("by_id")),
            j.at("people").get<std::vector<std::string>>(),
            j.at("note")};
}

json toJson(const PlanWaiver &w) {
    return {{"rule", w.rule},
            {"why", w.why},
            {"by_id", fields::idText(w.by)},
            {"at", fields::instant(w.at)}};
}
PlanWaiver waiverFrom(const json &j) {
    return {j.at("rule"), j.at("why"), fields::id<UserId>(j.at("by_id")),
            fields::instant(j.at("at"))};
}

json toJson(const std::optional<PlanApproval> &a) {
    return !a ? json()
              : json{{"draft", a->draft},
                     {"digest", a->digest},
                     {"content", a->content},
                     {"by_id", fields::idText(a->by)},
                     {"at", fields::instant(a->at)},
                     {"solo", a->soloApproved}};
}
std::optional<PlanApproval> approvalFrom(const json &j) {
    return j.is_null() ? std::nullopt
                       : std::optional(PlanApproval{j.at("draft"), j.at("digest"), j.at("content"),
                                                    fields::id<UserId>(j.at("by_id")),
                                                    fields::instant(j.at("at")), j.at("solo")});
}

} // namespace

json image(const Plan &p) {
    return {{"id", p.id.toString()},
            {"customer_id", p.customer.toString()},
            {"year", p.year},
            {"step", code(p.step)},
            {"draft", p.draft},
            {"revision", fields::orNull(p.revision)},
            {"valid_from", p.validFrom.toString()},
            {"valid_to", p.validTo.toString()},
            {"sections", toJson(p.sections)},
            {"targets", listOf<PlanTarget>(p.targets, toJson)},
            {"lines", listOf<PlanLine>(p.lines, toJson)},
            {"activities", listOf<PlanActivity>(p.activities, toJson)},
            {"merchandising", listOf<PlanMerchandising>(p.merchandising, toJson)},
            {"equipment", listOf<PlanEquipment>(p.equipment, toJson)},
            {"promises", listOf<PlanPromise>(p.promises, toJson)},
            {"actions", listOf<PlanAction>(p.actions, toJson)},
            {"kpis", listOf<PlanKpi>(p.kpis, toJson)},
            {"reviews", listOf<PlanReviewDate>(p.reviews, toJson)},
            {"steps", listOf<PlanStepRecord>(p.steps, toJson)},
            {"waivers", listOf<PlanWaiver>(p.waivers, toJson)},
            {"submitted_digest", p.submittedDigest},
            {"submitted_by_id", fields::idText(p.submittedBy)},
            {"submitted_at", fields::instant(p.submittedAt)},
            {"last_edited_by_id", fields::idText(p.lastEditedBy)},
            {"approval", toJson(p.approval)},
            {"rejection", p.rejection},
            {"our_signer", p.signing.ourSigner},
            {"customer_signer", p.signing.customerSigner},
            {"signed_on", p.signing.signedOn.toString()}};
}

Plan planFromImage(const json &j) {
    return fields::reading([&] {
        Plan p;
        p.id = fields::id<PlanId>(j.at("id"));
        p.customer = fields::id<CustomerId>(j.at("customer_id"));
        p.year = j.at("year");
        p.step = fields::word(j.at("step"), planStepFromCode);
        p.draft = j.at("draft");
        p.revision = fields::optionalInt(j.at("revision"));
        p.validFrom = fields::day(j.at("valid_from"));
        p.validTo = fields::day(j.at("valid_to"));
        p.sections = sectionsFrom(j.at("sections"));
        p.targets = partsOf(j.at("targets"), targetFrom);
        p.lines = partsOf(j.at("lines"), lineFrom);
        p.activities = partsOf(j.at("activities"), activityFrom);
        p.merchandising = partsOf(j.at("merchandising"), merchandisingFrom);
        p.equipment = partsOf(j.at("equipment"), equipmentFrom);
        p.promises = partsOf(j.at("promises"), promiseFrom);
        p.actions = partsOf(j.at("actions"), actionFrom);
        p.kpis = partsOf(j.at("kpis"), kpiFrom);
        p.reviews = partsOf(j.at("reviews"), reviewFrom);
        p.steps = partsOf(j.at("steps"), stepFrom);
        p.waivers = partsOf(j.at("waivers"), waiverFrom);
        p.submittedDigest = j.at("submitted_digest");
        p.submittedBy = fields::id<UserId>(j.at("submitted_by_id"));
        p.submittedAt = fields::instant(j.at("submitted_at"));
        p.lastEditedBy = fields::id<UserId>(j.at("last_edited_by_id"));
        p.approval = approvalFrom(j.at("approval"));
        p.rejection = j.at("rejection");
        p.signing.ourSigner = j.at("our_signer");
        p.signing.customerSigner = j.at("customer_signer");
        p.signing.signedOn = fields::day(j.at("signed_on"));
        return p;
    });
}

} // namespace accord::storage
