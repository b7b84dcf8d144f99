// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/visit/quick_line.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord;
using domain::QuickIntent;
using domain::readQuickLine;

namespace {

const base::Date kWednesday(2026, 3, 18);

struct Example {
    const char *text;
    const char *day; // "" = none
    int minute;      // -1 = none
    std::vector<std::string> rest;
};

} // namespace

TEST_CASE("the quick log reads days, times and intent in Chinese and English") {
    const std::vector<Example> examples{
        {"拜访 家乐福中关村 明天10:00 张三", "2026-03-19", 600, {"家乐福中关村", "张三"}},
        {"拜訪 家樂福中關村 後天 下午3點 張三", "2026-03-20", 900, {"家樂福中關村", "張三"}},
        {"明天十点半拜访家乐福", "2026-03-19", 630, {"家乐福"}},
        {"周五 华联", "2026-03-20", -1, {"华联"}},
        {"周三 华联", "2026-03-18", -1, {"华联"}},
        {"周一 华联", "2026-03-23", -1, {"华联"}},
        {"下周三上午9点 华联", "2026-03-25", 540, {"华联"}},
        {"下下周一 华联", "2026-03-30", -1, {"华联"}},
        {"上周五 华联", "2026-03-13", -1, {"华联"}},
        {"下週三 華聯", "2026-03-25", -1, {"華聯"}},
        {"下星期天 华联", "2026-03-29", -1, {"华联"}},
        {"下周 华联", "2026-03-23", -1, {"华联"}},
        {"大后天 华联", "2026-03-21", -1, {"华联"}},
        {"3天后 华联", "2026-03-21", -1, {"华联"}},
        {"两周后 华联", "2026-04-01", -1, {"华联"}},
        {"十天以前 华联", "2026-03-08", -1, {"华联"}},
        {"3月20日 华联", "2026-03-20", -1, {"华联"}},
        {"1月5号 华联", "2027-01-05", -1, {"华联"}},
        {"2026年4月1日 华联", "2026-04-01", -1, {"华联"}},
        {"2026-04-01 华联", "2026-04-01", -1, {"华联"}},
        {"4/1 华联", "2026-04-01", -1, {"华联"}},
        {"20号 华联", "2026-03-20", -1, {"华联"}},
        {"5号 华联", "2026-04-05", -1, {"华联"}},
        {"下月5号 华联", "2026-04-05", -1, {"华联"}},
        {"月底 华联", "2026-03-31", -1, {"华联"}},
        {"二十三号下午三点一刻 华联", "2026-03-23", 915, {"华联"}},
        {"明天１０：３０ 华联", "2026-03-19", 630, {"华联"}},
        {"明天中午 华联", "2026-03-19", 720, {"华联"}},
        {"一号店 明天", "2026-03-19", -1, {"一号店"}},
        {"call Carrefour tomorrow 3pm", "2026-03-19", 900, {"Carrefour"}},
        {"visit Carrefour next wed at 10:30 am", "2026-03-25", 630, {"Carrefour"}},
        {"Carrefour friday noon", "2026-03-20", 720, {"Carrefour"}},
        {"Carrefour day after tomorrow", "2026-03-20", -1, {"Carrefour"}},
        {"Carrefour in two weeks", "2026-04-01", -1, {"Carrefour"}},
        {"Carrefour in 3 days", "2026-03-21", -1, {"Carrefour"}},
        {"Carrefour next week", "2026-03-23", -1, {"Carrefour"}},
        {"Carrefour 20 March", "2026-03-20", -1, {"Carrefour"}},
        {"Carrefour March 5 2027", "2027-03-05", -1, {"Carrefour"}},
        {"Sunrise Markets monthly", "", -1, {"Sunrise", "Markets", "monthly"}},
        {"家乐福 KA-0012", "", -1, {"家乐福", "KA-0012"}},
        {"", "", -1, {}},
    };
    for (const Example &example : examples) {
        INFO(example.text);
        const auto line = readQuickLine(example.text, kWednesday);
        CHECK(line.day.toString() == example.day);
        CHECK(line.minute.value_or(-1) == example.minute);
        CHECK(line.rest == example.rest);
    }
}

TEST_CASE("a day that no month has is told, not taken for something else") {
    for (const char *bad : {"2026-02-30", "2026年13月1日", "13月40日", "2月30号", "2026/4/31"}) {
        INFO(bad);
        const auto line = readQuickLine("任务 霁汀里 " + std::string(bad) + " 送样", kWednesday);
        CHECK(line.badDay == bad);
        CHECK(line.day.isNull());
        CHECK_FALSE(line.minute);
        CHECK(line.rest == std::vector<std::string>{"霁汀里", "送样"});
    }
    for (const char *good : {"2月29日", "2028-02-29", "3/20", "500/24 装", "1月店"}) {
        INFO(good);
        CHECK(readQuickLine("华联 " + std::string(good), kWednesday).badDay.empty());
    }
}

TEST_CASE("the quick log knows what kind of contact is meant") {
    CHECK(readQuickLine("拜访 华联", kWednesday).intent == QuickIntent::Visit);
    CHECK(readQuickLine("打电话 华联", kWednesday).intent == QuickIntent::Phone);
    CHECK(readQuickLine("視訊 視頻 华联", kWednesday).intent == QuickIntent::Video);
    CHECK(readQuickLine("todo send samples", kWednesday).intent == QuickIntent::Task);
    CHECK(readQuickLine("华联", kWednesday).intent == QuickIntent::None);
    CHECK(readQuickLine("recall Caller", kWednesday).intent == QuickIntent::None);
}

TEST_CASE("whatever is typed, the rest is part of it and no day is further than it can say") {
    rc::check("total", [] {
        const auto pieces =
            *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "下", "周", "三", "天", "后", "3", "月", "20", "日", "号", "点", ":", "半", "pm",
                "in", " ", "week", "next", "年", "/", "2026", "-", "家乐福", "march", "明天",
                "\xF0\x9F\x98\x80"));
        std::string text;
        for (const std::string &piece : pieces) {
            text += piece;
        }
        const auto line = readQuickLine(text, kWednesday);
        for (const std::string &word : line.rest) {
            RC_ASSERT(text.find(word) != std::string::npos);
            RC_ASSERT(base::trimmed(word) == word);
        }
        RC_ASSERT((!line.minute || (*line.minute >= 0 && *line.minute < 24 * 60)));
    });
}

TEST_CASE("every day that is written out in full is read back") {
    rc::check("in four ways", [] {
        const base::Date day = kWednesday.plusDays(*rc::gen::inRange(0, 3000));
        const std::string y = std::to_string(day.year());
        const std::string m = std::to_string(day.month());
        const std::string d = std::to_string(day.day());
        for (const std::string &text : {day.toString(), y + "年" + m + "月" + d + "日",
                                        y + "/" + m + "/" + d, "x " + y + "-" + m + "-" + d}) {
            RC_ASSERT(readQuickLine(text, kWednesday).day == day);
        }
    });
}
