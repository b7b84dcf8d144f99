// SPDX-License-Identifier: GPL-3.0-or-later
// VisitService: visits from planned to done, cancelled or not held (DOMAIN section 3). One command
// is one change set: a logged visit, its follow-up tasks and the next visit are taken back
// together. A visit is in the hands of who visits; who plans or logs one must also be allowed to
// work that customer's book.
#pragma once

#include "app/context.h"
#include "app/views/visit_brief.h"
#include "app/views/visit_paper.h"
#include "app/views/visit_views.h"
#include "app/visit_policy.h"
#include "domain/plan/plan.h"
#include "domain/task/task.h"
#include "domain/visit/visit.h"
#include "storage/page.h"
#include "storage/visit_repository.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::storage {
class ChangeSetWriter;
}

namespace accord::app {

struct VisitListing {
    std::string filter; // CLI contract: field op value and …
    bool newestFirst = true;
    int limit = 100;
    std::string after; // id of the last visit of the page before
};
using VisitPage = storage::Page<storage::VisitListRow>;

struct LoggedVisit {
    domain::Visit visit;
    std::vector<domain::Task> tasks;   // that the document asked for
    std::optional<domain::Visit> next; // planned by its "next_visit"
};

// May a planned visit lie on a day that is over? What people plan may not; what an import or the
// sample company brings may.
enum class PastDays { Refused, Allowed };

// Forbidden unless the actor may change the visit: as who visits, or as their supervisor.
[[nodiscard]] base::Done demandVisit(const Context &context, const domain::Visit &visit);
// The same for one that is made, and "visit.owner_bad": its owner must be somebody who visits;
// Stale ("customer.archived"); what demandPartner says.
[[nodiscard]] base::Done demandNewVisit(const Context &context, const domain::Visit &visit);
// Invalid ("visit.partner_bad"): DOMAIN section 3, a joint visit is that of an account manager with
// a supervisor.
[[nodiscard]] base::Done demandPartner(const Context &context, const domain::Visit &visit);

class VisitService {
public:
    explicit VisitService(Context &context) : m_context(context) {}

    // Documents as applyVisitJson reads them; without "owner" the actor visits, "files" of the
    // customer come onto the card (attachFiles), "tasks" become
    // tasks of the customer. Invalid ("visit.plan_past" for a day that is over) and NotFound (the
    // first issue; `issues` gets all), Forbidden.
    [[nodiscard]] base::Result<domain::Visit> plan(const nlohmann::json &document,
                                                   base::Issues *issues = nullptr);
    // A visit that took place: the planned one named by "id", else the one that was planned for
    // that customer and day, else one that was not planned. Without "date" it was today. "tasks"
    // become tasks of the customer; "next_visit" plans the next visit at its
    // "next_at" unless one is planned then, which takes the time if it has none.
    // Invalid ("visit.date_future"), Stale ("visit.closed").
    [[nodiscard]] base::Result<LoggedVisit> log(const nlohmann::json &document,
                                                base::Issues *issues = nullptr);
    // Many at once, all or none, in one change set: what an import or a sample brings. The same
    // documents, with the same rules.
    [[nodiscard]] base::Result<std::vector<LoggedVisit>>
    logMany(const std::vector<nlohmann::json> &documents, base::Issues *issues = nullptr);
    [[nodiscard]] base::Result<std::vector<domain::Visit>>
    planMany(const std::vector<nlohmann::json> &documents, PastDays past,
             base::Issues *issues = nullptr);
    // Changes the named fields; the day moves only while the visit is planned. "tasks" become more
    // tasks; another "next_visit" of a visit that took place is planned. With `version`, Stale when
    // the visit has a newer one.
    [[nodiscard]] base::Result<domain::Visit>
    set(domain::VisitId id, const nlohmann::json &fields,
        std::optional<std::int64_t> version = std::nullopt, base::Issues *issues = nullptr);
    [[nodiscard]] base::Result<domain::Visit> begin(domain::VisitId id);
    [[nodiscard]] base::Result<domain::Visit> cancel(domain::VisitId id, const std::string &reason);
    // `reason` is a word of the policy's pick list.
    [[nodiscard]] base::Result<domain::Visit> notHeld(domain::VisitId id, const std::string &reason,
                                                      const std::string &note);
    // Another day for visits that are planned, all or none; for calendars and daily clearing.
    [[nodiscard]] base::Result<std::vector<domain::Visit>>
    move(const std::vector<domain::VisitId> &ids, base::Date day);

    // NotFound ("visit.not_found").
    [[nodiscard]] base::Result<domain::Visit> find(domain::VisitId id) const;
    [[nodiscard]] nlohmann::ordered_json document(const domain::Visit &visit) const;
    // Invalid ("filter.bad").
    [[nodiscard]] base::Result<VisitPage> list(const VisitListing &listing) const;
    // For long lists: the ids in their order, the first `limit` of them (0 = all), group by group;
    // how many there are; and rows. Invalid ("filter.bad").
    [[nodiscard]] base::Result<storage::VisitIdOrder>
    order(const std::string &filter, bool newestFirst, int limit,
          storage::VisitGroup group = storage::VisitGroup::None) const;
    [[nodiscard]] base::Result<std::int64_t> count(const std::string &filter) const;
    [[nodiscard]] std::vector<storage::VisitListRow>
    rows(std::span<const domain::VisitId> ids) const;
    // Everybody visited by interval, or one owner's book, worst first (overdue ÷ interval, then
    // code). NotFound ("user.not_found").
    [[nodiscard]] base::Result<std::vector<VisitDueRow>> due(const std::string &ownerCode) const;
    // What a call card of the customer begins with: observation rows with targets from the plan in
    // force and the last readings, preparation.
    [[nodiscard]] base::Result<CallCardTemplate> callCard(const std::string &customerCode) const;
    // Everything to know before going there. NotFound ("customer.not_found").
    [[nodiscard]] base::Result<VisitBrief> brief(const std::string &customerCode) const;
    // Brief and empty call card of a customer, or the card of a visit, to be printed.
    [[nodiscard]] base::Result<VisitPaper> paper(const std::string &customerCode) const;
    [[nodiscard]] base::Result<VisitPaper> paper(domain::VisitId id) const;
    [[nodiscard]] VisitPolicy policy() const { return VisitPolicy(m_context); }

private:
    class Cards; // call cards of customers, read once
    [[nodiscard]] base::Result<LoggedVisit> logOne(const nlohmann::json &document, Cards &cards,
                                                   storage::ChangeSetWriter &log,
                                                   base::Issues *issues);
    [[nodiscard]] base::Result<domain::Visit> planOne(const nlohmann::json &document, PastDays past,
                                                      storage::ChangeSetWriter &log,
                                                      base::Issues *issues);
    [[nodiscard]] base::Result<domain::Visit> logged(const nlohmann::json &document,
                                                     std::optional<domain::Visit> &before,
                                                     base::Issues &found) const;
    [[nodiscard]] base::Result<std::optional<domain::Visit>>
    planNext(const domain::Visit &visit, storage::ChangeSetWriter &log);
    [[nodiscard]] base::Done giveTime(domain::VisitId id, std::optional<int> minute,
                                      storage::ChangeSetWriter &log);
    Context &m_context;
};

// The signed plan of the account that holds on a day.
[[nodiscard]] std::optional<domain::Plan> planInForce(const Context &context,
                                                      domain::CustomerId account, base::Date day);

// Is somebody to be asked to plan a visit: due by that day, and no visit planned, under way, or
// missed and still to be cleared? The one rule of Today and of the planner.
[[nodiscard]] bool waitsForPlan(const VisitDueRow &row, base::Date until);

// Districts with their customers, those of a city together: the place of the worst customer first.
[[nodiscard]] std::vector<VisitRouteStop> routeOf(const std::vector<VisitDueRow> &due);

} // namespace accord::app
