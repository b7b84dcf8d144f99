// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of VisitService: begun, cancelled, not held, moved; one visit or many at once.
#include "app/visit_service.h"
#include "app/write.h"
#include "domain/visit/visit_rules.h"
#include "storage/customer_repository.h"
#include "storage/visit_image.h"

#include <utility>

namespace accord::app {

using domain::Visit;
using domain::VisitId;

template<class Change>
base::Result<std::vector<Visit>> VisitService::each(const std::vector<VisitId> &ids,
                                                    const char *action, const std::string &reason,
                                                    const Change &change) {
    db::Transaction transaction(m_context.db);
    storage::VisitRepository visits(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, action, reason));
    std::vector<Visit> changed;
    for (const VisitId id : ids) {
        ACCORD_TRY(const Visit before, find(id));
        ACCORD_CHECK(demandVisit(m_context, before));
        Visit after = before;
        if (const base::Done done = change(after); !done) {
            base::Error error = done.error(); // which of them it was
            error.args["customer"] =
                storage::CustomerRepository(m_context.db).codeOf(after.customer);
            return tl::unexpected(std::move(error));
        }
        if (const base::Issues issues = domain::check(after); !issues.empty()) {
            return tl::unexpected(issues.front());
        }
        ACCORD_TRY(after.version, visits.update(after, stampOf(m_context)));
        storage::record(log, &before, &after);
        changed.push_back(std::move(after));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Visits);
    return changed;
}

base::Result<Visit> VisitService::begin(VisitId id) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    ACCORD_TRY(auto changed, each({id}, "visit.begin", {},
                                  [on](Visit &visit) { return domain::begin(visit, on); }));
    return changed.front();
}

base::Result<Visit> VisitService::cancel(VisitId id, const std::string &reason) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    ACCORD_TRY(auto changed, each({id}, "visit.cancel", reason,
                                  [&](Visit &visit) { return domain::cancel(visit, on, reason); }));
    return changed.front();
}

base::Result<Visit> VisitService::notHeld(VisitId id, const std::string &reason,
                                          const std::string &note) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    const auto known = policy().reasonIds();
    ACCORD_TRY(auto changed, each({id}, "visit.not_held", reason, [&](Visit &visit) {
                   return domain::notHeld(visit, on, reason, note, known);
               }));
    return changed.front();
}

base::Result<std::vector<Visit>> VisitService::move(const std::vector<VisitId> &ids,
                                                    base::Date day) {
    return each(ids, "visit.move", {}, [day, now = today(m_context)](Visit &visit) -> base::Done {
        ACCORD_CHECK(domain::plan(visit, day, visit.plannedMinute));
        return domain::demandAhead(visit, now);
    });
}

} // namespace accord::app
