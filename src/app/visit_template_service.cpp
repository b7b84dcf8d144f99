// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_template_service.h"

#include "app/abc_policies.h"
#include "app/write.h"
#include "base/text.h"
#include "storage/company_repository.h"
#include "storage/image.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::string_view kPolicy = "visit";
constexpr std::size_t kMostTemplates = 100;
constexpr std::size_t kMostName = 80;
constexpr std::size_t kMostLines = 30;
constexpr int kMostDays = 366;

base::Done refuse(const char *reason, const std::string &detail, const std::string &name) {
    return fail(ErrorCode::Invalid, reason, detail, "templates", name, {{"name", name}});
}

// Only what no word list checks already.
base::Done check(const std::vector<VisitTemplate> &templates) {
    if (templates.empty() || templates.size() > kMostTemplates) {
        return refuse("visit.template_none", "There are 1 to 100 templates of call cards.", {});
    }
    std::set<std::string> names;
    for (const VisitTemplate &entry : templates) {
        if (base::trimmed(entry.id).empty() || base::codePointCount(entry.id) > kMostName ||
            base::hasHiddenCharacters(entry.id)) {
            return refuse("visit.template_name",
                          "A template needs a name of at most 80 characters.", entry.id);
        }
        if (!names.insert(entry.id).second) {
            return refuse("visit.template_twice", "Two templates are called " + entry.id + ".",
                          entry.id);
        }
        const int days = entry.intervalDays.value_or(1);
        const bool isLong = std::ranges::any_of(entry.preparation, [](const std::string &line) {
            return base::codePointCount(line) > kMostName || base::hasHiddenCharacters(line);
        });
        if (days < 1 || days > kMostDays || isLong || entry.preparation.size() > kMostLines) {
            return refuse("visit.template_lines",
                          "The template " + entry.id +
                              " has an interval of 1 to 366 days and at most 30 short lines of "
                              "preparation.",
                          entry.id);
        }
    }
    return {};
}

base::Result<std::vector<std::string>> textsOf(const json &entry, const char *key) {
    const json list = entry.value(key, json::array());
    std::vector<std::string> texts;
    texts.reserve(list.size());
    for (const json &text : list.is_array() ? list : json::array({list})) {
        if (!text.is_string()) {
            return fail(ErrorCode::Invalid, "visit.template_word",
                        "The template says " + text.dump() + " in " + key + ".", key, {},
                        {{"field", key}, {"value", text.dump()}});
        }
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

template<class Word>
base::Result<std::vector<Word>> wordsOf(const json &entry, const char *key,
                                        std::optional<Word> (*fromCode)(std::string_view)) {
    ACCORD_TRY(const auto texts, textsOf(entry, key));
    std::vector<Word> words;
    words.reserve(texts.size());
    for (const std::string &text : texts) {
        const auto word = fromCode(text);
        if (!word) {
            return fail(ErrorCode::Invalid, "visit.template_word",
                        "The template says \"" + text + "\" in " + key + ".", key, {},
                        {{"field", key}, {"value", text}});
        }
        words.push_back(*word);
    }
    return words;
}

std::optional<std::string> classOf(std::string_view text) {
    const bool isClass = text == "A" || text == "B" || text == "C";
    return text == "none" ? std::optional(std::string())
           : isClass      ? std::optional(std::string(text))
                          : std::nullopt;
}

base::Result<VisitTemplate> templateFrom(const json &entry) {
    VisitTemplate read;
    ACCORD_TRY(const auto names, textsOf(entry, "id"));
    ACCORD_TRY(read.formats, wordsOf(entry, "formats", domain::storeFormatFromCode));
    ACCORD_TRY(read.classes, wordsOf(entry, "classes", classOf));
    ACCORD_TRY(read.observations, wordsOf(entry, "observations", domain::observationKindFromCode));
    ACCORD_TRY(read.preparation, textsOf(entry, "preparation"));
    const json account = entry.value("account_level", json());
    const json days = entry.value("interval_days", json());
    read.id = names.empty() ? std::string() : names.front();
    read.onlyAccounts = account.is_boolean() && account.get<bool>();
    read.intervalDays = days.is_number_integer() ? std::optional(days.get<int>()) : std::nullopt;
    return read;
}

json imageOf(const std::optional<storage::StoredPolicy> &policy) {
    return policy ? json{{"name", kPolicy}, {"content", policy->content}} : json();
}

} // namespace

ordered_json VisitTemplateService::document(const VisitTemplate &entry) {
    const auto codes = [](const auto &values) {
        ordered_json list = ordered_json::array();
        for (const auto &value : values) {
            list.push_back(code(value));
        }
        return list;
    };
    ordered_json classes = ordered_json::array();
    for (const std::string &cls : entry.classes) {
        classes.push_back(cls.empty() ? "none" : cls);
    }
    return {{"id", entry.id},
            {"account_level", entry.onlyAccounts},
            {"formats", codes(entry.formats)},
            {"classes", std::move(classes)},
            {"interval_days",
             entry.intervalDays ? ordered_json(*entry.intervalDays) : ordered_json(nullptr)},
            {"observations", codes(entry.observations)},
            {"preparation", entry.preparation}};
}

base::Result<std::vector<VisitTemplate>> VisitTemplateService::fromDocument(const json &list) {
    std::vector<VisitTemplate> templates;
    if (!list.is_array()) {
        return fail(ErrorCode::Invalid, "visit.template_none",
                    "There are 1 to 100 templates of call cards.", "templates");
    }
    templates.reserve(list.size());
    for (const json &entry : list) {
        ACCORD_TRY(VisitTemplate read,
                   templateFrom(entry.is_object() ? entry : json(json::object())));
        templates.push_back(std::move(read));
    }
    return templates;
}

VisitTemplates VisitTemplateService::current() const {
    const auto own = storage::CompanyRepository(m_context.db).policy(kPolicy);
    return {VisitPolicy(m_context).templates(), own ? own->version : 0};
}

base::Done VisitTemplateService::save(const std::vector<VisitTemplate> &templates,
                                      std::int64_t version) {
    db::Transaction transaction(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::EditPolicy));
    ACCORD_CHECK(check(templates));
    storage::CompanyRepository companies(m_context.db);
    const auto before = companies.policy(kPolicy);
    json content = companyPolicy(m_context, std::string(kPolicy));
    content["templates"] = json::array();
    for (const VisitTemplate &entry : templates) {
        content["templates"].push_back(json(document(entry)));
    }
    ACCORD_TRY(const std::int64_t written,
               companies.savePolicy(kPolicy, content.dump(), version, stampOf(m_context)));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "visit_templates.set"));
    log.record(storage::kPolicyEntity, storage::policyKey(kPolicy), imageOf(before),
               imageOf(companies.policy(kPolicy)), version, written);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return {};
}

} // namespace accord::app
