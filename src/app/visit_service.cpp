// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_service.h"

#include "app/task_json.h"
#include "app/task_service.h"
#include "app/visit_attachments.h"
#include "app/visit_json.h"
#include "app/write.h"
#include "domain/task/task_rules.h"
#include "domain/visit/visit_rules.h"
#include "storage/customer_repository.h"
#include "storage/visit_image.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::Action;
using domain::Visit;
using domain::VisitId;
using nlohmann::json;

base::Done firstOf(const base::Issues &found, base::Issues *issues) {
    if (issues != nullptr) {
        *issues = found;
    }
    return found.empty() ? base::Done() : base::Done(tl::unexpected(found.front()));
}

void append(base::Issues &found, base::Issues more) {
    found.insert(found.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

void appendRefusal(base::Issues &found, const base::Done &done) {
    if (!done) {
        found.push_back(done.error());
    }
}

// What is wrong with the fields; a day that cannot be read is not also missing.
void appendCheck(base::Issues &found, const Visit &visit) {
    const bool isDayBad =
        std::ranges::any_of(found, [](const base::Error &issue) { return issue.field == "date"; });
    base::Issues more = domain::check(visit);
    std::erase_if(more, [isDayBad](const base::Error &issue) {
        return isDayBad && issue.reason == "visit.day_required";
    });
    append(found, std::move(more));
}

std::vector<domain::Task> followUps(const Context &context, const json &document,
                                    const Visit &visit, base::Issues &found) {
    std::vector<domain::Task> tasks;
    if (!document.is_object() || !document.contains("tasks") || !document["tasks"].is_array()) {
        return tasks;
    }
    for (const json &entry : document["tasks"]) {
        domain::Task task;
        task.who = context.actor.id;
        task.customer = visit.customer;
        applyTaskJson(context, entry, task, found);
        append(found, domain::check(task));
        tasks.push_back(std::move(task));
    }
    return tasks;
}

// Tasks of the visit's document, within its change set.
base::Done addFollowUps(Context &context, const Visit &visit, std::vector<domain::Task> &tasks,
                        storage::ChangeSetWriter &log) {
    for (domain::Task &task : tasks) {
        task.source = domain::TaskSource::Visit;
        task.sourceId = visit.id.value();
    }
    return TaskService::insert(context, tasks, log);
}

} // namespace

class VisitService::Cards {
public:
    explicit Cards(const VisitService &service) : m_service(service) {}
    // Targets as they stand on the day are kept with what was found.
    void fillTargets(Visit &visit) {
        for (domain::Observation &o : visit.observations) {
            if (o.targetMilli) {
                continue;
            }
            for (const ObservationRow &row : of(visit.customer).observations) {
                if (row.kind == o.kind && row.product == o.product) {
                    o.targetMilli = row.targetMilli;
                }
            }
        }
    }

private:
    const CallCardTemplate &of(domain::CustomerId customer) {
        const auto [found, isNew] = m_cards.try_emplace(customer);
        if (isNew) {
            storage::CustomerRepository customers(m_service.m_context.db);
            if (auto card = m_service.callCard(customers.codeOf(customer))) {
                found->second = *std::move(card);
            }
        }
        return found->second;
    }
    const VisitService &m_service;
    std::map<domain::CustomerId, CallCardTemplate> m_cards;
};

base::Result<Visit> VisitService::planOne(const json &document, PastDays past,
                                          storage::ChangeSetWriter &log, base::Issues *issues) {
    Visit visit;
    visit.owner = m_context.actor.id;
    base::Issues found;
    applyVisitJson(m_context, document, VisitDay::Planned, visit, found);
    visit.id = m_context.ids.make<domain::VisitTag>();
    appendCheck(found, visit);
    if (past == PastDays::Refused) {
        appendRefusal(found, domain::demandAhead(visit, today(m_context)));
    }
    auto tasks = followUps(m_context, document, visit, found);
    ACCORD_CHECK(firstOf(found, issues));
    ACCORD_CHECK(demandNewVisit(m_context, visit));
    ACCORD_CHECK(storage::VisitRepository(m_context.db).insert(visit, stampOf(m_context)));
    visit.version = 1;
    storage::record(log, nullptr, &visit);
    ACCORD_CHECK(addFollowUps(m_context, visit, tasks, log));
    ACCORD_CHECK(attachFiles(m_context, document, visit, log));
    return visit;
}

base::Result<std::vector<Visit>> VisitService::planMany(const std::vector<json> &documents,
                                                        PastDays past, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "visit.plan"));
    std::vector<Visit> visits;
    for (const json &document : documents) {
        ACCORD_TRY(Visit visit, planOne(document, past, log, issues));
        visits.push_back(std::move(visit));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Visits | DataKind::Tasks);
    return visits;
}

base::Result<Visit> VisitService::plan(const json &document, base::Issues *issues) {
    ACCORD_TRY(auto visits, planMany({document}, PastDays::Refused, issues));
    return visits.front();
}

namespace {

// The time of day of --at; nothing of a day alone.
std::optional<int> minuteTold(const Context &context) {
    constexpr std::size_t kTimeAt = 11; // 2026-03-18T15:20:00+08:00
    constexpr std::size_t kTimeLength = 5;
    const auto minute =
        context.at ? domain::timeFromText(
                         context.at->toString(context.company.zone).substr(kTimeAt, kTimeLength))
                   : std::nullopt;
    return minute && *minute == 0 ? std::nullopt : minute;
}

} // namespace

base::Result<Visit> VisitService::logged(const json &document, std::optional<Visit> &before,
                                         base::Issues &found) const {
    Visit visit;
    visit.owner = m_context.actor.id;
    ACCORD_TRY(visit.heldOn, eventDate(m_context));
    const bool isNamed =
        document.is_object() && document.contains("id") && document["id"].is_string();
    if (isNamed) {
        ACCORD_TRY(const auto id, VisitId::parse(document["id"].get<std::string>()));
        ACCORD_TRY(before, find(id));
    } else {
        base::Issues ignored; // told below, where the whole document is read into the visit
        applyVisitJson(m_context, document, VisitDay::Held, visit, ignored);
        storage::VisitRepository visits(m_context.db);
        if (const auto id = visits.plannedFor(visit.customer, visit.owner, visit.heldOn)) {
            before = visits.byId(*id);
        }
    }
    const base::Date today = visit.heldOn;
    visit = before ? *before : Visit();
    visit.owner = before ? before->owner : m_context.actor.id;
    visit.heldOn = before ? before->heldOn : base::Date();
    Visit told = visit;
    told.heldOn = today;
    if (!told.plannedMinute) {
        told.plannedMinute = minuteTold(m_context);
    }
    applyVisitJson(m_context, document, VisitDay::Held, told, found);
    const base::Date on = std::exchange(told.heldOn, visit.heldOn);
    if (const base::Done held = domain::hold(told, on); !held) {
        base::Error error = held.error();
        error.args["customer"] = storage::CustomerRepository(m_context.db).codeOf(told.customer);
        return tl::unexpected(std::move(error));
    }
    return told;
}

base::Result<LoggedVisit> VisitService::logOne(const json &document, Cards &cards,
                                               storage::ChangeSetWriter &log,
                                               base::Issues *issues) {
    LoggedVisit result;
    std::optional<Visit> before;
    base::Issues found;
    ACCORD_TRY(result.visit, logged(document, before, found));
    Visit &visit = result.visit;
    if (visit.heldOn > today(m_context)) {
        return fail(ErrorCode::Invalid, "visit.date_future",
                    "A visit on " + visit.heldOn.toString() + " cannot have taken place yet.",
                    "date", {}, {{"day", visit.heldOn.toString()}});
    }
    appendCheck(found, visit);
    result.tasks = followUps(m_context, document, visit, found);
    ACCORD_CHECK(firstOf(found, issues));
    storage::VisitRepository visits(m_context.db);
    cards.fillTargets(visit);
    if (before) {
        ACCORD_CHECK(demandVisit(m_context, *before));
        ACCORD_CHECK(demandVisit(m_context, visit));
        ACCORD_CHECK(demandPartner(m_context, visit));
        ACCORD_TRY(visit.version, visits.update(visit, stampOf(m_context)));
    } else {
        visit.id = m_context.ids.make<domain::VisitTag>();
        ACCORD_CHECK(demandNewVisit(m_context, visit));
        ACCORD_CHECK(visits.insert(visit, stampOf(m_context)));
        visit.version = 1;
    }
    storage::record(log, before ? &*before : nullptr, &visit);
    ACCORD_CHECK(addFollowUps(m_context, visit, result.tasks, log));
    ACCORD_CHECK(attachFiles(m_context, document, visit, log));
    ACCORD_TRY(result.next, planNext(visit, log));
    return result;
}

base::Result<std::vector<LoggedVisit>> VisitService::logMany(const std::vector<json> &documents,
                                                             base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "visit.log"));
    Cards cards(*this);
    std::vector<LoggedVisit> visits;
    for (const json &document : documents) {
        ACCORD_TRY(LoggedVisit visit, logOne(document, cards, log, issues));
        visits.push_back(std::move(visit));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Visits | DataKind::Tasks);
    return visits;
}

base::Result<LoggedVisit> VisitService::log(const json &document, base::Issues *issues) {
    ACCORD_TRY(auto visits, logMany({document}, issues));
    return visits.front();
}

// One that is planned on the day without a time takes the time that was agreed.
base::Done VisitService::giveTime(VisitId id, std::optional<int> minute,
                                  storage::ChangeSetWriter &log) {
    ACCORD_TRY(const Visit before, find(id));
    if (!minute || before.plannedMinute) {
        return {};
    }
    Visit after = before;
    after.plannedMinute = minute;
    ACCORD_TRY(after.version,
               storage::VisitRepository(m_context.db).update(after, stampOf(m_context)));
    storage::record(log, &before, &after);
    return {};
}

base::Result<std::optional<Visit>> VisitService::planNext(const Visit &visit,
                                                          storage::ChangeSetWriter &log) {
    storage::VisitRepository visits(m_context.db);
    if (visit.nextVisit.isNull()) {
        return std::optional<Visit>();
    }
    if (const auto there = visits.plannedFor(visit.customer, visit.owner, visit.nextVisit)) {
        ACCORD_CHECK(giveTime(*there, visit.nextMinute, log));
        return std::optional<Visit>();
    }
    Visit next;
    next.id = m_context.ids.make<domain::VisitTag>();
    next.customer = visit.customer;
    next.owner = visit.owner;
    next.kind = visit.kind == domain::VisitKind::Joint ? domain::VisitKind::OnSite : visit.kind;
    next.plannedOn = visit.nextVisit;
    next.plannedMinute = visit.nextMinute;
    ACCORD_CHECK(visits.insert(next, stampOf(m_context)));
    next.version = 1;
    storage::record(log, nullptr, &next);
    return std::optional(next);
}

base::Result<Visit> VisitService::set(VisitId id, const json &fields,
                                      std::optional<std::int64_t> version, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Visit before, find(id));
    if (version && *version != before.version) {
        return fail(ErrorCode::Stale, "stale",
                    "The visit was changed meanwhile; read it again and repeat the change.", {},
                    id.toString(), {{"entity", id.toString()}});
    }
    ACCORD_CHECK(demandVisit(m_context, before));
    Visit after = before;
    base::Issues found;
    const bool isDone = before.state == domain::VisitState::Done;
    applyVisitJson(m_context, fields, isDone ? VisitDay::Held : VisitDay::Planned, after, found);
    appendCheck(found, after);
    if (!isDone && after.plannedOn != before.plannedOn) {
        appendRefusal(found, domain::demandAhead(after, today(m_context)));
    }
    auto tasks = followUps(m_context, fields, after, found);
    ACCORD_CHECK(firstOf(found, issues));
    if (after.customer != before.customer || after.owner != before.owner) {
        ACCORD_CHECK(demandNewVisit(m_context, after));
    } else if (after.partner != before.partner || after.kind != before.kind) {
        ACCORD_CHECK(demandPartner(m_context, after));
    }
    if (isDone && after.heldOn > today(m_context)) {
        return fail(ErrorCode::Invalid, "visit.date_future",
                    "A visit on " + after.heldOn.toString() + " cannot have taken place yet.",
                    "date", {}, {{"day", after.heldOn.toString()}});
    }
    ACCORD_TRY(after.version,
               storage::VisitRepository(m_context.db).update(after, stampOf(m_context)));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "visit.set"));
    storage::record(log, &before, &after);
    ACCORD_CHECK(addFollowUps(m_context, after, tasks, log));
    ACCORD_CHECK(attachFiles(m_context, fields, after, log));
    if (isDone && (after.nextVisit != before.nextVisit || after.nextMinute != before.nextMinute)) {
        ACCORD_TRY([[maybe_unused]] const auto next, planNext(after, log));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Visits | DataKind::Tasks);
    return after;
}

base::Result<Visit> VisitService::find(VisitId id) const {
    if (auto visit = storage::VisitRepository(m_context.db).byId(id)) {
        return *std::move(visit);
    }
    return fail(ErrorCode::NotFound, "visit.not_found", "There is no visit " + id.toString() + ".",
                "id", id.toString());
}

nlohmann::ordered_json VisitService::document(const Visit &visit) const {
    return toJson(m_context, visit);
}

} // namespace accord::app
