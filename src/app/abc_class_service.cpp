// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_class_service.h"

#include "app/abc_json.h"
#include "app/abc_policies.h"
#include "app/abc_words.h"
#include "app/write.h"
#include "base/text.h"
#include "domain/abc/abc_policy.h"
#include "storage/abc_class_repository.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {

namespace {

using base::ErrorCode;
using base::fail;
using domain::AbcClass;
using domain::CustomerId;
using storage::AppliedClass;

constexpr int kFallbackDays = 30;
constexpr std::size_t kLongestReason = 500;

base::Done checkOverride(const Context &context, const AbcOverrideRequest &request) {
    if (request.cls == AbcClass::None) {
        return fail(ErrorCode::Invalid, "abc.override_class", "The class is A, B or C.", "class",
                    request.customer);
    }
    const std::string why = base::trimmed(request.why);
    if (why.empty() || base::codePointCount(why) > kLongestReason) {
        return fail(ErrorCode::Invalid, "abc.override_why",
                    "A class set by hand needs a reason of at most 500 characters.", "why",
                    request.customer);
    }
    if (request.until.isNull() || request.until < today(context)) {
        return fail(ErrorCode::Invalid, "abc.override_until",
                    "A class set by hand needs the last day it holds, today or later.", "until",
                    request.customer, {{"today", today(context).toString()}});
    }
    return {};
}

// Classes sit on accounts, unless the company ranks every customer alone.
base::Done demandAccount(const Context &context, const domain::Customer &customer) {
    base::Issues ignored;
    const bool rollsUp =
        domain::abcPolicyFromJson(companyPolicy(context, "abc"), ignored).rollUpGroups;
    storage::CustomerRepository customers(context.db);
    const CustomerId level = customers.accountLevelOf(customer.id);
    if (!rollsUp || level == customer.id) {
        return {};
    }
    const std::string above = customers.codeOf(level);
    return fail(ErrorCode::Invalid, "abc.not_account_level",
                "Classes are set for the account " + above + ", to which " + customer.code +
                    " belongs.",
                "customer", customer.code, {{"account", above}});
}

// Days between visits by class (DOMAIN section 3).
class VisitIntervals {
public:
    explicit VisitIntervals(const Context &context) : m_policy(companyPolicy(context, "visit")) {}
    [[nodiscard]] int days(AbcClass value) const {
        const std::string key =
            value == AbcClass::None ? "none" : std::string(domain::abcClassCode(value));
        if (!m_policy.is_object() || !m_policy.contains("interval_days")) {
            return kFallbackDays;
        }
        const nlohmann::json &days = m_policy["interval_days"];
        const auto found = days.find(key);
        return found != days.end() && found->is_number_integer() ? found->get<int>()
                                                                 : kFallbackDays;
    }

private:
    nlohmann::json m_policy;
};

// Classes by customer before and after, and how the class in force follows from them.
class Classes {
public:
    Classes(Context &context, const std::vector<AppliedClass> &before) : m_context(context) {
        for (const AppliedClass &value : before) {
            m_before[value.customer] = value;
        }
        m_after = m_before;
        for (const auto &value : storage::AbcRepository(context.db).overridesOn(today(context))) {
            m_overrides[value.customer] = value.cls;
        }
    }
    void set(const AppliedClass &value) { m_after[value.customer] = value; }
    void remove(CustomerId customer) { m_after.erase(customer); }
    void clear() { m_after.clear(); }

    [[nodiscard]] AbcClass inForce(CustomerId customer, bool afterwards) const {
        if (const auto found = m_overrides.find(customer); found != m_overrides.end()) {
            return found->second;
        }
        return classIn(afterwards ? m_after : m_before, customer);
    }
    [[nodiscard]] std::vector<CustomerId> touched() const {
        std::vector<CustomerId> ids;
        for (const auto &[id, value] : m_before) {
            ids.push_back(id);
        }
        for (const auto &[id, value] : m_after) {
            if (!m_before.contains(id)) {
                ids.push_back(id);
            }
        }
        return ids;
    }
    [[nodiscard]] bool changesClass(CustomerId customer) const {
        return classIn(m_before, customer) != classIn(m_after, customer);
    }
    // Writes and logs what differs; false when nothing does.
    bool write(storage::ChangeSetWriter &log) const {
        storage::AbcClassRepository repository(m_context.db);
        for (const CustomerId id : touched()) {
            const nlohmann::json was = imageIn(m_before, id);
            const nlohmann::json is = imageIn(m_after, id);
            if (was == is) {
                continue;
            }
            if (is.is_null()) {
                repository.removeApplied(id);
            } else {
                repository.apply(m_after.at(id));
            }
            log.record(storage::kAbcClassEntity, id.value(), was, is, was.is_null() ? 0 : 1,
                       is.is_null() ? 0 : 1);
        }
        return log.rowCount() > 0;
    }

private:
    using Map = std::map<CustomerId, AppliedClass>;
    static AbcClass classIn(const Map &map, CustomerId id) {
        const auto found = map.find(id);
        return found == map.end() ? AbcClass::None : found->second.cls;
    }
    static nlohmann::json imageIn(const Map &map, CustomerId id) {
        const auto found = map.find(id);
        return found == map.end() ? nlohmann::json() : image(found->second);
    }

    Context &m_context;
    Map m_before;
    Map m_after;
    std::map<CustomerId, AbcClass> m_overrides;
};

using CodeIds = std::map<std::string, CustomerId, std::less<>>;

CodeIds codeIds(Context &context) {
    CodeIds ids;
    for (auto &entry : storage::CustomerRepository(context.db).allCodes()) {
        ids.emplace_hint(ids.end(), std::move(entry.code), entry.id);
    }
    return ids;
}

void setFrom(const AbcReport &report, domain::AbcRunId run, const CodeIds &ids, Classes &classes,
             AbcApplication &result) {
    if (report.ownerFilter.empty()) {
        classes.clear();
    }
    for (const AbcReportExcluded &excluded : report.excluded) {
        if (const auto id = ids.find(excluded.code); id != ids.end()) {
            classes.remove(id->second);
        }
    }
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const auto id = ids.find(report.rows[i].code);
        if (id == ids.end()) {
            result.missing.push_back(report.rows[i].code);
            continue;
        }
        const AbcClass computed = report.result.rows[i].computed;
        if (computed == AbcClass::None) {
            classes.remove(id->second);
        } else {
            classes.set({id->second, computed, run});
        }
    }
}

void addIntervals(Context &context, const Classes &classes, AbcApplication &result) {
    const VisitIntervals intervals(context);
    storage::CustomerRepository customers(context.db);
    for (const CustomerId id : classes.touched()) {
        result.changed += classes.changesClass(id) ? 1 : 0;
        const AbcClass from = classes.inForce(id, false);
        const AbcClass to = classes.inForce(id, true);
        const int fromDays = intervals.days(from);
        const int toDays = intervals.days(to);
        const auto customer = fromDays == toDays ? std::nullopt : customers.byId(id);
        if (customer) {
            result.intervals.push_back(
                {customer->code, customer->name, from, to, fromDays, toDays});
        }
    }
    std::ranges::sort(result.intervals, {}, &AbcApplication::Interval::code);
}

// The nearest supervisor in the owner's reporting line, "" when there is none.
std::string supervisorOf(const std::vector<domain::User> &users, const domain::User *owner) {
    const domain::User *at = owner;
    for (std::size_t steps = 0; at != nullptr && steps < users.size(); ++steps) {
        const auto above = std::ranges::find(users, at->reportsTo, &domain::User::id);
        at = above == users.end() ? nullptr : &*above;
        if (at != nullptr && at->role == domain::Role::Supervisor && at->active) {
            return at->code;
        }
    }
    return {};
}

// Code of the owner or of the supervisor above; "" when there is none.
std::string whoDoes(const AbcMeasures::Task &task, const std::vector<domain::User> &users,
                    domain::UserId ownerId) {
    const auto found = std::ranges::find(users, ownerId, &domain::User::id);
    const domain::User *owner = found == users.end() ? nullptr : &*found;
    if (task.forSupervisor) {
        return supervisorOf(users, owner);
    }
    return owner == nullptr ? std::string() : owner->code;
}

void addTasks(Context &context, const StoredAbcReport &stored, const CodeIds &ids,
              const Classes &classes, const std::string &language, AbcApplication &result) {
    const AbcMeasures measures(stored.measures, language);
    const auto users = storage::UserRepository(context.db).all();
    storage::CustomerRepository customers(context.db);
    for (std::size_t i = 0; i < stored.report.rows.size(); ++i) {
        const auto id = ids.find(stored.report.rows[i].code);
        if (id == ids.end()) {
            continue;
        }
        const auto tasks =
            measures.tasksOf(stored.report.result.rows[i], classes.inForce(id->second, true));
        const auto customer = tasks.empty() ? std::nullopt : customers.byId(id->second);
        for (const AbcMeasures::Task &task : tasks) {
            result.tasks.push_back({customer->code, customer->name, task.text,
                                    whoDoes(task, users, customer->owner),
                                    today(context).plusDays(task.days)});
        }
    }
}

} // namespace

base::Result<AbcOverridden> AbcClassService::setOverride(const AbcOverrideRequest &request) {
    db::Transaction transaction(m_context.db);
    const auto customer = storage::CustomerRepository(m_context.db).byCode(request.customer);
    if (!customer) {
        return fail(ErrorCode::NotFound, "customer.not_found",
                    "There is no customer " + request.customer + ".", "customer", request.customer);
    }
    ACCORD_CHECK(demand(m_context, domain::Action::OverrideAbc, customer->owner, customer->code));
    ACCORD_CHECK(checkOverride(m_context, request));
    ACCORD_CHECK(demandAccount(m_context, *customer));
    storage::AbcRepository abc(m_context.db);
    const auto before = abc.overrideOf(customer->id);
    storage::AbcOverride after{customer->id, request.cls,
                               base::composed(base::trimmed(request.why)), request.until,
                               before ? before->version : 0};
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "abc.override", after.why));
    const auto applied = storage::AbcClassRepository(m_context.db).appliedOf(customer->id);
    AbcOverridden result{customer->code, customer->name,
                         after.cls,      applied ? applied->cls : AbcClass::None,
                         after.why,      after.until};
    if (!log.record(storage::kAbcOverrideEntity, customer->id.value(),
                    before ? image(*before) : nlohmann::json(), image(after), after.version,
                    after.version + 1)) {
        return result; // it stands so already: nothing is written
    }
    ACCORD_CHECK(abc.saveOverride(customer->id.value(), after, stampOf(m_context)));
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Abc | DataKind::Customers);
    return result;
}

base::Result<AbcApplication> AbcClassService::apply(const std::string &run, bool dryRun,
                                                    const std::string &language) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    std::optional<db::Transaction> transaction;
    if (!dryRun) {
        transaction.emplace(m_context.db);
    }
    const db::ReadTransaction snapshot(m_context.db);
    const auto kept = storage::AbcRepository(m_context.db).run(run);
    if (!kept) {
        return fail(ErrorCode::NotFound, "abc.run_not_found",
                    "There is no kept ABC run with the name \"" + run + "\".", "name", run,
                    {{"name", run}});
    }
    ACCORD_TRY(const StoredAbcReport stored, abcReportFromStored(kept->result));
    AbcApplication result;
    result.run = run;
    result.dryRun = dryRun;
    Classes classes(m_context, storage::AbcClassRepository(m_context.db).applied());
    const CodeIds ids = codeIds(m_context);
    setFrom(stored.report, kept->head.id, ids, classes, result);
    addIntervals(m_context, classes, result);
    addTasks(m_context, stored, ids, classes, language, result);
    if (!dryRun) {
        storage::ChangeSetWriter log(m_context.db, headOf(m_context, "abc.apply", run));
        if (classes.write(log)) {
            log.finish();
            transaction->commit();
            m_context.hub.publish(DataKind::Abc | DataKind::Customers);
        }
    }
    return result;
}

} // namespace accord::app
