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

bool holds(const TimelineRow &row, const std::string &folded) {
    return folded.empty() ||
           base::fold(row.subject + " " + row.before + " " + row.after + " " + row.text)
                   .find(folded) != std::string::npos;
}

} // namespace

std::vector<std::string> TimelineService::kinds() {
    std::vector<std::string> all;
    for (const auto &source : storage::timelineSources()) {
        all.emplace_back(source->kind());
    }
    return all;
}

base::Result<TimelinePage> TimelineService::page(const std::string &customerCode,
                                                 const TimelineQuery &query) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    ACCORD_TRY(TimelinePlace place, placeOf(query));
    domain::UserId person;
    if (!query.person.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(query.person);
        if (!user) {
            return base::fail(base::ErrorCode::NotFound, "user.not_found",
                              "There is no user " + query.person + ".", "person", query.person);
        }
        person = user->id;
    }
    std::vector<domain::CustomerId> customers{customer.id};
    if (query.withBelow) {
        const auto below = storage::CustomerRepository(m_context.db).descendants(customer.id);
        customers.insert(customers.end(), below.begin(), below.end());
    }
    const Reader reader(m_context, query, std::move(customers));
    const std::string folded = base::fold(query.text);
    Namer namer(m_context);
    TimelinePage page;
    const auto wanted = static_cast<std::size_t>(std::max(1, query.limit));
    const int step = static_cast<int>(wanted) + 1;
    for (bool isOpen = true; isOpen;) {
        const auto rows = reader.rows(place, step);
        isOpen = rows.size() == static_cast<std::size_t>(step);
        for (const TimelineRow &row : rows) {
            if (!query.from.isNull() && row.day < query.from) {
                return page; // everything behind is older still
            }
            if ((!person.isNull() && row.by != person) || !holds(row, folded)) {
                continue;
            }
            if (page.entries.size() == wanted) {
                const TimelineEntry &last = page.entries.back();
                page.next = last.day.toString() + ":" + std::to_string(last.id) + ":" + last.kind;
                return page;
            }
            page.entries.push_back(namer.entry(row));
        }
        if (isOpen) {
            place = {rows.back().day, rows.back().id, std::string(rows.back().kind)};
        }
    }
    return page;
}

} // namespace accord::app
