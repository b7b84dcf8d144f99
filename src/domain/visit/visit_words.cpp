// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/visit_words.h"

#include "domain/code_table.h"

#include <array>
#include <cstddef>

namespace accord::domain {

namespace {

constexpr CodeTable<VisitKind, 5> kKinds{{"on_site", "phone", "video", "incoming", "joint"}};
constexpr CodeTable<VisitState, 5> kStates{
    {"planned", "in_progress", "done", "cancelled", "not_held"}};
// An empty word is "not recorded": null in JSON.
constexpr CodeTable<Mood, 4> kMoods{{"", "pleased", "neutral", "displeased"}};
constexpr CodeTable<Need, 8> kNeeds{
    {"convenience", "brand", "service", "price", "quality", "feeling", "shared_idea", "profit"}};
constexpr CodeTable<SmartSign, 5> kSmart{
    {"specific", "measurable", "time_bound", "attainable", "relevant"}};
constexpr CodeTable<ObservationKind, kObservationKinds> kObservations{
    {"shelf_share", "display_area", "facings", "secondary_displays", "coolers_placed",
     "coolers_working", "coolers_dedicated", "out_of_stock", "price", "promotion_running",
     "old_stock"}};
constexpr std::array<std::string_view, kObservationKinds> kUnits{
    {"%", "m2", "count", "count", "count", "count", "count", "count", "yuan", "yes_no", "cases"}};

} // namespace

std::string_view code(VisitKind value) {
    return kKinds.word(value);
}
std::string_view code(VisitState value) {
    return kStates.word(value);
}
std::string_view code(Mood value) {
    return kMoods.word(value);
}
std::string_view code(Need value) {
    return kNeeds.word(value);
}
std::string_view code(SmartSign value) {
    return kSmart.word(value);
}
std::string_view code(ObservationKind value) {
    return kObservations.word(value);
}
std::optional<VisitKind> visitKindFromCode(std::string_view text) {
    return kKinds.value(text);
}
std::optional<VisitState> visitStateFromCode(std::string_view text) {
    return kStates.value(text);
}
std::optional<Mood> moodFromCode(std::string_view text) {
    return kMoods.value(text);
}
std::optional<Need> needFromCode(std::string_view text) {
    return kNeeds.value(text);
}
std::optional<SmartSign> smartSignFromCode(std::string_view text) {
    return kSmart.value(text);
}
std::optional<ObservationKind> observationKindFromCode(std::string_view text) {
    return kObservations.value(text);
}
std::string_view unitOf(ObservationKind kind) {
    return kUnits.at(static_cast<std::size_t>(kind));
}

} // namespace accord::domain
