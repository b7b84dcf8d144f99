// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {

constexpr CodeTable<AbcClass, 4> kClasses{{"-", "A", "B", "C"}};
constexpr CodeTable<AbcIndicator, kAbcIndicatorCount> kIndicators{
    {"payment", "margin", "dependence"}};
constexpr CodeTable<AbcMethod, 2> kMethods{{"count_ratio", "value_share"}};
constexpr CodeTable<AbcPeriods, 4> kPeriods{{"month", "quarter", "half", "year"}};
constexpr CodeTable<AbcExclusion, 5> kExclusions{{"", "internal", "inactive", "new", "no_data"}};
constexpr CodeTable<AbcMovement, 5> kMovements{{"none", "up", "down", "same", "entered"}};
constexpr CodeTable<AbcStability, 5> kStabilities{
    {"insufficient", "stable", "rising", "falling", "fluctuating"}};

} // namespace

std::string_view abcClassCode(AbcClass value) {
    return kClasses.word(value);
}
AbcClass abcClassFromCode(std::string_view text) {
    return kClasses.value(text).value_or(AbcClass::None);
}
std::string_view abcIndicatorCode(AbcIndicator value) {
    return kIndicators.word(value);
}
std::optional<AbcIndicator> abcIndicatorFromCode(std::string_view text) {
    return kIndicators.value(text);
}
std::string_view abcMethodCode(AbcMethod value) {
    return kMethods.word(value);
}
std::optional<AbcMethod> abcMethodFromCode(std::string_view text) {
    return kMethods.value(text);
}
std::string_view abcPeriodsCode(AbcPeriods value) {
    return kPeriods.word(value);
}
std::optional<AbcPeriods> abcPeriodsFromCode(std::string_view text) {
    return kPeriods.value(text);
}
std::string_view abcExclusionCode(AbcExclusion value) {
    return kExclusions.word(value);
}
std::optional<AbcExclusion> abcExclusionFromCode(std::string_view text) {
    return kExclusions.value(text);
}
std::string_view abcMovementCode(AbcMovement value) {
    return kMovements.word(value);
}
std::optional<AbcMovement> abcMovementFromCode(std::string_view text) {
    return kMovements.value(text);
}
std::string_view abcStabilityCode(AbcStability value) {
    return kStabilities.word(value);
}
std::optional<AbcStability> abcStabilityFromCode(std::string_view text) {
    return kStabilities.value(text);
}

} // namespace accord::domain
