// SPDX-License-Identifier: GPL-3.0-or-later
// search: the one search box.
#include "app/search_service.h"
#include "cli/commands.h"
#include "cli/session.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {
namespace {

struct SearchOptions {
    std::vector<std::string> words;
    int limit = 20;
    std::string kind;
};
using Shared = std::shared_ptr<SearchOptions>;

Table tableOf(const Session &session, const app::SearchResult &result) {
    Table table{{{session.say("ui.field.kind", "kind")},
                 {session.say("ui.field.date", "date")},
                 {session.say("ui.field.code", "code")},
                 {session.say("ui.field.name", "name")},
                 {session.say("ui.field.text", "text")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(result.hits.size())},
                             {"total", std::to_string(result.total)}})};
    for (const app::SearchHit &hit : result.hits) {
        const std::string mark = hit.isArchived
                                     ? " (" + session.say("ui.word.archived", "archived") + ")"
                                     : std::string();
        table.rows.push_back({session.say("ui.word." + hit.kind, hit.kind), hit.date.toString(),
                              hit.code, hit.title + mark, hit.snippet});
    }
    return table;
}

base::Result<Exit> search(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    std::string text;
    for (const std::string &word : options->words) {
        text += (text.empty() ? "" : " ") + word;
    }
    ACCORD_TRY(const auto result,
               app::SearchService(*context).search(text, options->limit, options->kind));
    Json items = Json::array();
    for (const app::SearchHit &hit : result.hits) {
        items.push_back({{"kind", hit.kind},
                         {"id", std::to_string(hit.id)},
                         {"code", hit.code.empty() ? Json(nullptr) : Json(hit.code)},
                         {"title", hit.title},
                         {"snippet", hit.snippet},
                         {"date", hit.date.toString()},
                         {"archived", hit.isArchived}});
    }
    session.output().show({{"items", std::move(items)}, {"total", result.total}},
                          tableOf(session, result));
    return Exit::Done;
}

} // namespace

void addSearchCommand(CLI::App &app, Session &session) {
    const auto options = std::make_shared<SearchOptions>();
    CLI::App *searching = app.add_subcommand(
        "search", "Find customers, contacts, plans, visits, tasks and notes by any part of their "
                  "texts, names by pinyin too");
    searching->add_option("TEXT", options->words, "What to look for; all words must be found")
        ->required();
    searching->add_option("--limit", options->limit, "How many to show (default 20)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    std::vector<std::string> kinds;
    for (const std::string_view kind : app::SearchService::kinds()) {
        kinds.emplace_back(kind);
    }
    searching->add_option("--kind", options->kind, "One kind only")
        ->check(CLI::IsMember(kinds))
        ->type_name("KIND");
    session.onRun(*searching, [&session, options] { return search(session, options); });
}

} // namespace accord::cli
