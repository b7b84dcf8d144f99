// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of coverage: who was visited, and who is known at the customers; by owner, or for one
// customer by everything below it.
#include "app/report_service.h"
#include "app/visit_service.h"
#include "base/money.h"
#include "domain/contact/contact_rules.h"
#include "domain/visit/visit_rules.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using Kind = ReportKind;

constexpr std::int64_t kWhole = 1'000'000;
constexpr int kMostVisits = 1'000'000;

ReportCell shareCell(std::int64_t part, std::int64_t whole) {
    return whole <= 0 ? ReportCell() : ReportCell(base::divRound(base::Wide{part} * kWhole, whole));
}

// What was done for the customers of one owner and class.
struct Covered {
    std::int64_t customers = 0;
    std::int64_t reached = 0; // at least one real contact
    std::int64_t held = 0;
    std::int64_t wanted = 0; // by the interval: days of the period ÷ interval
    std::int64_t missed = 0; // planned and not held

    Covered &operator+=(const Covered &other) {
        customers += other.customers;
        reached += other.reached;
        held += other.held;
        wanted += other.wanted;
        missed += other.missed;
        return *this;
    }
};

ReportCells coveredRow(const std::string &whose, const std::string &cls, const Covered &c) {
    return {whose,
            cls,
            c.customers,
            c.reached,
            shareCell(c.reached, c.customers),
            c.wanted,
            c.held,
            shareCell(c.held, c.wanted),
            c.missed};
}

// Both days included; none when the last comes first.
std::int64_t daysBetween(base::Date first, base::Date last) {
    return std::max<std::int64_t>(0, last.daysSince1970() - first.daysSince1970() + 1);
}

struct VisitCount {
    std::int64_t held = 0;
    std::int64_t missed = 0;
};

std::map<domain::CustomerId, VisitCount> countsOf(const std::vector<storage::VisitListRow> &rows) {
    std::map<domain::CustomerId, VisitCount> counts;
    for (const storage::VisitListRow &row : rows) {
        VisitCount &count = counts[row.customer];
        count.held += row.state == domain::VisitState::Done ? 1 : 0;
        count.missed += row.missed || row.state == domain::VisitState::NotHeld ? 1 : 0;
    }
    return counts;
}

// Who is at the accounts of one owner.
struct Known {
    std::int64_t customers = 0;
    std::int64_t contacts = 0;
    std::array<std::int64_t, 3> roles{}; // decides, uses, supports
    std::int64_t complete = 0;

    void addCustomer(const std::vector<domain::Contact> &people) {
        const domain::ContactCoverage coverage = domain::coverageOf(people);
        ++customers;
        contacts += std::ranges::count_if(
            people, [](const domain::Contact &one) { return one.leftOn.isNull(); });
        roles[0] += coverage.decides ? 1 : 0;
        roles[1] += coverage.uses ? 1 : 0;
        roles[2] += coverage.supports ? 1 : 0;
        complete += coverage.count() == 3 ? 1 : 0;
    }

    Known &operator+=(const Known &other) {
        customers += other.customers;
        contacts += other.contacts;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            roles.at(i) += other.roles.at(i);
        }
        complete += other.complete;
        return *this;
    }
};

ReportCells knownRow(const std::string &whose, const Known &k) {
    return {whose,      k.customers, k.contacts, k.roles[0],
            k.roles[1], k.roles[2],  k.complete, shareCell(k.complete, k.customers)};
}

// What a row is about: an owner by code, or one customer by code and name.
std::string rowKey(bool byCustomer, const std::string &ownerCode, const std::string &code,
                   const std::string &name) {
    return byCustomer ? code + " " + name : ownerCode;
}

// Rows by (whose, class), those of one owner as a group with a sum of its own.
void addCovered(ReportTable &table, bool isGrouped,
                const std::map<std::pair<std::string, std::string>, Covered> &covered) {
    Covered all;
    Covered ofGroup;
    ReportGroup group;
    const auto closeGroup = [&](const std::string &whose) {
        group.to = table.rows.size();
        group.total = coveredRow(whose, {}, ofGroup);
        table.groups.push_back(group);
        group.from = group.to;
        ofGroup = {};
    };
    for (auto at = covered.begin(); at != covered.end(); ++at) {
        const auto &[whose, cls] = at->first;
        table.rows.push_back(coveredRow(whose, cls == "~" ? std::string() : cls, at->second));
        all += at->second;
        ofGroup += at->second;
        const auto next = std::next(at);
        if (isGrouped && (next == covered.end() || next->first.first != whose)) {
            closeGroup(whose);
        }
    }
    table.total = coveredRow({}, {}, all);
}

// Before a period begins nothing is covered, and nothing is missed either.
void leaveOutShares(ReportTable &table) {
    const auto empty = [&table](ReportCells &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (table.columns[i].kind == Kind::Share) {
                cells[i] = ReportCell();
            }
        }
    };
    std::ranges::for_each(table.rows, empty);
    for (ReportGroup &group : table.groups) {
        empty(group.total);
    }
    empty(table.total);
}

} // namespace

base::Result<ReportTable> ReportService::visitCoverage(base::Period period,
                                                       const Scope &scope) const {
    const base::Date first = period.from.firstDay();
    const base::Date last = std::min(period.to.lastDay(), today(m_context));
    storage::VisitRepository visits(m_context.db);
    storage::VisitQuery query;
    query.today = today(m_context);
    query.limit = kMostVisits;
    query.filter = {{"date", storage::FilterOp::GreaterEqual, {first.toString()}, 0},
                    {"date", storage::FilterOp::LessEqual, {last.toString()}, 0}};
    ACCORD_TRY(const auto page, visits.list(query));
    auto counts = countsOf(page.rows);
    const bool byCustomer = !scope.customer.isNull();
    std::map<std::pair<std::string, std::string>, Covered> covered;
    ACCORD_TRY(const auto due, VisitService(m_context).due({}));
    const auto users = storage::UserRepository(m_context.db).all();
    for (const VisitDueRow &row : due) {
        const auto user = std::ranges::find(users, row.ownerCode, &domain::User::code);
        const domain::UserId of = user == users.end() ? domain::UserId() : user->id;
        if (!scope.holds(m_context, row.customer, of)) {
            continue;
        }
        const auto [held, missed] = counts[row.customer];
        // A customer is due from the day it is one.
        const std::int64_t days = daysBetween(std::max(first, row.since), last);
        // A class sorts A, B, C, and unclassified behind them.
        covered[{rowKey(byCustomer, row.ownerCode, row.code, row.name),
                 row.cls.empty() ? "~" : row.cls}] +=
            {1, held > 0 ? 1 : 0, held, days / row.due.interval, missed};
    }
    ReportTable table;
    table.columns = {{byCustomer ? "customer" : "owner"}, {"class"},
                     {"customers", Kind::Count},          {"visited", Kind::Count},
                     {"coverage", Kind::Share},           {"visits_due", Kind::Count},
                     {"visits_done", Kind::Count},        {"done_share", Kind::Share},
                     {"visits_missed", Kind::Count}};
    table.chartColumns = {4, 7};
    if (!byCustomer) {
        table.groupColumn = 0;
    }
    addCovered(table, !byCustomer, covered);
    if (first > last) {
        leaveOutShares(table);
    }
    return table;
}

base::Result<ReportTable> ReportService::contactCoverage(base::Period /*period*/,
                                                         const Scope &scope) const {
    const bool byCustomer = !scope.customer.isNull();
    std::map<std::string, Known> groups;
    storage::RecordStore<domain::Contact> contacts(m_context.db);
    for (const auto &customer :
         storage::VisitRepository(m_context.db).visited(scope.owner, today(m_context))) {
        const bool isAccount = customer.accountLevel || customer.parent.isNull();
        if ((!isAccount && !byCustomer) || !scope.holds(m_context, customer.id, customer.owner)) {
            continue;
        }
        groups[rowKey(byCustomer, customer.ownerCode, customer.code, customer.name)].addCustomer(
            contacts.ofCustomer(customer.id));
    }
    ReportTable table;
    table.columns = {{byCustomer ? "customer" : "owner"}, {"customers", Kind::Count},
                     {"contacts", Kind::Count},           {"with_decider", Kind::Count},
                     {"with_user", Kind::Count},          {"with_supporter", Kind::Count},
                     {"complete", Kind::Count},           {"complete_share", Kind::Share}};
    table.chartColumns = {7};
    Known all;
    for (const auto &[whose, known] : groups) {
        table.rows.push_back(knownRow(whose, known));
        all += known;
    }
    table.total = knownRow({}, all);
    return table;
}

} // namespace accord::app
