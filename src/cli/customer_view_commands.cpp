// SPDX-License-Identifier: GPL-3.0-or-later
// customer health, stages, timeline: what is known of a customer beyond its fields.
#include "app/customer_changes.h"
#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/timeline_service.h"
#include "cli/commands.h"
#include "cli/document_text.h"
#include "cli/plain_values.h"
#include "domain/customer/customer_rules.h"
#include "domain/relation/relation.h"

#include <memory>

namespace accord::cli {
namespace {

struct ViewOptions {
    std::string customer;
    std::vector<std::string> kinds;
    std::string from;
    std::string to;
    app::TimelineQuery query;
};
using Shared = std::shared_ptr<ViewOptions>;

Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

template<class Value>
Json orNull(const std::optional<Value> &value) {
    return value ? Json(*value) : Json(nullptr);
}

base::Result<Exit> health(Session &session, const Shared &options) {
    constexpr double kMillion = domain::kWhole;
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const domain::Health found, app::HealthService(*context).of(options->customer));
    const auto points = domain::healthPoints(found);
    Json parts = Json::array();
    for (std::size_t i = 0; i < found.parts.size(); ++i) {
        const auto &given = points.at(i);
        parts.push_back(
            {{"part", code(static_cast<domain::HealthPart>(i))},
             {"share", found.parts.at(i) ? Json(static_cast<double>(*found.parts.at(i)) / kMillion)
                                         : Json(nullptr)},
             {"points", given ? Json(given->points) : Json(nullptr)},
             {"most", given ? Json(given->most) : Json(nullptr)}});
    }
    Table table =
        tableOf(session, {"part", "share", "points", "most"}, parts.get<std::vector<Json>>());
    table.footer = found.score    ? session.say("ui.health.score", "Health {score} of 100",
                                                {{"score", std::to_string(*found.score)}})
                   : found.isLost ? session.say("ui.health.lost", "Lost: no health is reckoned.")
                                  : session.say("ui.health.none",
                                                "No health yet: fewer than three parts are known.");
    session.output().show({{"customer", options->customer},
                           {"score", orNull(found.score)},
                           {"lost", found.isLost},
                           {"parts", std::move(parts)}},
                          table);
    return Exit::Done;
}

Json documentOf(const app::Standing &standing) {
    Json history = Json::array();
    for (const domain::CustomerChange &change : standing.history) {
        history.push_back({{"day", change.day.toString()},
                           {"before", orNull(change.before)},
                           {"after", orNull(change.after)},
                           {"reason", orNull(change.reason)}});
    }
    return {{"word", orNull(standing.word)},
            {"since", orNull(standing.since.toString())},
            {"days", orNull(standing.days)},
            {"reason", orNull(standing.reason)},
            {"history", std::move(history)}};
}

Json criteriaOf(const app::CustomerStanding &standing) {
    Json criteria = Json::array();
    for (const domain::Qualification &one : standing.qualification) {
        criteria.push_back({{"id", one.id.toString()},
                            {"criterion", code(one.criterion)},
                            {"met", one.isMet},
                            {"day", one.day.toString()},
                            {"evidence", one.evidence}});
    }
    return criteria;
}

// "growth · since 2026-01-02 · 75 days · why"
std::string standingText(const Session &session, std::string_view set,
                         const app::Standing &standing) {
    std::string text = standing.word.empty() ? session.say("ui.stages.none", "not recorded")
                                             : session.messages().wordOf(set, standing.word);
    if (standing.days) {
        text += " · " + session.say("ui.stages.since", "since {day}, {days} days",
                                    {{"day", standing.since.toString()},
                                     {"days", std::to_string(*standing.days)}});
    }
    return standing.reason.empty() ? text : text + " · " + standing.reason;
}

void addHistory(const Session &session, std::string_view set, const app::Standing &standing,
                Fields &fields) {
    for (const domain::CustomerChange &change : standing.history) {
        fields.emplace_back("  " + change.day.toString(),
                            session.messages().wordOf(set, change.before) + " → " +
                                session.messages().wordOf(set, change.after) +
                                (change.reason.empty() ? "" : " · " + change.reason));
    }
}

base::Result<Exit> stages(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::CustomerStanding standing,
               app::customerStanding(*context, options->customer));
    const Messages &messages = session.messages();
    Json moves = Json::array();
    std::string moveText;
    for (const domain::Stage next : domain::usualMoves(
             domain::stageFromCode(standing.stage.word).value_or(domain::Stage::None))) {
        moves.push_back(code(next));
        moveText += (moveText.empty() ? "" : ", ") + messages.wordOf("stage", code(next));
    }
    Json stage = documentOf(standing.stage);
    stage["next_moves"] = moves;
    Fields fields{{messages.titleOf("stage"), standingText(session, "stage", standing.stage)},
                  {messages.titleOf("next_moves"), moveText}};
    addHistory(session, "stage", standing.stage, fields);
    fields.emplace_back(messages.titleOf("key_account"),
                        standingText(session, "key_account", standing.keyAccount));
    addHistory(session, "key_account", standing.keyAccount, fields);
    Json criteria = criteriaOf(standing);
    for (const Json &one : criteria) {
        fields.emplace_back(
            valueText(session, "criterion", one.at("criterion")),
            messages.titleOf("met") + ": " + valueText(session, "met", one.at("met")) + " · " +
                one.at("day").get<std::string>() + " · " + one.at("evidence").get<std::string>());
    }
    session.output().show({{"customer", options->customer},
                           {"stage", std::move(stage)},
                           {"key_account", documentOf(standing.keyAccount)},
                           {"criteria", std::move(criteria)}},
                          fields);
    return Exit::Done;
}

Json documentOf(const app::Context &context, const app::TimelineEntry &entry) {
    return {{"kind", entry.kind},
            {"id", std::to_string(entry.id)},
            {"day", entry.day.toString()},
            {"at", entry.at.toString(context.company.zone)},
            {"by", orNull(entry.by)},
            {"by_name", orNull(entry.byName)},
            {"customer", entry.customer},
            {"subject", orNull(entry.subject)},
            {"before", orNull(entry.before)},
            {"after", orNull(entry.after)},
            {"text", orNull(entry.text)}};
}

// What the subject of an entry of each kind is a word of; "" = a text.
std::string_view setOf(std::string_view kind) {
    return kind == "change"          ? "aspect"
           : kind == "loss"          ? "reason"
           : kind == "qualification" ? "criterion"
           : kind == "visit"         ? "kind"
           : kind == "plan_step"     ? "step"
           : kind == "import"        ? "import"
                                     : "";
}

std::string wordOrText(const Messages &messages, std::string_view set, const std::string &text) {
    return set.empty() ? text : messages.wordOf(set, text);
}

std::vector<std::string> rowOf(const Session &session, const app::TimelineEntry &entry) {
    const Messages &messages = session.messages();
    const bool isChange = entry.kind == "change" && entry.subject != "owner";
    const std::string_view ofValue = isChange ? std::string_view(entry.subject)
                                     : entry.kind == "visit" || entry.kind == "task" ? "state"
                                     : entry.kind == "contact"                       ? "role"
                                     : entry.kind == "qualification"                 ? "met"
                                                                                     : "";
    std::string subject = entry.subject == "pinned"
                              ? messages.titleOf("pinned")
                              : wordOrText(messages, setOf(entry.kind), entry.subject);
    std::string move = wordOrText(messages, ofValue, entry.after);
    if (entry.kind == "change") {
        move = wordOrText(messages, ofValue, entry.before) + " → " + move;
    }
    return {entry.day.toString(),
            messages.wordOf("timeline", entry.kind),
            std::to_string(entry.id),
            entry.customer,
            entry.by,
            std::move(subject),
            std::move(move),
            entry.text};
}

base::Result<Exit> timeline(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::TimelineQuery query = options->query;
    query.kinds = options->kinds;
    ACCORD_TRY(query.from, dateOption(options->from, "from"));
    ACCORD_TRY(query.to, dateOption(options->to, "to"));
    app::TimelineService service(*context);
    ACCORD_TRY(const app::TimelineHead head, service.head(options->customer, query.withBelow));
    ACCORD_TRY(const app::TimelinePage page, service.page(options->customer, query));
    const Messages &messages = session.messages();
    Table table;
    for (const char *key : {"day", "entry", "id", "customer", "by", "subject", "change", "text"}) {
        table.columns.push_back({messages.titleOf(key)});
    }
    const auto documents = [&](const std::vector<app::TimelineEntry> &entries) {
        Json list = Json::array();
        for (const app::TimelineEntry &entry : entries) {
            list.push_back(documentOf(*context, entry));
            table.rows.push_back(rowOf(session, entry));
        }
        return list;
    };
    const bool isFirst = query.after.empty();
    Json planned = documents(isFirst ? head.planned : std::vector<app::TimelineEntry>());
    Json pinned = documents(isFirst ? head.pinned : std::vector<app::TimelineEntry>());
    Json items = documents(page.entries);
    if (page.next) {
        table.footer =
            session.say("ui.timeline.more", "More with --after {next}", {{"next", *page.next}});
    }
    session.output().show({{"customer", options->customer},
                           {"planned", std::move(planned)},
                           {"pinned", std::move(pinned)},
                           {"items", std::move(items)},
                           {"next", orNull(page.next)},
                           {"total", nullptr}},
                          table);
    return Exit::Done;
}

void addTimeline(CLI::App &customer, Session &session) {
    const auto options = std::make_shared<ViewOptions>();
    CLI::App *showing = customer.add_subcommand(
        "timeline", "Everything that happened with a customer, newest first; planned and pinned "
                    "stand above the first page");
    showing->add_option("CODE", options->customer, "Customer code")->required();
    showing->add_option("--kind", options->kinds, "Only these kinds of entries")
        ->expected(1)
        ->take_all()
        ->delimiter(',')
        ->check(CLI::IsMember(app::TimelineService::kinds()));
    showing->add_option("--person", options->query.person, "Only what this user did")
        ->type_name("USERCODE");
    showing->add_option("--from", options->from, "From this day on")->type_name("D");
    showing->add_option("--to", options->to, "Up to this day")->type_name("D");
    showing->add_option("--text", options->query.text, "Only entries with this text")
        ->type_name("TEXT");
    showing->add_flag("--with-below", options->query.withBelow, "Also of its regions and stores");
    showing->add_option("--limit", options->query.limit, "Entries per page (default 50)")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    showing->add_option("--after", options->query.after, "Place given as \"next\" before")
        ->type_name("PLACE");
    session.onRun(*showing, [&session, options] { return timeline(session, options); });
}

} // namespace

void addCustomerViewCommands(CLI::App &app, Session &session) {
    CLI::App &customer = *app.get_subcommand("customer");
    const auto ofHealth = std::make_shared<ViewOptions>();
    CLI::App *showing =
        customer.add_subcommand("health", "Health of a customer, 0 to 100, with its parts");
    showing->add_option("CODE", ofHealth->customer, "Customer code")->required();
    session.onRun(*showing, [&session, ofHealth] { return health(session, ofHealth); });
    const auto ofStages = std::make_shared<ViewOptions>();
    CLI::App *standing = customer.add_subcommand(
        "stages", "Relationship stage and key-account status: since when, why, what came before, "
                  "usual next moves, and the criteria with their evidence");
    standing->add_option("CODE", ofStages->customer, "Customer code")->required();
    session.onRun(*standing, [&session, ofStages] { return stages(session, ofStages); });
    addTimeline(customer, session);
}

} // namespace accord::cli
