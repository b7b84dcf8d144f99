// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/plan_place.h"

#include <algorithm>
#include <array>

namespace accord::app {

namespace {

struct Words {
    std::string_view key;
    std::array<std::string_view, 3> text; // zh_CN, zh_TW, en
};

constexpr std::array kParts{
    Words{"actions", {"行动", "行動", "action"}},
    Words{"activities", {"活动", "活動", "activity"}},
    Words{"customer", {"客户", "客戶", "customer"}},
    Words{"kpis", {"指标", "指標", "KPI"}},
    Words{"lines", {"条款", "條款", "line"}},
    Words{"promises", {"承诺", "承諾", "promise"}},
    Words{"reviews", {"业务回顾", "業務回顧", "review"}},
    Words{"targets", {"目标", "目標", "target"}},
};
// Parts as a whole: nothing of them is there yet.
constexpr std::array kWholes{
    Words{"actions", {"行动", "行動", "actions"}},
    Words{"kpis", {"指标", "指標", "KPIs"}},
    Words{"lines", {"贸易条款或活动", "交易條款或活動", "lines or activities"}},
    Words{"targets", {"目标", "目標", "targets"}},
};
// Fields that name their place alone.
constexpr std::array kSections{
    Words{"market", {"市场概况", "市場概況", "market"}},
    Words{"category", {"品类概况", "品類概況", "category"}},
    Words{"channel", {"渠道概况", "通路概況", "channel"}},
    Words{"last_year", {"上年业务", "上年業務", "last year"}},
    Words{"summary", {"概要", "概要", "summary"}},
    Words{"swot.s", {"优势", "優勢", "strengths"}},
    Words{"swot.w", {"劣势", "劣勢", "weaknesses"}},
    Words{"swot.o", {"机会", "機會", "opportunities"}},
    Words{"swot.t", {"威胁", "威脅", "threats"}},
    Words{"correction_clause", {"更正条款", "更正條款", "correction clause"}},
    Words{"reserve", {"预备费用", "預備費用", "reserve"}},
};
constexpr std::array kFields{
    Words{"base_fen", {"基数", "基數", "base"}},
    Words{"by", {"承诺人", "承諾人", "by whom"}},
    Words{"customer", {"客户方", "客戶方", "of the customer"}},
    Words{"dates", {"起止日期", "起訖日期", "dates"}},
    Words{"due", {"期限", "期限", "due date"}},
    Words{"frequency", {"频率", "頻率", "frequency"}},
    Words{"margin_fen", {"毛利", "毛利", "margin"}},
    Words{"mode", {"计算方式", "計算方式", "mode"}},
    Words{"name", {"名称", "名稱", "name"}},
    Words{"net_sales_fen", {"净销售额", "淨銷售額", "net sales"}},
    Words{"ours", {"我方", "我方", "of our side"}},
    Words{"owner", {"负责人", "負責人", "owner"}},
    Words{"payment_fen", {"回款", "收款", "payment"}},
    Words{"quantity_cases", {"销量", "銷量", "volume"}},
    Words{"target", {"目标值", "目標值", "target"}},
    Words{"tiers", {"阶梯", "階梯", "tiers"}},
    Words{"title", {"名称", "名稱", "title"}},
};

template<std::size_t N>
std::string wordFor(const std::array<Words, N> &table, std::string_view key, std::size_t language) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [key](const Words &words) { return words.key == key; });
    return std::string(found == table.end() ? key : found->text.at(language));
}

constexpr std::size_t kEnglish = 2;

std::string entryName(const domain::CheckPlace &place, std::size_t language) {
    const bool english = language == kEnglish;
    if (place.part == "reviews") {
        return english ? "review of Q" + place.id
                       : "第 " + place.id + " 季度" + wordFor(kParts, place.part, language);
    }
    if (place.id == "all") { // payment of all categories together
        return wordFor(kParts, place.part, language);
    }
    return wordFor(kParts, place.part, language) + " " + place.id;
}

std::string inOne(const domain::CheckPlace &place, std::size_t language) {
    if (place.part == "sections") {
        return wordFor(kSections, place.field, language);
    }
    if (place.id.empty() && place.field.empty()) {
        return wordFor(kWholes, place.part, language);
    }
    const std::string field =
        place.field.empty() ? std::string() : wordFor(kFields, place.field, language);
    if (place.id.empty()) {
        const std::string part = wordFor(kParts, place.part, language);
        if (language == kEnglish) {
            return part + " " + field;
        }
        return place.part == "promises" ? field + part : part + field; // 我方承诺, 客户负责人
    }
    const std::string colon = language == kEnglish ? ": " : "：";
    return entryName(place, language) + (field.empty() ? "" : colon + field);
}

std::vector<std::size_t> languagesOf(std::string_view language) {
    if (language == "zh_en") {
        return {0, kEnglish};
    }
    return {language == "zh_CN" ? 0 : language == "zh_TW" ? 1 : kEnglish};
}

} // namespace

std::string placeText(const domain::CheckPlace &place, std::string_view language) {
    std::string text;
    for (const std::size_t one : languagesOf(language)) {
        text += (text.empty() ? "" : " ") + inOne(place, one);
    }
    return text;
}

std::string placesText(const std::vector<domain::CheckPlace> &places, std::string_view language) {
    std::string text;
    for (const std::size_t one : languagesOf(language)) {
        text += text.empty() ? "" : " ";
        const std::string separator = one == kEnglish ? ", " : "、";
        for (std::size_t i = 0; i < places.size(); ++i) {
            text += (i == 0 ? "" : separator) + inOne(places[i], one);
        }
    }
    return text;
}

} // namespace accord::app
