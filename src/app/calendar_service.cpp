// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar_service.h"

#include "app/calendar_json.h"
#include "app/write.h"
#include "storage/company_repository.h"
#include "storage/image.h"

#include <array>
#include <set>
#include <string>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr const char *kPolicy = "calendar";
constexpr std::size_t kYearLength = 4; // of 2026-01-01

std::string yearOf(const std::string &day) {
    return day.substr(0, kYearLength);
}

std::set<std::string> yearsOf(const json &calendar) {
    std::set<std::string> years;
    for (const json &day : calendar.value("holidays", json::array())) {
        years.insert(yearOf(day.get<std::string>()));
    }
    const json workdays = calendar.value("workdays", json::object());
    for (const auto &[day, weekday] : workdays.items()) {
        years.insert(yearOf(day));
    }
    return years;
}

// `wanted` with the holidays and make-up days of `before` in years that it does not name.
json withOtherYears(json wanted, const json &before) {
    const std::set<std::string> years = yearsOf(wanted);
    std::set<std::string> holidays;
    for (const json &day : wanted.value("holidays", json::array())) {
        holidays.insert(day.get<std::string>());
    }
    for (const json &day : before.value("holidays", json::array())) {
        if (!years.contains(yearOf(day.get<std::string>()))) {
            holidays.insert(day.get<std::string>());
        }
    }
    json workdays = wanted.value("workdays", json::object());
    const json kept = before.value("workdays", json::object());
    for (const auto &[day, weekday] : kept.items()) {
        if (!years.contains(yearOf(day))) {
            workdays[day] = weekday;
        }
    }
    wanted["holidays"] = holidays;
    wanted["workdays"] = workdays;
    return wanted;
}

// As the change log keeps it; the restorer of policies puts it back.
json imageOf(const std::string &content) {
    return {{"name", kPolicy}, {"content", content}};
}

json usualWeek(const std::string &zone) {
    const json hours =
        json::array({json::array({"09:00", "12:00"}), json::array({"13:00", "18:00"})});
    json week = json::object();
    for (const char *day : {"mon", "tue", "wed", "thu", "fri"}) {
        week[day] = hours;
    }
    return {{"zone", zone},
            {"hours_per_day", 8},
            {"week", std::move(week)},
            {"holidays", json::array()},
            {"workdays", json::object()}};
}

} // namespace

json CalendarService::show() const {
    const auto own = storage::CompanyRepository(m_context.db).policy(kPolicy);
    json calendar = own ? json::parse(own->content, nullptr, false) : json();
    return calendar.is_object() ? calendar : usualWeek(m_context.company.zone);
}

base::Result<json> CalendarService::import(const json &calendar) {
    ACCORD_CHECK(checkCalendar(calendar));
    db::Transaction transaction(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::EditPolicy));
    storage::CompanyRepository company(m_context.db);
    const auto own = company.policy(kPolicy);
    json after = withOtherYears(calendar, own ? show() : json::object());
    const std::string content = after.dump();
    if (own && own->content == content) {
        return after; // nothing differs: nothing is written
    }
    ACCORD_TRY(const std::int64_t version,
               company.savePolicy(kPolicy, content, own ? own->version : 0, stampOf(m_context)));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "calendar.import"));
    log.record(storage::kPolicyEntity, storage::policyKey(kPolicy),
               own ? imageOf(own->content) : json(), imageOf(content), own ? own->version : 0,
               version);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Company | DataKind::Plans);
    return after;
}

} // namespace accord::app
