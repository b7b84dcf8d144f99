// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_service.h"

#include "app/relation_service.h"
#include "app/visit_service.h"
#include "base/money.h"
#include "domain/contact/contact_rules.h"
#include "domain/visit/visit_rules.h"
#include "storage/network_sums.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace accord::app {
namespace {

using Kind = ReportKind;

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kPerBasisPoint = 100;
constexpr int kMostVisits = 1'000'000;

std::int64_t shareOf(std::int64_t part, std::int64_t whole) {
    return base::divRound(base::Wide{part} * kWhole, whole);
}

ReportCell shareCell(std::int64_t part, std::int64_t whole) {
    return whole <= 0 ? ReportCell() : ReportCell(shareOf(part, whole));
}

ReportCell basisPoints(const std::optional<std::int64_t> &points) {
    return points ? ReportCell(*points * kPerBasisPoint) : ReportCell();
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

std::vector<ReportCell> coveredRow(const std::string &owner, const std::string &cls,
                                   const Covered &c) {
    return {owner,
            cls,
            c.customers,
            c.reached,
            shareCell(c.reached, c.customers),
            c.wanted,
            c.held,
            shareCell(c.held, c.wanted),
            c.missed};
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

// Without an owner asked for, a report is about everybody within reach.
bool isMeant(const Context &context, domain::UserId of, domain::UserId owner) {
    return owner.isNull() ? reachOf(context, of) != domain::Reach::Other : of == owner;
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

std::vector<ReportCell> knownRow(const std::string &owner, const Known &k) {
    return {owner,      k.customers, k.contacts, k.roles[0],
            k.roles[1], k.roles[2],  k.complete, shareCell(k.complete, k.customers)};
}

} // namespace

std::vector<std::int64_t> sharesOf(const std::vector<std::int64_t> &parts) {
    std::int64_t whole = 0;
    for (const std::int64_t part : parts) {
        whole += std::max<std::int64_t>(part, 0);
    }
    std::vector<std::int64_t> shares(parts.size(), 0);
    if (whole <= 0) {
        return shares;
    }
    std::vector<std::int64_t> remainders(parts.size(), 0);
    std::int64_t left = kWhole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const base::Wide scaled = base::Wide{std::max<std::int64_t>(parts[i], 0)} * kWhole;
        shares[i] = static_cast<std::int64_t>(scaled / whole);
        remainders[i] = static_cast<std::int64_t>(scaled % whole);
        left -= shares[i];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        ++shares[order[i]];
    }
    return shares;
}

const std::vector<std::string> &ReportService::names() {
    static const std::vector<std::string> kNames{"visit-coverage", "network", "losses",
                                                 "contact-coverage"};
    return kNames;
}

base::Result<ReportTable> ReportService::make(const std::string &name, base::Period period,
                                              const std::string &owner) const {
    using Make = base::Result<ReportTable> (ReportService::*)(base::Period, domain::UserId) const;
    static const std::map<std::string, Make> kReports{
        {"visit-coverage", &ReportService::visitCoverage},
        {"network", &ReportService::network},
        {"losses", &ReportService::losses},
        {"contact-coverage", &ReportService::contactCoverage}};
    const auto found = kReports.find(name);
    if (found == kReports.end()) {
        return base::fail(base::ErrorCode::NotFound, "report.unknown",
                          "There is no report " + name + ".", "name", name, {{"name", name}});
    }
    if (period.from.isNull() || period.to.isNull() || period.to < period.from) {
        return base::fail(base::ErrorCode::Invalid, "report.period",
                          "The report ends before it begins.", "to", name);
    }
    const db::ReadTransaction snapshot(m_context.db);
    domain::UserId book;
    if (!owner.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(owner);
        if (!user) {
            return base::fail(base::ErrorCode::NotFound, "user.not_found",
                              "There is no user " + owner + ".", "owner", owner);
        }
        book = user->id;
    }
    ACCORD_TRY(ReportTable table, (this->*found->second)(period, book));
    table.name = name;
    table.period = period;
    return table;
}

base::Result<ReportTable> ReportService::visitCoverage(base::Period period,
                                                       domain::UserId owner) const {
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
    const std::int64_t days =
        std::max<std::int64_t>(0, last.daysSince1970() - first.daysSince1970() + 1);
    std::map<std::pair<std::string, std::string>, Covered> groups;
    ACCORD_TRY(const auto due, VisitService(m_context).due({}));
    const auto users = storage::UserRepository(m_context.db).all();
    for (const VisitDueRow &row : due) {
        const auto user = std::ranges::find(users, row.ownerCode, &domain::User::code);
        const domain::UserId of = user == users.end() ? domain::UserId() : user->id;
        if (!isMeant(m_context, of, owner)) {
            continue;
        }
        const auto [held, missed] = counts[row.customer];
        // A class sorts A, B, C, and unclassified behind them.
        groups[{row.ownerCode, row.cls.empty() ? "~" : row.cls}] +=
            {1, held > 0 ? 1 : 0, held, days / row.due.interval, missed};
    }
    ReportTable table;
    table.columns = {{"owner"},
                     {"class"},
                     {"customers", Kind::Count},
                     {"visited", Kind::Count},
                     {"coverage", Kind::Share},
                     {"visits_due", Kind::Count},
                     {"visits_done", Kind::Count},
                     {"done_share", Kind::Share},
                     {"visits_missed", Kind::Count}};
    table.chartColumn = 4;
    Covered all;
    for (const auto &[key, covered] : groups) {
        table.rows.push_back(
            coveredRow(key.first, key.second == "~" ? std::string() : key.second, covered));
        all += covered;
    }
    table.total = coveredRow({}, {}, all);
    return table;
}

base::Result<ReportTable> ReportService::network(base::Period period,
                                                 domain::UserId /*owner*/) const {
    const auto sums = storage::networkSums(m_context.db, period);
    ReportTable table;
    table.columns = {{"format"},
                     {"settlement"},
                     {"stores", Kind::Count},
                     {"stores_share", Kind::Share},
                     {"net_sales", Kind::Money},
                     {"sales_share", Kind::Share}};
    table.chartColumn = 3;
    std::int64_t stores = 0;
    std::int64_t sales = 0;
    // Urban and rural each make up a whole of their own.
    for (const auto settlement :
         {domain::Settlement::Urban, domain::Settlement::Rural, domain::Settlement::None}) {
        std::vector<storage::NetworkSum> part;
        std::vector<std::int64_t> counts;
        std::vector<std::int64_t> amounts;
        for (const auto &sum : sums) {
            if (sum.settlement == settlement) {
                part.push_back(sum);
            }
        }
        std::ranges::stable_sort(part, std::greater<>(), &storage::NetworkSum::stores);
        for (const auto &sum : part) {
            counts.push_back(sum.stores);
            amounts.push_back(sum.salesFen);
            stores += sum.stores;
            sales += sum.salesFen;
        }
        const auto countShares = sharesOf(counts);
        const auto salesShares = sharesOf(amounts);
        for (std::size_t i = 0; i < part.size(); ++i) {
            table.rows.push_back({std::string(code(part[i].format)), std::string(code(settlement)),
                                  counts[i], countShares[i], amounts[i], salesShares[i]});
        }
    }
    table.total = {std::string(), std::string(), stores, ReportCell(), sales, ReportCell()};
    return table;
}

base::Result<ReportTable> ReportService::losses(base::Period period,
                                                domain::UserId /*owner*/) const {
    const LossReport report =
        LossService(m_context).report(period.from.firstDay(), period.to.lastDay());
    ReportTable table;
    table.columns = {{"reason"},
                     {"losses", Kind::Count},
                     {"losses_share", Kind::Share},
                     {"published_share", Kind::Share},
                     {"won_back", Kind::Count},
                     {"active_at_start", Kind::Count},
                     {"active_at_both", Kind::Count},
                     {"retention", Kind::Share}};
    table.chartColumn = 2;
    std::int64_t wonBack = 0;
    for (const LossReasonRow &row : report.reasons) {
        table.rows.push_back({std::string(code(row.reason)), row.count, basisPoints(row.shareBp),
                              row.publishedBp * kPerBasisPoint, row.wonBack, ReportCell(),
                              ReportCell(), ReportCell()});
        wonBack += row.wonBack;
    }
    table.total = {
        std::string(), report.losses,        ReportCell(),        ReportCell(),
        wonBack,       report.activeAtStart, report.activeAtBoth, basisPoints(report.retentionBp)};
    return table;
}

base::Result<ReportTable> ReportService::contactCoverage(base::Period /*period*/,
                                                         domain::UserId owner) const {
    std::map<std::string, Known> groups;
    storage::RecordStore<domain::Contact> contacts(m_context.db);
    for (const auto &customer :
         storage::VisitRepository(m_context.db).visited(owner, today(m_context))) {
        const bool isAccount = customer.accountLevel || customer.parent.isNull();
        if (!isAccount ||
            (owner.isNull() && reachOf(m_context, customer.owner) == domain::Reach::Other)) {
            continue;
        }
        groups[customer.ownerCode].addCustomer(contacts.ofCustomer(customer.id));
    }
    ReportTable table;
    table.columns = {{"owner"},
                     {"customers", Kind::Count},
                     {"contacts", Kind::Count},
                     {"with_decider", Kind::Count},
                     {"with_user", Kind::Count},
                     {"with_supporter", Kind::Count},
                     {"complete", Kind::Count},
                     {"complete_share", Kind::Share}};
    table.chartColumn = 7;
    Known all;
    for (const auto &[code, known] : groups) {
        table.rows.push_back(knownRow(code, known));
        all += known;
    }
    table.total = knownRow({}, all);
    return table;
}

} // namespace accord::app
