// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/quick_line.h"

#include "base/text.h"
#include "domain/visit/quick_dates.h"

#include <array>
#include <utility>

namespace accord::domain {
namespace {

// The intent a word at `from` tells.
std::optional<Taken<QuickIntent>> intentAt(const QuickScan &line, std::size_t from) {
    static constexpr std::array<QuickIntent, 14> kIntents{
        QuickIntent::Visit, QuickIntent::Visit, QuickIntent::Visit, QuickIntent::Visit,
        QuickIntent::Phone, QuickIntent::Phone, QuickIntent::Phone, QuickIntent::Phone,
        QuickIntent::Video, QuickIntent::Video, QuickIntent::Task,  QuickIntent::Task,
        QuickIntent::Task,  QuickIntent::Task};
    const auto found =
        line.oneOf(from, {U"拜访", U"上门", U"visit", U"meet", U"打电话", U"电话", U"call",
                          U"phone", U"视频", U"video", U"任务", U"待办", U"task", U"todo"});
    return found ? std::optional(Taken<QuickIntent>{
                       kIntents.at(static_cast<std::size_t>(found->value)), found->length})
                 : std::nullopt;
}

// Words between what was understood, blanks apart.
void addRest(const QuickScan &line, std::size_t from, std::size_t to,
             std::vector<std::string> &rest) {
    for (std::size_t i = from; i < to;) {
        i += line.blanks(i);
        std::size_t end = i;
        while (end < to && line.at(end) != U' ') {
            ++end;
        }
        if (std::string word = base::trimmed(line.raw(i, end)); !word.empty()) {
            rest.push_back(std::move(word));
        }
        i = end;
    }
}

// Takes what stands at `at` into the line; how many code points it took.
std::size_t take(const QuickScan &scan, std::size_t at, base::Date today, QuickLine &line) {
    if (line.day.isNull()) {
        if (const auto day = quickDay(scan, at, today)) {
            line.day = day->value;
            return day->length;
        }
    }
    if (!line.minute) {
        if (const auto time = quickTime(scan, at)) {
            line.minute = time->value;
            return time->length;
        }
    }
    if (line.intent == QuickIntent::None) {
        if (const auto intent = intentAt(scan, at)) {
            line.intent = intent->value;
            return intent->length;
        }
    }
    return 0;
}

} // namespace

QuickLine readQuickLine(std::string_view text, base::Date today) {
    const QuickScan scan(text);
    QuickLine line;
    std::size_t restFrom = 0;
    for (std::size_t at = 0; at < scan.size();) {
        std::size_t length = scan.isStart(at) ? badDayAt(scan, at) : 0;
        if (length > 0) {
            line.badDay = scan.raw(at, at + length);
        } else {
            length = scan.isStart(at) ? take(scan, at, today, line) : 0;
        }
        if (length == 0) {
            ++at;
            continue;
        }
        addRest(scan, restFrom, at, line.rest);
        at += length;
        restFrom = at;
    }
    addRest(scan, restFrom, scan.size(), line.rest);
    return line;
}

} // namespace accord::domain
