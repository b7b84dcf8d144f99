// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_parameters.h"

#include "domain/abc/abc_policy.h"

namespace accord::ui {

int weightSum(const domain::AbcPolicy &policy) {
    int sum = 0;
    for (const auto &weight : policy.weights) {
        sum += weight.value_or(0);
    }
    return sum;
}

bool isUsable(const AbcParameters &parameters) {
    constexpr int kWhole = 10'000;
    return weightSum(parameters.policy) == kWhole && domain::issuesOf(parameters.policy).empty() &&
           parameters.period.from <= parameters.period.to;
}

app::AbcRunRequest requestOf(const AbcParameters &parameters, const std::string &language) {
    app::AbcRunRequest request;
    request.period = parameters.period;
    request.policy = parameters.policy;
    request.policyName = parameters.policyName;
    request.owner = parameters.owner;
    request.language = language;
    return request;
}

} // namespace accord::ui
