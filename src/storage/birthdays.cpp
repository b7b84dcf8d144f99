// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/birthdays.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <tuple>

namespace accord::storage {
namespace {

// ?1, ?2 = "mm-dd" from and to.
const std::string kBirthdays = R"(
    SELECT substr(p.birthday, 6), p.name, k.owner_id, k.code,
           CASE k.short_name WHEN '' THEN k.name ELSE k.short_name END
    FROM contact p JOIN customer k ON k.id = p.customer_id
    WHERE p.birthday <> '' AND substr(p.birthday, 6) BETWEEN ?1 AND ?2
      AND p.left_on = '' AND p.erased = 0 AND k.status = 'active')";

constexpr std::size_t kMonthAt = 5;
const char *const kLeapDay = "02-29";

std::string dayOfYear(base::Date day) {
    return day.toString().substr(kMonthAt);
}

base::Date inYear(int year, const std::string &dayOfYear) {
    const auto day = base::Date::parse(std::to_string(year) + "-" + dayOfYear);
    return day ? *day : base::Date(year, 2, 28);
}

// `first` and `last` in the same year.
void add(std::vector<Birthday> &all, db::Connection &connection, base::Date first,
         base::Date last) {
    const std::string to = std::max(dayOfYear(last), last.month() == 2 && last.day() == 28 &&
                                                             last.plusDays(1).month() == 3
                                                         ? std::string(kLeapDay)
                                                         : std::string());
    auto &row = connection.cached(kBirthdays);
    row.bind(1, dayOfYear(first)).bind(2, to);
    while (row.next()) {
        all.push_back({inYear(first.year(), textAt(row, 0)), textAt(row, 1),
                       idAt<domain::UserId>(row, 2), textAt(row, 3), textAt(row, 4)});
    }
    row.reset();
}

} // namespace

std::vector<Birthday> birthdays(db::Connection &connection, base::Date first, base::Date last) {
    std::vector<Birthday> all;
    if (first.year() == last.year()) {
        add(all, connection, first, last);
    } else {
        add(all, connection, first, base::Date(first.year(), 12, 31));
        add(all, connection, base::Date(last.year(), 1, 1), last);
    }
    std::ranges::sort(all, [](const Birthday &a, const Birthday &b) {
        return std::tie(a.day, a.customerCode, a.name) < std::tie(b.day, b.customerCode, b.name);
    });
    return all;
}

std::vector<ListStatement> birthdayStatements() {
    return {{"birthdays", kBirthdays}};
}

} // namespace accord::storage
