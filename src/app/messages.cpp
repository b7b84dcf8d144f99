// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include "base/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace accord::app {
namespace {

// Nullopt when a {name} has no argument.
std::optional<std::string> filled(std::string_view sentence, const Arguments &arguments) {
    std::string text;
    for (std::size_t i = 0; i < sentence.size();) {
        const auto open = sentence.find('{', i);
        const auto close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) {
            text += sentence.substr(i);
            break;
        }
        const auto argument =
            arguments.find(std::string(sentence.substr(open + 1, close - open - 1)));
        if (argument == arguments.end()) {
            return std::nullopt;
        }
        text += sentence.substr(i, open - i);
        text += argument->second;
        i = close + 1;
    }
    return text;
}

// "customer_note.add" is "add customer note": the verb first, in the word that people use.
std::string actionInEnglish(const std::string &code) {
    static const std::map<std::string, std::string> kVerbs{
        {"set", "change"},       {"set_many", "change many of"},
        {"edit", "change"},      {"done", "finish"},
        {"back", "send back"},   {"not_held", "report as not held:"},
        {"win_back", "win back"}};
    const auto dot = code.rfind('.');
    std::string thing = code.substr(0, dot);
    std::string verb = dot == std::string::npos ? std::string() : code.substr(dot + 1);
    if (thing == "import") { // what is brought in stands last
        std::swap(thing, verb);
    }
    if (const auto known = kVerbs.find(verb); known != kVerbs.end()) {
        verb = known->second;
    }
    std::string words = verb.empty() ? thing : verb + " " + thing;
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

} // namespace

Messages::Messages(std::string_view language)
    : m_language(language == "zh_CN" || language == "zh_TW" ? language : "en") {
    if (m_language == "en") {
        return;
    }
    const auto table =
        nlohmann::json::parse(base::resource("i18n/messages." + m_language + ".json"));
    for (const auto &[word, sentence] : table.items()) {
        m_sentences.emplace(word, sentence.get<std::string>());
    }
}

std::string Messages::say(const std::string &word, std::string_view english,
                          const Arguments &arguments) const {
    if (const auto found = m_sentences.find(word); found != m_sentences.end()) {
        if (auto text = filled(found->second, arguments)) {
            return *text;
        }
    }
    return filled(english, arguments).value_or(std::string(english));
}

std::string Messages::action(const std::string &code) const {
    return say("ui.action." + code, actionInEnglish(code));
}

std::string Messages::history(std::string_view counts) const {
    std::string text;
    while (!counts.empty()) {
        const std::string_view one = counts.substr(0, counts.find(' '));
        counts.remove_prefix(std::min(counts.size(), one.size() + 1));
        const std::string kind(one.substr(0, one.find('=')));
        const std::string count(one.substr(std::min(one.size(), kind.size() + 1)));
        text += text.empty() ? "" : say("ui.history.comma", ", ");
        text += say("ui.history." + kind, kind + ": {count}", {{"count", count}});
    }
    return text;
}

std::string Messages::say(const base::Error &error) const {
    Arguments arguments = error.args;
    arguments.emplace("field", error.field);
    arguments.emplace("entity", error.entity);
    if (const auto argument = arguments.find("action"); argument != arguments.end()) {
        argument->second = action(argument->second);
    }
    for (const auto &[name, prefix] :
         {std::pair("role", "ui.role."), std::pair("status", "ui.word."),
          std::pair("format", "ui.word."), std::pair("state", "ui.word.")}) {
        if (const auto argument = arguments.find(name); argument != arguments.end()) {
            argument->second = say(prefix + argument->second, argument->second);
        }
    }
    if (const auto argument = arguments.find("history"); argument != arguments.end()) {
        argument->second = history(argument->second);
    }
    // A refusal that is of no one thing has a sentence of its own.
    auto found = error.entity.empty() ? m_sentences.find("ui." + error.reason + ".anywhere")
                                      : m_sentences.end();
    found = found == m_sentences.end() ? m_sentences.find(error.reason) : found;
    if (found != m_sentences.end()) {
        if (auto text = filled(found->second, arguments)) {
            return *text;
        }
    }
    return error.detail; // complete as it stands: it may quote user text with braces
}

std::string languageOfEnvironment() {
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name);
        if (value == nullptr || *value == '\0') {
            continue;
        }
        const std::string_view locale(value);
        if (locale.starts_with("zh_TW") || locale.starts_with("zh_HK") ||
            locale.starts_with("zh_MO") || locale.starts_with("zh_Hant")) {
            return "zh_TW";
        }
        return locale.starts_with("zh") ? "zh_CN" : "en";
    }
    return "en";
}

} // namespace accord::app
