// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFigures: the figures on the page of one customer. Reads only, so that it also works over
// the context of a ReadSession.
#pragma once

#include "app/context.h"
#include "app/views/customer_overview.h"
#include "domain/customer/customer.h"

#include <string>
#include <vector>

namespace accord::app {

class CustomerFigures {
public:
    explicit CustomerFigures(Context &context) : m_context(context) {}

    // NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<CustomerOverview> overview(const std::string &code);
    [[nodiscard]] base::Result<CustomerSales> sales(const std::string &code, int year,
                                                    domain::SalesField field);
    // Calendar years with figures in the company, newest first.
    [[nodiscard]] std::vector<int> years();

private:
    [[nodiscard]] base::Result<domain::Customer> find(const std::string &code);
    [[nodiscard]] std::vector<CustomerTreeRow> tree(const domain::Customer &customer,
                                                    base::Period year);
    [[nodiscard]] CustomerTreeRow treeRow(domain::CustomerId id, int depth, base::Period year);
    Context &m_context;
};

} // namespace accord::app
