// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/visit_rules.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace accord::domain {
namespace {

using base::ErrorCode;
using base::fail;

constexpr int kMinutesOfDay = 24 * 60;

tl::unexpected<base::Error> refusal(const Visit &visit, ErrorCode errorCode, const char *reason,
                                    const char *field, const std::string &detail) {
    return fail(errorCode, reason, detail, field, visit.id.toString(),
                {{"day", visit.day().toString()}, {"state", std::string(code(visit.state))}});
}

base::Done demandOpen(const Visit &visit) {
    if (isOpen(visit)) {
        return {};
    }
    return refusal(visit, ErrorCode::Stale, "visit.closed", "state",
                   "The visit is " + std::string(code(visit.state)) + " already.");
}

} // namespace

bool isOpen(const Visit &visit) {
    return visit.state == VisitState::Planned || visit.state == VisitState::InProgress;
}

bool isMissed(const Visit &visit, base::Date today) {
    return visit.state == VisitState::Planned && visit.plannedOn < today;
}

base::Done begin(Visit &visit, base::Date on) {
    ACCORD_CHECK(demandOpen(visit));
    if (on < visit.plannedOn) {
        return refusal(visit, ErrorCode::Invalid, "visit.begin_early", "at",
                       "The visit is planned for " + visit.plannedOn.toString() + ".");
    }
    visit.state = VisitState::InProgress;
    return {};
}

base::Done hold(Visit &visit, base::Date on) {
    ACCORD_CHECK(demandOpen(visit));
    visit.state = VisitState::Done;
    visit.heldOn = on;
    return {};
}

base::Done cancel(Visit &visit, base::Date on, const std::string &reason) {
    ACCORD_CHECK(demandOpen(visit));
    if (visit.state != VisitState::Planned || on >= visit.plannedOn) {
        return refusal(visit, ErrorCode::Invalid, "visit.cancel_late", "at",
                       "A visit is cancelled before its day, " + visit.plannedOn.toString() +
                           "; from then on it is \"not held\".");
    }
    if (base::trimmed(reason).empty()) {
        return refusal(visit, ErrorCode::Invalid, "visit.reason_required", "why",
                       "Say why the visit is cancelled.");
    }
    visit.state = VisitState::Cancelled;
    visit.reason = reason;
    return {};
}

base::Done notHeld(Visit &visit, base::Date on, const std::string &reason, const std::string &note,
                   const std::vector<std::string> &known) {
    ACCORD_CHECK(demandOpen(visit));
    if (on < visit.plannedOn) {
        return refusal(visit, ErrorCode::Invalid, "visit.not_held_early", "at",
                       "Before its day, " + visit.plannedOn.toString() + ", a visit is cancelled.");
    }
    if (std::ranges::find(known, reason) == known.end()) {
        std::string words;
        for (const std::string &word : known) {
            words += (words.empty() ? "" : ", ") + word;
        }
        return fail(ErrorCode::Invalid, "visit.reason_unknown",
                    "The reason \"" + reason + "\" is none of " + words + ".", "why",
                    visit.id.toString(), {{"reason", reason}, {"known", words}});
    }
    visit.state = VisitState::NotHeld;
    visit.reason = reason;
    visit.reasonNote = note;
    return {};
}

base::Done demandAhead(const Visit &visit, base::Date today) {
    if (visit.plannedOn.isNull() || visit.plannedOn >= today) {
        return {};
    }
    return refusal(visit, ErrorCode::Invalid, "visit.plan_past", "date",
                   "The day " + visit.plannedOn.toString() +
                       " is over; a visit is planned for today or later, one that took place is "
                       "logged.");
}

namespace {

base::Done demandPlanned(const Visit &visit) {
    return visit.state == VisitState::Planned
               ? base::Done()
               : refusal(visit, ErrorCode::Stale, "visit.closed", "state",
                         "The visit is " + std::string(code(visit.state)) + " already.");
}

} // namespace

base::Done handOver(Visit &visit, UserId to) {
    ACCORD_CHECK(demandPlanned(visit));
    if (visit.owner == to) {
        return refusal(visit, ErrorCode::Stale, "visit.same_owner", "who",
                       "The visit is in those hands already.");
    }
    visit.owner = to;
    return {};
}

base::Done plan(Visit &visit, base::Date day, std::optional<int> minute) {
    ACCORD_CHECK(demandPlanned(visit));
    visit.plannedOn = day;
    visit.plannedMinute = minute;
    return {};
}

std::int64_t VisitDue::ratioMilli() const {
    constexpr std::int64_t kMilli = 1000;
    return interval > 0 ? overdueDays * kMilli / interval : 0;
}

VisitDue dueOf(base::Date lastDone, base::Date assignedOn, int interval, base::Date today) {
    VisitDue result;
    result.interval = interval;
    result.lastDone = lastDone;
    if (!lastDone.isNull()) {
        result.due = lastDone.plusDays(interval);
    } else {
        result.due = assignedOn.isNull() ? today : assignedOn;
    }
    result.overdueDays = today.daysSince1970() - result.due.daysSince1970();
    return result;
}

std::string timeText(std::optional<int> minute) {
    if (!minute) {
        return {};
    }
    std::array<char, 8> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%02d:%02d", *minute / 60 % 24, *minute % 60);
    return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

std::optional<int> timeFromText(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3) {
        return std::nullopt;
    }
    int parts[2] = {0, 0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == colon) {
            continue;
        }
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        int &part = parts[i > colon ? 1 : 0];
        part = part * 10 + (text[i] - '0');
    }
    const int minute = parts[0] * 60 + parts[1];
    return parts[1] < 60 && minute < kMinutesOfDay ? std::optional(minute) : std::nullopt;
}

} // namespace accord::domain
