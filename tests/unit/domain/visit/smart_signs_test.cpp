// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/smart_signs.h"
#include "support/catch.h"

using namespace accord;
using domain::smartSigns;
using domain::SmartSigns;

namespace {

const base::Date kToday(2026, 3, 18);

} // namespace

TEST_CASE("a purpose says what, how much and until when, in Chinese, Traditional and English") {
    constexpr SmartSigns kAll{true, true, true};
    CHECK(smartSigns("3月27日前请片区经理同意排面由 34 % 提到 40 %", kToday) == kAll);
    CHECK(smartSigns("11-27前谈定2处收银台陈列", kToday) == kAll);
    CHECK(smartSigns("月底前談定兩組收銀台陳列", kToday) == kAll);
    CHECK(smartSigns("Agree 2 end displays by Friday", kToday) == kAll);
    CHECK(smartSigns("Agree 2 end displays this quarter", kToday) == kAll);
}

TEST_CASE("what a purpose leaves out is seen") {
    CHECK(smartSigns("", kToday) == SmartSigns());
    CHECK(smartSigns("拜访", kToday) == SmartSigns());
    CHECK(smartSigns("看看", kToday) == SmartSigns());
    CHECK(smartSigns("了解客户近况", kToday) == SmartSigns{true, false, false});
    CHECK(smartSigns("与店长一起看陈列", kToday) == SmartSigns{true, false, false});
    CHECK(smartSigns("周五谈陈列费用", kToday) == SmartSigns{true, false, true});
    CHECK(smartSigns("11-27前谈陈列费用", kToday) == SmartSigns{true, false, true});
    CHECK(smartSigns("占比从 30-40 提高", kToday).isTimeBound == false);
    CHECK(smartSigns("争取三台冷柜进店", kToday) == SmartSigns{true, true, false});
    CHECK(smartSigns("How are things", kToday) == SmartSigns{true, false, false});
    CHECK(smartSigns("10:00 明天", kToday) == SmartSigns{false, false, true});
}
