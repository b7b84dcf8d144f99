// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan/plan_print.h"

namespace accord::documents {
namespace {

constexpr int kLongestName = 60;

using domain::Plan;

bool always(const PlanPrint & /*print*/) {
    return true;
}

bool hasTargets(const PlanPrint &print) {
    return !print.plan.targets.empty() && !print.figures.categories().empty();
}

bool hasLastYear(const PlanPrint &print) {
    const auto &last = print.document;
    return !print.plan.sections.lastYear.empty() || !last.yearBefore.empty() ||
           !last.lastTargets.empty();
}

bool hasMarket(const PlanPrint &print) {
    const domain::PlanSections &s = print.plan.sections;
    return !(s.market.empty() && s.category.empty() && s.channel.empty() && s.strengths.empty() &&
             s.weaknesses.empty() && s.opportunities.empty() && s.threats.empty());
}

bool hasTerms(const PlanPrint &print) {
    return !print.plan.lines.empty();
}

bool hasActivities(const PlanPrint &print) {
    return !print.plan.activities.empty();
}

bool hasMerchandising(const PlanPrint &print) {
    return !print.plan.merchandising.empty() || !print.plan.equipment.empty();
}

bool hasPromises(const PlanPrint &print) {
    return !print.plan.promises.empty() || !print.plan.actions.empty();
}

bool hasKpis(const PlanPrint &print) {
    return !print.plan.kpis.empty() || !print.plan.reviews.empty();
}

bool hasCorrection(const PlanPrint &print) {
    return !print.plan.sections.correctionClause.empty() || print.plan.sections.reserve;
}

// A page of nothing but "not known" tells nobody anything.
bool hasInternal(const PlanPrint &print) {
    const app::PlanInternal &internal = print.document.internal;
    return print.isInternal() &&
           (internal.lastYear || internal.target || !internal.checks.empty() ||
            !internal.approvals.empty() || !print.plan.steps.empty() || !print.plan.lines.empty() ||
            !print.plan.sections.growthReason.empty());
}

} // namespace

PlanPrint::PlanPrint(const app::PlanDocument &source, const PlanPdfOptions &chosen,
                     Composer &composer)
    : document(source),
      plan(source.plan),
      options(chosen),
      words(chosen.language),
      figures(source, chosen.language),
      out(composer) {}

QString PlanPrint::customer() const {
    return oneLine(document.customerName, kLongestName);
}

QString PlanPrint::company() const {
    return oneLine(document.company, kLongestName);
}

QString PlanPrint::shortName() const {
    constexpr int kLongestShort = 24;
    return oneLine(document.customerShortName.empty() ? document.customerName
                                                      : document.customerShortName,
                   kLongestShort);
}

QString PlanPrint::amount(const Words &one, std::int64_t fen) const {
    // The unit of the pages follows the plan's size; English sentences count in thousands.
    const bool small = figures.unit().kind == MoneyUnit::Kind::Yuan;
    const MoneyUnit unit = small             ? MoneyUnit{}
                           : one.isEnglish() ? MoneyUnit{MoneyUnit::Kind::Thousand, 100'000, 0}
                                             : figures.unit();
    switch (unit.kind) {
    case MoneyUnit::Kind::Yuan:
        return one.text("amount.yuan", {{"n", money(fen, unit)}});
    case MoneyUnit::Kind::Thousand:
        return one.text("amount.thousand", {{"n", money(fen, unit)}});
    case MoneyUnit::Kind::TenThousand:
        break;
    }
    return one.text("amount.ten_thousand", {{"n", money(fen, unit)}});
}

QString PlanPrint::unitName(const Words &one) const {
    switch (figures.unit().kind) {
    case MoneyUnit::Kind::Yuan:
        return one.text("unit.yuan");
    case MoneyUnit::Kind::Thousand:
        return one.text("unit.thousand");
    case MoneyUnit::Kind::TenThousand:
        break;
    }
    return one.text("unit.ten_thousand");
}

QString PlanPrint::unitNote(std::string_view key, const WordArguments &more) const {
    return words.textOf(key, [&](const Words &one) {
        WordArguments arguments = more;
        arguments["unit"] = unitName(one);
        return arguments;
    });
}

QString PlanPrint::category(const std::string &name) const {
    constexpr int kLongestCategory = 24;
    if (name.empty() || name == "(none)") {
        return words.text("category.none");
    }
    return name == kAllCategories ? words.text("category.all") : oneLine(name, kLongestCategory);
}

QString PlanPrint::range(base::Date from, base::Date to) const {
    return words.each().front().text("date.range",
                                     {{"from", dateText(from)}, {"to", dateText(to)}});
}

QString PlanPrint::month(int index) const {
    return words.each().front().text("month." + std::to_string(index));
}

void PlanPrint::estimateNote() {
    const int from = figures.estimatedFrom();
    if (from == 0) {
        return;
    }
    out.note(words.textOf("plan.estimate.note", [&](const Words &one) {
        const auto name = [&one](int index) { return one.text("month." + std::to_string(index)); };
        return WordArguments{{"months", from == 12
                                            ? name(12)
                                            : one.text("plan.estimate.months",
                                                       {{"from", name(from)}, {"to", name(12)}})},
                             {"year", lastYear()}};
    }));
}

QString PlanPrint::quarter(int index) const {
    return words.text("quarter." + std::to_string(index));
}

QString PlanPrint::periodName(domain::LinePeriod period, int index) const {
    switch (period) {
    case domain::LinePeriod::Month:
        return month(index);
    case domain::LinePeriod::Quarter:
        return quarter(index);
    case domain::LinePeriod::Half:
        return words.text("half." + std::to_string(index));
    case domain::LinePeriod::Year:
        break;
    }
    return words.text("plan.full_year");
}

double PlanPrint::inUnit(std::int64_t steps) const {
    auto value = static_cast<double>(steps);
    for (int i = 0; i < figures.unit().decimals; ++i) {
        value /= 10;
    }
    return value;
}

QString PlanPrint::statusWord() const {
    const auto count = [](int n) { return WordArguments{{"n", QString::number(n)}}; };
    if (plan.step == domain::PlanStep::Terminated) {
        return words.text("plan.status.terminated");
    }
    if (!isSigned()) {
        return words.text("plan.status.draft", count(plan.draft));
    }
    return words.text(plan.step == domain::PlanStep::Closed ? "plan.status.closed"
                                                            : "plan.status.signed",
                      count(*plan.revision));
}

QString PlanPrint::numbered(int part, const QString &title) const {
    return QStringLiteral("%1.%2　").arg(number).arg(part) + title;
}

void PlanPrint::heading(std::string_view titleKey, const std::string &anchor,
                        double startPageBelow) {
    out.heading(number, words.text(titleKey), anchor, startPageBelow);
}

QString unitText(const std::string &unit) {
    constexpr int kLongestUnit = 10;
    const QString text = oneLine(unit, kLongestUnit);
    return text.isEmpty() || text == u'%' ? text : u' ' + text;
}

const std::vector<PlanSection> &planSections() {
    static const std::vector<PlanSection> kSections{
        {"summary", "plan.summary", "plan.summary.about", false, hasTargets, addPlanSummary},
        {"last_year", "plan.last_year", "plan.last_year.about", true, hasLastYear, addPlanLastYear},
        {"market", "plan.market", "plan.market.about", true, hasMarket, addPlanMarket},
        {"targets", "plan.targets", "plan.targets.about", true, hasTargets, addPlanTargets},
        {"terms", "plan.terms", "plan.terms.about", true, hasTerms, addPlanTerms},
        {"activities", "plan.activities", "plan.activities.about", true, hasActivities,
         addPlanActivities},
        {"merchandising", "plan.merchandising", "plan.merchandising.about", true, hasMerchandising,
         addPlanMerchandising},
        {"promises", "plan.promises", "plan.promises.about", true, hasPromises, addPlanPromises},
        {"kpis", "plan.kpis", "plan.kpis.about", true, hasKpis, addPlanKpis},
        {"correction", "plan.correction", "plan.correction.about", true, hasCorrection,
         addPlanCorrection},
        {"signing", "plan.signing", "plan.signing.about", true, always, addPlanSigning},
        {"internal", "plan.internal", "plan.internal.about", false, hasInternal, addPlanInternal},
    };
    return kSections;
}

} // namespace accord::documents
