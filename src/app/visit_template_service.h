// SPDX-License-Identifier: GPL-3.0-or-later
// VisitTemplateService: which observations and preparations a call card begins with, by store
// format and class (DOMAIN section 3). A company that changed its templates has them in its own
// visit policy; changing them is one step that can be taken back.
#pragma once

#include "app/context.h"
#include "app/visit_policy.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <vector>

namespace accord::app {

struct VisitTemplates {
    std::vector<VisitTemplate> templates; // the first that fits a customer is its own
    std::int64_t version = 0;             // of the company's policy, 0 = those of the program
};

class VisitTemplateService {
public:
    explicit VisitTemplateService(Context &context) : m_context(context) {}

    [[nodiscard]] VisitTemplates current() const;
    // Forbidden; Invalid ("visit.template_none", "visit.template_name", "visit.template_twice",
    // "field.…"); Stale when the policy has a newer version than `version`.
    [[nodiscard]] base::Done save(const std::vector<VisitTemplate> &templates,
                                  std::int64_t version);

    // {"id", "account_level", "formats", "classes", "interval_days", "observations",
    // "preparation"}; the class "none" is that of unclassified customers.
    [[nodiscard]] static nlohmann::ordered_json document(const VisitTemplate &entry);
    // A list of such documents. Invalid ("visit.template_word") for a word that is none.
    [[nodiscard]] static base::Result<std::vector<VisitTemplate>>
    fromDocument(const nlohmann::json &list);

private:
    Context &m_context;
};

} // namespace accord::app
