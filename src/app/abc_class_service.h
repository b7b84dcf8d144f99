// SPDX-License-Identifier: GPL-3.0-or-later
// AbcClassService: the class a customer has now (RULES section 2): a supervisor sets one by hand
// for a time, or applies a kept run to everybody. Both are change sets that can be taken back.
#pragma once

#include "app/context.h"
#include "base/result.h"
#include "domain/abc/abc.h"

#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

struct AbcOverrideRequest {
    std::string customer; // code
    domain::AbcClass cls = domain::AbcClass::None;
    std::string why;
    base::Date until; // last day in force
};

struct AbcOverridden {
    std::string customer;
    std::string name;
    domain::AbcClass cls = domain::AbcClass::None;
    domain::AbcClass applied = domain::AbcClass::None; // of the run last applied
    std::string why;
    base::Date until;
};

// What applying a run does, or would do.
struct AbcApplication {
    // A customer whose visit interval changes with its class.
    struct Interval {
        std::string code;
        std::string name;
        domain::AbcClass from = domain::AbcClass::None;
        domain::AbcClass to = domain::AbcClass::None;
        int fromDays = 0;
        int toDays = 0;
    };
    struct Task {
        std::string code;
        std::string name;
        std::string what; // in the language asked for
        std::string who;  // user code; "" = nobody yet
        base::Date due;
    };
    std::string run;
    bool dryRun = false;
    std::int64_t changed = 0; // customers whose applied class changes
    std::vector<Interval> intervals;
    std::vector<Task> tasks;
    std::vector<std::string> missing; // codes in the run that are no customers any more
};

class AbcClassService {
public:
    explicit AbcClassService(Context &context) : m_context(context) {}

    // Sets the class until the end of `until`, in place of an earlier one. NotFound
    // ("customer.not_found"), Invalid ("abc.override_class", "abc.override_why",
    // "abc.override_until", "abc.not_account_level"), Forbidden.
    [[nodiscard]] base::Result<AbcOverridden> setOverride(const AbcOverrideRequest &request);

    // Gives every customer the class the kept run computed; who is not ranked in a run over the
    // whole company has none afterwards, and a run over one user's customers leaves the others
    // alone. Overrides stay in force. `language` is that of the tasks. NotFound
    // ("abc.run_not_found"), Forbidden.
    [[nodiscard]] base::Result<AbcApplication> apply(const std::string &run, bool dryRun,
                                                     const std::string &language);

private:
    Context &m_context;
};

} // namespace accord::app
