// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerListService: what a long customer list shows without holding it: the order of all ids at
// once, rows and their twelve months block by block, sums over any choice of ids. Reads only, so
// that it also works over the context of a ReadSession.
#pragma once

#include "app/context.h"
#include "base/month.h"
#include "domain/abc/abc.h"
#include "storage/customer_list.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::app {

using storage::CustomerGroup;
using storage::CustomerOrder;
using storage::CustomerSort;
using storage::YearSales;

struct CustomerOrderRequest {
    std::string filter; // CLI contract
    std::string search; // words; each in code, names or how they sound; "" = not
    CustomerSort sort = CustomerSort::Code;
    bool descending = false;
    CustomerGroup group = CustomerGroup::None;
    std::optional<int> limit; // the first so many; empty = all
};

// How far this year's plan in force is: net sales up to the data month against the targets.
struct PlanAchievement {
    int year = 0;
    std::string step; // stable word of the plan's step
    std::int64_t actualFen = 0;
    std::int64_t targetFen = 0; // > 0
    // Basis points, rounded half away from zero.
    [[nodiscard]] std::int64_t basisPoints() const;
    // RULES section 5: below 95 %.
    [[nodiscard]] bool isBehind() const { return basisPoints() < 9'500; }
};

struct CustomerRow : storage::CustomerListRow {
    YearSales months;                          // own net sales, the data month last
    std::optional<std::int64_t> salesFen;      // their sum; empty = no facts in them
    std::optional<std::int64_t> groupSalesFen; // with everything below it
    std::optional<PlanAchievement> plan;       // empty = no plan in force
    // What the run last applied did to the class; None = unknown, or set by hand since.
    domain::AbcMovement trend = domain::AbcMovement::None;
    domain::AbcClass classBefore = domain::AbcClass::None; // the class that it had until then
};

struct CustomerTotals {
    std::int64_t count = 0;
    YearSales months;
    std::optional<std::int64_t> salesFen;
};

// One field of the filter table, for those who build filters by hand.
struct ListField {
    std::string name;
    storage::FieldKind kind = storage::FieldKind::Text;
    std::vector<std::string> words; // of a Word field; "" = none
};

class CustomerListService {
public:
    explicit CustomerListService(Context &context) : m_context(context) {}

    // Invalid ("filter.bad"). Archived customers only when the filter speaks of status.
    [[nodiscard]] base::Result<CustomerOrder> order(const CustomerOrderRequest &request) const;
    // In the order of `ids`; customers that are gone are left out.
    [[nodiscard]] std::vector<CustomerRow> rows(std::span<const domain::CustomerId> ids) const;
    [[nodiscard]] CustomerTotals totals(std::vector<domain::CustomerId> ids) const;
    // The twelve months of every figure; null without facts.
    [[nodiscard]] base::Period year() const;
    // The months before them, of one customer, for comparison.
    [[nodiscard]] YearSales yearBefore(domain::CustomerId customer) const;
    [[nodiscard]] static std::vector<ListField> fields();

private:
    Context &m_context;
};

} // namespace accord::app
