// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFigures: the figures on the page of one customer. Reads only, so that it also works over
// the context of a ReadSession.
#pragma once

#include "app/context.h"
#include "app/views/customer_overview.h"
#include "domain/customer/customer.h"
#include "domain/customer/rollup.h"

#include <map>
#include <string>
#include <vector>

namespace accord::app {

class CustomerFigures {
public:
    explicit CustomerFigures(Context &context) : m_context(context) {}

    // NotFound ("customer.not_found"), Forbidden. The tree is of everybody with all below, whatever
    // `rollup` says.
    [[nodiscard]] base::Result<CustomerOverview>
    overview(const std::string &code, domain::Rollup rollup = domain::Rollup::WithBelow);
    [[nodiscard]] base::Result<CustomerSales>
    sales(const std::string &code, int year, domain::SalesField field,
          domain::Rollup rollup = domain::Rollup::WithBelow);
    // The codes of those whose figures these are, by id; none for an unknown customer.
    [[nodiscard]] std::map<domain::CustomerId, std::string> codesIn(const std::string &code,
                                                                    domain::Rollup rollup);
    // Calendar years with figures in the company, newest first.
    [[nodiscard]] std::vector<int> years();

private:
    [[nodiscard]] base::Result<domain::Customer> find(const std::string &code);
    [[nodiscard]] std::vector<CustomerTreeRow> tree(const domain::Customer &customer,
                                                    base::Period year);
    Context &m_context;
};

} // namespace accord::app
