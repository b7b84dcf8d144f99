// SPDX-License-Identifier: GPL-3.0-or-later
// ReportService: the reports of DOMAIN section 10 that are tables: who was visited, how the network
// is made up, who was lost, who is known at the customers. Everything one report says is of one
// state of the file. Reads only.
#pragma once

#include "app/context.h"
#include "app/views/report_table.h"

#include <string>
#include <vector>

namespace accord::app {

class ReportService {
public:
    explicit ReportService(Context &context) : m_context(context) {}

    // "visit-coverage", "network", "losses", "contact-coverage"
    [[nodiscard]] static const std::vector<std::string> &names();
    // `owner`: one book (user code), "" = everybody in the actor's reach; network and losses are of
    // the whole company. NotFound ("report.unknown", "user.not_found"), Invalid ("report.period").
    [[nodiscard]] base::Result<ReportTable> make(const std::string &name, base::Period period,
                                                 const std::string &owner = {}) const;

private:
    [[nodiscard]] base::Result<ReportTable> visitCoverage(base::Period period,
                                                          domain::UserId owner) const;
    [[nodiscard]] base::Result<ReportTable> network(base::Period period,
                                                    domain::UserId owner) const;
    [[nodiscard]] base::Result<ReportTable> losses(base::Period period, domain::UserId owner) const;
    [[nodiscard]] base::Result<ReportTable> contactCoverage(base::Period period,
                                                            domain::UserId owner) const;
    Context &m_context;
};

// Shares of a whole in millionths that add up to 1,000,000 (largest remainder, ties to the
// earlier); all 0 when the sum is not positive. Negative parts count 0.
[[nodiscard]] std::vector<std::int64_t> sharesOf(const std::vector<std::int64_t> &parts);

} // namespace accord::app
