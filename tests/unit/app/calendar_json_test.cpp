// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar_json.h"
#include "support/catch.h"

namespace {

using accord::app::checkCalendar;
using nlohmann::json;

json valid() {
    return json::parse(R"({"version": "2026", "zone": "Asia/Shanghai", "hours_per_day": 8,
        "week": {"mon": [["09:00", "12:00"], ["13:00", "18:00"]], "sat": []},
        "holidays": ["2026-01-01"], "workdays": {"2026-02-14": "mon"}})");
}

std::string wrongPlace(const json &calendar) {
    const auto checked = checkCalendar(calendar);
    return checked ? "" : checked.error().field;
}

} // namespace

TEST_CASE("a working calendar with hours, holidays and make-up days is accepted") {
    CHECK(checkCalendar(valid()));
    CHECK(checkCalendar(json::parse(R"({"week": {"sun": [["00:00", "24:00"]]}})")));
}

TEST_CASE("a wrong calendar is refused with the place") {
    CHECK(wrongPlace(json::array()) == "/");
    CHECK(wrongPlace(json::object()) == "/week");
    const auto with = [](const char *pointer, const char *value) {
        json calendar = valid();
        calendar[json::json_pointer(pointer)] = json::parse(value);
        return wrongPlace(calendar);
    };
    CHECK(with("/colour", "1") == "/colour");
    CHECK(with("/zone", R"("Asia/Atlantis")") == "/zone");
    CHECK(with("/hours_per_day", "0") == "/hours_per_day");
    CHECK(with("/hours_per_day", "25") == "/hours_per_day");
    CHECK(with("/week/day", "[]") == "/week/day");
    CHECK(with("/holidays", R"(["2026-02-30"])") == "/holidays");
    CHECK(with("/workdays", R"({"2026-02-14": "someday"})") == "/workdays/2026-02-14");
    for (const char *hours :
         {R"([["9:00", "12:00"]])", R"([["12:00", "12:00"]])", R"([["09:00", "24:01"]])",
          R"([["09:60", "12:00"]])", R"([["09:00"]])", "[9]", "{}",
          R"([["09:00", "12:00"], ["11:00", "18:00"]])"}) {
        CHECK(with("/week/mon", hours) == "/week/mon");
    }
}
