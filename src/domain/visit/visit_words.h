// SPDX-License-Identifier: GPL-3.0-or-later
// The words of visits: kinds, states, moods, needs, and what is observed in a store with its unit.
#pragma once

#include <optional>
#include <string_view>

namespace accord::domain {

enum class VisitKind { OnSite, Phone, Video, Incoming, Joint };
enum class VisitState { Planned, InProgress, Done, Cancelled, NotHeld };
enum class Mood { None, Pleased, Neutral, Displeased };
// What makes a purpose one that can be reached. The first three show in its words (smartSigns).
enum class SmartSign { Specific, Measurable, TimeBound, Attainable, Relevant };
// What the gap between ideal and real is about.
enum class Need { Convenience, Brand, Service, Price, Quality, Feeling, SharedIdea, Profit };
enum class ObservationKind {
    ShelfShare,
    DisplayArea,
    Facings,
    SecondaryDisplays,
    CoolersPlaced,
    CoolersWorking,
    CoolersDedicated,
    OutOfStock,
    Price,
    PromotionRunning,
    OldStock
};
inline constexpr int kObservationKinds = 11;

[[nodiscard]] std::string_view code(VisitKind value);
[[nodiscard]] std::string_view code(VisitState value);
[[nodiscard]] std::string_view code(Mood value);
[[nodiscard]] std::string_view code(Need value);
[[nodiscard]] std::string_view code(SmartSign value);
[[nodiscard]] std::string_view code(ObservationKind value);
[[nodiscard]] std::optional<VisitKind> visitKindFromCode(std::string_view text);
[[nodiscard]] std::optional<VisitState> visitStateFromCode(std::string_view text);
[[nodiscard]] std::optional<Mood> moodFromCode(std::string_view text);
[[nodiscard]] std::optional<Need> needFromCode(std::string_view text);
[[nodiscard]] std::optional<SmartSign> smartSignFromCode(std::string_view text);
[[nodiscard]] std::optional<ObservationKind> observationKindFromCode(std::string_view text);
// "%", "m2", "count", "yuan", "yes_no" or "cases".
[[nodiscard]] std::string_view unitOf(ObservationKind kind);

} // namespace accord::domain
