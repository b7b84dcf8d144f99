// SPDX-License-Identifier: GPL-3.0-or-later
// ReportService: the reports of DOMAIN section 10 that are tables: who was visited, how the network
// is made up, who was lost, who is known at the customers. Everything one report says is of one
// state of the file. Reads only.
#pragma once

#include "app/context.h"
#include "app/views/report_paper.h"
#include "app/views/report_table.h"
#include "domain/ids.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace accord::app {

class ReportService {
public:
    explicit ReportService(Context &context) : m_context(context) {}

    // "visit-coverage", "network", "losses", "contact-coverage"
    [[nodiscard]] static const std::vector<std::string> &names();
    // Whether the report can be about one customer with everything below it: retention of one
    // customer says nothing, so losses cannot.
    [[nodiscard]] static bool takesCustomer(const std::string &name);
    // Of a customer, coverage has one row per customer below it. Network and losses are of the
    // whole company when no owner is named. NotFound ("report.unknown", "user.not_found",
    // "customer.not_found"), Invalid ("report.period", "report.no_customer"), Forbidden.
    [[nodiscard]] base::Result<ReportTable> make(const std::string &name, base::Period period,
                                                 const ReportScope &scope = {}) const;
    // The report with everything that its pages say.
    [[nodiscard]] ReportPaper paper(ReportTable table) const;

private:
    // The scope looked up; null ids = not asked for.
    struct Scope {
        domain::UserId owner;
        domain::CustomerId customer;
        std::set<domain::CustomerId> tree; // the customer and everything below it
        // Without an owner asked for, a report is about everybody within reach.
        [[nodiscard]] bool holds(const Context &context, domain::CustomerId one,
                                 domain::UserId of) const;
    };
    [[nodiscard]] base::Result<Scope> look(const ReportScope &scope) const;
    [[nodiscard]] base::Result<ReportTable> visitCoverage(base::Period period,
                                                          const Scope &scope) const;
    [[nodiscard]] base::Result<ReportTable> network(base::Period period, const Scope &scope) const;
    [[nodiscard]] base::Result<ReportTable> losses(base::Period period, const Scope &scope) const;
    [[nodiscard]] base::Result<ReportTable> contactCoverage(base::Period period,
                                                            const Scope &scope) const;
    Context &m_context;
};

// Shares of a whole in millionths, each a whole number of tenths of a per cent as they are printed,
// that add up to 1,000,000 (largest remainder, ties to the earlier); all 0 when the sum is not
// positive. Negative parts count 0.
[[nodiscard]] std::vector<std::int64_t> sharesOf(const std::vector<std::int64_t> &parts);

} // namespace accord::app
