// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the sentences and labels of documents, from resources/i18n/document_words.json. A
// template holds {placeholders}, and ** around what is set bold; what is put into a placeholder is
// never read again, so a name that holds either is shown as typed.
#pragma once

#include "documents/document_language.h"
#include "documents/rich_text.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace accord::documents {

using WordArguments = std::map<std::string, QString, std::less<>>;

class Words {
public:
    explicit Words(DocumentLanguage language);
    [[nodiscard]] DocumentLanguage language() const { return m_language; }
    [[nodiscard]] bool isBilingual() const { return m_language == DocumentLanguage::Bilingual; }
    [[nodiscard]] bool isEnglish() const { return m_language == DocumentLanguage::English; }
    // One or two Words of one language each: sentences are set once per language.
    [[nodiscard]] std::vector<Words> each() const;
    // Throw std::out_of_range for an unknown key or placeholder: a slip of the program.
    // Bilingual: Chinese, a blank, English.
    [[nodiscard]] QString text(std::string_view key, const WordArguments &arguments = {}) const;
    [[nodiscard]] RichText rich(std::string_view key, const WordArguments &arguments = {}) const;
    // As text() and stacked(), with arguments that differ by language (units, periods).
    using ArgumentsOf = std::function<WordArguments(const Words &)>;
    [[nodiscard]] QString textOf(std::string_view key, const ArgumentsOf &arguments) const;
    [[nodiscard]] QString stackedOf(std::string_view key, const ArgumentsOf &arguments) const;
    // Words for `key` if there are any, else `otherwise` (rules that a policy named).
    [[nodiscard]] QString textOr(std::string_view key, const QString &otherwise) const;
    // For heads of columns. Bilingual: English on its own line below.
    [[nodiscard]] QString stacked(std::string_view key, const WordArguments &arguments = {}) const;

private:
    [[nodiscard]] RichText joined(std::string_view key, const WordArguments &arguments,
                                  const QString &between) const;
    [[nodiscard]] QString joinedOf(std::string_view key, const ArgumentsOf &arguments,
                                   const QString &between) const;
    DocumentLanguage m_language;
};

} // namespace accord::documents
