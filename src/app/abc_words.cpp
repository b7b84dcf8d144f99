// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace accord::app {

namespace {

using domain::AbcDecidedBy;
using domain::AbcIndicator;
using domain::AbcWhyFacts;
using domain::AbcWhyPart;

enum class Language { Simplified, Traditional, English };
using Words = std::array<const char *, 3>; // by Language

constexpr std::array<Words, 3> kIndicators{
    {{"回款", "回款", "payment"}, {"毛利", "毛利", "margin"}, {"依存度", "依存度", "dependence"}}};
constexpr Words kYuan{" 元", " 元", " yuan"};
constexpr Words kPlace{"第 {} 名，{}", "第 {} 名，{}", "place {}, {}"};
constexpr Words kUnscored{"（不计分）", "（不計分）", " (not scored)"};
constexpr Words kNoValue{"无数据", "無資料", "no figure"};
constexpr Words kComma{"；", "；", "; "};
constexpr Words kByScore{
    "综合得分 {}，列第 {} 位（共 {} 位，A 到第 {} 位，B 到第 {} 位），为 {}：{}。",
    "綜合得分 {}，列第 {} 位（共 {} 位，A 到第 {} 位，B 到第 {} 位），為 {}：{}。",
    "Score {}, place {} of {} (A up to place {}, B up to {}): {}. {}."};
constexpr Words kSharing{"（{} 家同分）", "（{} 家同分）", " ({} share this score)"};
constexpr Words kByPlace{"只有{}计分，A 到第 {} 名，B 到第 {} 名，故为 {}：{}。",
                         "只有{}計分，A 到第 {} 名，B 到第 {} 名，故為 {}：{}。",
                         "Only {} is scored, A up to place {}, B up to {}: {}. {}."};
constexpr Words kByShare{"只有{}计分，按累计金额占比分级，故为 {}：{}。",
                         "只有{}計分，按累計金額占比分級，故為 {}：{}。",
                         "Only {} is scored, classed by cumulative share of value: {}. {}."};
constexpr Words kByGuard{"期间没有回款，按规则为 C：{}。", "期間沒有回款，按規則為 C：{}。",
                         "Nothing was paid in the period, which makes it C: {}."};
constexpr Words kByNothing{"没有可计分的指标，未评级。", "沒有可計分的指標，未評級。",
                           "No scored indicator has a value, so there is no class."};

struct NoticeWords {
    const char *word;
    Words text;
};
constexpr std::array<NoticeWords, 5> kNotices{{
    {"indicator_not_available",
     {"{}在期间内没有任何数据，按关闭处理。", "{}在期間內沒有任何資料，按關閉處理。",
      "Nobody has figures for {} in the period; it is treated as off."}},
    {"low_coverage",
     {"有{}的客户太少，只显示，不计分。", "有{}的客戶太少，只顯示，不計分。",
      "Too few customers have a value for {}; it is shown but not scored."}},
    {"too_few",
     {"参评客户太少，不足以分级，名次仅供参考。", "參評客戶太少，不足以分級，名次僅供參考。",
      "Too few customers for classes; the order is only indicative."}},
    {"tie_inflated",
     {"并列使 A 类远大于应有数量。", "並列使 A 類遠大於應有數量。",
      "Ties make class A much larger than its quota."}},
    {"nothing_scored",
     {"没有可计分的指标，未评级。", "沒有可計分的指標，未評級。",
      "No indicator can be scored, so there are no classes."}},
}};

const char *in(const Words &words, Language language) {
    return words[static_cast<std::size_t>(language)];
}

// The text in one language, or in both for zh_en.
template<class Make>
std::string inLanguage(const std::string &language, Make make) {
    if (language == "zh_en") {
        return make(Language::Simplified) + " " + make(Language::English);
    }
    if (language == "zh_TW") {
        return make(Language::Traditional);
    }
    return make(language == "en" ? Language::English : Language::Simplified);
}

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return (number < 0 ? "-" : "") + digits;
}

std::string yuan(std::int64_t fen) {
    const std::string whole = grouped(fen / 100);
    const std::string sign = fen < 0 && fen > -100 ? "-" : "";
    return fmt::format("{}{}.{:02}", sign, whole, fen < 0 ? -(fen % 100) : fen % 100);
}

// Places are mean ranks among ties and so may be halves.
std::string place(int rank2) {
    return rank2 % 2 == 0 ? std::to_string(rank2 / 2) : fmt::format("{}.5", rank2 / 2);
}

std::string partText(const AbcWhyPart &part, AbcIndicator indicator, Language language) {
    const Words &name = kIndicators[static_cast<std::size_t>(indicator)];
    std::string text = in(name, language);
    text += " ";
    if (!part.value) {
        return text + in(kNoValue, language);
    }
    text += indicator == AbcIndicator::Dependence
                ? fmt::format("{:.1f}%", static_cast<double>(*part.value) / 10'000.0)
                : yuan(*part.value) + in(kYuan, language);
    text += language == Language::English ? ", " : "，";
    text += fmt::format(fmt::runtime(in(kPlace, language)), place(part.rank2),
                        domain::abcClassCode(part.indicatorClass));
    return part.scored ? text : text + in(kUnscored, language);
}

std::string partsText(const AbcWhyFacts &why, Language language) {
    std::string text;
    for (std::size_t i = 0; i < why.parts.size(); ++i) {
        if (why.parts[i].shown) {
            text += text.empty() ? "" : in(kComma, language);
            text += partText(why.parts[i], static_cast<AbcIndicator>(i), language);
        }
    }
    return text;
}

std::string sentence(const AbcWhyFacts &why, Language language) {
    const std::string parts = partsText(why, language);
    const auto letter = domain::abcClassCode(why.computed);
    const char *indicator = in(kIndicators[static_cast<std::size_t>(why.indicator)], language);
    switch (why.decidedBy) {
    case AbcDecidedBy::Guard:
        return fmt::format(fmt::runtime(in(kByGuard, language)), parts);
    case AbcDecidedBy::Nothing:
        return in(kByNothing, language);
    case AbcDecidedBy::Indicator:
        return why.byShare
                   ? fmt::format(fmt::runtime(in(kByShare, language)), indicator, letter, parts)
                   : fmt::format(fmt::runtime(in(kByPlace, language)), indicator, why.cuts.a,
                                 why.cuts.ab, letter, parts);
    case AbcDecidedBy::Score:
        break;
    }
    std::string score = fmt::format("{:.3f}", static_cast<double>(why.score) / 1'000'000.0);
    if (why.sharing > 1) {
        score += fmt::format(fmt::runtime(in(kSharing, language)), why.sharing);
    }
    return fmt::format(fmt::runtime(in(kByScore, language)), score, why.place, why.cuts.n,
                       why.cuts.a, why.cuts.ab, letter, parts);
}

std::string textOf(const nlohmann::json &entry, const char *key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

bool isReportLanguage(std::string_view language) {
    return language == "zh_CN" || language == "zh_TW" || language == "en" || language == "zh_en";
}

std::string whySentence(const AbcWhyFacts &why, const std::string &language) {
    return inLanguage(language, [&why](Language one) { return sentence(why, one); });
}

std::string whySentence(const AbcReport &report, std::size_t row) {
    return whySentence(domain::whyFacts(report.result, row), report.language);
}

std::string noticeSentence(const domain::AbcNotice &notice, const std::string &language) {
    const auto found =
        std::find_if(kNotices.begin(), kNotices.end(),
                     [&notice](const NoticeWords &words) { return notice.word == words.word; });
    if (found == kNotices.end()) {
        return notice.word;
    }
    const auto indicator = static_cast<std::size_t>(notice.indicator.value_or(AbcIndicator{}));
    return inLanguage(language, [&](Language one) {
        return fmt::format(fmt::runtime(in(found->text, one)), in(kIndicators[indicator], one));
    });
}

AbcMeasures::AbcMeasures(const nlohmann::json &policy, const std::string &language) {
    if (!policy.is_object() || !policy.contains("measures") || !policy["measures"].is_array()) {
        return;
    }
    for (const nlohmann::json &entry : policy["measures"]) {
        if (!entry.is_object() || !entry.contains("when") || !entry["when"].is_object()) {
            continue;
        }
        Measure measure;
        for (const auto &[key, value] : entry["when"].items()) {
            measure.when[key] = value.is_string() ? value.get<std::string>() : std::string();
        }
        measure.text = inLanguage(language, [&entry](Language one) {
            constexpr std::array kKeys{"zh_CN", "zh_TW", "en"};
            return textOf(entry, kKeys[static_cast<std::size_t>(one)]);
        });
        if (const auto task = entry.find("task"); task != entry.end() && task->is_object()) {
            measure.task =
                Task{measure.text, textOf(*task, "who") == "supervisor", task->value("days", 0)};
        }
        m_measures.push_back(std::move(measure));
    }
}

std::vector<const AbcMeasures::Measure *> AbcMeasures::fitting(const domain::AbcRow &row,
                                                               domain::AbcClass effective) const {
    const auto fits = [&](const auto &condition) {
        const std::string &wanted = condition.second;
        if (condition.first == "class") {
            return wanted == domain::abcClassCode(effective);
        }
        if (condition.first == "previous") {
            return wanted == domain::abcClassCode(row.previous);
        }
        if (condition.first == "movement") {
            return wanted == domain::abcMovementCode(row.movement);
        }
        return condition.first == "stability" && wanted == domain::abcStabilityCode(row.stability);
    };
    std::vector<const Measure *> found;
    for (const Measure &measure : m_measures) {
        if (std::all_of(measure.when.begin(), measure.when.end(), fits)) {
            found.push_back(&measure);
        }
    }
    return found;
}

std::vector<std::string> AbcMeasures::of(const domain::AbcRow &row,
                                         domain::AbcClass effective) const {
    std::vector<std::string> texts;
    for (const Measure *measure : fitting(row, effective)) {
        texts.push_back(measure->text);
    }
    return texts;
}

std::vector<AbcMeasures::Task> AbcMeasures::tasksOf(const domain::AbcRow &row,
                                                    domain::AbcClass effective) const {
    std::vector<Task> tasks;
    for (const Measure *measure : fitting(row, effective)) {
        if (measure->task) {
            tasks.push_back(*measure->task);
        }
    }
    return tasks;
}

} // namespace accord::app
