// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_figures.h"

#include "base/money.h"
#include "base/month.h"
#include "domain/code_table.h"
#include "domain/plan/target_rules.h"
#include "domain/plan/year_estimate.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace accord::app {

namespace {

using domain::PlanMetric;
using domain::SalesField;

constexpr std::array kMetrics{
    std::pair{PlanMetric::QuantityCases, SalesField::Quantity},
    std::pair{PlanMetric::NetSales, SalesField::NetSales},
    std::pair{PlanMetric::Payment, SalesField::Payment},
    std::pair{PlanMetric::Margin, SalesField::Margin},
};
constexpr std::int64_t kThousandths = 1'000; // of a case
constexpr std::string_view kAll = "all";

base::Period yearPeriod(int year) {
    return {base::Month(year, 1), base::Month(year, 12)};
}

// Sales keep thousandths of a case, plans whole cases; money is fen in both.
std::int64_t inPlanUnits(PlanMetric metric, std::int64_t amount) {
    return metric == PlanMetric::QuantityCases
               ? base::divRound(base::Wide{amount}, base::Wide{kThousandths})
               : amount;
}

std::vector<PlanActuals> arranged(Context &context,
                                  const std::vector<storage::CategoryMonth> &months) {
    storage::CategoryRepository categories(context.db);
    std::map<domain::CategoryId, std::string> names;
    std::map<std::pair<std::string, PlanMetric>, PlanActuals> found;
    for (const storage::CategoryMonth &entry : months) {
        auto [name, fresh] = names.try_emplace(entry.category);
        if (fresh) {
            name->second = entry.category.isNull() ? std::string(PlanFigures::kNoCategory)
                                                   : categories.name(entry.category);
        }
        const auto month = static_cast<std::size_t>(entry.month.month() - 1);
        for (const auto &[metric, field] : kMetrics) {
            if (const auto amount = entry.sums.value(field)) {
                PlanActuals &actuals = found[{name->second, metric}];
                actuals.months[month] += inPlanUnits(metric, *amount);
                actuals.known[month] = true;
            }
        }
    }
    std::vector<PlanActuals> list;
    for (auto &[key, actuals] : found) {
        std::tie(actuals.category, actuals.metric) = key;
        list.push_back(std::move(actuals));
    }
    return list;
}

MonthAmounts profileIn(const std::vector<PlanActuals> &actuals, const std::string &category,
                       PlanMetric metric) {
    MonthAmounts months{};
    for (const PlanActuals &entry : actuals) {
        if (entry.metric == metric && (category == kAll || entry.category == category)) {
            for (std::size_t m = 0; m < months.size(); ++m) {
                months[m] += entry.months[m];
            }
        }
    }
    return months;
}

constexpr domain::CodeTable<WeightSource, 4> kSources{
    {"own_last_year", "owner_profile", "company_profile", "evenly"}};

} // namespace

std::string_view weightSourceCode(WeightSource source) {
    return kSources.word(source);
}

PlanFigures::PlanFigures(Context &context, domain::CustomerId account, domain::UserId owner)
    : m_context(context),
      m_owner(owner),
      m_customers(storage::CustomerRepository(context.db).descendants(account)) {
    m_customers.insert(m_customers.begin(), account);
}

const std::vector<PlanActuals> &PlanFigures::actuals(int year) {
    const auto found =
        std::find_if(m_own.begin(), m_own.end(), [year](const Year &y) { return y.year == year; });
    if (found != m_own.end()) {
        return found->actuals;
    }
    storage::SalesRepository sales(m_context.db);
    m_own.push_back(
        {year, arranged(m_context, sales.categoryMonths(m_customers, yearPeriod(year)))});
    return m_own.back().actuals;
}

const std::vector<PlanActuals> &PlanFigures::company(int year, domain::UserId owner) {
    std::vector<Year> &years = owner.isNull() ? m_company : m_owners;
    const auto found =
        std::find_if(years.begin(), years.end(), [year](const Year &y) { return y.year == year; });
    if (found != years.end()) {
        return found->actuals;
    }
    storage::SalesRepository sales(m_context.db);
    years.push_back(
        {year, arranged(m_context, sales.companyCategoryMonths(yearPeriod(year), owner))});
    return years.back().actuals;
}

const std::optional<base::Period> &PlanFigures::dataPeriod() {
    if (!m_dataPeriod) {
        m_dataPeriod = storage::SalesRepository(m_context.db).dataPeriod();
    }
    return *m_dataPeriod;
}

std::array<bool, 12> PlanFigures::covered(int year) {
    std::array<bool, 12> months{};
    const auto &data = dataPeriod();
    for (std::size_t m = 0; data && m < months.size(); ++m) {
        months[m] = data->contains(base::Month(year, static_cast<int>(m) + 1));
    }
    return months;
}

std::vector<PlanActuals> PlanFigures::completed(int year) {
    const std::vector<PlanActuals> before = actuals(year - 1);
    return withRest(year, actuals(year), before);
}

std::vector<PlanActuals> PlanFigures::withRest(int year, const std::vector<PlanActuals> &now,
                                               const std::vector<PlanActuals> &before) {
    std::vector<PlanActuals> list = now;
    const auto &data = dataPeriod();
    if (!data || data->to.year() != year || data->to.month() == 12) {
        return list;
    }
    for (PlanActuals &entry : list) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const PlanActuals &b) {
            return b.category == entry.category && b.metric == entry.metric;
        });
        if (same == before.end()) {
            continue;
        }
        domain::YearMonths months{entry.months, entry.known};
        entry.estimated =
            domain::estimateRest(months, {same->months, same->known}, data->to.month());
        entry.months = months.amounts;
        for (std::size_t m = 0; m < entry.known.size(); ++m) {
            entry.known[m] = entry.known[m] || entry.estimated[m];
        }
    }
    return list;
}

int PlanFigures::lastActualYear(int planYear) {
    const auto &data = dataPeriod();
    int year = planYear - 1;
    if (data) {
        year = std::min(year, data->to.year());
        while (year > data->from.year() && actuals(year).empty()) {
            --year;
        }
    }
    return data && !actuals(year).empty() ? year : planYear - 1;
}

PlanFigures::Weights PlanFigures::weights(int planYear, const std::string &category,
                                          PlanMetric metric) {
    const int year = lastActualYear(planYear);
    if (const MonthAmounts months = profileIn(completed(year), category, metric);
        domain::usableOwnProfile(months)) {
        return {months, WeightSource::OwnLastYear};
    }
    const auto ofOthers = [&](domain::UserId owner) {
        const std::vector<PlanActuals> before = company(year - 1, owner);
        return profileIn(withRest(year, company(year, owner), before), category, metric);
    };
    if (!m_owner.isNull()) {
        if (const MonthAmounts months = ofOthers(m_owner); domain::usableProfile(months)) {
            return {months, WeightSource::OwnerProfile};
        }
    }
    if (const MonthAmounts months = ofOthers({}); domain::usableProfile(months)) {
        return {months, WeightSource::CompanyProfile};
    }
    return {};
}

} // namespace accord::app
