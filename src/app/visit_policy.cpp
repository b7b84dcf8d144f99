// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_policy.h"

#include "app/abc_policies.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr int kUsualInterval = 30;

std::vector<std::string> texts(const json &object, const char *key) {
    std::vector<std::string> list;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array()) {
        return list;
    }
    for (const json &entry : *found) {
        if (entry.is_string()) {
            list.push_back(entry.get<std::string>());
        }
    }
    return list;
}

std::string text(const json &object, const char *key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const json &listOf(const json &policy, const char *key) {
    static const json kEmpty = json::array();
    const auto found = policy.is_object() ? policy.find(key) : policy.end();
    return policy.is_object() && found != policy.end() && found->is_array() ? *found : kEmpty;
}

const json &objectOf(const json &policy, const char *key) {
    static const json kEmpty = json::object();
    const auto found = policy.is_object() ? policy.find(key) : policy.end();
    return policy.is_object() && found != policy.end() && found->is_object() ? *found : kEmpty;
}

std::vector<std::pair<std::string, domain::ObservationKind>> targetWords(const json &byKind) {
    std::vector<std::pair<std::string, domain::ObservationKind>> folded;
    for (const auto &[code, ignored] : byKind.items()) {
        const auto kind = domain::observationKindFromCode(code);
        if (!kind) {
            continue;
        }
        for (const std::string &name : texts(byKind, code.c_str())) {
            folded.emplace_back(base::fold(name), *kind);
        }
    }
    return folded;
}

std::vector<VisitWord> words(const json &policy, const char *key) {
    std::vector<VisitWord> list;
    for (const json &entry : listOf(policy, key)) {
        if (entry.is_object() && !text(entry, "id").empty()) {
            list.push_back(
                {text(entry, "id"), text(entry, "zh_CN"), text(entry, "zh_TW"), text(entry, "en")});
        }
    }
    return list;
}

VisitTemplate templateOf(const json &entry) {
    VisitTemplate result;
    result.id = text(entry, "id");
    const auto account = entry.find("account_level");
    result.onlyAccounts = account != entry.end() && account->is_boolean() && account->get<bool>();
    const auto days = entry.find("interval_days");
    if (days != entry.end() && days->is_number_integer() && days->get<int>() > 0) {
        result.intervalDays = days->get<int>();
    }
    result.classes = texts(entry, "classes");
    std::ranges::replace(result.classes, std::string("none"), std::string());
    result.preparation = texts(entry, "preparation");
    for (const std::string &word : texts(entry, "formats")) {
        if (const auto format = domain::storeFormatFromCode(word)) {
            result.formats.push_back(*format);
        }
    }
    for (const std::string &word : texts(entry, "observations")) {
        if (const auto kind = domain::observationKindFromCode(word)) {
            result.observations.push_back(*kind);
        }
    }
    return result;
}

template<class T>
bool fits(const std::vector<T> &wanted, const T &value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

} // namespace

VisitPolicy::VisitPolicy(const Context &context) {
    const json policy = companyPolicy(context, "visit");
    for (const auto &[cls, days] : objectOf(policy, "interval_days").items()) {
        if (days.is_number_integer() && days.get<int>() > 0) {
            m_intervals[cls == "none" ? "" : cls] = days.get<int>();
        }
    }
    for (const json &entry : listOf(policy, "templates")) {
        if (entry.is_object()) {
            m_templates.push_back(templateOf(entry));
        }
    }
    if (m_templates.empty()) {
        m_templates.emplace_back();
    }
    m_reasons = words(policy, "not_held_reasons");
    m_coaching = words(policy, "coaching");
    m_words = targetWords(objectOf(policy, "target_words"));
}

const VisitTemplate &VisitPolicy::templateFor(bool isAccount, domain::StoreFormat format,
                                              const std::string &cls) const {
    const auto found = std::ranges::find_if(m_templates, [&](const VisitTemplate &t) {
        return (isAccount || !t.onlyAccounts) && fits(t.formats, format) && fits(t.classes, cls);
    });
    return found == m_templates.end() ? m_templates.back() : *found;
}

int VisitPolicy::interval(bool isAccount, domain::StoreFormat format,
                          const std::string &cls) const {
    if (const auto days = templateFor(isAccount, format, cls).intervalDays) {
        return *days;
    }
    const auto found = m_intervals.find(cls);
    return found == m_intervals.end() ? kUsualInterval : found->second;
}

std::vector<std::string> VisitPolicy::reasonIds() const {
    std::vector<std::string> ids;
    ids.reserve(m_reasons.size());
    for (const VisitWord &reason : m_reasons) {
        ids.push_back(reason.id);
    }
    return ids;
}

std::optional<domain::ObservationKind> VisitPolicy::kindOf(const std::string &element) const {
    const std::string folded = base::fold(element);
    const auto found = std::ranges::find_if(m_words, [&folded](const auto &word) {
        return folded.find(word.first) != std::string::npos;
    });
    return found == m_words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace accord::app
