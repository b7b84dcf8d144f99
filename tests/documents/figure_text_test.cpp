// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/figure_text.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <numeric>

using namespace accord;
using namespace accord::documents;

TEST_CASE("numbers are printed with commas, a real minus and a sign where it matters") {
    CHECK(grouped(0, 0) == "0");
    CHECK(grouped(1'234'567, 0) == "1,234,567");
    CHECK(grouped(1'234'567, 2) == "12,345.67");
    CHECK(grouped(-5, 1) == QStringLiteral("−0.5"));
    CHECK(grouped(999, 0) == "999");
    CHECK(signedGrouped(5, 1) == "+0.5");
    CHECK(signedGrouped(0, 1) == "0.0");
    CHECK(grouped(INT64_MIN, 0) == QStringLiteral("−9,223,372,036,854,775,808"));
}

TEST_CASE("growth is signed with one decimal and unknown without a positive base") {
    CHECK(growth(1101, 1000) == "+10.1%");
    CHECK(growth(900, 1000) == QStringLiteral("−10.0%"));
    CHECK(growth(1000, 1000) == "0.0%");
    CHECK(growth(5, 0) == QStringLiteral("–"));
    CHECK(growth(5, -3) == QStringLiteral("–"));
    CHECK(growth(4'470'000'000, 4'060'500'000) == "+10.1%");
}

TEST_CASE("rates and shares keep the decimals they need") {
    CHECK(percent(200) == "2%");
    CHECK(percent(150) == "1.5%");
    CHECK(percent(25) == "0.25%");
    CHECK(percent(10'000) == "100%");
    CHECK(rateText(200) == "2.0%");
    CHECK(rateText(125) == "1.25%");
    CHECK(ratio(1013, 1000) == "101.3%");
    CHECK(ratio(1, 0) == QStringLiteral("–"));
    CHECK(yuan(123'456) == "1,234.56");
    CHECK(wholeYuan(123'400) == "1,234");
    CHECK(wholeYuan(123'450) == "1,234.50");
}

TEST_CASE("the unit follows the size of the customer") {
    const auto chinese = DocumentLanguage::SimplifiedChinese;
    CHECK(money(4'060'500'000, MoneyUnit::forLargest(4'060'500'000, chinese)) == "4,060.5");
    CHECK(money(1'234'550, MoneyUnit::forLargest(1'234'550, chinese)) == "12,346");
    const MoneyUnit english = MoneyUnit::forLargest(4'060'500'000, DocumentLanguage::English);
    CHECK(money(4'060'500'000, english) == "40,605");
}

TEST_CASE("rounded figures always add up to their rounded total") {
    REQUIRE(rc::check([] {
        const auto values = *rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(0, 1'000'000'000));
        const std::int64_t step = *rc::gen::element<std::int64_t>(1, 100, 100'000);
        const std::int64_t sum = std::accumulate(values.begin(), values.end(), std::int64_t{0});
        const std::int64_t total = (sum + step / 2) / step;
        const auto rounded = roundedToSteps(values, step, total);
        const std::int64_t roundedSum =
            std::accumulate(rounded.begin(), rounded.end(), std::int64_t{0});
        RC_ASSERT(roundedSum == (values.empty() ? 0 : total));
        for (std::size_t i = 0; i < values.size(); ++i) {
            RC_ASSERT(rounded[i] * step > values[i] - step);
            RC_ASSERT(rounded[i] * step < values[i] + step);
        }
    }));
}

TEST_CASE("shares add up to a hundred per cent") {
    CHECK(sharesPerMille({1, 1, 1}) == std::vector<std::int64_t>{334, 333, 333});
    CHECK(sharesPerMille({0, 0}) == std::vector<std::int64_t>{0, 0});
    CHECK(sharesPerMille({-5, 10}) == std::vector<std::int64_t>{0, 1000});
    REQUIRE(rc::check([] {
        const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(0, 1'000'000)));
        const auto shares = sharesPerMille(values);
        const std::int64_t sum = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
        const bool anything =
            std::any_of(values.begin(), values.end(), [](auto v) { return v > 0; });
        RC_ASSERT(sum == (anything ? 1000 : 0));
    }));
}
