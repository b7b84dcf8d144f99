// SPDX-License-Identifier: GPL-3.0-or-later
// Messages: the sentences of the program in the language asked for. zh_CN and zh_TW come from
// resources/i18n/messages.<language>.json, keyed by stable word; English stands in the source.
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace accord::app {

using Arguments = std::map<std::string, std::string>;

class Messages {
public:
    // "zh_CN", "zh_TW" or "en"; anything else is taken as English.
    explicit Messages(std::string_view language);
    // The sentence for `word` with its {names} filled in; `english` when the language has none or
    // a name in it has no argument.
    [[nodiscard]] std::string say(const std::string &word, std::string_view english,
                                  const Arguments &arguments = {}) const;
    // What a change set did, as a person says it: "plan.set" is "change plan" in English.
    [[nodiscard]] std::string action(const std::string &code) const;
    // A stable word of a field as people say it: ("kind", "on_site") is "上门". A field may have
    // words of its own ("ui.word.kind.closed") before those that mean the same everywhere; spelled
    // out when the language has none.
    [[nodiscard]] std::string wordOf(std::string_view field, std::string_view code) const;
    // Whether that field has words of its own and this is one of them.
    [[nodiscard]] bool hasWord(std::string_view field, std::string_view code) const;
    // The title of a field by its JSON key; "amount" serves "amount_fen" too.
    [[nodiscard]] std::string titleOf(std::string_view key) const;
    // The sentence of a failure; its field and entity may be named as {field} and {entity}.
    // Stable words among its arguments are said as people say them.
    [[nodiscard]] std::string say(const base::Error &error) const;
    // "visits=3 contacts=1", what a customer has, in words.
    [[nodiscard]] std::string history(std::string_view counts) const;
    [[nodiscard]] const std::string &language() const { return m_language; }

private:
    void sayParts(Arguments &arguments) const;
    [[nodiscard]] std::string sayWords(Arguments &arguments, std::string english) const;
    [[nodiscard]] std::string titles(std::string_view keys) const;
    [[nodiscard]] std::string framed(const base::Error &error, const Arguments &arguments,
                                     const std::string &sentence) const;
    // Whether the language knows a word for it.
    [[nodiscard]] bool isWord(std::string_view field, std::string_view code) const;
    std::string m_language;
    std::map<std::string, std::string> m_sentences;
};

// The interface language of the environment (LC_ALL, LC_MESSAGES, LANG, first that is set).
[[nodiscard]] std::string languageOfEnvironment();

} // namespace accord::app
