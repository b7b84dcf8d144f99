// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a visit, for one or many at once; those of VisitService too.
#include "app/visit_bulk.h"

#include "app/write.h"
#include "domain/visit/visit_rules.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_image.h"

#include <utility>

namespace accord::app {

using domain::Visit;
using domain::VisitId;

namespace {

// What an order means for every visit, looked up once.
struct Meant {
    VisitOrder order;
    base::Date on;                    // when it happens
    std::vector<std::string> reasons; // the pick list of NotHeld
    domain::UserId who;
};

base::Result<Meant> meantBy(const Context &context, const VisitOrder &order) {
    Meant meant{order, today(context), {}, {}};
    if (order.act == VisitAct::HandOver) {
        const auto user = storage::UserRepository(context.db).byCode(order.who);
        if (!user) {
            return base::fail(base::ErrorCode::NotFound, "user.not_found",
                              "There is no user " + order.who + ".", "who", order.who,
                              {{"code", order.who}});
        }
        meant.who = user->id;
    } else if (order.act != VisitAct::Move) {
        ACCORD_TRY(meant.on, eventDate(context));
        meant.reasons = VisitPolicy(context).reasonIds();
    }
    return meant;
}

base::Done step(const Context &context, const Meant &meant, Visit &visit) {
    switch (meant.order.act) {
    case VisitAct::Begin:
        return domain::begin(visit, meant.on);
    case VisitAct::Cancel:
        return domain::cancel(visit, meant.on, meant.order.reason);
    case VisitAct::NotHeld:
        return domain::notHeld(visit, meant.on, meant.order.reason, meant.order.note,
                               meant.reasons);
    case VisitAct::HandOver:
        ACCORD_CHECK(domain::handOver(visit, meant.who));
        return demandNewVisit(context, visit);
    case VisitAct::Move:
        break;
    }
    ACCORD_CHECK(domain::plan(visit, meant.order.to, visit.plannedMinute));
    return domain::demandAhead(visit, meant.on);
}

// The visit as it would be, or why it stays as it is.
base::Result<Visit> changed(const Context &context, const Meant &meant, const Visit &before) {
    ACCORD_CHECK(demandVisit(context, before));
    Visit after = before;
    if (const base::Done done = step(context, meant, after); !done) {
        base::Error error = done.error(); // which of them it was
        error.args["customer"] = storage::CustomerRepository(context.db).codeOf(after.customer);
        return tl::unexpected(std::move(error));
    }
    if (const base::Issues issues = domain::check(after); !issues.empty()) {
        return tl::unexpected(issues.front());
    }
    return after;
}

const char *actionOf(VisitAct act) {
    switch (act) {
    case VisitAct::Begin:
        return "visit.begin";
    case VisitAct::Cancel:
        return "visit.cancel";
    case VisitAct::NotHeld:
        return "visit.not_held";
    case VisitAct::HandOver:
        return "visit.hand_over";
    case VisitAct::Move:
        break;
    }
    return "visit.move";
}

} // namespace

std::vector<VisitTrial> tryVisits(Context &context, const std::vector<VisitId> &ids,
                                  const VisitOrder &order) {
    const db::ReadTransaction snapshot(context.db);
    const auto meant = meantBy(context, order);
    const VisitService visits(context);
    std::vector<VisitTrial> trials;
    trials.reserve(ids.size());
    for (const VisitId id : ids) {
        auto visit = visits.find(id);
        if (!visit) {
            continue;
        }
        std::optional<base::Error> refused;
        if (!meant) {
            refused = meant.error();
        } else if (const auto after = changed(context, *meant, *visit); !after) {
            refused = after.error();
        }
        trials.push_back({*std::move(visit), std::move(refused)});
    }
    return trials;
}

base::Result<std::vector<Visit>> doVisits(Context &context, const std::vector<VisitId> &ids,
                                          const VisitOrder &order) {
    db::Transaction transaction(context.db);
    ACCORD_TRY(const Meant meant, meantBy(context, order));
    storage::VisitRepository repository(context.db);
    const VisitService visits(context);
    storage::ChangeSetWriter log(context.db, headOf(context, actionOf(order.act), order.reason));
    std::vector<Visit> all;
    all.reserve(ids.size());
    for (const VisitId id : ids) {
        ACCORD_TRY(const Visit before, visits.find(id));
        ACCORD_TRY(Visit after, changed(context, meant, before));
        ACCORD_TRY(after.version, repository.update(after, stampOf(context)));
        storage::record(log, &before, &after);
        all.push_back(std::move(after));
    }
    log.finish();
    transaction.commit();
    context.hub.publish(DataKind::Visits);
    return all;
}

base::Result<Visit> VisitService::begin(VisitId id) {
    ACCORD_TRY(auto visits, doVisits(m_context, {id}, {.act = VisitAct::Begin}));
    return visits.front();
}

base::Result<Visit> VisitService::cancel(VisitId id, const std::string &reason) {
    ACCORD_TRY(auto visits, doVisits(m_context, {id}, {.act = VisitAct::Cancel, .reason = reason}));
    return visits.front();
}

base::Result<Visit> VisitService::notHeld(VisitId id, const std::string &reason,
                                          const std::string &note) {
    ACCORD_TRY(auto visits, doVisits(m_context, {id},
                                     {.act = VisitAct::NotHeld, .reason = reason, .note = note}));
    return visits.front();
}

base::Result<std::vector<Visit>> VisitService::move(const std::vector<VisitId> &ids,
                                                    base::Date day) {
    return doVisits(m_context, ids, {.act = VisitAct::Move, .to = day});
}

} // namespace accord::app
