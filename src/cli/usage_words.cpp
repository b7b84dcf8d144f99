// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage_words.h"

#include <algorithm>
#include <array>
#include <regex>

namespace accord::cli {
namespace {

// How CLI11 says it, and the word under which the languages say it with {1}, {2}, {3}.
struct Saying {
    const char *pattern;
    const char *word;
};
constexpr std::array<Saying, 11> kSayings{
    {{"A subcommand is required", "ui.usage.command"},
     {"unknown command or option: (.*)", "ui.usage.unknown"},
     {"The following arguments? (?:was|were) not expected: (.*)", "ui.usage.unknown"},
     {"(.*) is required", "ui.usage.required"},
     {"(.*): (.*) not in (?:.*:)?\\{(.*)\\}", "ui.usage.not_in"},
     {"(.*): Value (.*) not in range (.*)", "ui.usage.range"},
     {"(.*): Number less or equal to 0: (.*)", "ui.usage.positive"},
     {"Could not convert: (.*) = (.*)", "ui.usage.convert"},
     {"(.*) excludes (.*)", "ui.usage.excludes"},
     {"(.*) requires (.*)", "ui.usage.needs"},
     {"(.*): \\d+ required .* missing", "ui.usage.value_missing"}}};

// What CLI11 says; it only misses a command where a word is no command.
std::string problemOf(const CLI::ParseError &error, const CLI::App &app) {
    const auto unknown = app.remaining(true);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError) &&
        !unknown.empty()) {
        return "unknown command or option: " + unknown.front();
    }
    return error.what();
}

} // namespace

std::string usageProblem(const CLI::ParseError &error, const CLI::App &app,
                         const app::Messages &messages) {
    const std::string problem = problemOf(error, app);
    for (const Saying &saying : kSayings) {
        std::smatch found;
        if (std::regex_match(problem, found, std::regex(saying.pattern))) {
            app::Arguments arguments;
            for (std::size_t i = 1; i < found.size(); ++i) {
                arguments.emplace(std::to_string(i), found[i].str());
            }
            return messages.say(saying.word, problem, arguments);
        }
    }
    return problem;
}

std::string wordsOfOption(const CLI::App &app, const std::string &field) {
    const CLI::App *chosen = &app;
    while (!chosen->get_subcommands().empty()) {
        chosen = chosen->get_subcommands().front();
    }
    std::string name = "--" + field;
    std::ranges::replace(name, '_', '-');
    const CLI::Option *option = chosen->get_option_no_throw(name);
    return option == nullptr ? std::string() : option->get_description();
}

} // namespace accord::cli
