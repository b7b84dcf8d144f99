// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_json.h"

#include "app/abc_words.h"
#include "domain/abc/abc_policy.h"

#include <array>
#include <map>

namespace accord::app {

namespace {

using domain::AbcClass;
using domain::AbcIndicator;
using domain::AbcRow;
using domain::kAbcIndicatorCount;
using Json = nlohmann::ordered_json;

std::string indicatorCode(std::size_t i) {
    return std::string(domain::abcIndicatorCode(static_cast<AbcIndicator>(i)));
}

Json orNull(const std::string &text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json amount(const std::optional<std::int64_t> &value) {
    return value ? Json(*value) : Json(nullptr);
}
Json share(const std::optional<std::int64_t> &millionths) {
    return millionths ? Json(static_cast<double>(*millionths) / 1'000'000.0) : Json(nullptr);
}
Json letterOrNull(AbcClass value) {
    return value == AbcClass::None ? Json(nullptr) : Json(domain::abcClassCode(value));
}

Json countsOf(const AbcReport &report) {
    std::map<AbcClass, int> classes;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        ++classes[report.rows[i].effective(report.result.rows[i].computed)];
    }
    std::map<domain::AbcExclusion, int> reasons;
    for (const domain::AbcExcluded &excluded : report.result.excluded) {
        ++reasons[excluded.reason];
    }
    using domain::AbcExclusion;
    return {{"A", classes[AbcClass::A]},
            {"B", classes[AbcClass::B]},
            {"C", classes[AbcClass::C]},
            {"new", reasons[AbcExclusion::New]},
            {"no_data", reasons[AbcExclusion::NoData]},
            {"internal", reasons[AbcExclusion::Internal]},
            {"inactive", reasons[AbcExclusion::Inactive]}};
}

Json cutsOf(const domain::AbcResult &result) {
    Json cuts = Json::object();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (result.shown[i]) {
            cuts[indicatorCode(i)] = {{"a", result.cuts[i].a}, {"ab", result.cuts[i].ab}};
        }
    }
    cuts["composite"] = {{"a", result.compositeCuts.a}, {"ab", result.compositeCuts.ab}};
    return cuts;
}

Json totalOf(const domain::AbcResult &result, AbcIndicator indicator) {
    const auto i = static_cast<std::size_t>(indicator);
    if (!result.shown[i]) {
        return nullptr;
    }
    std::int64_t sum = 0;
    for (const AbcRow &row : result.rows) {
        sum += row.value[i].value_or(0);
    }
    return sum;
}

Json noticesOf(const AbcReport &report) {
    Json list = Json::array();
    for (std::size_t i = 0; i < report.result.notices.size(); ++i) {
        const domain::AbcNotice &notice = report.result.notices[i];
        list.push_back(
            {{"code", notice.word},
             {"indicator",
              notice.indicator ? Json(domain::abcIndicatorCode(*notice.indicator)) : Json(nullptr)},
             {"message", i < report.notices.size() ? report.notices[i].text : ""}});
    }
    return list;
}

Json indicatorClasses(const AbcRow &row, const domain::AbcResult &result) {
    Json classes = Json::object();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (result.shown[i]) {
            classes[indicatorCode(i)] = letterOrNull(row.indicatorClass[i]);
        }
    }
    return classes;
}

// Mean ranks: 2.5 when two share places 2 and 3.
Json indicatorRanks(const AbcRow &row, const domain::AbcResult &result) {
    Json ranks = Json::object();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (!result.shown[i]) {
            continue;
        }
        const int rank2 = row.indicatorRank2[i];
        ranks[indicatorCode(i)] = rank2 == 0       ? Json(nullptr)
                                  : rank2 % 2 == 0 ? Json(rank2 / 2)
                                                   : Json(rank2 / 2.0);
    }
    return ranks;
}

Json usedIndicators(const AbcRow &row, const domain::AbcResult &result) {
    Json used = Json::array();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (result.scored[i] && row.value[i]) {
            used.push_back(indicatorCode(i));
        }
    }
    return used;
}

Json overrideOf(const std::optional<AbcOverride> &value) {
    if (!value) {
        return nullptr;
    }
    return {{"class", domain::abcClassCode(value->value)},
            {"why", value->why},
            {"until", value->until.toString()},
            {"by", orNull(value->by)}};
}

Json sequenceOf(const AbcRow &row) {
    Json sequence = Json::array();
    for (const AbcClass value : row.sequence) {
        sequence.push_back(domain::abcClassCode(value));
    }
    return sequence;
}

Json rowJson(const AbcReport &report, std::size_t index) {
    const domain::AbcResult &result = report.result;
    const AbcRow &row = result.rows[index];
    const AbcReportRow &label = report.rows[index];
    return {{"rank", row.rank},
            {"code", label.code},
            {"name", label.name},
            {"owner", orNull(label.ownerCode)},
            {"city", orNull(label.city)},
            {"format", orNull(domain::code(label.format))},
            {"payment_fen", amount(row.value[0])},
            {"margin_fen", amount(row.value[1])},
            {"brand_profit_fen", row.value[2] ? Json(row.brandProfitFen) : Json(nullptr)},
            {"customer_profit_fen", row.value[2] ? Json(row.customerProfitFen) : Json(nullptr)},
            {"dependence", share(row.value[2])},
            {"dependence_above_one", row.dependenceAboveOne},
            {"indicator_class", indicatorClasses(row, result)},
            {"indicator_rank", indicatorRanks(row, result)},
            {"indicators_used", usedIndicators(row, result)},
            {"payment_share", share(row.paymentShare)},
            {"payment_cumulative_share", share(row.paymentCumulativeShare)},
            {"margin_share", share(row.marginShare)},
            {"score", share(row.score)},
            {"computed_class", letterOrNull(row.computed)},
            {"class", letterOrNull(label.effective(row.computed))},
            {"guard", row.guard},
            {"override", overrideOf(label.override)},
            {"previous_class", letterOrNull(row.previous)},
            {"movement", domain::abcMovementCode(row.movement)},
            {"sequence", sequenceOf(row)},
            {"stability", domain::abcStabilityCode(row.stability)},
            {"cv", row.cv ? Json(*row.cv) : Json(nullptr)},
            {"measures", label.measures.all()},
            {"why", whySentence(report, index)}};
}

} // namespace

Json abcReportJson(const AbcReport &report) {
    const domain::AbcResult &result = report.result;
    Json coverage = Json::object();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (result.shown[i]) {
            coverage[indicatorCode(i)] = share(result.coverage[i]);
        }
    }
    Json rows = Json::array();
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        rows.push_back(rowJson(report, i));
    }
    Json excluded = Json::array();
    for (std::size_t i = 0; i < report.excluded.size(); ++i) {
        excluded.push_back({{"code", report.excluded[i].code},
                            {"reason", domain::abcExclusionCode(result.excluded[i].reason)}});
    }
    return {
        {"id", orNull(report.id)},
        {"name", orNull(report.name)},
        {"policy", domain::abcPolicyJson(result.policy)},
        {"period", {{"from", result.period.from.toString()}, {"to", result.period.to.toString()}}},
        {"owner", orNull(report.ownerFilter)},
        {"n", result.rows.size()},
        {"counts", countsOf(report)},
        {"cuts", cutsOf(result)},
        {"totals",
         {{"payment_fen", totalOf(result, AbcIndicator::Payment)},
          {"margin_fen", totalOf(result, AbcIndicator::Margin)}}},
        {"notices", noticesOf(report)},
        {"coverage", std::move(coverage)},
        {"input_digest", report.inputDigest},
        {"rows", std::move(rows)},
        {"excluded", std::move(excluded)}};
}

} // namespace accord::app
