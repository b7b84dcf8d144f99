// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_policy.h"

#include "base/resource.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace accord::domain {

namespace {

using base::Error;
using base::ErrorCode;
using base::Issues;
using nlohmann::json;

constexpr int kMonthsHorizon = 12;
constexpr int kMostWeight = 10'000'000; // basis points
constexpr int kMostRatio = 1'000'000;

void typeIssue(Issues &issues, const std::string &field, const std::string &wanted) {
    issues.push_back({ErrorCode::Invalid,
                      "policy.type",
                      field,
                      {},
                      "The policy's " + field + " must be " + wanted + ".",
                      {{"field", field}, {"wanted", wanted}}});
}

void rangeIssue(Issues &issues, const std::string &field, const std::string &range) {
    issues.push_back({ErrorCode::Invalid,
                      "policy.range",
                      field,
                      {},
                      "The policy's " + field + " must be " + range + ".",
                      {{"field", field}, {"range", range}}});
}

// A rate as people write it (0.4 = 40 %) in basis points; nullopt when it is no usable number.
std::optional<int> basisPoints(const json &value) {
    if (!value.is_number()) {
        return std::nullopt;
    }
    const double scaled = value.get<double>() * 10'000.0;
    if (!(std::abs(scaled) <= kMostWeight)) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(scaled));
}

std::optional<int> wholeNumber(const json &value) {
    if (!value.is_number_integer()) {
        return std::nullopt;
    }
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > kMostRatio) {
        return std::nullopt;
    }
    const auto number = value.get<std::int64_t>();
    return std::abs(number) <= kMostRatio ? std::optional(static_cast<int>(number)) : std::nullopt;
}

void readIndicators(const json &value, AbcPolicy &policy, Issues &issues) {
    if (!value.is_object()) {
        typeIssue(issues, "indicators", "an object of weights");
        return;
    }
    policy.weights = {};
    for (const auto &[key, weight] : value.items()) {
        const auto indicator = abcIndicatorFromCode(key);
        const std::string field = "indicators." + key;
        if (!indicator) {
            issues.push_back({ErrorCode::Invalid,
                              "policy.unknown_key",
                              field,
                              {},
                              "The policy knows no indicator \"" + key +
                                  "\"; use payment, margin or dependence.",
                              {{"field", field}}});
            continue;
        }
        const auto points = basisPoints(weight);
        if (!points) {
            typeIssue(issues, field, "a number such as 0.4");
            continue;
        }
        policy.weights[static_cast<std::size_t>(*indicator)] = *points;
    }
}

template<std::size_t N, class Read>
void readArray(const json &value, const std::string &field, const std::string &wanted,
               std::array<int, N> &into, Issues &issues, Read read) {
    bool good = value.is_array() && value.size() == N;
    for (std::size_t i = 0; good && i < N; ++i) {
        const auto number = read(value[i]);
        good = number.has_value();
        into[i] = number.value_or(0);
    }
    if (!good) {
        typeIssue(issues, field, wanted);
    }
}

void readInteger(const json &value, const std::string &field, int &into, Issues &issues) {
    const auto number = wholeNumber(value);
    if (!number) {
        typeIssue(issues, field, "a whole number");
        return;
    }
    into = *number;
}

template<class Enum, class FromCode>
void readWord(const json &value, const std::string &field, const std::string &wanted, Enum &into,
              Issues &issues, FromCode fromCode) {
    const auto word =
        value.is_string() ? fromCode(value.get_ref<const std::string &>()) : std::nullopt;
    if (!word) {
        typeIssue(issues, field, wanted);
        return;
    }
    into = *word;
}

void readKey(const std::string &key, const json &value, AbcPolicy &policy, Issues &issues) {
    if (key == "indicators") {
        readIndicators(value, policy, issues);
    } else if (key == "method") {
        readWord(value, key, "count_ratio or value_share", policy.method, issues,
                 abcMethodFromCode);
    } else if (key == "ratio") {
        readArray(value, key, "three whole numbers such as [1,2,2]", policy.ratio, issues,
                  wholeNumber);
    } else if (key == "value_share") {
        readArray(value, key, "two numbers such as [0.7,0.9]", policy.valueShare, issues,
                  basisPoints);
    } else if (key == "min_months") {
        readInteger(value, key, policy.minMonths, issues);
    } else if (key == "min_coverage") {
        const auto points = basisPoints(value);
        points ? void(policy.minCoverage = *points)
               : typeIssue(issues, key, "a number such as 0.5");
    } else if (key == "roll_up_groups") {
        value.is_boolean() ? void(policy.rollUpGroups = value.get<bool>())
                           : typeIssue(issues, key, "true or false");
    } else if (key == "periods") {
        readWord(value, key, "month, quarter, half or year", policy.periods, issues,
                 abcPeriodsFromCode);
    } else if (key == "horizon") {
        readInteger(value, key, policy.horizon, issues);
    } else {
        issues.push_back({ErrorCode::Invalid,
                          "policy.unknown_key",
                          key,
                          {},
                          "The policy has no key \"" + key + "\".",
                          {{"field", key}}});
    }
}

void checkRange(int value, int least, int most, const std::string &field, const std::string &wanted,
                Issues &issues) {
    if (value < least || value > most) {
        rangeIssue(issues, field, wanted);
    }
}

double rate(int points) {
    return points / 10'000.0;
}

} // namespace

AbcPolicy defaultAbcPolicy() {
    Issues issues;
    AbcPolicy policy = abcPolicyFromJson(json::parse(base::resource("policies/abc.json")), issues);
    return issues.empty() ? policy : AbcPolicy{};
}

AbcPolicy abcPolicyFromJson(const json &document, Issues &issues) {
    AbcPolicy policy;
    if (!document.is_object()) {
        typeIssue(issues, "policy", "a JSON object");
        return policy;
    }
    const std::size_t before = issues.size();
    for (const auto &[key, value] : document.items()) {
        readKey(key, value, policy, issues);
    }
    if (policy.periods == AbcPeriods::Month && !document.contains("horizon")) {
        policy.horizon = kMonthsHorizon;
    }
    if (issues.size() == before) { // a key that could not be read would be reported twice
        const Issues found = issuesOf(policy);
        issues.insert(issues.end(), found.begin(), found.end());
    }
    return policy;
}

nlohmann::ordered_json abcPolicyJson(const AbcPolicy &policy) {
    nlohmann::ordered_json indicators = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (policy.weights[i]) {
            indicators[std::string(abcIndicatorCode(static_cast<AbcIndicator>(i)))] =
                rate(*policy.weights[i]);
        }
    }
    return {{"indicators", indicators},
            {"method", abcMethodCode(policy.method)},
            {"ratio", policy.ratio},
            {"value_share", {rate(policy.valueShare[0]), rate(policy.valueShare[1])}},
            {"min_months", policy.minMonths},
            {"min_coverage", rate(policy.minCoverage)},
            {"roll_up_groups", policy.rollUpGroups},
            {"periods", abcPeriodsCode(policy.periods)},
            {"horizon", policy.horizon}};
}

Issues issuesOf(const AbcPolicy &policy) {
    Issues issues;
    bool positive = false;
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        const auto word = abcIndicatorCode(static_cast<AbcIndicator>(i));
        checkRange(policy.weights[i].value_or(0), 0, kMostWeight, "indicators." + std::string(word),
                   "between 0 and 1000", issues);
        positive = positive || policy.weights[i].value_or(0) > 0;
    }
    if (!positive) {
        issues.push_back({ErrorCode::Invalid,
                          "abc.no_weight",
                          "indicators",
                          {},
                          "At least one indicator needs a weight above 0.",
                          {}});
    }
    if (std::any_of(policy.ratio.begin(), policy.ratio.end(),
                    [](int part) { return part < 1 || part > kMostRatio; })) {
        rangeIssue(issues, "ratio", "three whole numbers between 1 and 1000000");
    }
    const auto [a, ab] = policy.valueShare;
    if (a < 1 || ab <= a || ab > 10'000) {
        rangeIssue(issues, "value_share", "two rising shares above 0 and up to 1");
    }
    checkRange(policy.minMonths, 0, 120, "min_months", "between 0 and 120", issues);
    checkRange(policy.minCoverage, 0, 10'000, "min_coverage", "between 0 and 1", issues);
    checkRange(policy.horizon, 1, 60, "horizon", "between 1 and 60", issues);
    return issues;
}

} // namespace accord::domain
