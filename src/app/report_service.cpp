// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_service.h"

#include "app/record_service.h"
#include "app/relation_service.h"
#include "base/money.h"
#include "storage/customer_repository.h"
#include "storage/network_sums.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace accord::app {
namespace {

using Kind = ReportKind;

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kTenth = 1'000; // of a per cent
constexpr std::int64_t kPerBasisPoint = 100;

ReportCell basisPoints(const std::optional<std::int64_t> &points) {
    return points ? ReportCell(*points * kPerBasisPoint) : ReportCell();
}

ReportCell figure(const std::optional<std::int64_t> &count) {
    return count ? ReportCell(*count) : ReportCell();
}

// A share that is there only when something is shared.
ReportCell shareCell(std::int64_t share, std::int64_t whole) {
    return whole > 0 ? ReportCell(share) : ReportCell();
}

// The stores of one settlement as rows and their sum; shares of urban and of rural stores are each
// of a whole of their own.
void addSettlement(ReportTable &table, std::vector<storage::NetworkSum> part) {
    std::ranges::stable_sort(part, std::greater<>(), &storage::NetworkSum::stores);
    std::vector<std::int64_t> counts;
    std::vector<std::int64_t> amounts;
    counts.reserve(part.size());
    amounts.reserve(part.size());
    for (const auto &sum : part) {
        counts.push_back(sum.stores);
        amounts.push_back(sum.salesFen);
    }
    const auto countShares = sharesOf(counts);
    const auto salesShares = sharesOf(amounts);
    const std::int64_t sold = std::accumulate(salesShares.begin(), salesShares.end(), 0LL);
    const auto stores = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    const std::string settlement(code(part.front().settlement));
    ReportGroup group;
    group.from = table.rows.size();
    for (std::size_t i = 0; i < part.size(); ++i) {
        table.rows.push_back({std::string(code(part[i].format)), settlement, counts[i],
                              shareCell(countShares[i], stores), amounts[i],
                              shareCell(salesShares[i], sold)});
    }
    group.to = table.rows.size();
    group.total = {std::string(),
                   settlement,
                   stores,
                   shareCell(stores > 0 ? kWhole : 0, stores),
                   std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}),
                   shareCell(sold, sold)};
    table.groups.push_back(std::move(group));
}

} // namespace

std::vector<std::int64_t> sharesOf(const std::vector<std::int64_t> &parts) {
    constexpr std::int64_t kSteps = kWhole / kTenth;
    std::int64_t whole = 0;
    for (const std::int64_t part : parts) {
        whole += std::max<std::int64_t>(part, 0);
    }
    std::vector<std::int64_t> shares(parts.size(), 0);
    if (whole <= 0) {
        return shares;
    }
    std::vector<std::int64_t> remainders(parts.size(), 0);
    std::int64_t left = kSteps;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const base::Wide scaled = base::Wide{std::max<std::int64_t>(parts[i], 0)} * kSteps;
        const auto steps = static_cast<std::int64_t>(scaled / whole);
        shares[i] = steps * kTenth;
        remainders[i] = static_cast<std::int64_t>(scaled % whole);
        left -= steps;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        shares[order[i]] += kTenth;
    }
    return shares;
}

const std::vector<std::string> &ReportService::names() {
    static const std::vector<std::string> kNames{"visit-coverage", "network", "losses",
                                                 "contact-coverage"};
    return kNames;
}

bool ReportService::takesCustomer(const std::string &name) {
    return name != "losses";
}

bool ReportService::Scope::holds(const Context &context, domain::CustomerId one,
                                 domain::UserId of) const {
    if (!customer.isNull() && !tree.contains(one)) {
        return false;
    }
    return owner.isNull() ? reachOf(context, of) != domain::Reach::Other : of == owner;
}

base::Result<ReportService::Scope> ReportService::look(const ReportScope &scope) const {
    Scope found;
    if (!scope.owner.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(scope.owner);
        if (!user) {
            return base::fail(base::ErrorCode::NotFound, "user.not_found",
                              "There is no user " + scope.owner + ".", "owner", scope.owner);
        }
        found.owner = user->id;
    }
    if (!scope.customer.empty()) {
        ACCORD_TRY(const domain::Customer customer, customerOf(m_context, scope.customer));
        ACCORD_CHECK(
            demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
        found.customer = customer.id;
        const auto below = storage::CustomerRepository(m_context.db).descendants(customer.id);
        found.tree.insert(below.begin(), below.end());
        found.tree.insert(customer.id);
    }
    return found;
}

base::Result<ReportTable> ReportService::make(const std::string &name, base::Period period,
                                              const ReportScope &scope) const {
    using Make = base::Result<ReportTable> (ReportService::*)(base::Period, const Scope &) const;
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
    if (!scope.customer.empty() && !takesCustomer(name)) {
        return base::fail(base::ErrorCode::Invalid, "report.no_customer",
                          "The report " + name +
                              " is of a book or the whole company, never of one customer; leave "
                              "the customer out.",
                          "customer", scope.customer, {{"name", name}});
    }
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Scope about, look(scope));
    ACCORD_TRY(ReportTable table, (this->*found->second)(period, about));
    table.name = name;
    table.period = period;
    table.scope = scope;
    if (table.groups.size() < 2) { // one group says what the total says
        if (!table.groups.empty()) {
            table.total = table.groups.front().total;
            table.total[*table.groupColumn] = std::string();
        }
        table.groups.clear();
    }
    return table;
}

ReportPaper ReportService::paper(ReportTable table) const {
    const db::ReadTransaction snapshot(m_context.db);
    ReportPaper paper;
    paper.company = m_context.company.name;
    paper.author = m_context.actor.name;
    paper.date = today(m_context);
    paper.created = m_context.clock.now();
    for (const domain::User &user : storage::UserRepository(m_context.db).all()) {
        paper.people[user.code] = user.name;
    }
    if (const auto customer = customerOf(m_context, table.scope.customer)) {
        paper.customerName = customer->name;
    }
    paper.table = std::move(table);
    return paper;
}

base::Result<ReportTable> ReportService::network(base::Period period, const Scope &scope) const {
    const auto sums = storage::networkSums(m_context.db, period, {scope.owner, scope.customer});
    ReportTable table;
    table.columns = {{"format"},
                     {"settlement"},
                     {"stores", Kind::Count},
                     {"stores_share", Kind::Share},
                     {"net_sales", Kind::Money},
                     {"sales_share", Kind::Share}};
    table.chartColumns = {3};
    table.groupColumn = 1;
    table.seriesColumn = 1;
    std::int64_t stores = 0;
    std::int64_t sales = 0;
    for (const auto settlement :
         {domain::Settlement::Urban, domain::Settlement::Rural, domain::Settlement::None}) {
        std::vector<storage::NetworkSum> part;
        for (const auto &sum : sums) {
            if (sum.settlement == settlement) {
                part.push_back(sum);
                stores += sum.stores;
                sales += sum.salesFen;
            }
        }
        if (!part.empty()) {
            addSettlement(table, std::move(part));
        }
    }
    table.total = {std::string(), std::string(), stores, ReportCell(), sales, ReportCell()};
    return table;
}

base::Result<ReportTable> ReportService::losses(base::Period period, const Scope &scope) const {
    const LossReport report =
        LossService(m_context).report(period.from.firstDay(), period.to.lastDay(), scope.owner);
    std::vector<std::int64_t> counts;
    counts.reserve(report.reasons.size());
    for (const LossReasonRow &row : report.reasons) {
        counts.push_back(row.count);
    }
    const auto shares = sharesOf(counts);
    ReportTable table;
    table.columns = {{"reason"},
                     {"losses", Kind::Count},
                     {"losses_share", Kind::Share},
                     {"published_share", Kind::Share},
                     {"won_back", Kind::Count},
                     {"active_at_start", Kind::Count},
                     {"active_at_both", Kind::Count},
                     {"retention", Kind::Share}};
    table.chartColumns = {2, 3};
    std::int64_t wonBack = 0;
    for (std::size_t i = 0; i < report.reasons.size(); ++i) {
        const LossReasonRow &row = report.reasons.at(i);
        table.rows.push_back({std::string(code(row.reason)), row.count,
                              shareCell(shares[i], report.losses), row.publishedBp * kPerBasisPoint,
                              row.wonBack, ReportCell(), ReportCell(), ReportCell()});
        wonBack += row.wonBack;
    }
    table.total = {std::string(),
                   report.losses,
                   shareCell(kWhole, report.losses),
                   kWhole,
                   wonBack,
                   figure(report.activeAtStart),
                   figure(report.activeAtBoth),
                   basisPoints(report.retentionBp)};
    return table;
}

} // namespace accord::app
