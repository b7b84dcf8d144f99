// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "app/storage_failure.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/generate.h"
#include "cli/interrupt.h"
#include "cli/session.h"
#include "cli/standard_streams.h"
#include "cli/usage_words.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <unistd.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <span>
#include <sstream>
#include <string_view>

namespace accord::cli {
namespace {

// What was asked for can be unreadable as a whole; the form of the answer is found all the same.
bool asksForJson(std::span<char *> arguments) {
    return std::ranges::any_of(arguments,
                               [](const char *a) { return std::string_view(a) == "--json"; });
}

base::Done checkEncoding(std::span<char *> arguments) {
    for (const char *argument : arguments) {
        if (!base::isValidUtf8(argument)) {
            return base::fail(base::ErrorCode::Invalid, "argument.encoding",
                              "An argument is not valid UTF-8.");
        }
    }
    return {};
}

base::Result<Exit> execute(Session &session) {
    try {
        return session.runChosen();
    } catch (const base::StorageError &error) {
        return tl::unexpected(app::asError(error));
    } catch (const std::exception &error) {
        return base::fail(base::ErrorCode::Unreadable, "internal",
                          "The program met a state it was not made for; please report this.", {},
                          {}, {{"engine", error.what()}});
    }
}

int finish(const base::Result<Exit> &outcome, const Session &session, bool json) {
    if (outcome) {
        return static_cast<int>(*outcome);
    }
    report(outcome.error(), session.messages(), json);
    return static_cast<int>(exitFor(outcome.error()));
}

// A word that a field does not know is refused with those it knows.
base::Result<Exit> withKnownWords(base::Result<Exit> outcome, const CLI::App &app) {
    if (!outcome && outcome.error().reason == "field.word") {
        base::Error &error = outcome.error();
        if (const std::string words = wordsOfOption(app, error.field); !words.empty()) {
            error.detail += " It takes " + words + ".";
            error.args.emplace("known", words);
        }
    }
    return outcome;
}

} // namespace

void build(CLI::App &app, Session &session) {
    GlobalOptions &options = session.options();
    app.set_version_flag("--version", "accord-cli " ACCORD_VERSION);
    app.set_help_flag("-h,--help", "Print this help and exit");
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--file", options.file,
                   "Company file (default: $ACCORD_FILE, then the last one opened)")
        ->type_name("COMPANY.accord");
    app.add_option("--as", options.as, "User who acts (default: the only user)")
        ->type_name("USERCODE");
    app.add_option("--lang", options.language,
                   "Language of messages (default: from the environment)")
        ->check(CLI::IsMember({"zh_CN", "zh_TW", "en"}));
    app.add_flag("--json", options.json, "Print one JSON document instead of text");
    app.add_flag("--quiet", options.quiet, "No messages and no progress");
    addAllCommands(app, session);
}

int run(int argc, char *argv[]) {
    installSignalHandlers();
    const std::span<char *> arguments(argv, static_cast<std::size_t>(argc));
    Session session;
    CLI::App app("Key-account management from the command line", "accord-cli");
    build(app, session);
    if (argc == 3 && std::string_view(argv[1]) == "--generate") {
        return generate(app, argv[2], std::cout);
    }
    const bool json = asksForJson(arguments);
    if (const base::Done encoding = checkEncoding(arguments); !encoding) {
        return finish(tl::unexpected(encoding.error()), session, json);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            std::ostringstream text; // of help or version
            const int exit = app.exit(error, text, text);
            return writeAll(STDOUT_FILENO, text.str()) == 0 ? exit : static_cast<int>(Exit::Partly);
        }
        session.settle();
        const std::string problem = usageProblem(error, app, session.messages());
        return finish(base::fail(base::ErrorCode::Invalid, "usage",
                                 problem + " (see accord-cli --help)", {}, {},
                                 {{"problem", problem}}),
                      session, json);
    }
    session.settle();
    return finish(withKnownWords(execute(session), app), session, json);
}

} // namespace accord::cli
