// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/near_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace accord::domain {
namespace {

constexpr std::size_t kHanBytes = 3;
constexpr std::size_t kLeastBytes = 4; // more than one Han sign

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// General punctuation, CJK signs and the middle dots; full-width forms are ASCII after folding.
bool isWidePunctuation(std::string_view sign) {
    constexpr std::string_view kMiddleDot = "\xC2\xB7";
    constexpr std::string_view kKatakanaDot = "\xE3\x83\xBB";
    const bool isGeneral = sign.starts_with("\xE2\x80") || sign.starts_with("\xE2\x81");
    return isGeneral || sign.starts_with("\xE3\x80") || sign == kMiddleDot || sign == kKatakanaDot;
}

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? kHanBytes : 4;
}

// Cuts "co., ltd." word by word from the end of a Latin name.
std::string_view withoutLatinForm(std::string_view name) {
    static constexpr std::array<std::string_view, 9> kForms{
        "co", "ltd", "limited", "inc", "llc", "corp", "corporation", "company", "gmbh"};
    for (;;) {
        std::string_view kept = name;
        while (!kept.empty() && !isLetterOrDigit(kept.back()) &&
               static_cast<unsigned char>(kept.back()) < 0x80) {
            kept.remove_suffix(1);
        }
        const auto before = kept.find_last_of(" ,.");
        if (before == std::string_view::npos ||
            std::ranges::find(kForms, kept.substr(before + 1)) == kForms.end()) {
            return kept;
        }
        name = kept.substr(0, before);
    }
}

constexpr std::size_t kLeastSigns = 5;      // fewer, and one sign more is another name
constexpr std::size_t kLeastOwnSigns = 4;   // without the word of the trade
constexpr std::size_t kLeastLatinSigns = 8; // letters tell less than Han signs

// What people leave out or add: the trade and what kind of branch it is.
std::string_view tradeWordOf(std::string_view name) {
    static constexpr std::array<std::string_view, 14> kWords{
        "购物中心", "便利店", "旗舰店", "超市", "商店", "商场", "商贸",
        "百货",     "连锁",   "集团",   "总店", "分店", "门店", "店"};
    for (const std::string_view word : kWords) {
        if (name.size() >= word.size() + kLeastBytes && name.ends_with(word)) {
            return word;
        }
    }
    return {};
}

std::vector<std::string_view> signsOf(std::string_view text) {
    std::vector<std::string_view> signs;
    signs.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); i += signs.back().size()) {
        signs.push_back(text.substr(i, lengthOf(text[i])));
    }
    return signs;
}

bool isLatin(const std::vector<std::string_view> &signs) {
    return std::ranges::all_of(signs, [](std::string_view sign) { return sign.size() == 1; });
}

std::size_t leastSigns(const std::vector<std::string_view> &signs) {
    return isLatin(signs) ? kLeastLatinSigns : kLeastSigns;
}

// A slip of the pen changes no number, no direction and no letter of a branch.
bool maySlip(std::string_view sign, bool isLatinName) {
    constexpr std::string_view kTelling =
        "〇零一二三四五六七八九十百东西南北中上下前后左右内外新老旧大小甲乙丙丁";
    if (sign.size() == 1) {
        return isLatinName && !(sign[0] >= '0' && sign[0] <= '9');
    }
    return kTelling.find(sign) == std::string_view::npos;
}

// Quick, for most pairs: a slip is one sign long and leaves one of the ends as it is.
bool mayBeOneSignApart(std::string_view shorter, std::string_view longer) {
    constexpr std::size_t kLongestSign = 4;
    const std::size_t end = std::min(kHanBytes, shorter.size());
    return longer.size() - shorter.size() <= kLongestSign &&
           (longer.starts_with(shorter.substr(0, end)) ||
            longer.ends_with(shorter.substr(shorter.size() - end)));
}

// One sign is another, or one of the two has one more.
bool isOneSignApart(const std::vector<std::string_view> &shorter,
                    const std::vector<std::string_view> &longer) {
    const bool isLatinName = isLatin(longer);
    const auto [left, right] = std::ranges::mismatch(shorter, longer);
    if (right == longer.end() || !maySlip(*right, isLatinName)) {
        return false;
    }
    if (longer.size() > shorter.size()) {
        return std::equal(left, shorter.end(), right + 1, longer.end());
    }
    return maySlip(*left, isLatinName) &&
           std::equal(left + 1, shorter.end(), right + 1, longer.end());
}

} // namespace

bool areNearNames(std::string_view one, std::string_view other) {
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    if (one == other) {
        return !one.empty();
    }
    if (other.starts_with(one) && one.size() >= kLeastBytes &&
        tradeWordOf(other) == other.substr(one.size())) {
        return true;
    }
    if (!mayBeOneSignApart(one, other)) {
        return false;
    }
    const auto few = signsOf(one);
    const auto many = signsOf(other);
    const auto &shorter = few.size() <= many.size() ? few : many;
    const auto &longer = few.size() <= many.size() ? many : few;
    const std::size_t own = shorter.size() - signsOf(tradeWordOf(one)).size();
    return longer.size() - shorter.size() <= 1 && shorter.size() >= leastSigns(longer) &&
           own >= kLeastOwnSigns && isOneSignApart(shorter, longer);
}

// Of two names that are one sign apart the first or the last half is the same.
std::vector<std::string> nearNameKeys(std::string_view name) {
    const std::string_view word = tradeWordOf(name);
    std::vector<std::string> keys{"=" + std::string(name)};
    if (!word.empty()) {
        keys.push_back("=" + std::string(name.substr(0, name.size() - word.size())));
    }
    const auto signs = signsOf(name);
    if (signs.size() + 1 < kLeastSigns) {
        return keys;
    }
    for (const std::size_t half : {signs.size() / 2, (signs.size() - 1) / 2}) {
        if (half == signs.size() / 2 && keys.back().starts_with(">")) {
            break; // the same half again
        }
        const auto first = static_cast<std::size_t>(signs[half].data() - name.data());
        const auto last = static_cast<std::size_t>(signs[signs.size() - half].data() - name.data());
        keys.push_back("<" + std::string(name.substr(0, first)));
        keys.push_back(">" + std::string(name.substr(last)));
    }
    return keys;
}

std::string nearPersonName(std::string_view folded) {
    std::string kept;
    kept.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size();) {
        const std::string_view sign = folded.substr(i, lengthOf(folded[i]));
        i += sign.size();
        const bool counts = sign.size() == 1 ? isLetterOrDigit(sign[0]) : !isWidePunctuation(sign);
        if (counts) {
            kept += sign;
        }
    }
    return kept;
}

std::string nearCompanyName(std::string_view folded) {
    static constexpr std::array<std::string_view, 4> kForms{"股份有限公司", "有限责任公司",
                                                            "有限公司", "公司"};
    std::string whole = nearPersonName(withoutLatinForm(folded));
    for (const std::string_view form : kForms) {
        if (whole.size() >= form.size() + kLeastBytes && whole.ends_with(form)) {
            whole.resize(whole.size() - form.size());
            break;
        }
    }
    return whole.empty() ? nearPersonName(folded) : whole;
}

} // namespace accord::domain
