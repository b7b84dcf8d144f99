// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_words.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {

constexpr CodeTable<PlanStep, 9> kSteps{{"data", "review", "discussion", "draft", "negotiation",
                                         "signed", "executing", "closed", "terminated"}};
constexpr CodeTable<PlanMetric, 4> kMetrics{
    {"quantity_cases", "net_sales_fen", "payment_fen", "margin_fen"}};
constexpr CodeTable<LineKind, 7> kLineKinds{
    {"discount", "rebate", "display", "listing", "activity", "equipment", "promoter"}};
constexpr CodeTable<SpendKind, 3> kSpends{{"fixed", "volume_driven", "contractual"}};
constexpr CodeTable<RebateBasis, 5> kBases{
    {"net_sales", "growth", "payment_on_time", "shelf_share", "range"}};
// An empty word is "not chosen yet": null in JSON.
constexpr CodeTable<RebateMode, 3> kModes{{"", "whole", "slab"}};
constexpr CodeTable<AppliesTo, 2> kAppliesTo{{"total", "increment"}};
constexpr CodeTable<LinePeriod, 4> kLinePeriods{{"month", "quarter", "half", "year"}};
constexpr CodeTable<LineForm, 3> kForms{{"cash", "credit_note", "goods"}};
constexpr CodeTable<Side, 2> kSides{{"ours", "customer"}};
constexpr CodeTable<CheckLevel, 2> kLevels{{"must", "should"}};
constexpr CodeTable<CheckState, 4> kStates{{"ok", "open", "not_checkable", "waived"}};

} // namespace

std::string_view code(PlanStep value) {
    return kSteps.word(value);
}
std::string_view code(PlanMetric value) {
    return kMetrics.word(value);
}
std::string_view code(LineKind value) {
    return kLineKinds.word(value);
}
std::string_view code(SpendKind value) {
    return kSpends.word(value);
}
std::string_view code(RebateBasis value) {
    return kBases.word(value);
}
std::string_view code(RebateMode value) {
    return kModes.word(value);
}
std::string_view code(AppliesTo value) {
    return kAppliesTo.word(value);
}
std::string_view code(LinePeriod value) {
    return kLinePeriods.word(value);
}
std::string_view code(LineForm value) {
    return kForms.word(value);
}
std::string_view code(Side value) {
    return kSides.word(value);
}
std::string_view code(CheckLevel value) {
    return kLevels.word(value);
}
std::string_view code(CheckState value) {
    return kStates.word(value);
}
std::optional<PlanStep> planStepFromCode(std::string_view text) {
    return kSteps.value(text);
}
std::optional<PlanMetric> planMetricFromCode(std::string_view text) {
    return kMetrics.value(text);
}
std::optional<LineKind> lineKindFromCode(std::string_view text) {
    return kLineKinds.value(text);
}
std::optional<SpendKind> spendKindFromCode(std::string_view text) {
    return kSpends.value(text);
}
std::optional<RebateBasis> rebateBasisFromCode(std::string_view text) {
    return kBases.value(text);
}
std::optional<RebateMode> rebateModeFromCode(std::string_view text) {
    return kModes.value(text);
}
std::optional<AppliesTo> appliesToFromCode(std::string_view text) {
    return kAppliesTo.value(text);
}
std::optional<LinePeriod> linePeriodFromCode(std::string_view text) {
    return kLinePeriods.value(text);
}
std::optional<LineForm> lineFormFromCode(std::string_view text) {
    return kForms.value(text);
}
std::optional<Side> sideFromCode(std::string_view text) {
    return kSides.value(text);
}

} // namespace accord::domain
