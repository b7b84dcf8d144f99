// SPDX-License-Identifier: GPL-3.0-or-later
// MoneyFigures, second part: must-have lists, service and profits of customers.
#include "app/money_facts.h"
#include "base/money.h"
#include "storage/profit_list.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using domain::CustomerId;
using domain::MustHave;
using domain::ServiceFact;
using domain::StockCount;

constexpr int kProfitMonths = 36;
constexpr std::size_t kMeanMonths = 12;

struct Counted {
    base::Date on;
    std::int64_t milli = 0;
};

// What the latest count of each product found, nothing included.
std::map<domain::ProductId, Counted> latest(const std::vector<StockCount> &counts) {
    std::map<domain::ProductId, Counted> all;
    for (const StockCount &count : counts) {
        Counted &known = all[count.product];
        if (count.countedOn > known.on) {
            known = {count.countedOn, 0};
        }
        known.milli += count.countedOn == known.on ? count.quantityMilli : 0;
    }
    return all;
}

std::optional<std::int64_t> change(std::optional<std::int64_t> now,
                                   std::optional<std::int64_t> before) {
    return now && before ? std::optional(*now - *before) : std::nullopt;
}

std::optional<std::int64_t> mean(const std::vector<ServiceRow> &rows,
                                 std::optional<std::int64_t> ServiceFact::*rate) {
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), kMeanMonths); ++i) {
        const auto value = rows[i].record.*rate;
        sum += value.value_or(0);
        count += value ? 1 : 0;
    }
    return count > 0 ? std::optional(base::divRound(base::Wide{sum}, count)) : std::nullopt;
}

} // namespace

ServiceMeans serviceMeans(const std::vector<ServiceRow> &rows) {
    return {mean(rows, &ServiceFact::fillRateBp), mean(rows, &ServiceFact::onTimeBp)};
}

base::Result<std::vector<MustHaveRow>>
MoneyFigures::mustHaves(const std::string &customerCode) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    storage::CustomerRepository customers(m_context.db);
    storage::ProductRepository products(m_context.db);
    auto ids = customers.descendants(customer.id);
    ids.insert(ids.begin(), customer.id);
    std::vector<MustHaveRow> rows;
    for (const CustomerId id : ids) {
        const auto list = storage::RecordStore<MustHave>(m_context.db).ofCustomer(id);
        if (list.empty()) {
            continue;
        }
        const auto counted = latest(storage::RecordStore<StockCount>(m_context.db).ofCustomer(id));
        for (const MustHave &one : list) {
            MustHaveRow row{customers.codeOf(id), products.name(one.product), one, {}, {}, false};
            if (const auto found = counted.find(one.product); found != counted.end()) {
                row.stockMilli = found->second.milli;
                row.countedOn = found->second.on;
                row.isOut = found->second.milli == 0;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

base::Result<std::vector<ServiceRow>> MoneyFigures::service(const std::string &customerCode) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    auto facts = storage::RecordStore<ServiceFact>(m_context.db).ofCustomer(customer.id);
    std::ranges::sort(facts, std::greater(), &ServiceFact::month);
    std::vector<ServiceRow> rows;
    rows.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        ServiceRow row{facts[i], {}, {}};
        const auto month = base::Month::fromNumber(static_cast<int>(facts[i].month));
        if (i + 1 < facts.size() && facts[i + 1].month == month.plus(-1).number()) {
            row.fillChangeBp = change(facts[i].fillRateBp, facts[i + 1].fillRateBp);
            row.onTimeChangeBp = change(facts[i].onTimeBp, facts[i + 1].onTimeBp);
        }
        rows.push_back(row);
    }
    return rows;
}

base::Result<std::vector<ProfitRow>> MoneyFigures::profits(const std::string &customerCode) const {
    constexpr std::int64_t kWhole = 10'000;
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    std::vector<ProfitRow> rows;
    for (const auto &one : storage::profitsOf(m_context.db, customer.id, kProfitMonths)) {
        ProfitRow row{one.month,
                      one.brandFen,
                      one.totalFen,
                      {},
                      one.source,
                      one.fileName,
                      one.at.dateIn(m_context.company.zone)};
        if (row.brandFen && row.totalFen.value_or(0) > 0) {
            row.shareBp = base::divRound(base::Wide{*row.brandFen} * kWhole, *row.totalFen);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace accord::app
