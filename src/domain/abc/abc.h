// SPDX-License-Identifier: GPL-3.0-or-later
// ABC classification: policy, input, result (DOMAIN section 6, RULES section 4). Pure values.
#pragma once

#include "base/month.h"
#include "domain/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

enum class AbcIndicator { Payment, Margin, Dependence };
inline constexpr int kAbcIndicatorCount = 3;
enum class AbcMethod { CountRatio, ValueShare };
enum class AbcPeriods { Month, Quarter, Half, Year };
enum class AbcClass { None, A, B, C }; // None prints as "–"
enum class AbcExclusion { None, Internal, Inactive, New, NoData };
enum class AbcMovement { None, Up, Down, Same, Entered };
enum class AbcStability { Insufficient, Stable, Rising, Falling, Fluctuating };

struct AbcPolicy {
    // Basis points; nullopt = off; 0 = shown, not scored. Defaults .4/.4/.2.
    std::array<std::optional<int>, kAbcIndicatorCount> weights{4000, 4000, 2000};
    AbcMethod method = AbcMethod::CountRatio;
    std::array<int, 3> ratio{1, 2, 2};
    std::array<int, 2> valueShare{7000, 9000}; // basis points
    int minMonths = 3;
    int minCoverage = 5000; // basis points of the ranked customers
    bool rollUpGroups = true;
    AbcPeriods periods = AbcPeriods::Quarter;
    int horizon = 4; // units of `periods` in the sequence
    bool operator==(const AbcPolicy &) const = default;
};

// Facts of one customer in one month, already summed over categories.
struct AbcFact {
    std::int32_t customer = 0; // index into AbcInput::customers
    std::int32_t month = 0;    // yyyymm
    std::int64_t paymentFen = 0;
    std::int64_t marginFen = 0;
    std::int64_t brandProfitFen = 0;
    std::int64_t customerProfitFen = 0;
    bool hasPayment = false; // some fact row of the month carries a payment
    bool hasMargin = false;
    bool hasSales = false;  // at least one sales fact row, whatever its fields
    bool hasProfit = false; // both brand and total profit are known
};

struct AbcCustomer {
    CustomerId id;
    std::string code;
    std::int32_t parent = -1; // index, -1 = none
    bool accountLevel = false;
    bool internal = false;
    base::Date openedOn;
    bool inactive = false;    // archived or lost
    base::Date inactiveSince; // null = since ever
    bool leftOut = false;     // not asked for (another owner): neither ranked nor excluded
};

struct AbcInput {
    std::vector<AbcCustomer> customers;
    std::vector<AbcFact> facts; // covers the period, the one before and the sequence's horizon
};

struct AbcCuts {
    std::int64_t a = 0;
    std::int64_t ab = 0;
    std::int64_t n = 0; // customers with a value
};

struct AbcRow {
    std::int32_t customer = 0; // index into AbcInput::customers
    int rank = 0;
    std::array<std::optional<std::int64_t>, kAbcIndicatorCount> value; // fen, fen, millionths
    std::int64_t brandProfitFen = 0;
    std::int64_t customerProfitFen = 0;
    bool dependenceAboveOne = false;
    std::array<AbcClass, kAbcIndicatorCount> indicatorClass{};
    std::array<int, kAbcIndicatorCount> indicatorRank2{}; // 2 × mean rank among ties, 0 = none
    std::array<std::int64_t, kAbcIndicatorCount> indicatorScore{}; // millionths
    std::int64_t score = 0;                                        // millionths
    AbcClass computed = AbcClass::None;                            // after the guard
    bool guard = false;                                            // C because payment <= 0
    AbcClass previous = AbcClass::None;
    AbcMovement movement = AbcMovement::None;
    std::vector<AbcClass> sequence; // oldest first, None = not ranked
    AbcStability stability = AbcStability::Insufficient;
    std::optional<double> cv; // of monthly payment
    // Sums of the period directly before; absent without a fact row in it.
    std::optional<std::int64_t> previousPaymentFen;
    std::optional<std::int64_t> previousMarginFen;
    std::optional<std::int64_t> paymentShare;           // millionths of the sum
    std::optional<std::int64_t> paymentCumulativeShare; // millionths
    std::optional<std::int64_t> marginShare;            // millionths
};

struct AbcExcluded {
    std::int32_t customer = 0;
    AbcExclusion reason = AbcExclusion::None;
};

struct AbcNotice {
    std::string word; // "indicator_not_available", "low_coverage", "too_few", "tie_inflated"
    std::optional<AbcIndicator> indicator;
};

struct AbcResult {
    base::Period period;
    AbcPolicy policy;
    std::vector<AbcRow> rows; // in rank order
    std::vector<AbcExcluded> excluded;
    std::array<AbcCuts, kAbcIndicatorCount> cuts;
    AbcCuts compositeCuts;
    std::array<std::int64_t, kAbcIndicatorCount> coverage{}; // millionths of ranked customers
    std::array<bool, kAbcIndicatorCount> scored{};           // takes part in the score
    std::array<bool, kAbcIndicatorCount> shown{};            // on and available
    std::vector<AbcNotice> notices;
};

// Stable words of files, CLI and database; FromCode: nullopt (None for a class) when unknown.
[[nodiscard]] std::string_view abcClassCode(AbcClass value);         // "A", "B", "C", "-"
[[nodiscard]] std::string_view abcIndicatorCode(AbcIndicator value); // "payment", …
[[nodiscard]] std::string_view abcMethodCode(AbcMethod value);       // "count_ratio", …
[[nodiscard]] std::string_view abcPeriodsCode(AbcPeriods value);     // "month", "quarter", …
[[nodiscard]] std::string_view abcExclusionCode(AbcExclusion value); // "internal", "no_data", …
[[nodiscard]] std::string_view abcMovementCode(AbcMovement value);
[[nodiscard]] std::string_view abcStabilityCode(AbcStability value);
[[nodiscard]] AbcClass abcClassFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcIndicator> abcIndicatorFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcMethod> abcMethodFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcPeriods> abcPeriodsFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcExclusion> abcExclusionFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcMovement> abcMovementFromCode(std::string_view text);
[[nodiscard]] std::optional<AbcStability> abcStabilityFromCode(std::string_view text);

} // namespace accord::domain
