// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_language.h"

#include <array>
#include <utility>

namespace accord::documents {
namespace {

constexpr std::array<std::pair<DocumentLanguage, std::string_view>, 4> kCodes{{
    {DocumentLanguage::SimplifiedChinese, "zh_CN"},
    {DocumentLanguage::TraditionalChinese, "zh_TW"},
    {DocumentLanguage::English, "en"},
    {DocumentLanguage::Bilingual, "zh_en"},
}};

} // namespace

std::string_view code(DocumentLanguage language) {
    return kCodes.at(static_cast<std::size_t>(language)).second;
}

std::optional<DocumentLanguage> documentLanguageFromCode(std::string_view text) {
    for (const auto &[language, word] : kCodes) {
        if (word == text) {
            return language;
        }
    }
    return std::nullopt;
}

} // namespace accord::documents
