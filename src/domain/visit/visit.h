// SPDX-License-Identifier: GPL-3.0-or-later
// Visits and their call cards (DOMAIN section 3). JSON keys = the names in comments.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/visit/visit_words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::domain {

// Somebody met; the id when the contact is on file.
struct VisitContact {
    std::int64_t contactId = 0; // contact_id, 0 = not on file
    std::string name;           // name
    bool operator==(const VisitContact &) const = default;
};

struct PreparationItem {
    std::string text;  // text
    bool done = false; // done
    bool operator==(const PreparationItem &) const = default;
};

// Discovery notes under the five question kinds.
struct VisitNotes {
    std::string overview;
    std::string central;
    std::string reality;
    std::string closing;
    std::string degree;
    bool operator==(const VisitNotes &) const = default;
};

struct Observation {
    ObservationKind kind = ObservationKind::Facings; // kind
    std::string product;                             // product, "" = all of ours
    std::int64_t valueMilli = 0;                     // value in thousandths of its unit
    std::optional<std::int64_t> targetMilli;         // target, as it was on the day
    std::string note;                                // note
    bool operator==(const Observation &) const = default;
};

// An objection and its four steps.
struct Objection {
    std::string words;     // words: what the customer said
    std::string listened;  // listened: our summary after listening without interrupting
    std::string asked;     // asked: what more came out
    std::string explained; // explained: how it arose, what can be put right, how they reacted
    std::string acted;     // acted: what is done about it, and the follow-up
    bool resolved = false; // resolved
    bool operator==(const Objection &) const = default;
};

struct CompetitorActivity {
    std::string competitor;                      // competitor
    std::string product;                         // product
    std::string activity;                        // activity
    std::optional<std::int64_t> priceFen;        // price_fen
    std::optional<std::int64_t> shelfShareMilli; // shelf_share, percent
    bool operator==(const CompetitorActivity &) const = default;
};

struct CoachingScore {
    std::string item; // item: word of the coaching sheet
    int score = 0;    // score 1 to 5
    bool operator==(const CoachingScore &) const = default;
};

// What the supervisor of a joint visit notes.
struct CoachingSheet {
    std::vector<CoachingScore> scores; // scores
    std::string strengths;             // strengths
    std::string improve;               // improve
    std::string followUp;              // follow_up
    base::Date followUpOn;             // follow_up_on
    bool operator==(const CoachingSheet &) const = default;
};

struct Visit {
    VisitId id;
    CustomerId customer;                      // customer
    VisitKind kind = VisitKind::OnSite;       // kind
    VisitState state = VisitState::Planned;   // state
    UserId owner;                             // owner: who visits
    UserId partner;                           // partner: supervisor of a joint visit, null = none
    base::Date plannedOn;                     // planned_on, null = was not planned
    std::optional<int> plannedMinute;         // planned_at: minute of the day, "10:00" in JSON
    base::Date heldOn;                        // held_on, null unless it took place
    std::string purpose;                      // purpose: one SMART sentence
    std::vector<SmartSign> smart;             // smart: what only a person can tell of the purpose
    std::vector<PreparationItem> preparation; // preparation
    std::vector<VisitContact> contacts;       // contacts
    VisitNotes notes;                         // notes
    std::vector<Need> needs;                  // needs: where the gap lies
    std::vector<Observation> observations;    // observations
    std::vector<Objection> objections;        // objections
    std::vector<CompetitorActivity> competitors; // competitors
    std::string agreements;                      // agreements
    std::optional<int> result;                   // result 1 to 5
    Mood mood = Mood::None;                      // mood
    base::Date nextVisit;                        // next_visit
    std::optional<int> nextMinute;               // next_at: its minute of the day
    CoachingSheet coaching;                      // coaching
    std::string reason;       // reason: why cancelled; word of the pick list when not held
    std::string reasonNote;   // reason_note
    std::string calendarUid;  // the event of a foreign calendar it came from, "" = none
    std::int64_t version = 0; // version

    // The day it stands for in lists and calendars.
    [[nodiscard]] base::Date day() const { return heldOn.isNull() ? plannedOn : heldOn; }
};

} // namespace accord::domain
