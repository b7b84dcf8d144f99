// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_policy.h"
#include "support/catch.h"

using namespace accord;
using namespace accord::domain;
using nlohmann::json;

namespace {

std::vector<std::string> fieldsOf(const std::string &text) {
    base::Issues issues;
    (void)abcPolicyFromJson(json::parse(text), issues);
    std::vector<std::string> fields;
    for (const base::Error &issue : issues) {
        fields.push_back(issue.field);
    }
    return fields;
}

} // namespace

TEST_CASE("The policy that ships is the one the rules describe") {
    CHECK(defaultAbcPolicy() == AbcPolicy{});
    CHECK(issuesOf(defaultAbcPolicy()).empty());
}

TEST_CASE("A policy survives the way to JSON and back") {
    AbcPolicy policy;
    policy.weights = {3333, std::nullopt, 0};
    policy.method = AbcMethod::ValueShare;
    policy.ratio = {2, 3, 5};
    policy.valueShare = {6500, 8999};
    policy.periods = AbcPeriods::Half;
    policy.horizon = 3;
    base::Issues issues;
    CHECK(abcPolicyFromJson(json::parse(abcPolicyJson(policy).dump()), issues) == policy);
    CHECK(issues.empty());
}

TEST_CASE("An indicator left out is off, and months look back twelve") {
    base::Issues issues;
    const AbcPolicy policy =
        abcPolicyFromJson(json::parse(R"({"indicators":{"payment":1},"periods":"month"})"), issues);
    CHECK(issues.empty());
    CHECK(policy.weights[0] == 10'000);
    CHECK_FALSE(policy.weights[1]);
    CHECK_FALSE(policy.weights[2]);
    CHECK(policy.horizon == 12);
}

TEST_CASE("All issues of a policy come at once with the path of the key") {
    CHECK(fieldsOf(R"({"indicators":{"payment":-0.1,"margin":0},"ratio":[1,0,2],
        "value_share":[0.9,0.7],"min_months":-1,"min_coverage":1.5,"horizon":0})") ==
          std::vector<std::string>{"indicators.payment", "indicators", "ratio", "value_share",
                                   "min_months", "min_coverage", "horizon"});
    CHECK(fieldsOf(R"({"indicators":{"payment":0,"margin":0}})") ==
          std::vector<std::string>{"indicators"});
    CHECK(fieldsOf(R"({"indicators":{"turnover":1},"method":"guess","ratio":[1,2],
        "value_share":"x","min_months":1.5,"min_coverage":null,"roll_up_groups":1,
        "periods":"week","horizon":99999999999999999999,"colour":"red"})") ==
          std::vector<std::string>{"colour", "horizon", "indicators.turnover", "method",
                                   "min_coverage", "min_months", "periods", "ratio",
                                   "roll_up_groups", "value_share"});
    CHECK(fieldsOf("[]") == std::vector<std::string>{"policy"});
    CHECK(fieldsOf(R"({"indicators":[]})") == std::vector<std::string>{"indicators"});
    CHECK(fieldsOf(R"({"indicators":{"payment":1e300}})") ==
          std::vector<std::string>{"indicators.payment"});
}
