// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_service.h"

#include "app/record_action.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "app/write.h"
#include "storage/customer_bin.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/import_repository.h"
#include "storage/plan_repository.h"
#include "storage/records.h"
#include "storage/task_image.h"
#include "storage/user_repository.h"
#include "storage/visit_image.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::Action;

constexpr std::array kKinds{storage::kCustomerEntity,    storage::kUserEntity,
                            storage::kPlanEntity,        storage::kImportEntity,
                            storage::kAbcRunEntity,      storage::kPolicyEntity,
                            storage::kAbcOverrideEntity, storage::kAbcClassEntity,
                            storage::kTaskEntity,        storage::kVisitEntity};

// Kinds that stand under the id of a customer.
bool isOfCustomer(std::string_view kind) {
    return kind == storage::kCustomerEntity || kind == storage::kAbcOverrideEntity ||
           kind == storage::kAbcClassEntity || kind == storage::kMergeEntity;
}

base::Result<std::int64_t> customerKey(const Context &context, const std::string &key) {
    if (const auto id = storage::CustomerRepository(context.db).idOfCode(key)) {
        return id->value();
    }
    return fail(ErrorCode::NotFound, "customer.not_found", "There is no customer " + key + ".",
                "id", key);
}

base::Result<std::int64_t> userKey(const Context &context, const std::string &key) {
    if (const auto user = storage::UserRepository(context.db).byCode(key)) {
        return user->id.value();
    }
    return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + key + ".", "id", key);
}

base::Result<std::int64_t> planKey(const Context &context, const std::string &key) {
    const auto colon = key.rfind(':');
    if (colon == std::string::npos) {
        return base::parseIdNumber(key);
    }
    ACCORD_TRY(const std::int64_t customer, customerKey(context, key.substr(0, colon)));
    int year = 0;
    std::from_chars(key.data() + colon + 1, key.data() + key.size(), year);
    const auto plan = storage::PlanRepository(context.db).find(domain::CustomerId(customer), year);
    if (!plan) {
        return fail(ErrorCode::NotFound, "plan.not_found", "There is no plan " + key + ".", "id",
                    key, {{"customer", key.substr(0, colon)}, {"year", key.substr(colon + 1)}});
    }
    return plan->id.value();
}

// What concerns a customer that is not there any more is the actor's own affair.
base::Done demandOf(Context &context, Action action, std::optional<domain::CustomerId> id) {
    const auto customer = id ? storage::CustomerRepository(context.db).byId(*id) : std::nullopt;
    return customer ? demand(context, action, customer->owner, customer->code)
                    : demand(context, action, context.actor.id);
}

// Of what is a whole company's, not of one customer.
base::Done demandForCompany(Context &context, const storage::ChangedEntity &entity) {
    const std::string_view type = entity.type;
    if (type == storage::kUserEntity) {
        return demand(context, Action::ManageTeam);
    }
    if (type == storage::kImportEntity) {
        const auto batch = storage::ImportRepository(context.db).byId(domain::ImportId(entity.id));
        return demand(context, batch ? importAction(batch->kind) : Action::ImportSales);
    }
    if (type == storage::kPolicyEntity) {
        return demand(context, Action::EditPolicy);
    }
    return {};
}

// Of plans, and of tasks and visits, which people do.
base::Done demandForWork(Context &context, const storage::ChangedEntity &entity) {
    if (entity.type == storage::kPlanEntity) {
        const auto plan = storage::PlanRepository(context.db).byId(domain::PlanId(entity.id));
        return demandOf(context, Action::EditPlan,
                        plan ? std::optional(plan->customer) : std::nullopt);
    }
    if (entity.type == storage::kTaskEntity) {
        const auto task = TaskService(context).find(domain::TaskId(entity.id));
        return task ? demandTask(context, *task) : demand(context, Action::EditTask);
    }
    if (entity.type == storage::kVisitEntity) {
        const auto visit = VisitService(context).find(domain::VisitId(entity.id));
        return visit ? demandVisit(context, *visit)
                     : demand(context, Action::EditVisit, context.actor.id);
    }
    return demandForCompany(context, entity);
}

// Whose permission a change of the entity needs.
base::Done demandFor(Context &context, const storage::ChangedEntity &entity) {
    if (entity.type == storage::kAbcClassEntity && demand(context, Action::KeepAbc)) {
        return {}; // who applies runs does so for every book
    }
    if (isOfCustomer(entity.type)) {
        const bool isMerge = entity.type == storage::kMergeEntity;
        return demandOf(context, isMerge ? Action::MergeCustomer : Action::EditCustomer,
                        domain::CustomerId(entity.id));
    }
    if (entity.type == storage::kBinEntity) {
        const auto binned = storage::CustomerBin(context.db).byId(domain::CustomerId(entity.id));
        return binned ? demand(context, Action::BinCustomer, binned->customer.owner,
                               binned->customer.code)
                      : demandOf(context, Action::BinCustomer, domain::CustomerId(entity.id));
    }
    if (storage::isRecordEntity(entity.type)) {
        return demandOf(context, recordAction(entity.type),
                        storage::customerOfRecord(context.db, entity.type, entity.id));
    }
    return demandForWork(context, entity);
}

// What came by an import is there without an entry of its own.
bool isThere(Context &context, const std::string &kind, std::int64_t id) {
    if (storage::isRecordEntity(kind)) {
        return storage::customerOfRecord(context.db, kind, id).has_value();
    }
    if (kind == storage::kTaskEntity) {
        return TaskService(context).find(domain::TaskId(id)).has_value();
    }
    return kind != storage::kVisitEntity ||
           VisitService(context).find(domain::VisitId(id)).has_value();
}

} // namespace

base::Result<std::vector<storage::HistoryItem>>
HistoryService::ofEntity(const std::string &kind, const std::string &key) const {
    const db::ReadTransaction snapshot(m_context.db);
    if (std::ranges::find(kKinds, kind) == kKinds.end() && !storage::isRecordEntity(kind)) {
        std::string kinds;
        for (const std::string_view known : storage::recordEntities()) {
            kinds += ", " + std::string(known);
        }
        return fail(ErrorCode::Invalid, "history.kind",
                    "There is no history of \"" + kind +
                        "\"; say customer, user, plan, visit, task, import, abc_run, "
                        "abc_override, abc_class, policy" +
                        kinds + ".",
                    "entity", {}, {{"kind", kind}});
    }
    std::int64_t id = 0;
    if (isOfCustomer(kind)) {
        ACCORD_TRY(id, customerKey(m_context, key));
    } else if (kind == storage::kUserEntity) {
        ACCORD_TRY(id, userKey(m_context, key));
    } else if (kind == storage::kPlanEntity) {
        ACCORD_TRY(id, planKey(m_context, key));
    } else {
        ACCORD_TRY(id, base::parseIdNumber(key));
    }
    auto items = storage::History(m_context.db).ofEntity(kind, id);
    if (items.empty() && !isThere(m_context, kind, id)) {
        return fail(ErrorCode::NotFound, "record.not_found",
                    "There is no " + kind + " " + key + ".", "id", key,
                    {{"kind", kind}, {"id", key}});
    }
    return items;
}

storage::Page<storage::ChangeSetRow> HistoryService::sets(int limit,
                                                          const std::string &after) const {
    const db::ReadTransaction snapshot(m_context.db);
    return storage::History(m_context.db).sets(limit, after);
}

NextSteps HistoryService::next() const {
    const db::ReadTransaction snapshot(m_context.db);
    storage::UndoLog log(m_context.db);
    NextSteps steps;
    if (const auto undo = log.nextUndo(m_context.actor.id)) {
        steps.undo = undo->action;
    }
    if (const auto redo = log.nextRedo(m_context.actor.id)) { // the undo that would be taken back
        const domain::ChangeSetId undone(redo->undoOf.value_or(redo->seq));
        const auto set = storage::History(m_context.db).set(undone);
        steps.redo = set ? set->action : redo->action;
    }
    return steps;
}

// Only one's own changes are undone at all. A merge is one step about the customer that stays:
// whose book the visits, tasks and stores are in that came with it does not matter, as it did not
// when they came.
base::Done HistoryService::demandAll(domain::ChangeSetId set) const {
    ACCORD_CHECK(demand(m_context, Action::UndoOwn));
    const auto entities =
        storage::History(m_context.db).entitiesOf(set, std::numeric_limits<int>::max());
    const auto merge =
        std::ranges::find(entities, storage::kMergeEntity, &storage::ChangedEntity::type);
    if (merge != entities.end()) {
        return demandFor(m_context, *merge);
    }
    for (const auto &entity : entities) {
        ACCORD_CHECK(demandFor(m_context, entity));
    }
    return {};
}

// "Undo" means what was done last: when an erasure made that final, an older change is not taken
// back in its place.
base::Done HistoryService::demandLatest(const storage::ChangeSetRow &next) const {
    const auto latest = storage::UndoLog(m_context.db).latest(m_context.actor.id);
    if (!latest || latest->seq <= next.seq) {
        return {};
    }
    const std::string seq = std::to_string(next.seq);
    return fail(ErrorCode::Stale, "undo.latest_final",
                "Your latest change (" + latest->action +
                    ") cannot be taken back. The one before it can be named: change " + seq + " (" +
                    next.action + ").",
                {}, std::to_string(latest->seq),
                {{"latest", latest->action}, {"seq", seq}, {"action", next.action}});
}

base::Result<storage::UndoOutcome> HistoryService::undo() {
    db::Transaction transaction(m_context.db);
    storage::UndoLog log(m_context.db);
    ACCORD_CHECK(demand(m_context, Action::UndoOwn));
    if (const auto next = log.nextUndo(m_context.actor.id)) {
        ACCORD_CHECK(demandLatest(*next));
        ACCORD_CHECK(demandAll(domain::ChangeSetId(next->seq)));
    }
    ACCORD_TRY(const auto outcome, log.undo(stampOf(m_context)));
    transaction.commit();
    m_context.hub.publish(DataKind::Everything);
    return outcome;
}

base::Result<storage::UndoOutcome> HistoryService::redo() {
    db::Transaction transaction(m_context.db);
    storage::UndoLog log(m_context.db);
    ACCORD_CHECK(demand(m_context, Action::UndoOwn));
    if (const auto next = log.nextRedo(m_context.actor.id)) {
        ACCORD_CHECK(demandAll(domain::ChangeSetId(next->seq)));
    }
    ACCORD_TRY(const auto outcome, log.redo(stampOf(m_context)));
    transaction.commit();
    m_context.hub.publish(DataKind::Everything);
    return outcome;
}

base::Result<storage::UndoOutcome> HistoryService::undoSet(domain::ChangeSetId set) {
    db::Transaction transaction(m_context.db);
    ACCORD_CHECK(demandAll(set));
    storage::UndoLog log(m_context.db);
    ACCORD_TRY(const auto outcome, log.undoSet(set, stampOf(m_context)));
    transaction.commit();
    m_context.hub.publish(DataKind::Everything);
    return outcome;
}

} // namespace accord::app
