// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_service.h"

#include "app/abc_digest.h"
#include "app/abc_json.h"
#include "app/abc_policies.h"
#include "app/abc_reading.h"
#include "app/abc_words.h"
#include "app/write.h"
#include "base/text.h"
#include "domain/abc/abc_policy.h"
#include "domain/abc/abc_rules.h"
#include "storage/abc_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace accord::app {

namespace {

using base::Error;
using base::ErrorCode;
using base::fail;
using domain::AbcClass;
using nlohmann::json;

tl::unexpected<Error> unknownLanguage(const std::string &language) {
    return fail(ErrorCode::Invalid, "language.unknown",
                "There is no language " + language + "; use zh_CN, zh_TW, en or zh_en.", "doc-lang",
                {}, {{"language", language}});
}

tl::unexpected<Error> runNotFound(const std::string &name) {
    return fail(ErrorCode::NotFound, "abc.run_not_found",
                "There is no kept ABC run with the name \"" + name + "\".", "name", name,
                {{"name", name}});
}

base::Done checkRequest(const AbcRunRequest &request) {
    constexpr int kMostMonths = 120;
    if (request.period.from.isNull() || request.period.to.isNull() ||
        request.period.to < request.period.from || request.period.months() > kMostMonths) {
        return fail(
            ErrorCode::Invalid, "abc.period",
            "The period runs from a month to the same or a later one, 120 months at most.", "to",
            {}, {{"from", request.period.from.toString()}, {"to", request.period.to.toString()}});
    }
    if (!isReportLanguage(request.language)) {
        return unknownLanguage(request.language);
    }
    return {};
}

// What the measures of a row depend on: there are few of them, however many rows.
using MeasureKey = std::tuple<AbcClass, AbcClass, domain::AbcMovement, domain::AbcStability>;

// Notices and measures, made from the figures in the report's language.
void fillWords(AbcReport &report, const json &measures) {
    const AbcMeasures book(measures, report.language);
    std::map<MeasureKey, AbcSentences> known;
    report.notices.clear();
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        AbcReportRow &row = report.rows[i];
        const domain::AbcRow &figures = report.result.rows[i];
        const AbcClass effective = row.effective(figures.computed);
        const auto [found, isNew] =
            known.try_emplace({effective, figures.previous, figures.movement, figures.stability});
        if (isNew) {
            found->second = book.of(figures, effective);
        }
        row.measures = found->second;
        row.previousPaymentFen = figures.previousPaymentFen;
        row.previousMarginFen = figures.previousMarginFen;
    }
    for (const domain::AbcNotice &notice : report.result.notices) {
        report.notices.push_back({notice.word, noticeSentence(notice, report.language)});
    }
}

struct Names {
    std::map<domain::UserId, domain::User> users;
    std::map<domain::CustomerId, storage::AbcOverride> overrides;
};

Names namesOf(Context &context) {
    Names names;
    for (const domain::User &user : storage::UserRepository(context.db).all()) {
        names.users[user.id] = user;
    }
    for (const storage::AbcOverride &value :
         storage::AbcRepository(context.db).overridesOn(today(context))) {
        names.overrides[value.customer] = value;
    }
    return names;
}

// A customer has one row at most, so that its texts move into it.
void label(AbcReportRow &row, const domain::AbcCustomer &customer, storage::AbcLabel &label,
           const Names &names) {
    row.code = customer.code;
    row.name = std::move(label.name);
    row.city = std::move(label.city);
    row.province = std::move(label.province);
    row.format = label.format;
    if (const auto owner = names.users.find(label.owner); owner != names.users.end()) {
        row.owner = owner->second.name;
        row.ownerCode = owner->second.code;
    }
    if (const auto found = names.overrides.find(customer.id); found != names.overrides.end()) {
        row.override = AbcOverride{found->second.cls, found->second.why, found->second.until, {}};
    }
}

void fillRows(AbcReport &report, AbcReading::Accounts &accounts, const Names &names) {
    report.rows.reserve(report.result.rows.size());
    for (const domain::AbcRow &figures : report.result.rows) {
        const auto at = static_cast<std::size_t>(figures.customer);
        label(report.rows.emplace_back(), accounts.customers[at], accounts.labels[at], names);
    }
    report.excluded.reserve(report.result.excluded.size());
    for (const domain::AbcExcluded &excluded : report.result.excluded) {
        const auto at = static_cast<std::size_t>(excluded.customer);
        report.excluded.push_back(
            {accounts.customers[at].code, std::move(accounts.labels[at].name)});
    }
}

// Who is not this owner's stays out, neither ranked nor excluded.
base::Done leaveOutOthers(Context &context, const std::string &ownerCode,
                          AbcReading::Accounts &accounts) {
    if (ownerCode.empty()) {
        return {};
    }
    const auto owner = storage::UserRepository(context.db).byCode(ownerCode);
    if (!owner) {
        return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + ownerCode + ".",
                    "owner", ownerCode);
    }
    for (std::size_t i = 0; i < accounts.customers.size(); ++i) {
        accounts.customers[i].leftOut = accounts.labels[i].owner != owner->id;
    }
    return {};
}

AbcRunListItem listItem(const storage::AbcRunHead &head, storage::UserRepository &users) {
    const auto by = users.byId(head.by);
    return {head.id.toString(),
            head.name,
            head.period,
            head.ranked,
            head.inputDigest,
            head.at,
            by ? by->code : std::string()};
}

} // namespace

base::Result<AbcReport> AbcService::run(const AbcRunRequest &request,
                                        const base::Progress &progress) {
    const bool isWriting = m_context.db.inTransaction(); // a second reader would see less
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    ACCORD_CHECK(checkRequest(request));
    ACCORD_TRY(const domain::AbcPolicy policy, usableAbcPolicy(m_context, request.policy));
    AbcReading reading(m_context.db, isWriting ? std::filesystem::path() : request.companyFile);
    AbcReading::Accounts accounts = reading.accounts();
    ACCORD_CHECK(leaveOutOthers(m_context, request.owner, accounts));
    const domain::AbcScope scope = domain::abcScope(accounts.customers, request.period, policy);
    ACCORD_TRY(const AbcReading::Figures figures,
               reading.figures(accounts.customers, scope,
                               domain::coveredMonths(request.period, policy), progress));
    AbcReport report;
    report.company = m_context.company.name;
    report.language = request.language;
    report.author = m_context.actor.name;
    report.date = today(m_context);
    report.created = m_context.clock.now();
    report.inputDigest =
        abcInputDigest(accounts.customers, figures.digests, request.period, policy);
    report.policyName = request.policyName;
    report.ownerFilter = request.owner;
    report.result = domain::classify(accounts.customers, scope, figures.tally, policy);
    if (const auto data = storage::SalesRepository(m_context.db).dataPeriod()) {
        report.dataThrough = data->to.lastDay();
    }
    fillRows(report, accounts, namesOf(m_context));
    fillWords(report, companyPolicy(m_context, "measures"));
    return report;
}

base::Done AbcService::nameForKeeping(AbcReport &report, const std::string &name) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    const std::string kept = base::composed(base::trimmed(name));
    constexpr std::size_t kLongest = 100;
    if (kept.empty() || base::codePointCount(kept) > kLongest) {
        return fail(ErrorCode::Invalid, "abc.name",
                    "A kept run needs a name of at most 100 characters.", "save");
    }
    report.id = m_context.ids.make<domain::AbcRunTag>().toString();
    report.name = kept;
    return {};
}

base::Done AbcService::keep(AbcReport &report) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    ACCORD_TRY(auto id, domain::AbcRunId::parse(report.id));
    const base::Period period = report.result.period;
    db::Transaction transaction(m_context.db);
    if (storage::AbcRepository(m_context.db).hasRun(id)) {
        id = m_context.ids.make<domain::AbcRunTag>();
        report.id = id.toString();
    }
    storage::AbcRun stored;
    stored.head = {id,
                   report.name,
                   period,
                   static_cast<std::int64_t>(report.result.rows.size()),
                   report.inputDigest,
                   report.created,
                   m_context.actor.id};
    stored.policy = domain::abcPolicyJson(report.result.policy).dump();
    stored.result = storedAbcReport(report, companyPolicy(m_context, "measures"));
    ACCORD_CHECK(storage::AbcRepository(m_context.db).insertRun(stored));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "abc.keep", {}, false));
    log.recordBulk("abc_run", id.value(),
                   {{"name", report.name},
                    {"from", period.from.toString()},
                    {"to", period.to.toString()},
                    {"ranked", report.result.rows.size()},
                    {"input_digest", report.inputDigest}});
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Abc);
    return {};
}

base::Result<AbcReport> AbcService::keep(const AbcRunRequest &request, const std::string &name) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    ACCORD_TRY(AbcReport report, run(request));
    ACCORD_CHECK(nameForKeeping(report, name));
    ACCORD_CHECK(keep(report));
    return report;
}

base::Result<AbcReport> AbcService::show(const std::string &name, const std::string &language) {
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    const auto run = storage::AbcRepository(m_context.db).run(name);
    if (!run) {
        return runNotFound(name);
    }
    ACCORD_TRY(StoredAbcReport stored, abcReportFromStored(run->result));
    stored.report.id = run->head.id.toString();
    stored.report.name = run->head.name;
    stored.report.language = isReportLanguage(language) ? language : "zh_CN";
    fillWords(stored.report, stored.measures);
    return std::move(stored.report);
}

base::Result<AbcReport> AbcService::inLanguage(AbcReport report, const std::string &language) {
    if (!isReportLanguage(language)) {
        return unknownLanguage(language);
    }
    if (!report.name.empty()) { // kept with the measures of its day
        return show(report.name, language);
    }
    report.language = language;
    fillWords(report, companyPolicy(m_context, "measures"));
    return report;
}

base::Result<domain::AbcPolicy> AbcService::standardPolicy() {
    return usableAbcPolicy(m_context);
}

std::optional<base::Period> AbcService::dataPeriod() {
    return storage::SalesRepository(m_context.db).dataPeriod();
}

base::Result<std::vector<std::optional<std::int64_t>>>
AbcService::monthlyPayments(const std::string &code, const base::Period &period, bool rollUp) {
    const db::ReadTransaction snapshot(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    const auto customer = customers.byCode(code);
    if (!customer) {
        return fail(ErrorCode::NotFound, "customer.not_found", "There is no customer " + code + ".",
                    "code", code);
    }
    std::vector<domain::CustomerId> unit{customer->id};
    if (rollUp) {
        const auto below = customers.descendants(customer->id);
        unit.insert(unit.end(), below.begin(), below.end());
    }
    std::vector<std::optional<std::int64_t>> payments(static_cast<std::size_t>(period.months()));
    for (const auto &part : storage::SalesRepository(m_context.db).categoryMonths(unit, period)) {
        if (const auto paid = part.sums.value(domain::SalesField::Payment)) {
            auto &sum = payments[static_cast<std::size_t>(part.month.minus(period.from))];
            sum = sum.value_or(0) + *paid;
        }
    }
    return payments;
}

base::Result<AbcService::RunPage> AbcService::list(int limit, const std::string &after) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    storage::AbcRepository runs(m_context.db);
    if (!after.empty() && !runs.run(after)) {
        return runNotFound(after);
    }
    const auto page = runs.runs(limit, after);
    storage::UserRepository users(m_context.db);
    RunPage result;
    for (const storage::AbcRunHead &head : page.rows) {
        result.items.push_back(listItem(head, users));
    }
    result.next = page.next;
    result.total = page.total;
    return result;
}

base::Result<AbcComparison> AbcService::compare(const std::string &earlier,
                                                const std::string &later) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const AbcReport before, show(earlier, "en"));
    ACCORD_TRY(const AbcReport after, show(later, "en"));
    return compareAbc(before, after);
}

} // namespace accord::app
