// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include "base/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
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

// "key_account" is "key account".
std::string spelled(std::string_view code) {
    std::string words(code);
    std::ranges::replace(words, '_', ' ');
    return words;
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
    return spelled(words);
}

std::string keyOf(std::string_view group, std::string_view word) {
    std::string key = "ui.";
    return key.append(group).append(".").append(word);
}

bool isStableWord(std::string_view text) {
    return text.find_first_of("_.") != std::string_view::npos &&
           std::ranges::all_of(
               text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.'; });
}

// The arguments that hold stable words, and the fields they are words of.
constexpr std::array<std::pair<const char *, const char *>, 8> kWordArguments{{{"role", "role"},
                                                                               {"status", "status"},
                                                                               {"state", "state"},
                                                                               {"step", "step"},
                                                                               {"from", "step"},
                                                                               {"format", "format"},
                                                                               {"kind", "entity"},
                                                                               {"kind", "kind"}}};

} // namespace

// English stands in the source; its file holds what the manual says of every reason, and the words
// and titles that a program needs in one place.
Messages::Messages(std::string_view language)
    : m_language(language == "zh_CN" || language == "zh_TW" ? language : "en") {
    const auto table =
        nlohmann::json::parse(base::resource("i18n/messages." + m_language + ".json"));
    for (const auto &[word, sentence] : table.items()) {
        if (m_language != "en" || word.starts_with("ui.")) {
            m_sentences.emplace(word, sentence.get<std::string>());
        }
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

bool Messages::isWord(std::string_view field, std::string_view code) const {
    return hasWord(field, code) || m_sentences.contains(keyOf("word", code)) ||
           (field == "role" && m_sentences.contains(keyOf("role", code))) ||
           (m_language == "en" && isStableWord(code));
}

bool Messages::hasWord(std::string_view field, std::string_view code) const {
    return m_sentences.contains(keyOf("word", field) + "." + std::string(code));
}

std::string Messages::wordOf(std::string_view field, std::string_view code) const {
    if (code.empty()) {
        return {};
    }
    if (field == "role" && m_sentences.contains(keyOf("role", code))) {
        return m_sentences.at(keyOf("role", code));
    }
    return say(keyOf("word", field) + "." + std::string(code),
               say(keyOf("word", code), spelled(code)));
}

std::string Messages::titleOf(std::string_view key) const {
    const std::string_view bare = key.ends_with("_fen")     ? key.substr(0, key.size() - 4)
                                  : key.ends_with("_milli") ? key.substr(0, key.size() - 6)
                                  : key.ends_with("_bp")    ? key.substr(0, key.size() - 3)
                                                            : key;
    return say(keyOf("field", key), say(keyOf("field", bare), spelled(bare)));
}

// "city, stage" by the titles of the fields.
std::string Messages::titles(std::string_view keys) const {
    std::string text;
    for (std::size_t from = 0; from < keys.size();) {
        const std::size_t end = std::min(keys.find(", ", from), keys.size());
        text += (text.empty() ? "" : ", ") + titleOf(keys.substr(from, end - from));
        from = end + 2;
    }
    return text;
}

// What was wrong ("what", with its word in "why") and what was wanted, in the language.
void Messages::sayParts(Arguments &arguments) const {
    if (const auto why = arguments.find("why"); why != arguments.end()) {
        arguments["what"] = say(keyOf("why", why->second), arguments["what"], arguments);
    }
    if (const auto wanted = arguments.find("wanted"); wanted != arguments.end()) {
        std::string key = wanted->second;
        std::ranges::replace(key, ' ', '_');
        wanted->second = say(keyOf("wanted", key), wanted->second);
    }
}

// The sentence with what the English detail also says: which file or item, which words there are.
std::string Messages::framed(const base::Error &error, const Arguments &arguments,
                             const std::string &sentence) const {
    std::string text = sentence;
    if (arguments.contains("list_item")) {
        text.insert(0, say("ui.list_item", "Item {list_item}: ", arguments));
    }
    if (error.reason.starts_with("json.") && !error.entity.empty()) {
        text.insert(0, error.entity + ": ");
    }
    if (error.reason == "field.word" && arguments.contains("known")) {
        text += say("ui.known_words", " It takes {known}.", arguments);
    }
    return text;
}

// Each stable word among the arguments gives way to what it means, in the English sentence, which
// stands ready, too.
std::string Messages::sayWords(Arguments &arguments, std::string english) const {
    const auto put = [&](Arguments::iterator argument, const std::string &words) {
        const std::string code = std::exchange(argument->second, words);
        const auto at = isStableWord(code) ? english.find(code) : std::string::npos;
        if (m_language == "en" && at != std::string::npos) {
            english.replace(at, code.size(), words);
        }
    };
    if (const auto argument = arguments.find("action"); argument != arguments.end()) {
        put(argument, action(argument->second));
    }
    if (const auto argument = arguments.find("reason"); argument != arguments.end()) {
        put(argument, say(keyOf("reason", argument->second), argument->second));
    }
    if (const auto argument = arguments.find("fields"); argument != arguments.end()) {
        argument->second = titles(argument->second);
    }
    if (const auto argument = arguments.find("entity");
        argument != arguments.end() && hasWord("entity", argument->second)) {
        argument->second = wordOf("entity", argument->second);
    }
    sayParts(arguments);
    for (const auto &[name, field] : kWordArguments) {
        const auto argument = arguments.find(name);
        if (argument != arguments.end() && isWord(field, argument->second)) {
            put(argument, wordOf(field, argument->second));
        }
    }
    if (const auto argument = arguments.find("history"); argument != arguments.end()) {
        argument->second = history(argument->second);
    }
    return english;
}

std::string Messages::say(const base::Error &error) const {
    Arguments arguments = error.args;
    arguments.emplace("field", error.field);
    arguments.emplace("entity", error.entity);
    // The detail is complete as it stands: it may quote text with braces.
    std::string english = sayWords(arguments, error.detail);
    // A refusal that is of no one thing has a sentence of its own.
    auto found = error.entity.empty() ? m_sentences.find("ui." + error.reason + ".anywhere")
                                      : m_sentences.end();
    found = found == m_sentences.end() ? m_sentences.find(error.reason) : found;
    if (found != m_sentences.end()) {
        if (auto text = filled(found->second, arguments)) {
            return framed(error, arguments, *text);
        }
    }
    return english;
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
