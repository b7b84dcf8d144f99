// SPDX-License-Identifier: GPL-3.0-or-later
// Filters on days and instants: a value may be a day, a month, a year or a time.
#include "base/month.h"
#include "storage/filter.h"

#include <charconv>
#include <optional>
#include <utility>

namespace accord::storage {

namespace {

struct DayRange {
    base::Date first;
    base::Date last;
};

// The failure with the word and the value that other languages say it with.
tl::unexpected<base::Error> unread(const char *why, tl::unexpected<base::Error> failure,
                                   const std::string &value) {
    failure.value().args.emplace("why", why);
    failure.value().args.emplace("value", value);
    return failure;
}

// A day, a month or a year, as the days it covers.
std::optional<DayRange> dayRange(std::string_view text) {
    if (const auto day = base::Date::parse(text)) {
        return DayRange{*day, *day};
    }
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (text.size() == 4 && error == std::errc() && end == text.data() + text.size() &&
        year >= 1900 && year <= 2199) {
        return DayRange{base::Date(year, 1, 1), base::Date(year, 12, 31)};
    }
    if (const auto month = base::Month::parse(text)) {
        return DayRange{month->firstDay(), month->lastDay()};
    }
    return std::nullopt;
}

bool isBelow(FilterOp op) {
    return op == FilterOp::Less || op == FilterOp::LessEqual;
}

} // namespace

// A comparison with a range of days or seconds: "=" means inside, "<" before all of it, …
std::string WhereClause::rangeCondition(const std::string &column, FilterOp op, Value first,
                                        Value last) {
    switch (op) {
    case FilterOp::Less:
        return column + " < " + parameter(std::move(first));
    case FilterOp::LessEqual:
        return column + " <= " + parameter(std::move(last));
    case FilterOp::Greater:
        return column + " > " + parameter(std::move(last));
    case FilterOp::GreaterEqual:
        return column + " >= " + parameter(std::move(first));
    default:
        break;
    }
    const std::string from = parameter(std::move(first));
    const std::string to = parameter(std::move(last));
    return column + (op == FilterOp::NotEqual ? " NOT" : "") + " BETWEEN " + from + " AND " + to;
}

base::Done WhereClause::addDay(const FilterTerm &term, const FilterField &field) {
    const std::string column(field.column);
    const std::string &value = term.values.front();
    if (value.empty() && (term.op == FilterOp::Equal || term.op == FilterOp::NotEqual)) {
        condition(column + (term.op == FilterOp::Equal ? " = ''" : " <> ''"));
        return {};
    }
    const auto range = dayRange(value);
    if (!range) {
        return unread("filter.no_day",
                      badFilter("'" + value + "' is no day (2026-03-31), month or year.",
                                placeOf(term, value), term.field),
                      value);
    }
    std::string text =
        rangeCondition(column, term.op, range->first.toString(), range->last.toString());
    if (isBelow(term.op)) { // an unknown day lies before nothing
        text += " AND " + column + " <> ''";
    }
    condition(std::move(text));
    return {};
}

base::Done WhereClause::addInstant(const FilterTerm &term, const FilterField &field,
                                   const std::string &zone) {
    const std::string &value = term.values.front();
    base::Instant first;
    base::Instant last;
    if (const auto days = dayRange(value)) {
        first = base::Instant::parse(days->first.toString(), zone).value_or(base::Instant());
        const auto next = base::Instant::parse(days->last.plusDays(1).toString(), zone);
        last = base::Instant(next.value_or(base::Instant()).secondsUtc() - 1);
    } else {
        const auto instant = base::Instant::parse(value, zone);
        if (!instant) {
            return unread(
                "filter.no_time",
                badFilter("'" + value + "' is no time.", placeOf(term, value), term.field), value);
        }
        first = last = *instant;
    }
    condition(
        rangeCondition(std::string(field.column), term.op, first.secondsUtc(), last.secondsUtc()));
    return {};
}

} // namespace accord::storage
