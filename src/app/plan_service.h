// SPDX-License-Identifier: GPL-3.0-or-later
// PlanService: annual customer plans from creation to signing (DOMAIN section 5, RULES sections 5
// and 7). Every change is one transaction with one change set. Plans are named by customer code and
// year; NotFound: "customer.not_found", "plan.not_found".
#pragma once

#include "app/context.h"
#include "app/plan_figures.h"
#include "app/views/plan_document.h"
#include "base/money.h"
#include "base/result.h"
#include "domain/customer/customer.h"
#include "domain/plan/plan.h"
#include "domain/plan/plan_checklist.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct PlanCreation {
    bool fromLastYear = false; // copy lines, actions, KPIs, dates + 1 year of last year's plan
    std::optional<base::Percent> growth; // on the last actual year; absent = no targets
};

struct PlanChange {
    domain::Plan plan; // as it now stands
    struct Spread {
        std::string category;
        domain::PlanMetric metric = domain::PlanMetric::NetSales;
        WeightSource source = WeightSource::Evenly;
    };
    std::vector<Spread> spreads; // of the targets this command spread
    // Stable words with arguments; not failures: "plan.no_base", "plan.growth_bounds", …
    std::vector<base::Error> notices;
};

struct PlanAdvance {
    std::optional<domain::PlanStep> to; // absent = the next step
    base::Date on;                      // null = the day of the event
    std::vector<std::string> people;
    std::string note;
    std::string ourSigner;
    std::string customerSigner;
    base::Date signedOn;
};

class PlanService {
public:
    explicit PlanService(Context &context) : m_context(context) {}

    // Duplicate ("plan.exists"), Invalid ("plan.not_account_level", "plan.year").
    [[nodiscard]] base::Result<PlanChange> create(const std::string &customer, int year,
                                                  const PlanCreation &creation);
    [[nodiscard]] base::Result<domain::Plan> find(const std::string &customer, int year);
    // The Plan document of CLI.md.
    [[nodiscard]] base::Result<nlohmann::ordered_json> json(const std::string &customer, int year);
    [[nodiscard]] base::Result<PlanDocument> document(const std::string &customer, int year);
    // Customer codes with a plan in `year`, all or one owner's (user code).
    [[nodiscard]] base::Result<std::vector<std::string>>
    customersWithPlan(int year, const std::string &owner);

    // Applies a Plan document: absent key = unchanged, present list = replaced. Stale ("stale",
    // "plan.read_only"); Invalid with the path of the key. `issues` receives everything wrong.
    [[nodiscard]] base::Result<PlanChange> set(const std::string &customer, int year,
                                               const nlohmann::json &document,
                                               base::Issues *issues = nullptr);
    // The same with values, for a form: takes from `edited` what may be set
    // (domain/plan/plan_edit.h), guarded by edited.version. Stale ("stale", args parts: what
    // differs), "plan.read_only"; Invalid as set(). The grid of targets is taken as it is: see
    // domain/plan/target_editing.h for typing, spreading and locking before.
    [[nodiscard]] base::Result<PlanChange> update(const std::string &customer, int year,
                                                  const domain::Plan &edited,
                                                  base::Issues *issues = nullptr);
    // What a form needs to check and spread while it edits, without saving:
    // domain::checklist(edited, facts, defaultCheckPolicy()) and domain::typeYear(target, year,
    // weights) are pure.
    [[nodiscard]] base::Result<domain::CheckFacts> checkFacts(const std::string &customer,
                                                              int year);
    [[nodiscard]] base::Result<PlanFigures::Weights> weights(const std::string &customer, int year,
                                                             const std::string &category,
                                                             domain::PlanMetric metric);
    // Conflict words: "plan.approval_missing", "plan.must_open", "plan.step_order", …
    [[nodiscard]] base::Result<PlanChange> advance(const std::string &customer, int year,
                                                   const PlanAdvance &advance,
                                                   base::Issues *issues = nullptr);
    [[nodiscard]] base::Result<PlanChange> back(const std::string &customer, int year,
                                                const std::string &why);
    [[nodiscard]] base::Result<PlanChange> submit(const std::string &customer, int year);
    // `draft` guards against approving something newer than was read; Forbidden ("self_approval").
    [[nodiscard]] base::Result<PlanChange> approve(const std::string &customer, int year,
                                                   std::optional<int> draft);
    [[nodiscard]] base::Result<PlanChange> reject(const std::string &customer, int year,
                                                  std::optional<int> draft, const std::string &why);
    [[nodiscard]] base::Result<std::vector<PlanCheckRow>> check(const std::string &customer,
                                                                int year);
    [[nodiscard]] base::Result<PlanChange> waive(const std::string &customer, int year,
                                                 const std::string &rule, const std::string &why);

private:
    struct Loaded;
    [[nodiscard]] base::Result<Loaded> load(const std::string &customer, int year,
                                            domain::Action action);
    // Writes `after`, logged under `action`; the version moves on.
    [[nodiscard]] base::Done save(const domain::Plan &before, domain::Plan &after,
                                  const std::string &action, const std::string &reason = {},
                                  bool undoable = true);
    [[nodiscard]] domain::CheckFacts checkFactsOf(const Loaded &loaded);
    [[nodiscard]] std::vector<domain::CheckItem> checklistOf(const Loaded &loaded);
    // Draft number, submission and lastEditedBy follow the change; writes, commits, publishes.
    [[nodiscard]] base::Done keepChange(db::Transaction &transaction, const domain::Plan &before,
                                        PlanChange &change);
    void targetsFromGrowth(PlanChange &change, const domain::Customer &customer,
                           base::Percent growth);

    Context &m_context;
};

} // namespace accord::app
