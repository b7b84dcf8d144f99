// SPDX-License-Identifier: GPL-3.0-or-later
// Trade terms: one table of all lines, then each rebate with its ladder, the tier the targets
// reach in bold, and one worked example with its arithmetic (RULES section 6).
#include "documents/plan/plan_print.h"
#include "documents/plan_example.h"
#include "domain/plan/rebate_rules.h"

#include <algorithm>
#include <array>

namespace accord::documents {
namespace {

using app::PlanRebateForecast;
using domain::PlanLine;
using domain::RebateBasis;
using domain::RebateMode;

std::string word(std::string_view prefix, std::string_view code) {
    return std::string(prefix) + std::string(code);
}

bool isMoneyBasis(const PlanLine &line) {
    return line.basis == RebateBasis::NetSales;
}

QString threshold(const PlanPrint &print, const PlanLine &line, std::int64_t from) {
    return QStringLiteral("≥ ") + (isMoneyBasis(line) ? print.amountCell(from) : percent(from));
}

QString standard(const PlanPrint &print, const PlanLine &line) {
    if (line.tiers.empty()) {
        return print.words.text(word("line.", domain::code(line.kind)));
    }
    const Words one = print.words.each().front();
    const auto [low, high] =
        std::minmax_element(line.tiers.begin(), line.tiers.end(),
                            [](const auto &a, const auto &b) { return a.rate < b.rate; });
    WordArguments arguments{{"low", rateText(low->rate)},
                            {"high", rateText(high->rate)},
                            {"n", QString::number(line.tiers.size())},
                            {"basis", one.text(word("basis.", domain::code(line.basis)))},
                            {"mode", one.text(word("mode.", domain::code(line.mode)))}};
    return one.text(line.tiers.size() == 1 ? "terms.standard.one" : "terms.standard.tiers",
                    arguments);
}

QString conditions(const PlanPrint &print, const PlanLine &line) {
    const Words one = print.words.each().front();
    QStringList parts;
    if (!line.condition.empty()) {
        QString typed = printable(line.condition);
        while (typed.endsWith(u'。') || typed.endsWith(u'.')) {
            typed.chop(1);
        }
        parts.append(typed);
    }
    if (line.kind == domain::LineKind::Rebate) {
        parts.append(one.text("terms.due", {{"n", QString::number(line.dueDays)}}));
    }
    if (line.catchUp) {
        parts.append(one.text("terms.catch_up"));
    }
    if (line.voidLateDays) {
        parts.append(one.text("terms.void_late", {{"n", QString::number(*line.voidLateDays)}}));
    }
    if (line.capFen) {
        parts.append(one.text("terms.cap", {{"amount", print.amount(one, *line.capFen)}}));
    }
    return parts.join(one.text("separator"));
}

struct OverviewRow {
    std::array<QString, 5> texts; // title, standard, period, form, conditions
    std::int64_t fen = 0;
};

std::vector<OverviewRow> overviewRows(const PlanPrint &print) {
    std::vector<OverviewRow> rows;
    for (const PlanLine &line : print.plan.lines) {
        const bool onInvoice = line.kind == domain::LineKind::Discount;
        rows.push_back({{oneLine(line.title, 60), standard(print, line),
                         print.words.stacked(word("period.", domain::code(line.period))),
                         print.words.stacked(onInvoice ? "form.on_invoice"
                                                       : word("form.", domain::code(line.form))),
                         conditions(print, line)},
                        print.figures.lineFen(line)});
    }
    if (const std::int64_t budget = print.figures.activitiesFen(); budget > 0) {
        const Words one = print.words.each().front();
        rows.push_back({{print.words.text("line.activity"), one.text("terms.budget"), noFigure(),
                         noFigure(), one.text("terms.see_calendar")},
                        budget});
    }
    return rows;
}

void addOverview(PlanPrint &print) {
    Table table;
    table.columns = {{Align::Left, true, 0}, {Align::Left, false, 2}, {Align::Left, false, 2},
                     {Align::Left, true, 0}, {Align::Left, true, 0},  {Align::Left, false, 3},
                     {Align::Right, true, 0}};
    table.header = {{{Cell(), print.head("terms.col.title"), print.head("terms.col.standard"),
                      print.head("terms.col.period"), print.head("terms.col.form"),
                      print.head("terms.col.conditions"), print.head("terms.col.planned")}}};
    const std::vector<OverviewRow> rows = overviewRows(print);
    std::vector<std::int64_t> amounts;
    amounts.reserve(rows.size());
    for (const OverviewRow &row : rows) {
        amounts.push_back(row.fen);
    }
    const MoneyUnit &unit = print.figures.unit();
    const std::int64_t sum = print.figures.supportFen();
    const std::vector<std::int64_t> steps = roundedToSteps(amounts, unit.step, inSteps(sum, unit));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Row row{{Cell(toned(QString::number(i + 1), Tone::Muted))}};
        for (const QString &text : rows[i].texts) {
            row.cells.emplace_back(text);
        }
        row.cells.emplace_back(rows[i].fen > 0 ? grouped(steps[i], unit.decimals) : noFigure());
        table.rows.push_back(std::move(row));
    }
    const auto sales = print.figures.targetTotal(domain::PlanMetric::NetSales);
    Row total{{Cell(), Cell(print.words.text("total"))}, RowKind::Total};
    Cell share(sales && sales->year > 0
                   ? print.words.text("terms.share", {{"share", ratio(sum, sales->year)}})
                   : QString());
    share.span = 4;
    total.cells.push_back(std::move(share));
    total.cells.emplace_back(grouped(inSteps(sum, unit), unit.decimals));
    table.rows.push_back(std::move(total));
    print.out.caption(print.numbered(1, print.words.text("terms.overview")),
                      print.unitNote("terms.overview.note"));
    print.out.table(table);
}

// What reaching a tier exactly earns, and the tier that the targets reach.
void addLadder(PlanPrint &print, const PlanLine &line,
               const std::vector<PlanRebateForecast> &forecasts) {
    int reached = -1;
    for (const PlanRebateForecast &forecast : forecasts) {
        reached = std::max(reached, forecast.tier);
    }
    const bool money = isMoneyBasis(line);
    Table table;
    table.keepTogether = true;
    table.columns = {{Align::Left, true, 1}, {Align::Right, true, 1}, {Align::Right, true, 1}};
    Row head{{print.head("terms.col.tier"), print.head(word("basis.", domain::code(line.basis))),
              print.head("terms.col.rate")}};
    if (money) {
        table.columns.push_back({Align::Right, true, 1});
        head.cells.push_back(print.head("terms.col.at_threshold"));
    }
    table.header = {head};
    for (std::size_t i = 0; i < line.tiers.size(); ++i) {
        const bool target = static_cast<int>(i) == reached;
        QString name = print.words.text("terms.tier", {{"n", QString::number(i + 1)}});
        if (target) {
            name += u'　' + print.words.text("terms.tier.target");
        }
        Row row{{Cell(name), Cell(threshold(print, line, line.tiers[i].fromFen)),
                 Cell(rateText(line.tiers[i].rate))},
                target ? RowKind::Marked : RowKind::Normal};
        if (money) {
            const domain::RebateEarning earning =
                domain::rebateOnSales(line.mode, line.tiers, line.tiers[i].fromFen, line.capFen);
            row.cells.emplace_back(yuan(earning.earnedFen));
        }
        table.rows.push_back(std::move(row));
    }
    print.out.table(table);
}

// The arithmetic of a rebate on sales, tier by tier: "1,000,000 × 1% + 600,000 × 2%".
QString arithmetic(const PlanLine &line, std::int64_t basis, int tier) {
    if (line.mode == RebateMode::Whole) {
        return wholeYuan(basis) + QStringLiteral(" × ") +
               rateText(line.tiers.at(static_cast<std::size_t>(tier)).rate);
    }
    QStringList parts;
    for (int i = 0; i <= tier; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::int64_t top = i == tier ? basis : line.tiers.at(at + 1).fromFen;
        parts.append(wholeYuan(top - line.tiers.at(at).fromFen) + QStringLiteral(" × ") +
                     rateText(line.tiers.at(at).rate));
    }
    return parts.join(QStringLiteral(" + "));
}

// The first period in which the best tier is reached.
const PlanRebateForecast *bestOf(const std::vector<PlanRebateForecast> &forecasts) {
    const PlanRebateForecast *best = nullptr;
    for (const PlanRebateForecast &forecast : forecasts) {
        if (best == nullptr || forecast.earnedFen > best->earnedFen) {
            best = &forecast;
        }
    }
    return best;
}

QString periodText(const Words &one, domain::LinePeriod period, int index) {
    switch (period) {
    case domain::LinePeriod::Month:
        return one.text("month." + std::to_string(index));
    case domain::LinePeriod::Quarter:
        return one.text("quarter." + std::to_string(index));
    case domain::LinePeriod::Half:
        return one.text("half." + std::to_string(index));
    case domain::LinePeriod::Year:
        break;
    }
    return one.text("plan.full_year");
}

// The sentence that explains the best period, and what it needs; by what the rebate is measured.
std::string exampleKey(const PlanLine &line, const PlanRebateForecast &best,
                       WordArguments &arguments) {
    if (best.tier < 0) {
        return "terms.example.none";
    }
    if (isMoneyBasis(line) && line.mode != RebateMode::None) {
        arguments["basis"] = wholeYuan(best.basis);
        arguments["arithmetic"] = arithmetic(line, best.basis, best.tier);
        const bool capped = line.capFen && best.earnedFen >= *line.capFen;
        return capped ? "terms.example.capped" : "terms.example.sales";
    }
    if (line.basis == RebateBasis::Growth) {
        arguments["growth"] = percent(best.basis);
        return "terms.example.growth";
    }
    arguments["rate"] = rateText(line.tiers.at(static_cast<std::size_t>(best.tier)).rate);
    return "terms.example.measured";
}

// One sentence per language; none without a forecast.
std::vector<RichText> exampleOf(const PlanPrint &print, const PlanLine &line,
                                const std::vector<PlanRebateForecast> &forecasts) {
    std::vector<RichText> lines;
    const PlanRebateForecast *best = bestOf(forecasts);
    if (best == nullptr) {
        return lines;
    }
    std::int64_t year = 0;
    for (const PlanRebateForecast &forecast : forecasts) {
        year += forecast.earnedFen;
    }
    for (const Words &one : print.words.each()) {
        WordArguments arguments{{"period", periodText(one, line.period, best->period)},
                                {"earned", yuan(best->earnedFen)},
                                {"year", yuan(year)},
                                {"tier", QString::number(best->tier + 1)}};
        const std::string key = exampleKey(line, *best, arguments);
        RichText text = one.rich(key, arguments);
        if (forecasts.size() > 1 && best->tier >= 0) {
            text.add({one.text("separator.sentence"), false, {}, {}})
                .add(one.rich("terms.example.year", arguments));
        }
        lines.push_back(std::move(text));
    }
    return lines;
}

void addRebate(PlanPrint &print, const PlanLine &line, int part) {
    const std::vector<PlanRebateForecast> forecasts = print.figures.forecasts(line);
    const Words one = print.words.each().front();
    QString title = oneLine(line.title, 60);
    if (line.mode != RebateMode::None) {
        title += one.text("colon") + print.words.text(word("mode.", domain::code(line.mode)));
    }
    QString note = line.mode == RebateMode::None
                       ? QString()
                       : one.text(word("mode.note.", domain::code(line.mode)));
    if (line.basis == RebateBasis::Growth) {
        note = one.text(word("applies.", domain::code(line.appliesTo)));
    }
    print.out.caption(print.numbered(part, title),
                      one.text("terms.rebate.note", {{"note", note}, {"unit", print.unitName()}}));
    addLadder(print, line, forecasts);
    if (const auto lines = exampleOf(print, line, forecasts); !lines.empty()) {
        print.out.example(one.text("terms.example"), lines);
    }
}

} // namespace

QString rebateExample(const app::PlanDocument &plan, const std::string &line,
                      DocumentLanguage language) {
    const FontFactory fonts(language);
    Flow flow;
    Composer composer(fonts, flow);
    const PlanPrint print(plan, {PlanCopy::Internal, language}, composer);
    QStringList sentences;
    for (const PlanLine &entry : plan.plan.lines) {
        if (entry.id == line && !entry.tiers.empty()) {
            for (const RichText &text : exampleOf(print, entry, print.figures.forecasts(entry))) {
                sentences.append(text.plain());
            }
        }
    }
    return sentences.join(u'\n');
}

void addPlanTerms(PlanPrint &print) {
    print.heading("plan.terms", "terms");
    addOverview(print);
    int part = 2;
    for (const PlanLine &line : print.plan.lines) {
        if (line.kind == domain::LineKind::Rebate && !line.tiers.empty()) {
            addRebate(print, line, part++);
        }
    }
}

} // namespace accord::documents
