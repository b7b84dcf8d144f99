// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_service.h"

#include "app/abc_digest.h"
#include "app/abc_json.h"
#include "app/abc_policies.h"
#include "app/abc_words.h"
#include "app/write.h"
#include "base/text.h"
#include "domain/abc/abc_policy.h"
#include "domain/abc/abc_rules.h"
#include "domain/abc/abc_why.h"
#include "storage/abc_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
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

// Sentences, notices and measures, all made from the figures in the report's language.
void fillWords(AbcReport &report, const json &measures) {
    const AbcMeasures book(measures, report.language);
    report.notices.clear();
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        AbcReportRow &row = report.rows[i];
        const domain::AbcRow &figures = report.result.rows[i];
        row.why = whySentence(domain::whyFacts(report.result, i), report.language);
        row.measures = book.of(figures, row.effective(figures.computed));
        row.previousPaymentFen = figures.previousPaymentFen;
        row.previousMarginFen = figures.previousMarginFen;
    }
    for (const domain::AbcNotice &notice : report.result.notices) {
        report.notices.push_back({notice.word, noticeSentence(notice, report.language)});
    }
}

struct Names {
    std::map<domain::UserId, domain::User> users;
    std::vector<storage::AbcLabel> labels; // ascending by id
    std::map<domain::CustomerId, storage::AbcOverride> overrides;

    [[nodiscard]] const storage::AbcLabel &of(domain::CustomerId id) const {
        static const storage::AbcLabel kUnknown;
        const auto found = std::ranges::lower_bound(labels, id, {}, &storage::AbcLabel::id);
        return found != labels.end() && found->id == id ? *found : kUnknown;
    }
};

Names namesOf(Context &context) {
    Names names;
    for (const domain::User &user : storage::UserRepository(context.db).all()) {
        names.users[user.id] = user;
    }
    storage::AbcRepository repository(context.db);
    names.labels = repository.labels();
    for (const storage::AbcOverride &value : repository.overridesOn(today(context))) {
        names.overrides[value.customer] = value;
    }
    return names;
}

void label(AbcReportRow &row, const domain::AbcCustomer &customer, const Names &names) {
    const storage::AbcLabel &label = names.of(customer.id);
    row.code = customer.code;
    row.name = label.name;
    row.city = label.city;
    row.province = label.province;
    row.format = label.format;
    if (const auto owner = names.users.find(label.owner); owner != names.users.end()) {
        row.owner = owner->second.name;
        row.ownerCode = owner->second.code;
    }
    if (const auto found = names.overrides.find(customer.id); found != names.overrides.end()) {
        row.override = AbcOverride{found->second.cls, found->second.why, found->second.until, {}};
    }
}

void fillRows(AbcReport &report, const domain::AbcInput &input, const Names &names) {
    report.rows.reserve(report.result.rows.size());
    for (const domain::AbcRow &figures : report.result.rows) {
        const auto at = static_cast<std::size_t>(figures.customer);
        label(report.rows.emplace_back(), input.customers[at], names);
    }
    for (const domain::AbcExcluded &excluded : report.result.excluded) {
        const auto &customer = input.customers[static_cast<std::size_t>(excluded.customer)];
        report.excluded.push_back({customer.code, names.of(customer.id).name});
    }
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
    constexpr std::int64_t kParts = 4;
    const auto reached = [&](std::int64_t part) {
        return progress.step(part, kParts) ? base::Done()
                                           : base::Done(fail(ErrorCode::Cancelled, "cancelled",
                                                             "The classification was cancelled."));
    };
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    ACCORD_CHECK(checkRequest(request));
    ACCORD_TRY(const domain::AbcPolicy policy, usableAbcPolicy(m_context, request.policy));
    ACCORD_CHECK(reached(0));
    domain::AbcInput input =
        storage::AbcRepository(m_context.db).input(domain::coveredMonths(request.period, policy));
    ACCORD_CHECK(reached(1));
    const Names names = namesOf(m_context);
    ACCORD_CHECK(reached(2));
    if (!request.owner.empty()) {
        const auto owner = storage::UserRepository(m_context.db).byCode(request.owner);
        if (!owner) {
            return fail(ErrorCode::NotFound, "user.not_found",
                        "There is no user " + request.owner + ".", "owner", request.owner);
        }
        for (domain::AbcCustomer &customer : input.customers) {
            customer.leftOut = names.of(customer.id).owner != owner->id;
        }
    }
    AbcReport report;
    report.company = m_context.company.name;
    report.language = request.language;
    report.author = m_context.actor.name;
    report.date = today(m_context);
    report.created = m_context.clock.now();
    report.inputDigest = abcInputDigest(input, request.period, policy);
    report.policyName = request.policyName;
    report.ownerFilter = request.owner;
    report.result = domain::classify(input, request.period, policy);
    ACCORD_CHECK(reached(3));
    if (const auto data = storage::SalesRepository(m_context.db).dataPeriod()) {
        report.dataThrough = data->to.lastDay();
    }
    fillRows(report, input, names);
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

base::Done AbcService::keep(const AbcReport &report) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    ACCORD_TRY(const auto id, domain::AbcRunId::parse(report.id));
    const base::Period period = report.result.period;
    db::Transaction transaction(m_context.db);
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
