// SPDX-License-Identifier: GPL-3.0-or-later
// calendar show, import: working hours, holidays and make-up days of the company.
#include "app/calendar_service.h"
#include "app/json_input.h"
#include "cli/commands.h"
#include "cli/document_text.h"

#include <memory>

namespace accord::cli {
namespace {

// "mon  09:00-12:00, 13:00-18:00" in the order of the week; days follow as they are.
Fields linesOf(const Session &session, const Json &calendar) {
    const Messages &messages = session.messages();
    Fields fields{{messages.titleOf("zone"), calendar.value("zone", std::string())}};
    const Json week = calendar.value("week", Json::object());
    for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        std::string hours;
        for (const Json &span : week.value(day, Json::array())) {
            hours += (hours.empty() ? "" : ", ") + span.at(0).get<std::string>() + "-" +
                     span.at(1).get<std::string>();
        }
        fields.emplace_back(messages.wordOf("weekday", day),
                            hours.empty() ? session.say("ui.calendar.free", "free") : hours);
    }
    for (const Json &day : calendar.value("holidays", Json::array())) {
        fields.emplace_back(day.get<std::string>(), session.say("ui.calendar.holiday", "holiday"));
    }
    const Json workdays = calendar.value("workdays", Json::object());
    for (const auto &[day, weekday] : workdays.items()) {
        fields.emplace_back(
            day,
            session.say("ui.calendar.workday", "worked like {weekday}",
                        {{"weekday", messages.wordOf("weekday", weekday.get<std::string>())}}));
    }
    return fields;
}

base::Result<Exit> show(Session &session) {
    ACCORD_TRY(app::Context *const context, session.context());
    const Json calendar = app::CalendarService(*context).show();
    session.output().show(calendar, linesOf(session, calendar));
    return Exit::Done;
}

base::Result<Exit> import(Session &session, const std::string &file) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json given, app::readJsonInput(file));
    ACCORD_TRY(const Json calendar, app::CalendarService(*context).import(given));
    session.output().show(calendar, linesOf(session, calendar));
    return Exit::Done;
}

} // namespace

void addCalendarCommands(CLI::App &app, Session &session) {
    CLI::App *calendar = app.add_subcommand("calendar", "Working hours and days of the company");
    calendar->require_subcommand(1);
    CLI::App *showing = calendar->add_subcommand("show", "Show the working calendar");
    session.onRun(*showing, [&session] { return show(session); });
    const auto file = std::make_shared<std::string>();
    CLI::App *importing = calendar->add_subcommand(
        "import", "Take hours and days from a document; years it does not name stay");
    importing->add_option("CAL.json", *file, "Calendar document; - is standard input")->required();
    session.onRun(*importing, [&session, file] { return import(session, *file); });
}

} // namespace accord::cli
