// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFigures: the facts an annual plan is made from: an account with everything below it, by
// category, metric and month, and the profiles that spread a year over months (RULES section 5).
#pragma once

#include "app/context.h"
#include "app/views/plan_document.h"
#include "base/month.h"
#include "domain/ids.h"
#include "domain/plan/plan_words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

// Where the weights came from that spread a target over the months.
enum class WeightSource { OwnLastYear, OwnerProfile, CompanyProfile, Evenly };
[[nodiscard]] std::string_view weightSourceCode(WeightSource source); // "own_last_year", …

using MonthAmounts = std::array<std::int64_t, 12>;

class PlanFigures {
public:
    // Facts without category are named so.
    static constexpr std::string_view kNoCategory = "(none)";

    PlanFigures(Context &context, domain::CustomerId account, domain::UserId owner);

    // Sorted by category, then metric; only those with a fact in the year.
    [[nodiscard]] const std::vector<PlanActuals> &actuals(int year);
    // The same; in the year in which the company's figures end, the months after them are
    // estimated from the year before.
    [[nodiscard]] std::vector<PlanActuals> completed(int year);
    // The year before `planYear`, or the last earlier one that has facts of this account.
    [[nodiscard]] int lastActualYear(int planYear);
    struct Weights {
        MonthAmounts months{};
        WeightSource source = WeightSource::Evenly;
    };
    [[nodiscard]] Weights weights(int planYear, const std::string &category,
                                  domain::PlanMetric metric);
    // The account and everything below it.
    [[nodiscard]] const std::vector<domain::CustomerId> &customers() const { return m_customers; }
    // The months of a calendar year that the company's figures reach.
    [[nodiscard]] std::array<bool, 12> covered(int year);

private:
    struct Year {
        int year = 0;
        std::vector<PlanActuals> actuals;
    };
    [[nodiscard]] const std::vector<PlanActuals> &company(int year, domain::UserId owner);
    // `now` of `year` with its rest estimated from `before`.
    [[nodiscard]] std::vector<PlanActuals> withRest(int year, const std::vector<PlanActuals> &now,
                                                    const std::vector<PlanActuals> &before);
    [[nodiscard]] const std::optional<base::Period> &dataPeriod();

    Context &m_context;
    domain::UserId m_owner;
    std::vector<domain::CustomerId> m_customers;
    std::vector<Year> m_own;
    std::vector<Year> m_owners;
    std::vector<Year> m_company;
    std::optional<std::optional<base::Period>> m_dataPeriod; // read once
};

} // namespace accord::app
