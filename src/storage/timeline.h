// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: everything that happened with a customer, newest first, whatever table it lies in. Each
// kind of event is one TimelineSource; a new one is one line in timelineSources().
#pragma once

#include "base/clock.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct TimelineRow {
    std::string_view kind; // "change", "note", "loss", …
    base::Date day;        // when it happened
    std::int64_t id = 0;   // of the record behind it
    base::Instant at;      // when it was written down
    domain::UserId by;
    domain::CustomerId customer;
    std::string subject; // stable word, or a name
    std::string before;
    std::string after;
    std::string text;
};

// Before which place rows are wanted: newest first by day, id and kind.
struct TimelinePlace {
    base::Date day;
    std::int64_t id = 0;
    std::string kind;
};
[[nodiscard]] bool isBehind(const TimelineRow &row, const TimelinePlace &place);

class TimelineSource {
public:
    TimelineSource() = default;
    TimelineSource(const TimelineSource &) = delete;
    TimelineSource &operator=(const TimelineSource &) = delete;
    virtual ~TimelineSource() = default;
    [[nodiscard]] virtual std::string_view kind() const = 0;
    // At most `limit` rows behind the place, newest first.
    [[nodiscard]] virtual std::vector<TimelineRow> rows(db::Connection &connection,
                                                        domain::CustomerId customer,
                                                        const TimelinePlace &place, int limit,
                                                        const std::string &zone) const = 0;
    // The statement, for the test that looks at its plan.
    [[nodiscard]] virtual std::string_view sql() const = 0;
};

[[nodiscard]] const std::vector<std::unique_ptr<TimelineSource>> &timelineSources();
// What lies ahead: planned visits and open tasks, on the day they are due.
[[nodiscard]] const std::vector<std::unique_ptr<TimelineSource>> &plannedSources();
[[nodiscard]] const TimelineSource &pinnedNotes();

} // namespace accord::storage
