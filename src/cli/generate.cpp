// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generate.h"

#include "base/resource.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace accord::cli {
namespace {

// Roff: a leading dot or quote would be a request, a backslash an escape, a hyphen a dash.
std::string roff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";
        } else {
            out += c;
        }
    }
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::vector<const CLI::App *> children(const CLI::App &app) {
    std::vector<const CLI::App *> list;
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (!child->get_group().empty()) {
            list.push_back(child);
        }
    }
    return list;
}

std::vector<const CLI::Option *> options(const CLI::App &app) {
    std::vector<const CLI::Option *> list;
    for (const CLI::Option *option : app.get_options([](const CLI::Option *) { return true; })) {
        if (!option->get_group().empty() && option->get_name() != "--help") {
            list.push_back(option);
        }
    }
    return list;
}

// "{a,b}" for a choice, which CLI11 calls "TEXT:{a,b}".
std::string valueName(const CLI::Option &option) {
    const std::string name = option.get_type_name();
    const auto choice = name.find(":{");
    if (choice != std::string::npos) {
        return name.substr(choice + 1);
    }
    return name.empty() ? "VALUE" : name;
}

std::string synopsis(const CLI::App &app) {
    std::string line;
    for (const CLI::Option *option : options(app)) {
        if (option->get_positional()) {
            const std::string name = option->get_name(true);
            line += option->get_required() ? " " + name : " [" + name + "]";
        }
    }
    return line;
}

void manOptions(const CLI::App &app, std::ostream &out) {
    for (const CLI::Option *option : options(app)) {
        if (option->get_positional()) {
            out << ".TP\n.I " << roff(option->get_name(true)) << "\n";
        } else {
            const bool flag = option->get_expected_max() == 0;
            out << ".TP\n\\fB" << roff(option->get_name()) << "\\fR"
                << (flag ? "" : fmt::format(" \\fI{}\\fR", roff(valueName(*option)))) << "\n";
        }
        out << roff(option->get_description()) << "\n";
    }
}

void manCommand(const CLI::App &app, const std::string &path, std::ostream &out) {
    const auto subcommands = children(app);
    if (subcommands.empty()) {
        out << ".SS " << roff(path + synopsis(app)) << "\n" << roff(app.get_description()) << "\n";
        manOptions(app, out);
    }
    for (const CLI::App *child : subcommands) {
        manCommand(*child, path.empty() ? child->get_name() : path + " " + child->get_name(), out);
    }
}

void man(const CLI::App &app, std::ostream &out) {
    out << ".TH ACCORD\\-CLI 1 \"\" \"accord " << ACCORD_VERSION << "\" \"User Commands\"\n"
        << ".SH NAME\naccord\\-cli \\- " << roff(app.get_description()) << "\n"
        << ".SH SYNOPSIS\n.B accord\\-cli\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR ...\n"
        << ".SH OPTIONS\nThey may also stand after the command.\n";
    manOptions(app, out);
    out << ".SH COMMANDS\n";
    manCommand(app, "", out);
    out << ".SH EXIT STATUS\n";
    const std::map<int, std::string> exits{
        {0, "done"},
        {1, "done in part, or a check found problems"},
        {2, "wrong usage, a wrong value, or something unknown"},
        {3, "cannot: file, damage, disk, lock, cancelled"},
        {4, "forbidden for this user"},
        {5, "conflict: stale, duplicate, wrong state, already exists"}};
    for (const auto &[code, text] : exits) {
        out << ".TP\n.B " << code << "\n" << text << "\n";
    }
    out << "On 2 to 5 nothing has changed.\n"
        << ".SH ERROR CODES\nWith \\-\\-json a failure prints "
        << "{\"error\":{\"code\",\"message\",\"field\",\"entity\",\"details\"}} on standard error; "
        << "the codes are:\n";
    const auto words = nlohmann::json::parse(base::resource("i18n/messages.en.json"));
    for (const auto &[word, sentence] : words.items()) {
        if (!word.starts_with("ui.")) {
            out << ".TP\n.B " << roff(word) << "\n" << roff(sentence.get<std::string>()) << "\n";
        }
    }
    out << ".SH ENVIRONMENT\n"
        << ".TP\n.B ACCORD_FILE\nThe company file when \\-\\-file is not given.\n"
        << ".TP\n.B ACCORD_NOW\nThe present, an instant; heeded by companies made with "
        << "init \\-\\-test only.\n";
}

// One case line per command path: the words that may follow it.
void bashCases(const CLI::App &app, const std::string &path, std::ostream &out) {
    std::string words;
    for (const CLI::App *child : children(app)) {
        words += (words.empty() ? "" : " ") + child->get_name();
    }
    for (const CLI::Option *option : options(app)) {
        for (const std::string &name : option->get_lnames()) {
            words += (words.empty() ? "--" : " --") + name;
        }
    }
    out << "    \"" << path << "\") words=\"" << words << "\" ;;\n";
    for (const CLI::App *child : children(app)) {
        bashCases(*child, path.empty() ? child->get_name() : path + " " + child->get_name(), out);
    }
}

// What completion needs to know about options, over all commands.
struct OptionWords {
    std::set<std::string> flags;                // no value follows
    std::map<std::string, std::string> choices; // option -> its words
};

void collect(const CLI::App &app, OptionWords &words) {
    for (const CLI::Option *option : options(app)) {
        std::string choice = valueName(*option);
        const bool isChoice = choice.starts_with('{');
        std::erase_if(choice, [](char c) { return c == '{' || c == '}'; });
        std::ranges::replace(choice, ',', ' ');
        for (const std::string &name : option->get_lnames()) {
            if (option->get_expected_max() == 0) {
                words.flags.insert("--" + name);
            } else if (isChoice) {
                words.choices["--" + name] = choice;
            }
        }
    }
    for (const CLI::App *child : children(app)) {
        collect(*child, words);
    }
}

void bash(const CLI::App &app, std::ostream &out) {
    std::string valued; // options before the command that are followed by a value
    std::string global;
    for (const CLI::Option *option : options(app)) {
        for (const std::string &name : option->get_lnames()) {
            global += " --" + name;
            if (option->get_expected_max() > 0) {
                valued += (valued.empty() ? "--" : "|--") + name;
            }
        }
    }
    OptionWords words;
    collect(app, words);
    out << "# bash completion for accord-cli\n"
           "_accord_cli_words() {\n  local words\n  case \"$1\" in\n";
    bashCases(app, "", out);
    out << "    *) return 1 ;;\n  esac\n  echo \"$words\"\n}\n"
        << "_accord_cli() {\n"
           "  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous path=\"\" next i\n"
           "  previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    case \"${COMP_WORDS[i]}\" in\n"
        << "      " << valued << ") ((i++)) ;;\n"
        << "      -*) ;;\n"
           "      *) next=\"${path:+$path }${COMP_WORDS[i]}\"\n"
           "         _accord_cli_words \"$next\" > /dev/null && path=\"$next\" ;;\n"
           "    esac\n  done\n"
           "  case \"$previous\" in\n";
    for (const auto &[option, choice] : words.choices) {
        out << "    " << option << ") COMPREPLY=($(compgen -W \"" << choice
            << "\" -- \"$current\")); return ;;\n";
    }
    std::string flags;
    for (const std::string &flag : words.flags) {
        flags += (flags.empty() ? "" : "|") + flag;
    }
    out << "    " << flags << ") ;;\n"
        << "    --*) [[ \"$current\" == -* ]] || { COMPREPLY=($(compgen -f -- \"$current\")); "
           "return; } ;;\n  esac\n"
        << "  COMPREPLY=($(compgen -W \"$(_accord_cli_words \"$path\")" << global
        << "\" -- \"$current\"))\n"
           "  ((${#COMPREPLY[@]})) || COMPREPLY=($(compgen -f -- \"$current\"))\n}\n"
           "complete -o filenames -F _accord_cli accord-cli\n";
}

} // namespace

int generate(const CLI::App &app, std::string_view what, std::ostream &out) {
    if (what == "man") {
        man(app, out);
        return 0;
    }
    if (what == "bash") {
        bash(app, out);
        return 0;
    }
    return 2;
}

} // namespace accord::cli
