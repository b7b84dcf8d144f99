// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of a kept run: storedAbcReport and back (abc_json.h).
#include "app/abc_json.h"
#include "domain/abc/abc_policy.h"

#include <array>

namespace accord::app {

namespace {

using domain::AbcClass;
using domain::AbcRow;
using domain::kAbcIndicatorCount;
using nlohmann::json;

constexpr int kForm = 1;

template<class T>
json orNull(const std::optional<T> &value) {
    return value ? json(*value) : json(nullptr);
}
template<class T>
std::optional<T> optional(const json &value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<T>());
}
template<class Enum>
json number(Enum value) {
    return static_cast<int>(value);
}
template<class Enum>
Enum value(const json &number) {
    return static_cast<Enum>(number.get<int>());
}

json cutsJson(const domain::AbcCuts &cuts) {
    return {cuts.a, cuts.ab, cuts.n};
}
domain::AbcCuts cutsFrom(const json &j) {
    return {j.at(0), j.at(1), j.at(2)};
}

json overrideJson(const std::optional<AbcOverride> &o) {
    return o ? json{number(o->value), o->why, o->until.toString(), o->by} : json(nullptr);
}

std::optional<AbcOverride> overrideFrom(const json &j) {
    if (j.is_null()) {
        return std::nullopt;
    }
    AbcOverride o;
    o.value = value<AbcClass>(j.at(0));
    o.why = j.at(1);
    o.until = base::Date::parse(j.at(2).get<std::string>()).value_or(base::Date());
    o.by = j.at(3);
    return o;
}

// A row is a list: runs of 100,000 customers would repeat every key 100,000 times.
json rowJson(const AbcRow &row, const AbcReportRow &label) {
    json values = json::array();
    json classes = json::array();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        values.push_back(orNull(row.value[i]));
        classes.push_back(number(row.indicatorClass[i]));
    }
    json sequence = json::array();
    for (const AbcClass entry : row.sequence) {
        sequence.push_back(number(entry));
    }
    return {label.code,
            label.name,
            label.owner,
            label.ownerCode,
            label.city,
            label.province,
            number(label.format),
            overrideJson(label.override),
            values,
            classes,
            row.indicatorRank2,
            row.indicatorScore,
            row.brandProfitFen,
            row.customerProfitFen,
            row.dependenceAboveOne,
            row.score,
            number(row.computed),
            row.guard,
            number(row.previous),
            number(row.movement),
            sequence,
            number(row.stability),
            orNull(row.cv),
            orNull(row.paymentShare),
            orNull(row.paymentCumulativeShare),
            orNull(row.marginShare),
            orNull(row.previousPaymentFen),
            orNull(row.previousMarginFen)};
}

void labelFrom(const json &j, AbcReportRow &label) {
    label.code = j.at(0);
    label.name = j.at(1);
    label.owner = j.at(2);
    label.ownerCode = j.at(3);
    label.city = j.at(4);
    label.province = j.at(5);
    label.format = value<domain::StoreFormat>(j.at(6));
    label.override = overrideFrom(j.at(7));
}

void figuresFrom(const json &j, AbcRow &row) {
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        row.value[i] = optional<std::int64_t>(j.at(8).at(i));
        row.indicatorClass[i] = value<AbcClass>(j.at(9).at(i));
    }
    row.indicatorRank2 = j.at(10);
    row.indicatorScore = j.at(11);
    row.brandProfitFen = j.at(12);
    row.customerProfitFen = j.at(13);
    row.dependenceAboveOne = j.at(14);
    row.score = j.at(15);
    row.computed = value<AbcClass>(j.at(16));
    row.guard = j.at(17);
    row.previous = value<AbcClass>(j.at(18));
    row.movement = value<domain::AbcMovement>(j.at(19));
    for (const json &entry : j.at(20)) {
        row.sequence.push_back(value<AbcClass>(entry));
    }
    row.stability = value<domain::AbcStability>(j.at(21));
    row.cv = optional<double>(j.at(22));
    row.paymentShare = optional<std::int64_t>(j.at(23));
    row.paymentCumulativeShare = optional<std::int64_t>(j.at(24));
    row.marginShare = optional<std::int64_t>(j.at(25));
    row.previousPaymentFen = optional<std::int64_t>(j.at(26));
    row.previousMarginFen = optional<std::int64_t>(j.at(27));
}

void resultFrom(const json &j, AbcReport &report) {
    domain::AbcResult &result = report.result;
    result.period = {base::Month::fromNumber(j.at("from")), base::Month::fromNumber(j.at("to"))};
    base::Issues issues;
    result.policy = domain::abcPolicyFromJson(j.at("policy"), issues);
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        result.cuts[i] = cutsFrom(j.at("cuts").at(i));
    }
    result.compositeCuts = cutsFrom(j.at("composite_cuts"));
    result.coverage = j.at("coverage");
    result.scored = j.at("scored");
    result.shown = j.at("shown");
    for (const json &notice : j.at("notices")) {
        const auto indicator = optional<int>(notice.at(1));
        result.notices.push_back(
            {notice.at(0), indicator ? std::optional(static_cast<domain::AbcIndicator>(*indicator))
                                     : std::nullopt});
    }
    for (const json &entry : j.at("rows")) {
        AbcRow row;
        row.customer = static_cast<std::int32_t>(result.rows.size());
        row.rank = static_cast<int>(result.rows.size()) + 1;
        figuresFrom(entry, row);
        result.rows.push_back(std::move(row));
        labelFrom(entry, report.rows.emplace_back());
    }
    for (const json &entry : j.at("excluded")) {
        report.excluded.push_back({entry.at(0), entry.at(1)});
        result.excluded.push_back({static_cast<std::int32_t>(result.rows.size()),
                                   value<domain::AbcExclusion>(entry.at(2))});
    }
}

} // namespace

std::string storedAbcReport(const AbcReport &report, const json &measures) {
    const domain::AbcResult &result = report.result;
    json cuts = json::array();
    for (const domain::AbcCuts &one : result.cuts) {
        cuts.push_back(cutsJson(one));
    }
    json notices = json::array();
    for (const domain::AbcNotice &notice : result.notices) {
        notices.push_back(
            {notice.word, notice.indicator ? number(*notice.indicator) : json(nullptr)});
    }
    json rows = json::array();
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        rows.push_back(rowJson(result.rows[i], report.rows[i]));
    }
    json excluded = json::array();
    for (std::size_t i = 0; i < report.excluded.size(); ++i) {
        excluded.push_back(
            {report.excluded[i].code, report.excluded[i].name, number(result.excluded[i].reason)});
    }
    const json stored{{"form", kForm},
                      {"company", report.company},
                      {"author", report.author},
                      {"date", report.date.toString()},
                      {"created", report.created.secondsUtc()},
                      {"data_through", report.dataThrough.toString()},
                      {"input_digest", report.inputDigest},
                      {"policy_name", report.policyName},
                      {"owner", report.ownerFilter},
                      {"from", result.period.from.number()},
                      {"to", result.period.to.number()},
                      {"policy", domain::abcPolicyJson(result.policy)},
                      {"cuts", cuts},
                      {"composite_cuts", cutsJson(result.compositeCuts)},
                      {"coverage", result.coverage},
                      {"scored", result.scored},
                      {"shown", result.shown},
                      {"notices", notices},
                      {"rows", rows},
                      {"excluded", excluded},
                      {"measures", measures}};
    return stored.dump();
}

base::Result<StoredAbcReport> abcReportFromStored(const std::string &text) {
    const json j = json::parse(text, nullptr, false);
    StoredAbcReport stored;
    try {
        if (j.is_object() && j.at("form") == kForm) {
            AbcReport &report = stored.report;
            report.company = j.at("company");
            report.author = j.at("author");
            const auto day = [&j](const char *key) {
                return base::Date::parse(j.at(key).get<std::string>()).value_or(base::Date());
            };
            report.date = day("date");
            report.created = base::Instant(j.at("created").get<std::int64_t>());
            report.dataThrough = day("data_through");
            report.inputDigest = j.at("input_digest");
            report.policyName = j.at("policy_name");
            report.ownerFilter = j.at("owner");
            resultFrom(j, report);
            stored.measures = j.at("measures");
            return stored;
        }
    } catch (const json::exception &) { // a form this program does not know
    }
    return base::fail(base::ErrorCode::Unreadable, "abc.run_unreadable",
                      "The kept ABC run cannot be read; it was written by another version.");
}

} // namespace accord::app
