// SPDX-License-Identifier: GPL-3.0-or-later
// The one line of the quick log (DOMAIN section 3, UX section 3): "拜访 家乐福中关村 明天10:00
// 张三", "call Carrefour next wed 3pm". What is understood of day, time and intent is taken out;
// the rest is the words in which customer and people are looked for. Never refuses: what is not
// understood is rest. Pure; the present is a parameter.
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

enum class QuickIntent { None, Visit, Phone, Video, Task };

struct QuickLine {
    QuickIntent intent = QuickIntent::None;
    base::Date day;                // null = none given
    std::string badDay;            // written as a day and none: 2026-02-30, 13月40日
    std::optional<int> minute;     // of the day
    std::vector<std::string> rest; // as typed, without blanks at either end
};

// Days: 今天 明天 后天 大后天 昨天 前天, 周三 本周三 下周三 下下周三 上周三 下周, 3天后 两周后
// 3天前, 3月20日 20号 下月5号 月底 2026年3月20日 2026-03-20 3/20, in Simplified and Traditional;
// today tomorrow yesterday, wed, this wed, next wed, last wed, next week, in 3 days, in two weeks,
// 20 March, March 20 2027. A weekday alone is the coming one, today included; a day of the month or
// year that is over is the next one. Times: 10:00 10点 十点半 下午3点 三点一刻 3pm 10:30 am noon.
[[nodiscard]] QuickLine readQuickLine(std::string_view text, base::Date today);

} // namespace accord::domain
