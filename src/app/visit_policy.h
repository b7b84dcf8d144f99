// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of visits (resources/policies/visit.json, or the company's own): intervals, reasons,
// templates of call cards, the coaching sheet.
#pragma once

#include "app/context.h"
#include "app/views/visit_views.h"
#include "domain/customer/customer.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct VisitTemplate {
    std::string id;
    bool onlyAccounts = false;                // for account levels alone
    std::vector<domain::StoreFormat> formats; // empty = every format
    std::vector<std::string> classes;         // empty = every class
    std::optional<int> intervalDays;          // instead of the class's interval
    std::vector<domain::ObservationKind> observations;
    std::vector<std::string> preparation; // words of the program, or lines of the company
    bool operator==(const VisitTemplate &) const = default;
};

class VisitPolicy {
public:
    // What cannot be understood is left out.
    explicit VisitPolicy(const Context &context);

    // The first template that fits; the last one when none does.
    [[nodiscard]] const VisitTemplate &templateFor(bool isAccount, domain::StoreFormat format,
                                                   const std::string &cls) const;
    // Days between visits; the class is "A", "B", "C" or "".
    [[nodiscard]] int interval(bool isAccount, domain::StoreFormat format,
                               const std::string &cls) const;
    [[nodiscard]] const std::vector<VisitTemplate> &templates() const { return m_templates; }
    [[nodiscard]] const std::vector<VisitWord> &notHeldReasons() const { return m_reasons; }
    [[nodiscard]] std::vector<std::string> reasonIds() const;
    [[nodiscard]] const std::vector<VisitWord> &coachingItems() const { return m_coaching; }
    // The kind of observation that a line of a plan sets the target of.
    [[nodiscard]] std::optional<domain::ObservationKind> kindOf(const std::string &element) const;

private:
    std::map<std::string, int> m_intervals;
    std::vector<VisitTemplate> m_templates;
    std::vector<VisitWord> m_reasons;
    std::vector<VisitWord> m_coaching;
    std::vector<std::pair<std::string, domain::ObservationKind>> m_words; // folded
};

} // namespace accord::app
