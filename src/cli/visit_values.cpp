// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/visit_values.h"

#include "cli/plain_values.h"
#include "domain/visit/visit_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace accord::cli {
namespace {

constexpr std::string_view kFen = "_fen";

// Keys whose value, or whose list, is made of stable words, and where those are translated.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kWordKeys{
    {{"kind", "ui.word."},
     {"state", "ui.word."},
     {"role", "ui.word."},
     {"attitude", "ui.word."},
     {"side", "ui.word."},
     {"mood", "ui.mood."},
     {"needs", "ui.need."},
     {"smart", "ui.smart."},
     {"text", "ui.preparation."}}};

// What documents need and people do not.
bool isForPrograms(std::string_view key) {
    return key == "unit" || key == "id" || key == "contact_id" || key == "version" ||
           key == "target_source" || key == "quantity_milli";
}

std::string spaced(std::string code) {
    std::replace(code.begin(), code.end(), '_', ' ');
    return code;
}

} // namespace

std::string VisitValues::policyWord(const std::vector<app::VisitWord> &words,
                                    const std::string &code) const {
    const auto found = std::ranges::find(words, code, &app::VisitWord::id);
    if (found == words.end()) {
        return code;
    }
    const std::string language = m_session.messages().language();
    return language == "zh_CN" ? found->zhCn : language == "zh_TW" ? found->zhTw : found->en;
}

std::string VisitValues::wordOf(std::string_view key, const std::string &code) const {
    if (key == "reason") {
        return policyWord(m_policy.notHeldReasons(), code);
    }
    if (key == "item") {
        return policyWord(m_policy.coachingItems(), code);
    }
    if (key == "kind" && domain::observationKindFromCode(code)) {
        return m_session.say("ui.observation." + code, spaced(code));
    }
    const auto found =
        std::ranges::find(kWordKeys, key, [](const auto &entry) { return entry.first; });
    // A line of the preparation that somebody typed is no word and stays as it is.
    const bool isWord = found != kWordKeys.end() && code.find(' ') == std::string::npos;
    return isWord ? m_session.say(std::string(found->second) + code, spaced(code)) : code;
}

std::string VisitValues::joined(std::string_view key, const Json &value) const {
    std::string all;
    for (const auto &[name, entry] : value.items()) {
        const std::string_view of = value.is_array() ? key : std::string_view(name);
        const std::string one = isForPrograms(of) ? std::string() : text(of, entry);
        if (!one.empty()) {
            all += (all.empty() ? "" : value.is_array() ? "; " : " · ") + one;
        }
    }
    return all;
}

std::string VisitValues::text(std::string_view key, const Json &value) const {
    if (value.is_number_integer() && key.ends_with(kFen)) {
        return yuanText(value.get<std::int64_t>());
    }
    if (value.is_structured()) {
        return joined(key, value);
    }
    if (value.is_boolean()) {
        const bool isTold = value.get<bool>() && key != "behind";
        return isTold ? m_session.say("ui.field." + std::string(key), spaced(std::string(key)))
                      : std::string();
    }
    if (value.is_null()) {
        return {};
    }
    return value.is_string() ? wordOf(key, value.get<std::string>()) : value.dump();
}

Fields VisitValues::fieldsOf(const Json &document) const {
    Fields fields;
    for (const auto &[key, value] : document.items()) {
        if (const std::string told = text(key, value); !told.empty()) {
            const std::string_view english =
                std::string_view(key).ends_with(kFen)
                    ? std::string_view(key).substr(0, key.size() - kFen.size())
                    : std::string_view(key);
            fields.emplace_back(m_session.say("ui.field." + key, spaced(std::string(english))),
                                told);
        }
    }
    return fields;
}

} // namespace accord::cli
