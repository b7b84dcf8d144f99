// SPDX-License-Identifier: GPL-3.0-or-later
// VisitPrint: what the pages of brief and call card share: words, readings with their units, tables
// of observations and people.
#pragma once

#include "app/views/visit_paper.h"
#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/figure_text.h"

#include <cstddef>
#include <optional>

namespace accord::documents {

struct VisitPrint {
    const app::VisitPaper &paper;
    const app::VisitBrief &brief;
    Words words;
    Composer &out;

    VisitPrint(const app::VisitPaper &source, DocumentLanguage language, Composer &composer)
        : paper(source), brief(source.brief), words(language), out(composer) {}
    [[nodiscard]] Cell head(std::string_view key) const { return Cell(words.stacked(key)); }
    [[nodiscard]] QString observation(const app::ObservationRow &row) const;
    [[nodiscard]] QString unit(domain::ObservationKind kind) const;
    // "36", "4.20", "yes"; "–" for none.
    [[nodiscard]] QString reading(domain::ObservationKind kind,
                                  std::optional<std::int64_t> milli) const;
    // "decides", "" for none.
    [[nodiscard]] QString role(domain::DecisionRole role) const;
    // "supports us", "–" when it is not known.
    [[nodiscard]] QString attitude(domain::Attitude attitude) const;
};

// Is a reading not what was agreed?
[[nodiscard]] bool isMissed(domain::ObservationKind kind, std::optional<std::int64_t> target,
                            std::optional<std::int64_t> milli);
[[nodiscard]] QString dayText(base::Date day); // "–" when null

// The brief with less and less room for each part, from level 0, until it fits one page.
inline constexpr std::size_t kBriefRooms = 6;
void addBrief(VisitPrint &print, std::size_t level);
void addCallCard(VisitPrint &print);

} // namespace accord::documents
