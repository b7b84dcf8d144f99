// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerMergeService: two records of one customer become one (DOMAIN section 1): the one that
// stays takes over fields it did not have, figures, stores, plans and class of the other, whose
// record goes. One change set, taken back like any other; kept ABC runs stay as they were.
#pragma once

#include "app/context.h"
#include "domain/customer/customer.h"
#include "storage/change_log.h"
#include "storage/fact_move.h"

#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

struct CustomerMerge {
    domain::Customer customer; // as it now stands
    std::string dropped;       // code that is free again
    storage::MovedFacts figures;
    std::int64_t records = 0;  // contacts and the like
    std::int64_t children = 0; // customers that now hang below it
    std::vector<int> plans;    // years of the plans it took over
    bool tookClass = false;    // applied class or override
    base::Issues notices;      // what both had under one key, and what became of it
};

class CustomerMergeService {
public:
    explicit CustomerMergeService(Context &context) : m_context(context) {}

    // NotFound ("customer.not_found"), Invalid ("customer.merge_self"), Forbidden, Duplicate
    // ("customer.merge_plans": both have a plan of one year), Stale ("plan.overlap"), Invalid
    // ("plan.not_account_level": it has plans and would not be an account; or what check() says
    // of the united fields).
    [[nodiscard]] base::Result<CustomerMerge> merge(const std::string &keep,
                                                    const std::string &drop);

private:
    [[nodiscard]] base::Done demandBoth(const domain::Customer &keep,
                                        const domain::Customer &drop) const;
    [[nodiscard]] base::Done moveTree(const domain::Customer &keep, const domain::Customer &drop,
                                      storage::ChangeSetWriter &log, CustomerMerge &merge);
    [[nodiscard]] base::Done movePlans(const domain::Customer &drop, storage::ChangeSetWriter &log,
                                       CustomerMerge &merge);
    [[nodiscard]] base::Done moveClass(const domain::Customer &drop, storage::ChangeSetWriter &log,
                                       CustomerMerge &merge);

    Context &m_context;
};

} // namespace accord::app
