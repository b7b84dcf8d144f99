// SPDX-License-Identifier: GPL-3.0-or-later
// The working calendar as a document (CLI contract): week hours, holidays, make-up days. Kept as
// the company's policy "calendar"; the calendar commands read it.
#pragma once

#include "base/result.h"
#include "domain/calendar/work_days.h"

#include <nlohmann/json.hpp>

namespace accord::app {

// {"version","zone","hours_per_day","week":{"mon":[["09:00","12:00"],…],…},"holidays":[days],
// "workdays":{day: weekday}}. Invalid ("calendar.bad") with the path of the first wrong place.
[[nodiscard]] base::Done checkCalendar(const nlohmann::json &calendar);

// The days that a calendar which passed checkCalendar() works: a weekday without hours is free.
// Anything else gives Monday to Friday.
[[nodiscard]] domain::WorkDays workDaysOf(const nlohmann::json &calendar);

} // namespace accord::app
