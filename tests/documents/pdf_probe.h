// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into a PDF with the tools people use (poppler, qpdf), never with our own code.
#pragma once

#include "documents/document_language.h"
#include "documents/written_document.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace accord::test {

inline constexpr std::array<documents::DocumentLanguage, 4> kLanguages{
    documents::DocumentLanguage::SimplifiedChinese, documents::DocumentLanguage::TraditionalChinese,
    documents::DocumentLanguage::English, documents::DocumentLanguage::Bilingual};

struct PdfFont {
    std::string name;
    bool embedded = false;
    bool hasTextMap = false;
};

// Text of the pages in the order of drawing, one string per page.
[[nodiscard]] std::vector<std::string> extractedPages(const std::filesystem::path &pdf);
// The same, pages joined, white space removed.
[[nodiscard]] std::string extractedText(const std::filesystem::path &pdf);
[[nodiscard]] std::string withoutSpace(const std::string &utf8);
// What a writer says it drew, pages joined, white space removed.
[[nodiscard]] std::string drawnText(const documents::WrittenDocument &written);
[[nodiscard]] bool contains(const std::string &text, const std::string &part);
[[nodiscard]] int countOf(const std::string &text, const std::string &part);
[[nodiscard]] std::vector<PdfFont> fontsOf(const std::filesystem::path &pdf);
[[nodiscard]] int pagesOf(const std::filesystem::path &pdf);
[[nodiscard]] std::string infoOf(const std::filesystem::path &pdf, const std::string &field);
// "" when qpdf finds nothing wrong, else its words.
[[nodiscard]] std::string faultsOf(const std::filesystem::path &pdf);
// Images drawn in the file; charts must be vectors.
[[nodiscard]] int imagesOf(const std::filesystem::path &pdf);
// Code points of U+2E80 to U+2FDF and U+F900 to U+FAFF in `utf8`: radicals and compatibility
// ideographs, which look like the characters they replace.
[[nodiscard]] int lookalikesIn(const std::string &utf8);

} // namespace accord::test
