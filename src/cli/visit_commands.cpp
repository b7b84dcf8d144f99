// SPDX-License-Identifier: GPL-3.0-or-later
// visit plan, log, set, show, list, due; cancel, not-held and move are in visit_changes.h, brief
// and card in visit_print.h.
#include "app/json_input.h"
#include "app/visit_service.h"
#include "app/visit_template_service.h"
#include "cli/commands.h"
#include "cli/plain_values.h"
#include "cli/session.h"
#include "cli/visit_changes.h"
#include "cli/visit_print.h"
#include "cli/visit_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>

namespace accord::cli {
namespace {

struct VisitOptions {
    std::string from;                                         // a JSON document
    std::map<std::string, std::optional<std::string>> fields; // by JSON key
    std::string id;
    std::string owner;
    std::size_t limit = 100;
    bool oldestFirst = false;
    app::VisitListing listing;
};
using Shared = std::shared_ptr<VisitOptions>;

struct VisitField {
    const char *key;
    const char *option;
    const char *description;
};
constexpr std::array<VisitField, 10> kFields{
    {{"customer", "--customer", "Customer code"},
     {"date", "--date", "Day of the visit"},
     {"at", "--time", "Time of day, e.g. 10:00"},
     {"kind", "--kind", "on_site, phone, video, incoming or joint"},
     {"owner", "--owner", "User code of who visits"},
     {"partner", "--partner", "User code of the supervisor who comes along"},
     {"purpose", "--purpose", "Purpose in one sentence"},
     {"result", "--result", "How it went, 1 to 5"},
     {"next_visit", "--next-visit", "Day of the next visit"},
     {"next_at", "--next-time", "Time of the next visit"}}};

// The document of --from with the options written over it.
base::Result<nlohmann::json> documentOf(const VisitOptions &options) {
    nlohmann::json document = nlohmann::json::object();
    if (!options.from.empty()) {
        ACCORD_TRY(document, app::readJsonInput(options.from));
    }
    for (const auto &[key, value] : options.fields) {
        if (!value || !document.is_object()) {
            continue;
        }
        int number = 0;
        const auto end = std::from_chars(value->data(), value->data() + value->size(), number).ptr;
        const bool isNumber = key == "result" && end == value->data() + value->size();
        document[key] = isNumber ? nlohmann::json(number) : nlohmann::json(*value);
    }
    if (!options.id.empty() && document.is_object()) {
        document["id"] = options.id;
    }
    return document;
}

Exit showVisit(Session &session, const app::VisitService &visits, const domain::Visit &visit) {
    const Json document = visits.document(visit);
    session.output().show(
        document, session.say("ui.visit.saved", "Visit {id}: {customer} on {day} is {state}.",
                              {{"id", visit.id.toString()},
                               {"customer", document.at("customer").get<std::string>()},
                               {"day", visit.day().toString()},
                               {"state", session.messages().wordOf("state", code(visit.state))}}));
    return Exit::Done;
}

base::Result<Exit> plan(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto document, documentOf(*options));
    app::VisitService visits(*context);
    ACCORD_TRY(const domain::Visit visit, visits.plan(document));
    return showVisit(session, visits, visit);
}

base::Result<Exit> log(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto given, documentOf(*options));
    app::VisitService visits(*context);
    ACCORD_TRY(const app::LoggedVisit logged, visits.log(given));
    Json document = visits.document(logged.visit);
    document["tasks"] = Json::array();
    for (const domain::Task &task : logged.tasks) {
        document["tasks"].push_back(
            {{"id", task.id.toString()}, {"what", task.what}, {"when", task.when.toString()}});
    }
    document["next"] = logged.next ? Json(logged.next->id.toString()) : Json(nullptr);
    session.output().show(document, session.say("ui.visit.logged",
                                                "Visit {id} of {day} is logged; tasks: {tasks}.",
                                                {{"id", logged.visit.id.toString()},
                                                 {"day", logged.visit.day().toString()},
                                                 {"tasks", std::to_string(logged.tasks.size())}}));
    return Exit::Done;
}

base::Result<domain::VisitId> idOf(const VisitOptions &options) {
    return domain::VisitId::parse(options.id);
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto id, idOf(*options));
    ACCORD_TRY(const auto document, documentOf(*options));
    app::VisitService visits(*context);
    ACCORD_TRY(const domain::Visit visit, visits.set(id, document));
    return showVisit(session, visits, visit);
}

base::Result<Exit> show(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto id, idOf(*options));
    app::VisitService visits(*context);
    ACCORD_TRY(const domain::Visit visit, visits.find(id));
    const Json document = visits.document(visit);
    const app::VisitPolicy policy = visits.policy();
    session.output().show(document, VisitValues(session, policy).fieldsOf(document));
    return Exit::Done;
}

Json document(const storage::VisitListRow &row) {
    const auto orNull = [](std::string_view text) {
        return text.empty() ? Json(nullptr) : Json(text);
    };
    return {{"id", row.id.toString()},
            {"customer", row.customerCode},
            {"name", row.customerName},
            {"date", row.day.toString()},
            {"at", orNull(domain::timeText(row.plannedMinute))},
            {"kind", code(row.kind)},
            {"state", code(row.state)},
            {"missed", row.missed},
            {"owner", row.ownerCode},
            {"partner", orNull(row.partnerCode)},
            {"purpose", orNull(row.purpose)},
            {"result", row.result ? Json(*row.result) : Json(nullptr)},
            {"next_visit", orNull(row.nextVisit.toString())},
            {"reason", orNull(row.reason)},
            {"version", row.version}};
}

base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    options->listing.newestFirst = !options->oldestFirst;
    ACCORD_TRY(const app::VisitPage page, app::VisitService(*context).list(options->listing));
    Json items = Json::array();
    Table table{{{session.say("ui.column.id", "Id"), Align::Right},
                 {session.say("ui.column.day", "Day")},
                 {session.say("ui.column.customer", "Customer")},
                 {session.say("ui.column.owner", "Owner")},
                 {session.say("ui.column.kind", "Kind")},
                 {session.say("ui.column.status", "Status")},
                 {session.say("ui.column.result", "Result"), Align::Right},
                 {session.say("ui.column.purpose", "Purpose")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(page.rows.size())},
                             {"total", std::to_string(page.total)}})};
    for (const auto &row : page.rows) {
        items.push_back(document(row));
        table.rows.push_back(
            {row.id.toString(), row.day.toString(), row.customerName, row.ownerCode,
             session.messages().wordOf("kind", code(row.kind)),
             session.messages().wordOf("state", row.missed ? "missed" : code(row.state)),
             row.result ? std::to_string(*row.result) : std::string(), row.purpose});
    }
    session.output().show({{"items", std::move(items)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

Json document(const app::VisitDueRow &row) {
    constexpr double kMilli = 1000.0;
    const auto orNull = [](std::string_view text) {
        return text.empty() ? Json(nullptr) : Json(text);
    };
    return {{"code", row.code},
            {"name", row.name},
            {"owner", orNull(row.ownerCode)},
            {"city", orNull(row.city)},
            {"district", orNull(row.district)},
            {"class", orNull(row.cls)},
            {"interval", row.due.interval},
            {"last_done", orNull(row.due.lastDone.toString())},
            {"due", row.due.due.toString()},
            {"overdue_days", row.due.overdueDays},
            {"ratio", static_cast<double>(row.due.ratioMilli()) / kMilli},
            {"planned", orNull(row.planned.toString())}};
}

// Of the page behind the customer that was given as "next".
base::Result<std::size_t> placeBehind(const std::vector<app::VisitDueRow> &rows,
                                      const std::string &code) {
    if (code.empty()) {
        return 0;
    }
    const auto found = std::ranges::find(rows, code, &app::VisitDueRow::code);
    if (found == rows.end()) {
        return base::fail(base::ErrorCode::NotFound, "customer.not_found",
                          "Customer " + code + " is not in the list.", "after", code,
                          {{"code", code}});
    }
    return static_cast<std::size_t>(found - rows.begin()) + 1;
}

base::Result<Exit> due(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto rows, app::VisitService(*context).due(options->owner));
    Json items = Json::array();
    Table table{{{session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.class", "Class")},
                 {session.say("ui.column.city", "City")},
                 {session.say("ui.column.last_done", "Last visit")},
                 {session.say("ui.column.due", "Due")},
                 {session.say("ui.column.overdue", "Days overdue"), Align::Right}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(std::min(options->limit, rows.size()))},
                             {"total", std::to_string(rows.size())}})};
    ACCORD_TRY(std::size_t at, placeBehind(rows, options->listing.after));
    for (; at < rows.size() && items.size() < options->limit; ++at) {
        const app::VisitDueRow &row = rows[at];
        items.push_back(document(row));
        table.rows.push_back({row.code, row.name, row.cls, row.city, row.due.lastDone.toString(),
                              row.due.due.toString(), std::to_string(row.due.overdueDays)});
    }
    const Json next = at > 0 && at < rows.size() ? Json(rows[at - 1].code) : Json(nullptr);
    session.output().show({{"items", std::move(items)}, {"next", next}, {"total", rows.size()}},
                          table);
    return Exit::Done;
}

base::Result<Exit> templates(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::VisitTemplateService service(*context);
    if (!options->from.empty()) {
        ACCORD_TRY(const nlohmann::json given, app::readJsonInput(options->from));
        const bool isWhole = given.is_object() && given.contains("items");
        ACCORD_TRY(const auto wanted,
                   app::VisitTemplateService::fromDocument(isWhole ? given.at("items") : given));
        ACCORD_CHECK(service.save(wanted, service.current().version));
    }
    const app::VisitTemplates current = service.current();
    Json items = Json::array();
    Table table{{{session.say("ui.column.name", "Name")},
                 {session.say("ui.field.formats", "Formats")},
                 {session.say("ui.column.class", "Class")},
                 {session.say("ui.field.observations", "observations")}},
                {},
                {}};
    const app::VisitPolicy policy = app::VisitService(*context).policy();
    const VisitValues values(session, policy);
    for (const app::VisitTemplate &entry : current.templates) {
        items.push_back(app::VisitTemplateService::document(entry));
        table.rows.push_back({entry.id, values.list("kind", items.back().at("formats")),
                              values.list("classes", items.back().at("classes")),
                              values.list("kind", items.back().at("observations"))});
    }
    session.output().show({{"items", std::move(items)}, {"version", current.version}}, table);
    return Exit::Done;
}

void addFields(CLI::App &command, const Shared &options) {
    command.add_option("--from", options->from, "JSON document of the visit")->type_name("FILE|-");
    for (const VisitField &field : kFields) {
        command.add_option(field.option, options->fields[field.key], field.description)
            ->type_name("VALUE");
    }
}

CLI::App *addOne(CLI::App &visit, Session &session, const Shared &options, const char *name,
                 const char *description, base::Result<Exit> (*run)(Session &, const Shared &)) {
    CLI::App *command = visit.add_subcommand(name, description);
    command->add_option("ID", options->id, "Visit id")->required();
    session.onRun(*command, [&session, options, run] { return run(session, options); });
    return command;
}

void addReading(CLI::App &visit, Session &session, const Shared &options) {
    addOne(visit, session, options, "show", "Show the call card of a visit", show);
    CLI::App *listing = visit.add_subcommand("list", "List visits, newest first");
    listing
        ->add_option("--filter", options->listing.filter,
                     "field op value joined by and; ops = != < <= > >= ~ in(a,b)")
        ->type_name("F");
    listing->add_flag("--oldest-first", options->oldestFirst, "Oldest first");
    listing->add_option("--limit", options->listing.limit, "Visits per page (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    listing->add_option("--after", options->listing.after, "Id given as \"next\" before")
        ->type_name("ID");
    session.onRun(*listing, [&session, options] { return list(session, options); });

    CLI::App *templating =
        visit.add_subcommand("templates", "What call cards begin with, by store format and class");
    templating
        ->add_option("--from", options->from, "Templates to use from now on, as JSON (supervisors)")
        ->type_name("FILE|-");
    session.onRun(*templating, [&session, options] { return templates(session, options); });

    CLI::App *dueList = visit.add_subcommand("due", "Who is to be visited, worst first");
    dueList->add_option("--owner", options->owner, "Only this user's book")->type_name("USERCODE");
    dueList->add_option("--after", options->listing.after, "Code given as \"next\" before")
        ->type_name("CODE");
    dueList->add_option("--limit", options->limit, "Customers shown (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    session.onRun(*dueList, [&session, options] { return due(session, options); });
}

} // namespace

void addVisitCommands(CLI::App &app, Session &session) {
    CLI::App *visit = app.add_subcommand("visit", "Visits and their call cards");
    visit->require_subcommand(1);
    const auto options = std::make_shared<VisitOptions>();

    CLI::App *planning = visit->add_subcommand("plan", "Plan a visit");
    addFields(*planning, options);
    session.onRun(*planning, [&session, options] { return plan(session, options); });

    CLI::App *logging = visit->add_subcommand(
        "log", "A visit took place; the one that was planned for that day, or a new one");
    addFields(*logging, options);
    logging->add_option("--visit", options->id, "Id of the planned visit")->type_name("ID");
    session.addAt(*logging);
    session.onRun(*logging, [&session, options] { return log(session, options); });

    addFields(*addOne(*visit, session, options, "set", "Change fields of a visit", set), options);
    addVisitChangeCommands(*visit, session);
    addReading(*visit, session, options);
    addVisitPrintCommands(*visit, session);
}

} // namespace accord::cli
