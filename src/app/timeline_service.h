// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineService: everything that happened with a customer, page by page. Reads only, so that it
// also works over the context of a ReadSession.
#pragma once

#include "app/context.h"
#include "app/views/timeline.h"

#include <string>
#include <vector>

namespace accord::app {

struct TimelineQuery {
    std::vector<std::string> kinds; // empty = all
    std::string person;             // user code, "" = everybody
    base::Date from;                // null = open
    base::Date to;
    std::string text;       // within subject, words and text, folded
    bool withBelow = false; // also what happened at its regions and stores
    int limit = 50;
    std::string after; // `next` of the page before
};

class TimelineService {
public:
    explicit TimelineService(Context &context) : m_context(context) {}

    // NotFound ("customer.not_found", "user.not_found"), Invalid ("timeline.after"), Forbidden.
    [[nodiscard]] base::Result<TimelinePage> page(const std::string &customerCode,
                                                  const TimelineQuery &query);
    // NotFound, Forbidden as page(); `withBelow` also what is ahead at its regions and stores.
    [[nodiscard]] base::Result<TimelineHead> head(const std::string &customerCode,
                                                  bool withBelow = false);
    // The kinds there are, in the order of the registry.
    [[nodiscard]] static std::vector<std::string> kinds();

private:
    [[nodiscard]] base::Result<std::vector<domain::CustomerId>>
    customersOf(const std::string &customerCode, bool withBelow) const;
    Context &m_context;
};

} // namespace accord::app
