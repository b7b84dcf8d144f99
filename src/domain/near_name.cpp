// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/near_name.h"

#include <algorithm>
#include <array>
#include <cstddef>

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

} // namespace

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
