// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_service.h"

#include "app/abc_json.h"
#include "app/abc_words.h"
#include "app/write.h"
#include "base/digest.h"
#include "base/resource.h"
#include "base/text.h"
#include "domain/abc/abc_policy.h"
#include "domain/abc/abc_rules.h"
#include "domain/abc/abc_why.h"
#include "storage/abc_repository.h"
#include "storage/company_repository.h"
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

// The company's own version of a policy, else the one that ships.
json policyJson(const Context &context, const std::string &name) {
    const auto own = storage::CompanyRepository(context.db).policy(name);
    return json::parse(own ? own->content
                           : std::string(base::resource("policies/" + name + ".json")),
                       nullptr, false);
}

base::Result<domain::AbcPolicy> usablePolicy(const Context &context, const AbcRunRequest &request) {
    base::Issues issues;
    const domain::AbcPolicy policy =
        request.policy ? *request.policy
                       : domain::abcPolicyFromJson(policyJson(context, "abc"), issues);
    if (issues.empty()) {
        issues = domain::issuesOf(policy);
    }
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    return policy;
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
        return fail(ErrorCode::Invalid, "language.unknown",
                    "There is no language " + request.language + "; use zh_CN, zh_TW, en or zh_en.",
                    "language", {}, {{"language", request.language}});
    }
    return {};
}

void add(std::string &bytes, std::int64_t value) {
    for (int shift = 0; shift < 64; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
}

// Digest of everything classify() reads, so that equal digests mean equal results.
std::string digestOf(const domain::AbcInput &input, const base::Period &period,
                     const domain::AbcPolicy &policy) {
    base::Sha256 hash;
    std::string bytes = domain::abcPolicyJson(policy).dump();
    add(bytes, period.from.number());
    add(bytes, period.to.number());
    for (const domain::AbcCustomer &c : input.customers) {
        add(bytes, c.id.value());
        bytes += c.code;
        add(bytes, c.parent);
        add(bytes, (c.accountLevel ? 1 : 0) | (c.internal ? 2 : 0) | (c.inactive ? 4 : 0) |
                       (c.leftOut ? 8 : 0));
        add(bytes, c.openedOn.daysSince1970());
        add(bytes, c.inactiveSince.daysSince1970());
    }
    constexpr std::size_t kPiece = 1U << 20U;
    for (const domain::AbcFact &f : input.facts) {
        add(bytes, (std::int64_t{f.customer} << 32) | (std::int64_t{f.month} << 8) |
                       (f.hasPayment ? 1 : 0) | (f.hasMargin ? 2 : 0) | (f.hasSales ? 4 : 0) |
                       (f.hasProfit ? 8 : 0));
        if (f.hasPayment) {
            add(bytes, f.paymentFen);
        }
        if (f.hasMargin) {
            add(bytes, f.marginFen);
        }
        if (f.hasProfit) {
            add(bytes, f.brandProfitFen);
            add(bytes, f.customerProfitFen);
        }
        if (bytes.size() >= kPiece) {
            hash.add(bytes);
            bytes.clear();
        }
    }
    hash.add(bytes);
    return base::hex(hash.finish());
}

// Sentences, notices and measures, all made from the figures in the report's language.
void fillWords(AbcReport &report, const json &measures) {
    const AbcMeasures book(measures, report.language);
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

// 0 A, 1 B, 2 C, 3 not ranked.
std::size_t slot(AbcClass value) {
    return value == AbcClass::None ? 3 : static_cast<std::size_t>(value) - 1;
}

using ClassByCode = std::map<std::string, std::pair<AbcClass, std::string>>;

ClassByCode classesIn(const AbcReport &report) {
    ClassByCode classes;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const AbcReportRow &row = report.rows[i];
        classes[row.code] = {row.effective(report.result.rows[i].computed), row.name};
    }
    return classes;
}

} // namespace

base::Result<AbcReport> AbcService::run(const AbcRunRequest &request) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    ACCORD_CHECK(checkRequest(request));
    ACCORD_TRY(const domain::AbcPolicy policy, usablePolicy(m_context, request));
    domain::AbcInput input =
        storage::AbcRepository(m_context.db).input(domain::coveredMonths(request.period, policy));
    const Names names = namesOf(m_context);
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
    report.inputDigest = digestOf(input, request.period, policy);
    report.policyName = request.policyName;
    report.ownerFilter = request.owner;
    report.result = domain::classify(input, request.period, policy);
    if (const auto data = storage::SalesRepository(m_context.db).dataPeriod()) {
        report.dataThrough = data->to.lastDay();
    }
    fillRows(report, input, names);
    fillWords(report, policyJson(m_context, "measures"));
    return report;
}

base::Result<AbcReport> AbcService::keep(const AbcRunRequest &request, const std::string &name) {
    ACCORD_CHECK(demand(m_context, domain::Action::KeepAbc));
    const std::string kept = base::composed(base::trimmed(name));
    constexpr std::size_t kLongest = 100;
    if (kept.empty() || base::codePointCount(kept) > kLongest) {
        return fail(ErrorCode::Invalid, "abc.name",
                    "A kept run needs a name of at most 100 characters.", "save");
    }
    // One transaction over reading and keeping: what is kept is what was in the file.
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(AbcReport report, run(request));
    const auto id = m_context.ids.make<domain::AbcRunTag>();
    report.id = id.toString();
    report.name = kept;
    storage::AbcRun stored;
    stored.head = {id,
                   kept,
                   request.period,
                   static_cast<std::int64_t>(report.result.rows.size()),
                   report.inputDigest,
                   report.created,
                   m_context.actor.id};
    stored.policy = domain::abcPolicyJson(report.result.policy).dump();
    stored.result = storedAbcReport(report, policyJson(m_context, "measures"));
    ACCORD_CHECK(storage::AbcRepository(m_context.db).insertRun(stored));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "abc.keep", {}, false));
    log.recordBulk("abc_run", id.value(),
                   {{"name", kept},
                    {"from", request.period.from.toString()},
                    {"to", request.period.to.toString()},
                    {"ranked", report.result.rows.size()},
                    {"input_digest", report.inputDigest}});
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Abc);
    return report;
}

base::Result<AbcReport> AbcService::show(const std::string &name, const std::string &language) {
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    const auto run = storage::AbcRepository(m_context.db).run(name);
    if (!run) {
        return fail(ErrorCode::NotFound, "abc.run_not_found",
                    "There is no kept ABC run with the name \"" + name + "\".", "name", name,
                    {{"name", name}});
    }
    ACCORD_TRY(StoredAbcReport stored, abcReportFromStored(run->result));
    stored.report.id = run->head.id.toString();
    stored.report.name = run->head.name;
    stored.report.language = isReportLanguage(language) ? language : "zh_CN";
    fillWords(stored.report, stored.measures);
    return std::move(stored.report);
}

base::Result<AbcService::RunPage> AbcService::list(int limit, const std::string &after) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::RunAbc));
    const auto page = storage::AbcRepository(m_context.db).runs(limit, after);
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
    const ClassByCode was = classesIn(before);
    const ClassByCode now = classesIn(after);
    std::map<std::string, std::pair<std::pair<AbcClass, AbcClass>, std::string>> both;
    for (const auto &[code, entry] : was) {
        both[code] = {{entry.first, AbcClass::None}, entry.second};
    }
    for (const auto &[code, entry] : now) {
        both[code].first.second = entry.first;
        both[code].second = entry.second;
    }
    AbcComparison comparison;
    comparison.earlier = earlier;
    comparison.later = later;
    for (const auto &[code, entry] : both) {
        const auto [from, to] = entry.first;
        ++comparison.matrix[slot(from)][slot(to)];
        if (from != to) {
            comparison.movers.push_back({code, entry.second, from, to});
        }
    }
    return comparison;
}

} // namespace accord::app
