// SPDX-License-Identifier: GPL-3.0-or-later
// AbcPrint: the report seen as its pages need it: effective classes, the leading indicator, sums by
// class, rows in order of payment, and the words they share.
#pragma once

#include "app/views/abc_report.h"
#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/figure_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace accord::documents {

struct AbcSums {
    std::int64_t customers = 0;
    std::int64_t value = 0;      // of the leading indicator, fen
    std::int64_t positive = 0;   // the same without negative values, for shares
    std::int64_t previous = 0;   // of the customers that have a previous value
    std::int64_t comparable = 0; // their present value
    std::int64_t margin = 0;
};

struct AbcPrint {
    const app::AbcReport &report;
    const domain::AbcResult &result;
    Words words;
    Composer &out;
    // Payment when it is shown, else margin; without both there is nothing to concentrate.
    std::optional<domain::AbcIndicator> leading;
    MoneyUnit unit;
    bool hasPrevious = false;      // some customer has a value in the period before
    std::array<AbcSums, 4> sums{}; // by AbcClass; None holds the total

    AbcPrint(const app::AbcReport &source, DocumentLanguage language, Composer &composer);
    [[nodiscard]] std::size_t size() const { return result.rows.size(); }
    [[nodiscard]] domain::AbcClass effective(std::size_t i) const;
    [[nodiscard]] std::int64_t value(std::size_t i) const; // leading indicator, 0 when none
    [[nodiscard]] std::optional<std::int64_t> previous(std::size_t i) const;
    [[nodiscard]] const AbcSums &of(domain::AbcClass value) const {
        return sums.at(static_cast<std::size_t>(value));
    }
    [[nodiscard]] const AbcSums &total() const { return sums.front(); }
    [[nodiscard]] bool shows(domain::AbcIndicator indicator) const {
        return result.shown.at(static_cast<std::size_t>(indicator));
    }
    [[nodiscard]] QString name(std::size_t i) const;
    [[nodiscard]] QString owner(std::size_t i) const; // "–" when unassigned
    [[nodiscard]] QString growthOf(std::size_t i) const;
    // Rows in order of the leading value, the best first; ties by rank.
    [[nodiscard]] std::vector<std::size_t> byValue() const;
    [[nodiscard]] QString indicator(const Words &one, domain::AbcIndicator which) const;
    [[nodiscard]] QString amount(const Words &one, std::int64_t fen) const;
    [[nodiscard]] QString unitName(const Words &one) const;
    [[nodiscard]] QString unitNote(std::string_view key) const; // fills {unit} and {indicator}
    [[nodiscard]] QString periodName(const Words &one) const;
    // "甲、乙、丙等": the first three of them.
    [[nodiscard]] QString names(const Words &one, const std::vector<std::size_t> &rows) const;
};

[[nodiscard]] QString classText(domain::AbcClass value); // "A", "–"
[[nodiscard]] Tone classTone(domain::AbcClass value);
[[nodiscard]] Tone classGround(domain::AbcClass value);
[[nodiscard]] Tone classBar(domain::AbcClass value);
[[nodiscard]] QString scoreText(std::int64_t millionths);      // "0.825"
[[nodiscard]] QString sequenceText(const domain::AbcRow &row); // "B-A-A-–"
// Of the indicators that are shown: "A-B-C".
[[nodiscard]] QString indicatorClasses(const AbcPrint &print, const domain::AbcRow &row);
[[nodiscard]] bool hasPreviousClasses(const AbcPrint &print);
// The class in its colours on its ground.
[[nodiscard]] Cell classCell(domain::AbcClass value);

// What stands out, computed from the figures; `rows` are those it speaks of.
struct AbcFinding {
    std::string key;
    std::vector<std::size_t> rows;
    std::optional<domain::AbcIndicator> indicator;
    domain::AbcClass subject = domain::AbcClass::None;
};
[[nodiscard]] std::vector<AbcFinding> abcFindings(const AbcPrint &print);

void addAbcFindings(AbcPrint &print, const std::vector<AbcFinding> &findings);
void addAbcFirstSteps(AbcPrint &print, const std::vector<AbcFinding> &findings);
void addAbcClasses(AbcPrint &print);
void addAbcPareto(AbcPrint &print);
void addAbcMovers(AbcPrint &print);
void addAbcTable(AbcPrint &print);
void addAbcMethod(AbcPrint &print);
void addAbcExcluded(AbcPrint &print);

} // namespace accord::documents
