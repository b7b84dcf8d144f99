// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_changes.h"

#include "app/record_service.h"
#include "app/write.h"
#include "domain/relation/relation.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::ChangeAspect;
using domain::Customer;
using domain::CustomerChange;

std::string ownerCode(const Context &context, domain::UserId id) {
    const auto user = id.isNull() ? std::nullopt : storage::UserRepository(context.db).byId(id);
    return user ? user->code : std::string();
}

Standing standingOf(const std::vector<CustomerChange> &changes, ChangeAspect aspect,
                    std::string_view word, base::Date today) {
    Standing standing;
    standing.word = word;
    for (const CustomerChange &change : changes) {
        if (change.aspect == aspect) {
            standing.history.push_back(change);
        }
    }
    std::ranges::stable_sort(standing.history, [](const auto &a, const auto &b) {
        return std::pair(a.day, a.id) > std::pair(b.day, b.id);
    });
    if (!standing.history.empty() && standing.history.front().after == word) {
        standing.since = standing.history.front().day;
        standing.reason = standing.history.front().reason;
        standing.days = today.daysSince1970() - standing.since.daysSince1970();
    }
    return standing;
}

std::vector<domain::Qualification> latestOf(std::vector<domain::Qualification> all) {
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) {
        return std::pair(b.day, b.id) < std::pair(a.day, a.id);
    });
    std::vector<domain::Qualification> latest;
    for (const domain::Qualification &one : all) {
        if (std::ranges::none_of(latest,
                                 [&](const auto &l) { return l.criterion == one.criterion; })) {
            latest.push_back(one);
        }
    }
    std::ranges::sort(latest, {}, &domain::Qualification::criterion);
    return latest;
}

} // namespace

void recordCustomerChanges(const Context &context, storage::ChangeSetWriter &log,
                           const Customer *before, const Customer &after, base::Date day,
                           const std::string &reason) {
    const Customer nothing;
    const Customer &was = before != nullptr ? *before : nothing;
    const auto record = [&](ChangeAspect aspect, std::string_view from, std::string_view to) {
        if (from == to) {
            return;
        }
        CustomerChange change;
        change.id = context.ids.make<domain::CustomerChangeTag>();
        change.customer = after.id;
        change.aspect = aspect;
        change.before = from;
        change.after = to;
        change.day = day;
        change.reason = reason;
        storage::RecordStore<CustomerChange>(context.db).insert(change, stampOf(context));
        storage::logRecord<CustomerChange>(log, nullptr, &change);
    };
    record(ChangeAspect::Stage, code(was.stage), code(after.stage));
    record(ChangeAspect::KeyAccount, code(was.keyAccount), code(after.keyAccount));
    record(ChangeAspect::Status, code(was.status), code(after.status));
    if (before != nullptr && before->owner != after.owner) {
        record(ChangeAspect::Owner, ownerCode(context, was.owner), ownerCode(context, after.owner));
    }
}

base::Done demandInOrder(const Context &context, const Customer &before, const Customer &after,
                         base::Date day) {
    if (!context.at) {
        return {};
    }
    const auto changes = storage::RecordStore<CustomerChange>(context.db).ofCustomer(before.id);
    const auto differs = [&](ChangeAspect aspect) {
        return (aspect == ChangeAspect::Stage && before.stage != after.stage) ||
               (aspect == ChangeAspect::KeyAccount && before.keyAccount != after.keyAccount) ||
               (aspect == ChangeAspect::Status && before.status != after.status);
    };
    for (const CustomerChange &change : changes) {
        if (differs(change.aspect) && day < change.day) {
            return base::fail(
                base::ErrorCode::Invalid, "at.before_previous",
                "The day " + day.toString() + " lies before the previous event of customer " +
                    before.code + ", " + change.day.toString() + ".",
                "at", before.code, {{"at", day.toString()}, {"previous", change.day.toString()}});
        }
    }
    return {};
}

base::Result<bool> explainStanding(const Context &context, storage::ChangeSetWriter &log,
                                   const Customer &before, const Customer &after,
                                   const nlohmann::json &given, const std::string &why) {
    storage::RecordStore<CustomerChange> store(context.db);
    const auto explain = [&](ChangeAspect aspect, const char *key, std::string_view was,
                             std::string_view is) -> base::Result<bool> {
        if (why.empty() || was != is || !given.is_object() || !given.contains(key)) {
            return false;
        }
        const auto history =
            standingOf(store.ofCustomer(before.id), aspect, is, today(context)).history;
        if (history.empty() || history.front().after != is || history.front().reason == why) {
            return false;
        }
        CustomerChange told = history.front();
        told.reason = why;
        ACCORD_TRY(told.version, store.update(told, stampOf(context)));
        storage::logRecord(log, &history.front(), &told);
        return true;
    };
    ACCORD_TRY(const bool stage,
               explain(ChangeAspect::Stage, "stage", code(before.stage), code(after.stage)));
    ACCORD_TRY(const bool status, explain(ChangeAspect::KeyAccount, "key_account",
                                          code(before.keyAccount), code(after.keyAccount)));
    return stage || status;
}

std::string takeWhy(nlohmann::json &fields) {
    const auto found = fields.is_object() ? fields.find("why") : fields.end();
    if (found == fields.end() || !found->is_string()) {
        return {};
    }
    std::string why = found->get<std::string>();
    fields.erase(found);
    return why;
}

base::Result<CustomerStanding> customerStanding(const Context &context, const std::string &code) {
    const db::ReadTransaction oneState(context.db);
    ACCORD_TRY(const Customer customer, customerOf(context, code));
    ACCORD_CHECK(demand(context, domain::Action::ViewCustomer, customer.owner, customer.code));
    const auto changes = storage::RecordStore<CustomerChange>(context.db).ofCustomer(customer.id);
    CustomerStanding standing;
    standing.stage =
        standingOf(changes, ChangeAspect::Stage, domain::code(customer.stage), today(context));
    standing.keyAccount = standingOf(changes, ChangeAspect::KeyAccount,
                                     domain::code(customer.keyAccount), today(context));
    standing.qualification =
        latestOf(storage::RecordStore<domain::Qualification>(context.db).ofCustomer(customer.id));
    standing.losses = storage::RecordStore<domain::Loss>(context.db).ofCustomer(customer.id);
    std::ranges::reverse(standing.losses);
    return standing;
}

} // namespace accord::app
