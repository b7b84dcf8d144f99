// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write ABC inputs in tests.
#pragma once

#include "domain/abc/abc.h"
#include "domain/abc/abc_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::test {

class AbcInputBuilder {
public:
    // The customer's index; amounts in fen of one month.
    int customer(const std::string &code, const std::string &parent = {}) {
        domain::AbcCustomer c;
        c.id = domain::CustomerId(static_cast<std::int64_t>(input.customers.size()) + 1);
        c.code = code;
        for (std::size_t i = 0; i < input.customers.size(); ++i) {
            if (!parent.empty() && input.customers[i].code == parent) {
                c.parent = static_cast<std::int32_t>(i);
            }
        }
        input.customers.push_back(c);
        return static_cast<int>(input.customers.size()) - 1;
    }
    domain::AbcFact &fact(int customer, int month, std::optional<std::int64_t> payment,
                          std::optional<std::int64_t> margin = {}) {
        domain::AbcFact f;
        f.customer = customer;
        f.month = month;
        f.hasSales = true;
        f.hasPayment = payment.has_value();
        f.paymentFen = payment.value_or(0);
        f.hasMargin = margin.has_value();
        f.marginFen = margin.value_or(0);
        input.facts.push_back(f);
        return input.facts.back();
    }
    // One customer per payment, codes C00, C01, …
    void payments(const std::vector<std::int64_t> &values, int month = 201706) {
        for (const std::int64_t value : values) {
            const std::size_t n = input.customers.size();
            const std::string code = (n < 10 ? "C0" : "C") + std::to_string(n);
            fact(customer(code), month, value);
        }
    }
    domain::AbcInput input;
};

inline domain::AbcPolicy paymentOnly() {
    domain::AbcPolicy policy;
    policy.weights = {10'000, std::nullopt, std::nullopt};
    return policy;
}

inline base::Period year2017() {
    return {base::Month(2017, 1), base::Month(2017, 12)};
}

// Computed classes by customer index, "-" for those not ranked.
inline std::string classesByCustomer(const domain::AbcInput &input,
                                     const domain::AbcResult &result) {
    std::string text(input.customers.size(), '-');
    for (const domain::AbcRow &row : result.rows) {
        text[static_cast<std::size_t>(row.customer)] = domain::abcClassCode(row.computed).front();
    }
    return text;
}

} // namespace accord::test
