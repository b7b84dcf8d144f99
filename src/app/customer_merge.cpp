// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_merge.h"

#include "app/customer_changes.h"
#include "app/daily_merge.h"
#include "app/plan_loaded.h"
#include "app/write.h"
#include "domain/customer/customer_merge.h"
#include "domain/customer/customer_rules.h"
#include "storage/abc_class_repository.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/merge_undo.h"
#include "storage/plan_repository.h"
#include "storage/record_merge.h"
#include "storage/records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace accord::app {

using base::ErrorCode;
using base::fail;
using domain::Customer;

namespace {

base::Result<Customer> found(Context &context, const std::string &code, const char *field) {
    if (auto customer = storage::CustomerRepository(context.db).byCode(code)) {
        return *std::move(customer);
    }
    return fail(ErrorCode::NotFound, "customer.not_found", "There is no customer " + code + ".",
                field, code);
}

bool isInForce(const domain::Plan &plan) {
    return plan.step == domain::PlanStep::Signed || plan.step == domain::PlanStep::Executing;
}

// What both had under one key. The word of a difference says of what.
std::string_view wordOf(const storage::MetRecord &met) {
    if (met.fate != storage::MetFate::Differs) {
        return met.fate == storage::MetFate::AddedUp ? "merge.stock_added"
                                                     : "merge.invoice_renumbered";
    }
    return met.entity == domain::CustomerTerms::kEntity ? "merge.terms_differ"
           : met.entity == domain::MustHave::kEntity    ? "merge.must_have_differs"
           : met.entity == domain::ServiceFact::kEntity ? "merge.service_differs"
                                                        : "merge.file_differs";
}

std::string sentenceOf(const storage::MetRecord &met, const std::string &drop) {
    switch (met.fate) {
    case storage::MetFate::Renumbered:
        return "Both have an invoice " + met.what + "; that of " + drop + " is now " + met.value +
               ".";
    case storage::MetFate::AddedUp:
        return "Both counted " + met.what + "; the two counts were added up.";
    case storage::MetFate::Differs:
        break;
    }
    return "Both have " + std::string(met.entity) + (met.what.empty() ? "" : " " + met.what) +
           "; what the one that stays says counts. " + drop + " said " + met.value + ".";
}

base::Error noticeOf(const storage::MetRecord &met, const std::string &drop) {
    return {ErrorCode::Duplicate,
            std::string(wordOf(met)),
            {},
            met.what,
            sentenceOf(met, drop),
            {{"drop", drop}, {"what", met.what}, {"value", met.value}}};
}

} // namespace

// Whose figures change: the two records, and their accounts when figures go from one to another.
base::Done CustomerMergeService::demandBoth(const Customer &keep, const Customer &drop) const {
    storage::CustomerRepository customers(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::MergeCustomer, keep.owner, keep.code));
    ACCORD_CHECK(demand(m_context, domain::Action::MergeCustomer, drop.owner, drop.code));
    const domain::CustomerId to = customers.accountLevelOf(keep.id);
    const domain::CustomerId from = customers.accountLevelOf(drop.id);
    for (const domain::CustomerId id : {to, from}) {
        const auto account = to == from ? std::nullopt : customers.byId(id);
        if (account && !account->owner.isNull()) {
            ACCORD_CHECK(
                demand(m_context, domain::Action::MergeCustomer, account->owner, account->code));
        }
    }
    return {};
}

base::Done CustomerMergeService::moveTree(const Customer &keep, const Customer &drop,
                                          storage::ChangeSetWriter &log, CustomerMerge &merge) {
    storage::CustomerRepository customers(m_context.db);
    Customer after = domain::merged(keep, drop);
    const auto above = customers.ancestors(keep.id);
    if (std::ranges::find(above, drop.id) != above.end()) {
        after.parent = drop.parent; // it takes the place of the one it lay below
    }
    const base::Issues issues = domain::check(after);
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    after.version = keep.version + 1; // what update() makes of it
    if (log.record(&keep, &after)) {
        after.version = keep.version;
        ACCORD_TRY(after.version, customers.update(after, stampOf(m_context)));
        recordCustomerChanges(m_context, log, &keep, after, today(m_context));
    } else {
        after.version = keep.version;
    }
    for (const domain::CustomerId id : customers.children(drop.id)) {
        const auto before = customers.byId(id);
        Customer child = *before;
        child.parent = keep.id;
        ACCORD_TRY(child.version, customers.update(child, stampOf(m_context)));
        log.record(&*before, &child);
        ++merge.children;
    }
    merge.customer = after;
    return {};
}

base::Done CustomerMergeService::movePlans(const Customer &drop, storage::ChangeSetWriter &log,
                                           CustomerMerge &merge) {
    storage::CustomerRepository customers(m_context.db);
    storage::PlanRepository plans(m_context.db);
    const Customer &keep = merge.customer;
    for (const domain::PlanId id : plans.ofCustomer(drop.id)) {
        const auto before = plans.byId(id);
        const std::string year = std::to_string(before->year);
        if (plans.find(keep.id, before->year)) {
            return fail(ErrorCode::Duplicate, "customer.merge_plans",
                        "Both " + keep.code + " and " + drop.code + " have a plan of " + year +
                            "; two plans cannot become one.",
                        {}, keep.code, {{"keep", keep.code}, {"drop", drop.code}, {"year", year}});
        }
        const domain::CustomerId level = customers.accountLevelOf(keep.id);
        if (level != keep.id) {
            const std::string above = customers.codeOf(level);
            return fail(ErrorCode::Invalid, "plan.not_account_level",
                        "Customer " + drop.code + " has plans. Plans are made for the account " +
                            above + ", to which " + keep.code + " belongs.",
                        "customer", keep.code, {{"account", above}});
        }
        domain::Plan after = *before;
        after.customer = keep.id;
        ACCORD_TRY(after.version, plans.save(after, stampOf(m_context)));
        log.record(&*before, &after);
        if (isInForce(after)) {
            ACCORD_CHECK(demandAlone(m_context, after, keep.code + " " + year));
        }
        merge.plans.push_back(after.year);
    }
    return {};
}

// What was decided for the one that stays goes before what was decided for the other.
base::Done CustomerMergeService::moveClass(const Customer &drop, storage::ChangeSetWriter &log,
                                           CustomerMerge &merge) {
    storage::AbcRepository abc(m_context.db);
    storage::AbcClassRepository classes(m_context.db);
    const domain::CustomerId keep = merge.customer.id;
    if (const auto held = abc.overrideOf(drop.id)) {
        classes.removeOverride(drop.id);
        log.record(storage::kAbcOverrideEntity, drop.id.value(), image(*held), nullptr,
                   held->version, 0);
        if (!abc.overrideOf(keep)) {
            storage::AbcOverride taken = *held;
            taken.customer = keep;
            taken.version = 0;
            ACCORD_TRY(taken.version, abc.saveOverride(keep.value(), taken, stampOf(m_context)));
            log.record(storage::kAbcOverrideEntity, keep.value(), nullptr, image(taken), 0, 1);
            merge.tookClass = true;
        }
    }
    if (const auto held = classes.appliedOf(drop.id)) {
        classes.removeApplied(drop.id);
        log.record(storage::kAbcClassEntity, drop.id.value(), image(*held), nullptr, 1, 0);
        if (!classes.appliedOf(keep)) {
            const storage::AppliedClass taken{keep, held->cls, held->run};
            classes.apply(taken);
            log.record(storage::kAbcClassEntity, keep.value(), nullptr, image(taken), 0, 1);
            merge.tookClass = true;
        }
    }
    return {};
}

base::Result<CustomerMerge> CustomerMergeService::merge(const std::string &keepCode,
                                                        const std::string &dropCode) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Customer keep, found(m_context, keepCode, "KEEP"));
    ACCORD_TRY(const Customer drop, found(m_context, dropCode, "DROP"));
    if (keep.id == drop.id) {
        return fail(ErrorCode::Invalid, "customer.merge_self",
                    "A customer cannot be merged with itself.", "DROP", drop.code);
    }
    ACCORD_CHECK(demandBoth(keep, drop));
    CustomerMerge merge;
    merge.dropped = drop.code;
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.merge"));
    ACCORD_CHECK(moveTree(keep, drop, log, merge));
    ACCORD_CHECK(movePlans(drop, log, merge));
    ACCORD_CHECK(moveClass(drop, log, merge));
    ACCORD_CHECK(moveDailyWork(m_context, drop.id, keep.id, log));
    ACCORD_TRY(const auto records, storage::moveRecords(m_context.db, log, stampOf(m_context),
                                                        {drop.id, drop.code, keep.id}));
    merge.records = records.moved;
    for (const storage::MetRecord &met : records.met) {
        merge.notices.push_back(noticeOf(met, drop.code));
    }
    merge.figures = storage::moveFacts(m_context.db, drop.id, keep.id, log.id());
    log.recordBulk(storage::kMergeEntity, keep.id.value(),
                   storage::mergeSummary(drop.code, log.id(), merge.figures));
    ACCORD_CHECK(storage::CustomerRepository(m_context.db).remove(drop.id));
    log.record(&drop, nullptr);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers | DataKind::Sales | DataKind::Plans | DataKind::Abc |
                          DataKind::Visits | DataKind::Tasks);
    return merge;
}

} // namespace accord::app
