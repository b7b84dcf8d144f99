// SPDX-License-Identifier: GPL-3.0-or-later
// The language a document is written in, whatever the language of the program or the machine.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace accord::documents {

// Bilingual = Simplified Chinese with English below or beside it.
enum class DocumentLanguage : std::uint8_t {
    SimplifiedChinese,
    TraditionalChinese,
    English,
    Bilingual
};

// "zh_CN", "zh_TW", "en", "zh_en", as `--doc-lang` takes them; nullopt for anything else.
[[nodiscard]] std::string_view code(DocumentLanguage language);
[[nodiscard]] std::optional<DocumentLanguage> documentLanguageFromCode(std::string_view text);

} // namespace accord::documents
