// SPDX-License-Identifier: GPL-3.0-or-later
// PlanPrint: what every section of the printed plan needs at hand, and the words and cells they
// share. A section adds its strips through `out`.
#pragma once

#include "app/views/plan_document.h"
#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/plan/plan_figures.h"
#include "documents/plan_pdf.h"

#include <string>
#include <string_view>

namespace accord::documents {

struct PlanPrint {
    const app::PlanDocument &document;
    const domain::Plan &plan;
    PlanPdfOptions options;
    Words words;
    PlanFigures figures;
    Composer &out;
    int number = 0; // of the section being added, from 1

    PlanPrint(const app::PlanDocument &source, const PlanPdfOptions &chosen, Composer &composer);
    [[nodiscard]] bool isInternal() const { return options.copy == PlanCopy::Internal; }
    [[nodiscard]] bool isSigned() const { return plan.revision.has_value(); }
    [[nodiscard]] QString shortName() const; // of the customer
    [[nodiscard]] QString customer() const;
    [[nodiscard]] QString company() const;
    [[nodiscard]] QString year() const { return QString::number(plan.year); }
    [[nodiscard]] QString lastYear() const { return QString::number(plan.year - 1); }
    // The key under which last year's figures are named: facts, or with a rest that is estimated.
    [[nodiscard]] std::string_view lastYearKey() const {
        return figures.estimatedFrom() == 0 ? "plan.actual_of" : "plan.estimate_of";
    }
    // Last year's figures as a series of a chart is named, and as the head of a column.
    [[nodiscard]] QString lastYearName() const {
        return words.each().front().text(lastYearKey(), {{"year", lastYear()}});
    }
    [[nodiscard]] Cell lastYearHead() const { return head(lastYearKey(), {{"year", lastYear()}}); }
    // Says which months are estimated and how; nothing where all are facts.
    void estimateNote();
    // An amount inside a sentence, with its unit, in the one language of `one`.
    [[nodiscard]] QString amount(const Words &one, std::int64_t fen) const;
    [[nodiscard]] QString unitName(const Words &one) const; // in one language
    [[nodiscard]] QString unitName() const { return unitName(words.each().front()); }
    // A caption's note that names the unit as {unit}.
    [[nodiscard]] QString unitNote(std::string_view key, const WordArguments &more = {}) const;
    [[nodiscard]] QString category(const std::string &name) const;
    [[nodiscard]] QString range(base::Date from, base::Date to) const;
    [[nodiscard]] QString month(int index) const;     // 1..12, one language
    [[nodiscard]] QString quarter(int quarter) const; // 1..4
    [[nodiscard]] QString periodName(domain::LinePeriod period, int index) const;
    // Printed steps as the number they show, for charts.
    [[nodiscard]] double inUnit(std::int64_t steps) const;
    [[nodiscard]] QString statusWord() const; // "草案 3 未签署"
    // "3.1" and so on; `part` counts from 1.
    [[nodiscard]] QString numbered(int part, const QString &title) const;
    void heading(std::string_view titleKey, const std::string &anchor, double startPageBelow = 0);
    [[nodiscard]] QString amountCell(std::int64_t fen) const { return money(fen, figures.unit()); }
    // The key's words for column heads.
    [[nodiscard]] Cell head(std::string_view key, const WordArguments &arguments = {}) const {
        return Cell(words.stacked(key, arguments));
    }
    [[nodiscard]] QString typed(const std::string &text) const { return printable(text); }
};

// A typed unit behind its number: " 台", but "%".
[[nodiscard]] QString unitText(const std::string &unit);
// Months of two years side by side, in printed steps; the first is left out when it is empty.
struct PlanChartYear {
    QString name;
    YearLine line;
};
void addPlanMonthChart(PlanPrint &print, std::string_view titleKey, const PlanChartYear &before,
                       const PlanChartYear &year);

// The sections in the order of the document; each knows whether it has anything to say.
struct PlanSection {
    std::string anchor;
    std::string titleKey;
    std::string aboutKey; // one line for the table of contents
    bool numbered = true;
    bool (*hasContent)(const PlanPrint &) = nullptr;
    void (*add)(PlanPrint &) = nullptr;
};
[[nodiscard]] const std::vector<PlanSection> &planSections();

void addPlanSummary(PlanPrint &print);
void addPlanLastYear(PlanPrint &print);
void addPlanMarket(PlanPrint &print);
void addPlanTargets(PlanPrint &print);
void addPlanTerms(PlanPrint &print);
void addPlanActivities(PlanPrint &print);
void addPlanMerchandising(PlanPrint &print);
void addPlanPromises(PlanPrint &print);
void addPlanKpis(PlanPrint &print);
void addPlanCorrection(PlanPrint &print);
void addPlanSigning(PlanPrint &print);
void addPlanInternal(PlanPrint &print);

struct PlanContentsEntry {
    int number = 0; // 0 = none
    std::string anchor;
    QString title;
    QString about;
};
// The cover page with its table of contents.
void paintPlanCover(Canvas &canvas, const PlanPrint &print,
                    const std::vector<PlanContentsEntry> &contents,
                    const std::map<std::string, int> &pages);

} // namespace accord::documents
