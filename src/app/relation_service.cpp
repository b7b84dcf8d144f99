// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relation_service.h"

#include "app/customer_changes.h"
#include "app/task_json.h"
#include "app/task_service.h"
#include "base/money.h"
#include "domain/task/task_rules.h"
#include "storage/activity.h"
#include "storage/sales_year.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::Customer;
using domain::CustomerNote;
using domain::CustomerStatus;
using domain::CustomerTerms;
using domain::Loss;
using domain::Qualification;

template<class Record>
base::Issues checkDay(const Context &context, const Record &record) {
    base::Issues issues = domain::checkFields(record);
    if (!record.day.isNull() && record.day > today(context)) {
        const std::string at = record.day.toString();
        const std::string now = today(context).toString();
        issues.push_back({ErrorCode::Invalid,
                          "at.future",
                          "day",
                          record.id.toString(),
                          "The day " + at + " lies in the future; today is " + now + ".",
                          {{"at", at}, {"now", now}}});
    }
    return issues;
}

tl::unexpected<base::Error> badState(const Customer &customer) {
    const std::string word(domain::code(customer.status));
    return base::fail(ErrorCode::Stale, "customer.bad_state",
                      "Customer " + customer.code + " is " + word + " already.", "status",
                      customer.code, {{"status", word}});
}

// The customer with its new status, stored and logged with its dated change.
base::Result<Customer> changeStatus(Context &context, storage::ChangeSetWriter &log,
                                    const Customer &before, CustomerStatus status, base::Date on,
                                    const std::string &why) {
    Customer after = before;
    after.status = status;
    after.statusOn = status == CustomerStatus::Active ? base::Date() : on;
    ACCORD_TRY(after.version,
               storage::CustomerRepository(context.db).update(after, stampOf(context)));
    log.record(&before, &after);
    recordCustomerChanges(context, log, &before, after, on, why);
    return after;
}

// A day named for the loss keeps the events of the customer in their order.
base::Issues readDay(const nlohmann::json &day, const Customer &customer, Loss &loss) {
    base::Issues issues;
    const std::string text = day.is_string() ? day.get<std::string>() : day.dump();
    if (text.empty()) {
        return issues; // that of the command
    }
    const auto parsed = base::Date::parse(text);
    if (!parsed) {
        issues.push_back(parsed.error());
        issues.back().field = "day";
        return issues;
    }
    loss.day = *parsed;
    const base::Date last = std::max(customer.assignedOn, customer.statusOn);
    if (!last.isNull() && loss.day < last) {
        issues.push_back({ErrorCode::Invalid,
                          "at.before_previous",
                          "day",
                          customer.code,
                          "The day " + text + " lies before the previous event of customer " +
                              customer.code + ", " + last.toString() + ".",
                          {{"at", text}, {"previous", last.toString()}}});
    }
    return issues;
}

} // namespace

void RecordRules<Qualification>::begin(const Context &context, Qualification &record) {
    record.day = today(context);
}

base::Issues RecordRules<Qualification>::check(const Context &context,
                                               const Qualification * /*before*/,
                                               Qualification &after) {
    return checkDay(context, after);
}

void RecordRules<CustomerNote>::begin(const Context &context, CustomerNote &record) {
    record.day = today(context);
}

base::Issues RecordRules<CustomerNote>::check(const Context &context,
                                              const CustomerNote * /*before*/,
                                              CustomerNote &after) {
    return checkDay(context, after);
}

base::Result<CustomerTerms> TermsService::of(const std::string &customerCode) const {
    ACCORD_TRY(const auto all, ofCustomer(customerCode));
    return all.empty() ? CustomerTerms() : all.front();
}

base::Result<CustomerTerms> TermsService::put(const std::string &customerCode,
                                              const nlohmann::json &fields) {
    ACCORD_TRY(const CustomerTerms before, of(customerCode));
    return before.id.isNull() ? add(customerCode, fields) : set(before.id.toString(), fields);
}

base::Issues LossService::read(const Customer &customer, nlohmann::json fields, Loss &loss) const {
    base::Issues issues;
    if (const auto day = fields.find("day"); day != fields.end()) {
        issues = readDay(*day, customer, loss);
        fields.erase(day);
    }
    for (base::Error &error : applyRecordJson(m_context, fields, loss)) {
        issues.push_back(std::move(error));
    }
    if (!fields.contains("reason")) {
        issues.push_back({ErrorCode::Invalid,
                          "field.required",
                          "reason",
                          customer.code,
                          "A loss needs its reason.",
                          {{"field", "reason"}}});
    }
    for (base::Error &error : checkDay(m_context, loss)) {
        issues.push_back(std::move(error));
    }
    return issues;
}

base::Result<Loss> LossService::lose(const std::string &customerCode, const nlohmann::json &fields,
                                     const nlohmann::json *winBack, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Customer before, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::EditLoss, before.owner, before.code));
    if (before.status == CustomerStatus::Lost) {
        return badState(before);
    }
    Loss loss;
    loss.id = m_context.ids.make<domain::LossTag>();
    loss.customer = before.id;
    ACCORD_TRY(loss.day, eventDate(m_context));
    base::Issues found = read(before, fields, loss);
    std::vector<domain::Task> tasks;
    if (winBack != nullptr) {
        domain::Task &task = tasks.emplace_back();
        task.who = m_context.actor.id;
        task.customer = before.id;
        applyTaskJson(m_context, *winBack, task, found);
        for (base::Error &error : domain::check(task)) {
            found.push_back(std::move(error));
        }
    }
    if (issues != nullptr) {
        *issues = found;
    }
    if (!found.empty()) {
        return tl::unexpected(found.front());
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.lose"));
    ACCORD_CHECK(changeStatus(m_context, log, before, CustomerStatus::Lost, loss.day,
                              std::string(domain::code(loss.reason))));
    if (!tasks.empty()) {
        ACCORD_CHECK(TaskService::insert(m_context, tasks, log, issues));
        loss.task = tasks.front().id.value();
    }
    storage::RecordStore<Loss>(m_context.db).insert(loss, stampOf(m_context));
    storage::logRecord<Loss>(log, nullptr, &loss);
    log.finish();
    transaction.commit();
    loss.version = 1;
    m_context.hub.publish(DataKind::Customers | DataKind::Tasks);
    return loss;
}

base::Result<Customer> LossService::winBack(const std::string &customerCode,
                                            const std::string &why) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Customer before, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::EditLoss, before.owner, before.code));
    if (before.status != CustomerStatus::Lost) {
        return badState(before);
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.win_back", why));
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    ACCORD_TRY(const Customer after,
               changeStatus(m_context, log, before, CustomerStatus::Active, on, why));
    storage::RecordStore<Loss> losses(m_context.db);
    const auto all = losses.ofCustomer(before.id);
    const auto last = std::ranges::max_element(all, {}, &Loss::day);
    if (last != all.end() && last->wonBackOn.isNull()) {
        Loss won = *last;
        won.wonBackOn = std::max(on, won.day);
        ACCORD_TRY(won.version, losses.update(won, stampOf(m_context)));
        storage::logRecord(log, &*last, &won);
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return after;
}

LossReport LossService::report(base::Date from, base::Date to, domain::UserId owner) const {
    constexpr std::int64_t kWhole = 10'000;
    const db::ReadTransaction oneState(m_context.db);
    LossReport report;
    report.from = from;
    report.to = to;
    for (std::size_t i = 0; i < report.reasons.size(); ++i) {
        report.reasons[i].reason = static_cast<domain::LossReason>(i);
        report.reasons[i].publishedBp = domain::publishedShare(report.reasons[i].reason);
    }
    for (const storage::LossCount &count : storage::lossesOf(m_context.db, from, to, owner)) {
        LossReasonRow &row = report.reasons.at(static_cast<std::size_t>(count.reason));
        row.count = count.count;
        row.wonBack = count.wonBack;
        report.losses += count.count;
    }
    for (LossReasonRow &row : report.reasons) {
        if (report.losses > 0) {
            row.shareBp = base::divRound(base::Wide{row.count} * kWhole, report.losses);
        }
    }
    // The period counts as far as it is over and its figures are there.
    const base::Month last = std::min(
        {base::Month::of(to), base::Month::of(today(m_context)), storage::dataMonth(m_context.db)});
    if (last < base::Month::of(from)) {
        return report;
    }
    const base::Date eve = from.plusDays(-1);
    const auto start = storage::activeCustomers(m_context.db, base::Month::of(eve), owner);
    const auto end = storage::activeCustomers(m_context.db, last, owner);
    std::vector<domain::CustomerId> both;
    std::ranges::set_intersection(start, end, std::back_inserter(both));
    report.activeAtStart = static_cast<std::int64_t>(start.size());
    report.activeAtBoth = static_cast<std::int64_t>(both.size());
    if (!start.empty()) {
        report.retentionBp =
            base::divRound(base::Wide{*report.activeAtBoth} * kWhole, *report.activeAtStart);
    }
    return report;
}

} // namespace accord::app
