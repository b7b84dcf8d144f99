// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today_figures.h"

#include "storage/birthdays.h"
#include "storage/customer_repository.h"
#include "storage/overdue.h"
#include "storage/plan_progress.h"
#include "storage/user_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <map>
#include <set>

namespace accord::app {
namespace {

constexpr int kMostVisits = 100'000;
constexpr int kDaysOfWeek = 7;
constexpr int kBirthdaysAhead = 14;
constexpr std::int64_t kBandDays = 30;

class Gathering {
public:
    Gathering(Context &context, const TodayView &view) : m_context(context), m_view(view) {
        const auto users = storage::UserRepository(context.db).all();
        for (const domain::User &user : users) {
            const bool isMeant =
                view.ownerCode.empty()
                    ? domain::reachOf(context.actor, user.id, users) != domain::Reach::Other
                    : user.code == view.ownerCode;
            if (isMeant) {
                m_people.push_back(user);
            }
        }
    }

    [[nodiscard]] base::Result<TodayFigures> figures() {
        addPlans();
        ACCORD_CHECK(addVisits());
        addOverdue();
        addBirthdays();
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool isMeant(domain::UserId owner) const {
        return std::ranges::find(m_people, owner, &domain::User::id) != m_people.end();
    }

    void addPlans() {
        storage::CustomerRepository customers(m_context.db);
        m_figures.dataMonth = customers.salesYear().to;
        if (m_figures.dataMonth.isNull()) {
            return;
        }
        for (const auto &[account, progress] :
             storage::planProgressOfAll(m_context.db, m_figures.dataMonth)) {
            const auto customer = customers.byId(account);
            if (customer && isMeant(customer->owner)) {
                ++m_figures.plans;
                m_figures.actualFen += progress.actualFen;
                m_figures.targetFen += progress.targetFen;
            }
        }
    }

    [[nodiscard]] storage::VisitQuery visitsOf(base::Date first, base::Date last) const {
        storage::VisitQuery query;
        query.today = m_view.today;
        query.limit = kMostVisits;
        storage::FilterTerm people{"owner", storage::FilterOp::In, {}, 0};
        for (const domain::User &user : m_people) {
            people.values.push_back(user.code);
        }
        query.filter = {people,
                        {"state", storage::FilterOp::In, {"planned", "in_progress", "done"}, 0},
                        {"date", storage::FilterOp::GreaterEqual, {first.toString()}, 0},
                        {"date", storage::FilterOp::LessEqual, {last.toString()}, 0}};
        return query;
    }

    base::Done addVisits() {
        const base::Date today = m_view.today;
        const base::Date monday = today.plusDays(1 - today.weekday());
        const base::Month month(today.year(), today.month());
        const base::Date first = month.firstDay();
        const base::Date last = month.lastDay();
        for (int i = 0; i < kDaysOfWeek; ++i) {
            m_figures.week.at(static_cast<std::size_t>(i)).day = monday.plusDays(i);
        }
        const storage::VisitQuery query =
            visitsOf(std::min(first, monday), std::max(last, monday.plusDays(kDaysOfWeek - 1)));
        ACCORD_TRY(const auto page, storage::VisitRepository(m_context.db).list(query));
        std::map<std::string, VisitShare> classes;
        for (const storage::VisitListRow &row : page.rows) {
            const int done = row.state == domain::VisitState::Done ? 1 : 0;
            if (row.day >= first && row.day <= last) {
                add(m_figures.month, done);
                add(classes[classOf(row.customerCode)], done);
            }
            // A week may reach over the month's ends, so it is counted on its own.
            addToWeek(row.day.daysSince1970() - monday.daysSince1970(), done);
        }
        for (const char *cls : {"A", "B", "C", ""}) {
            if (const auto found = classes.find(cls); found != classes.end()) {
                m_figures.classes.push_back({found->first, found->second});
            }
        }
        return {};
    }

    // Empty for a customer without a class.
    [[nodiscard]] std::string classOf(const std::string &customerCode) const {
        const auto known = m_view.classes.find(customerCode);
        return known == m_view.classes.end() ? std::string() : known->second;
    }

    void addToWeek(std::int64_t weekday, int done) {
        if (weekday >= 0 && weekday < kDaysOfWeek) {
            add(m_figures.week.at(static_cast<std::size_t>(weekday)).visits, done);
        }
    }

    static void add(VisitShare &share, int done) {
        share.done += done;
        ++share.all;
    }

    void addOverdue() {
        std::set<domain::CustomerId> customers;
        for (const domain::User &user : m_people) {
            for (const auto &invoice : storage::overdueOf(m_context.db, user.id, m_view.today)) {
                const std::int64_t days =
                    m_view.today.daysSince1970() - invoice.due.daysSince1970();
                const auto band = std::min<std::int64_t>((days - 1) / kBandDays, 3);
                m_figures.overdueBands.at(static_cast<std::size_t>(band)) += invoice.openFen;
                m_figures.overdueFen += invoice.openFen;
                m_figures.overdueDays = std::max(m_figures.overdueDays, days);
                customers.insert(invoice.customer);
            }
        }
        m_figures.overdueCustomers = customers.size();
    }

    void addBirthdays() {
        for (auto &one : storage::birthdays(m_context.db, m_view.today,
                                            m_view.today.plusDays(kBirthdaysAhead))) {
            if (isMeant(one.owner)) {
                m_figures.birthdays.push_back({one.day, std::move(one.name),
                                               std::move(one.customerCode),
                                               std::move(one.customerName)});
            }
        }
    }

    Context &m_context;
    const TodayView &m_view;
    std::vector<domain::User> m_people;
    TodayFigures m_figures;
};

} // namespace

base::Result<TodayFigures> todayFigures(Context &context, const TodayView &view) {
    const db::ReadTransaction snapshot(context.db);
    return Gathering(context, view).figures();
}

} // namespace accord::app
