// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_service.h"

#include "app/record_service.h"
#include "base/text.h"
#include "storage/timeline.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace accord::app {
namespace {

using storage::TimelinePlace;
using storage::TimelineRow;

constexpr int kMostAhead = 200;

base::Result<TimelinePlace> placeOf(const TimelineQuery &query) {
    if (query.after.empty()) {
        const base::Date last = query.to.isNull() ? base::Date(2200, 12, 31) : query.to;
        return TimelinePlace{last, std::numeric_limits<std::int64_t>::max(), "~"};
    }
    const auto bad = [&] {
        return base::fail(base::ErrorCode::Invalid, "timeline.after",
                          "The page of the timeline cannot be found again.", "after", query.after);
    };
    const auto first = query.after.find(':');
    const auto second = query.after.find(':', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos) {
        return bad();
    }
    const auto day = base::Date::parse(query.after.substr(0, first));
    const auto id = base::parseIdNumber(query.after.substr(first + 1, second - first - 1));
    return day && id ? base::Result<TimelinePlace>(
                           TimelinePlace{*day, *id, query.after.substr(second + 1)})
                     : bad();
}

// "09:30" of a minute of the day; "" = at no hour.
std::string clockTime(const std::string &minute) {
    const auto number = minute.empty() ? std::nullopt : std::optional(std::stoi(minute));
    constexpr int kHour = 60;
    const auto two = [](int part) { return (part < 10 ? "0" : "") + std::to_string(part); };
    return number ? two(*number / kHour) + ":" + two(*number % kHour) : std::string();
}

// The sources that are asked, over the customers that are asked for.
class Reader {
public:
    Reader(const Context &context, const TimelineQuery &query,
           std::vector<domain::CustomerId> customers)
        : m_context(context), m_query(query), m_customers(std::move(customers)) {}

    // The next rows behind the place, newest first, at most `limit`.
    [[nodiscard]] std::vector<TimelineRow> rows(const TimelinePlace &place, int limit) const {
        std::vector<TimelineRow> all;
        for (const auto &source : storage::timelineSources()) {
            const bool isWanted =
                m_query.kinds.empty() ||
                std::ranges::find(m_query.kinds, source->kind()) != m_query.kinds.end();
            for (const domain::CustomerId customer : m_customers) {
                if (isWanted) {
                    auto some =
                        source->rows(m_context.db, customer, place, limit, m_context.company.zone);
                    std::ranges::move(some, std::back_inserter(all));
                }
            }
        }
        std::ranges::sort(all, [](const TimelineRow &a, const TimelineRow &b) {
            return std::tie(a.day, a.id, a.kind) > std::tie(b.day, b.id, b.kind);
        });
        all.resize(std::min(all.size(), static_cast<std::size_t>(limit)));
        return all;
    }

private:
    const Context &m_context;
    const TimelineQuery &m_query;
    std::vector<domain::CustomerId> m_customers;
};

class Namer {
public:
    explicit Namer(const Context &context) : m_context(context) {}
    [[nodiscard]] TimelineEntry entry(const TimelineRow &row) {
        TimelineEntry entry;
        entry.kind = row.kind;
        entry.id = row.id;
        entry.day = row.day;
        entry.at = row.at;
        entry.subject = row.subject;
        entry.before = row.before;
        entry.after = row.after;
        entry.text = row.text;
        const auto [at, isNew] = m_users.try_emplace(row.by);
        if (isNew) {
            at->second =
                storage::UserRepository(m_context.db).byId(row.by).value_or(domain::User());
        }
        entry.by = at->second.code;
        entry.byName = at->second.name;
        std::string &code = m_codes[row.customer];
        if (code.empty()) {
            code = storage::CustomerRepository(m_context.db).codeOf(row.customer);
        }
        entry.customer = code;
        return entry;
    }

private:
    const Context &m_context;
    std::map<domain::UserId, domain::User> m_users;
    std::map<domain::CustomerId, std::string> m_codes;
};

// A page as it fills with the rows that are asked for, newest first.
class Filling {
public:
    Filling(const Context &context, const TimelineQuery &query, domain::UserId person)
        : m_from(query.from),
          m_person(person),
          m_folded(base::fold(query.text)),
          m_wanted(static_cast<std::size_t>(std::max(1, query.limit))),
          m_namer(context) {}

    [[nodiscard]] std::size_t wanted() const { return m_wanted; }
    [[nodiscard]] TimelinePage page() && { return std::move(m_page); }
    // False when the page is complete with what it holds.
    [[nodiscard]] bool take(const TimelineRow &row) {
        if (!m_from.isNull() && row.day < m_from) {
            return false; // everything behind is older still
        }
        if (!isAskedFor(row)) {
            return true;
        }
        if (m_page.entries.size() == m_wanted) {
            const TimelineEntry &last = m_page.entries.back();
            m_page.next = last.day.toString() + ":" + std::to_string(last.id) + ":" + last.kind;
            return false;
        }
        m_page.entries.push_back(m_namer.entry(row));
        return true;
    }

private:
    [[nodiscard]] bool isAskedFor(const TimelineRow &row) const {
        if (!m_person.isNull() && row.by != m_person) {
            return false;
        }
        return m_folded.empty() ||
               base::fold(row.subject + " " + row.before + " " + row.after + " " + row.text)
                       .find(m_folded) != std::string::npos;
    }

    base::Date m_from;
    domain::UserId m_person; // null = anybody
    std::string m_folded;
    std::size_t m_wanted;
    Namer m_namer;
    TimelinePage m_page;
};

// Null when nobody is asked for.
base::Result<domain::UserId> personOf(const Context &context, const std::string &code) {
    if (code.empty()) {
        return domain::UserId();
    }
    const auto user = storage::UserRepository(context.db).byCode(code);
    if (!user) {
        return base::fail(base::ErrorCode::NotFound, "user.not_found",
                          "There is no user " + code + ".", "person", code);
    }
    return user->id;
}

} // namespace

std::vector<std::string> TimelineService::kinds() {
    std::vector<std::string> all;
    for (const auto &source : storage::timelineSources()) {
        all.emplace_back(source->kind());
    }
    return all;
}

base::Result<std::vector<domain::CustomerId>>
TimelineService::customersOf(const std::string &customerCode, bool withBelow) const {
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    std::vector<domain::CustomerId> customers{customer.id};
    if (withBelow) {
        const auto below = storage::CustomerRepository(m_context.db).descendants(customer.id);
        customers.insert(customers.end(), below.begin(), below.end());
    }
    return customers;
}

base::Result<TimelineHead> TimelineService::head(const std::string &customerCode, bool withBelow) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const std::vector<domain::CustomerId> customers,
               customersOf(customerCode, withBelow));
    const TimelinePlace end{base::Date(2200, 12, 31), std::numeric_limits<std::int64_t>::max(),
                            "~"};
    Namer namer(m_context);
    TimelineHead head;
    for (const domain::CustomerId customer : customers) {
        for (const auto &source : storage::plannedSources()) {
            for (const TimelineRow &row :
                 source->rows(m_context.db, customer, end, kMostAhead, m_context.company.zone)) {
                head.planned.push_back(namer.entry(row));
                TimelineEntry &entry = head.planned.back();
                entry.before = clockTime(entry.before);
            }
        }
        for (const TimelineRow &row : storage::pinnedNotes().rows(
                 m_context.db, customer, end, kMostAhead, m_context.company.zone)) {
            head.pinned.push_back(namer.entry(row));
        }
    }
    std::ranges::sort(head.planned, [](const TimelineEntry &a, const TimelineEntry &b) {
        return std::tie(a.day, a.before, a.id) < std::tie(b.day, b.before, b.id);
    });
    return head;
}

base::Result<TimelinePage> TimelineService::page(const std::string &customerCode,
                                                 const TimelineQuery &query) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(std::vector<domain::CustomerId> customers,
               customersOf(customerCode, query.withBelow));
    ACCORD_TRY(TimelinePlace place, placeOf(query));
    ACCORD_TRY(const domain::UserId person, personOf(m_context, query.person));
    const Reader reader(m_context, query, std::move(customers));
    Filling filling(m_context, query, person);
    const std::size_t step = filling.wanted() + 1;
    for (bool isOpen = true; isOpen;) {
        const auto rows = reader.rows(place, static_cast<int>(step));
        isOpen =
            std::ranges::all_of(rows, [&](const TimelineRow &row) { return filling.take(row); }) &&
            rows.size() == step;
        if (isOpen) {
            place = {rows.back().day, rows.back().id, std::string(rows.back().kind)};
        }
    }
    return std::move(filling).page();
}

} // namespace accord::app
