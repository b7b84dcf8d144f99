// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the fields of a plan: key, member, and what holds for it. What an approval
// binds to (plan_content), the Plan document in both directions (plan_json), the image for undo and
// the columns of the tables are all made by visiting it, so that a field is written down once.
//
//   eachField(part, visit)   visit(Field, member) or visit(Field, member, fromCode) for words
//   eachList(plan, visit)    visit(key, list) for the lists that are content, in document order
#pragma once

#include "domain/plan/plan_field.h"

#include <concepts>
#include <string>
#include <type_traits>

namespace accord::domain {

template<class T, class Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

template<Is<PlanSections> T, class Visit>
void eachField(T &s, Visit &&visit) {
    visit(Field("market").beside(), s.market);
    visit(Field("category").beside(), s.category);
    visit(Field("channel").beside(), s.channel);
    visit(Field("last_year").beside(), s.lastYear);
    visit(Field("summary").beside(), s.summary);
    visit(Field("strengths").beside().in("swot", "s"), s.strengths);
    visit(Field("weaknesses").beside().in("swot", "w"), s.weaknesses);
    visit(Field("opportunities").beside().in("swot", "o"), s.opportunities);
    visit(Field("threats").beside().in("swot", "t"), s.threats);
    visit(Field("correction_clause"), s.correctionClause);
    visit(Field("growth_reason").beside(), s.growthReason);
    visit(Field("reserve").rate().upTo(kMostRate), s.reserve);
}

template<Is<PlanTarget> T, class Visit>
void eachField(T &target, Visit &&visit) {
    visit(Field("category").chars(200), target.category);
    visit(Field("metric"), target.metric, planMetricFromCode);
    visit(Field("year"), target.year);
    visit(Field("months"), target.months);
    visit(Field("locked").beside(), target.locked);
}

template<Is<PlanLine> T, class Visit>
void eachField(T &line, Visit &&visit) {
    visit(Field("kind"), line.kind, lineKindFromCode);
    visit(Field("spend"), line.spend, spendKindFromCode);
    visit(Field("title"), line.title);
    visit(Field("basis"), line.basis, rebateBasisFromCode);
    visit(Field("mode").orNull(), line.mode, rebateModeFromCode);
    visit(Field("applies_to"), line.appliesTo, appliesToFromCode);
    visit(Field("period"), line.period, linePeriodFromCode);
    visit(Field("tiers"), TiersOf<T>{line});
    visit(Field("form"), line.form, lineFormFromCode);
    visit(Field("condition"), line.condition);
    visit(Field("due_days").upTo(3'650), line.dueDays);
    visit(Field("catch_up"), line.catchUp);
    visit(Field("void_late_days").upTo(3'650), line.voidLateDays);
    visit(Field("cap_fen"), line.capFen);
    visit(Field("base_fen").from(-kMostAmount), line.baseFen);
    visit(Field("planned_fen"), line.plannedFen);
    visit(Field("applied_fen").record(), line.appliedFen);
    visit(Field("executed_fen").record(), line.executedFen);
    visit(Field("settled_fen").record(), line.settledFen);
    visit(Field("store").orNull().chars(200), line.store);
}

template<Is<PlanActivity> T, class Visit>
void eachField(T &activity, Visit &&visit) {
    visit(Field("name"), activity.name);
    visit(Field("mechanics"), activity.mechanics);
    visit(Field("products"), activity.products);
    visit(Field("from"), activity.from);
    visit(Field("to"), activity.to);
    visit(Field("stores"), activity.stores);
    visit(Field("budget_fen"), activity.budgetFen);
    visit(Field("extra_volume_cases"), activity.extraVolumeCases);
    visit(Field("owner"), activity.owner);
}

template<Is<PlanMerchandising> T, class Visit>
void eachField(T &entry, Visit &&visit) {
    visit(Field("element"), entry.element);
    visit(Field("target"), entry.target);
    visit(Field("unit"), entry.unit);
    visit(Field("current"), entry.current);
    visit(Field("justification"), entry.justification);
    visit(Field("owner"), entry.owner);
    visit(Field("due"), entry.due);
}

template<Is<PlanEquipment> T, class Visit>
void eachField(T &entry, Visit &&visit) {
    visit(Field("type"), entry.type);
    visit(Field("count").upTo(1'000'000), entry.count);
    visit(Field("owner"), entry.owner);
    visit(Field("position"), entry.position);
    visit(Field("exclusivity"), entry.exclusivity);
    visit(Field("deposit_fen"), entry.depositFen);
    visit(Field("due"), entry.due);
}

template<Is<PlanPromise> T, class Visit>
void eachField(T &promise, Visit &&visit) {
    visit(Field("side"), promise.side, sideFromCode);
    visit(Field("benefit"), promise.benefit);
    visit(Field("expectation"), promise.expectation);
    visit(Field("action"), promise.action);
    visit(Field("by"), promise.by);
    visit(Field("due"), promise.due);
}

template<Is<PlanAction> T, class Visit>
void eachField(T &action, Visit &&visit) {
    visit(Field("what"), action.what);
    visit(Field("owner"), action.owner);
    visit(Field("due"), action.due);
    visit(Field("side"), action.side, sideFromCode);
    visit(Field("lever").orNull(), action.lever, leverFromCode);
    visit(Field("done").record(), action.done);
}

template<Is<PlanKpi> T, class Visit>
void eachField(T &kpi, Visit &&visit) {
    visit(Field("name"), kpi.name);
    visit(Field("target"), kpi.target);
    visit(Field("unit"), kpi.unit);
    visit(Field("measured_by"), kpi.measuredBy);
    visit(Field("frequency"), kpi.frequency);
    visit(Field("owner"), kpi.owner);
}

template<Is<PlanReviewDate> T, class Visit>
void eachField(T &review, Visit &&visit) {
    visit(Field("quarter").from(1).upTo(4), review.quarter);
    visit(Field("due"), review.due);
}

template<Is<PlanStepRecord> T, class Visit>
void eachField(T &record, Visit &&visit) {
    visit(Field("step"), record.step, planStepFromCode);
    visit(Field("entered"), record.entered);
    visit(Field("on"), record.on);
    visit(Field("by"), record.by);
    visit(Field("people"), record.people);
    visit(Field("note"), record.note);
}

template<Is<PlanWaiver> T, class Visit>
void eachField(T &waiver, Visit &&visit) {
    visit(Field("rule"), waiver.rule);
    visit(Field("why"), waiver.why);
    visit(Field("by"), waiver.by);
    visit(Field("at"), waiver.at);
}

// Parts that bear an id for life, given by us when a new one comes without.
template<class Part>
concept HasId = requires(Part part) {
    { part.id } -> std::convertible_to<std::string>;
};

template<Is<Plan> P, class Visit>
void eachListWithId(P &plan, Visit &&visit) {
    visit("lines", plan.lines);
    visit("activities", plan.activities);
    visit("merchandising", plan.merchandising);
    visit("equipment", plan.equipment);
    visit("promises", plan.promises);
    visit("actions", plan.actions);
    visit("kpis", plan.kpis);
}

template<Is<Plan> P, class Visit>
void eachList(P &plan, Visit &&visit) {
    visit("targets", plan.targets);
    eachListWithId(plan, visit);
    visit("reviews", plan.reviews);
}

} // namespace accord::domain
