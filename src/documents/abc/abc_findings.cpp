// SPDX-License-Identifier: GPL-3.0-or-later
// Findings first: each a bold clause with its figure and one sentence, all computed from the rows.
#include "base/money.h"
#include "documents/abc/abc_print.h"

#include <algorithm>
#include <functional>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

constexpr std::int64_t kFallPerMille = -150; // a fall of more than 15 % stands out

using Test = std::function<bool(std::size_t)>;

std::vector<std::size_t> rowsWhere(const AbcPrint &print, const Test &test) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < print.size(); ++i) {
        if (test(i)) {
            rows.push_back(i);
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::size_t a, std::size_t b) { return print.value(a) > print.value(b); });
    return rows;
}

bool fellMuch(const AbcPrint &print, std::size_t i) {
    const std::optional<std::int64_t> before = print.previous(i);
    return before && *before > 0 &&
           base::Wide{print.value(i) - *before} * 1000 < base::Wide{*before} * kFallPerMille;
}

void addIfAny(std::vector<AbcFinding> &findings, AbcFinding finding) {
    if (!finding.rows.empty()) {
        findings.push_back(std::move(finding));
    }
}

// A customers whom one indicator puts into C.
void addDisagreements(const AbcPrint &print, std::vector<AbcFinding> &findings) {
    for (const AbcIndicator which :
         {AbcIndicator::Payment, AbcIndicator::Margin, AbcIndicator::Dependence}) {
        const auto at = static_cast<std::size_t>(which);
        const std::vector<std::size_t> rows = rowsWhere(print, [&](std::size_t i) {
            return print.effective(i) == AbcClass::A &&
                   print.result.rows[i].indicatorClass.at(at) == AbcClass::C;
        });
        addIfAny(findings, {"disagreement", rows, which, AbcClass::A});
    }
}

void addMovements(const AbcPrint &print, std::vector<AbcFinding> &findings) {
    const auto wasAnd = [&](AbcClass before, auto now) {
        return rowsWhere(print, [&](std::size_t i) {
            return print.result.rows[i].previous == before && now(print.effective(i));
        });
    };
    addIfAny(findings, {"fallen_a",
                        wasAnd(AbcClass::A, [](AbcClass c) { return c != AbcClass::A; }),
                        {},
                        AbcClass::A});
    addIfAny(findings, {"shrinking_a",
                        rowsWhere(print,
                                  [&](std::size_t i) {
                                      return print.effective(i) == AbcClass::A &&
                                             fellMuch(print, i);
                                  }),
                        {},
                        AbcClass::A});
    for (const AbcClass value : {AbcClass::B, AbcClass::C}) {
        const AbcSums &sum = print.of(value);
        if (sum.previous > 0 && sum.comparable < sum.previous) {
            addIfAny(findings, {"shrinking_class",
                                rowsWhere(print,
                                          [&](std::size_t i) {
                                              return print.effective(i) == value &&
                                                     print.previous(i) &&
                                                     print.value(i) < *print.previous(i);
                                          }),
                                {},
                                value});
        }
    }
    addIfAny(findings, {"risen_a",
                        rowsWhere(print,
                                  [&](std::size_t i) {
                                      const AbcClass before = print.result.rows[i].previous;
                                      return print.effective(i) == AbcClass::A &&
                                             (before == AbcClass::B || before == AbcClass::C);
                                  }),
                        {},
                        AbcClass::A});
}

QString shareOf(std::int64_t part, std::int64_t whole) {
    return ratio(part, whole);
}

std::int64_t sumOf(const std::vector<std::size_t> &rows,
                   const std::function<std::int64_t(std::size_t)> &value) {
    std::int64_t sum = 0;
    for (const std::size_t i : rows) {
        sum += value(i);
    }
    return sum;
}

WordArguments argumentsOf(const AbcPrint &print, const Words &one, const AbcFinding &finding) {
    const std::vector<std::size_t> &rows = finding.rows;
    const AbcSums &subject = print.of(finding.subject);
    const std::int64_t now = sumOf(rows, [&](std::size_t i) { return print.value(i); });
    const std::int64_t before =
        sumOf(rows, [&](std::size_t i) { return print.previous(i).value_or(0); });
    const std::size_t first = rows.empty() ? 0 : rows.front();
    WordArguments arguments{
        {"n", QString::number(rows.size())},
        {"class", classText(finding.subject)},
        {"customers", QString::number(subject.customers)},
        {"names", print.names(one, rows)},
        {"share", shareOf(subject.positive, print.total().positive)},
        {"count_share", shareOf(subject.customers, print.total().customers)},
        {"growth", growth(subject.comparable, subject.previous)},
        {"rows_growth", growth(now, before)},
        {"lost", print.amount(one, std::max<std::int64_t>(before - now, 0))},
        {"leading", print.leading ? print.indicator(one, *print.leading) : QString()},
        {"indicator", finding.indicator ? print.indicator(one, *finding.indicator) : QString()}};
    if (!rows.empty()) {
        arguments["first"] = print.name(first);
        arguments["first_share"] =
            shareOf(std::max<std::int64_t>(print.value(first), 0), print.total().positive);
        arguments["first_growth"] = print.growthOf(first);
    }
    return arguments;
}

std::string wordsKey(const AbcFinding &finding) {
    std::string key = "abc.finding." + finding.key;
    if (finding.indicator) {
        key += "." + std::string(domain::abcIndicatorCode(*finding.indicator));
    }
    return key;
}

} // namespace

std::vector<AbcFinding> abcFindings(const AbcPrint &print) {
    std::vector<AbcFinding> findings;
    if (print.leading && print.total().positive > 0) {
        const auto isA = [&](std::size_t i) { return print.effective(i) == AbcClass::A; };
        addIfAny(findings, {"concentration", rowsWhere(print, isA), {}, AbcClass::A});
    }
    if (print.hasPrevious) {
        addMovements(print, findings);
    }
    addDisagreements(print, findings);
    const auto isC = [&](std::size_t i) { return print.effective(i) == AbcClass::C; };
    if (print.leading && print.total().positive > 0) {
        addIfAny(findings, {"tail", rowsWhere(print, isC), {}, AbcClass::C});
    }
    addIfAny(findings, {"guard",
                        rowsWhere(print, [&](std::size_t i) { return print.result.rows[i].guard; }),
                        {},
                        AbcClass::C});
    return findings;
}

void addAbcFindings(AbcPrint &print, const std::vector<AbcFinding> &findings) {
    print.out.heading(0, print.words.text("abc.findings"), "findings");
    if (findings.empty()) {
        print.out.body(print.words.text("abc.findings.none"));
    }
    int number = 0;
    for (const AbcFinding &finding : findings) {
        RichText text;
        for (const Words &one : print.words.each()) {
            if (!text.isEmpty()) {
                text.add({QStringLiteral("\n"), false, {}, {}});
            }
            text.add(one.rich(wordsKey(finding), argumentsOf(print, one, finding)));
        }
        print.out.numbered(++number, text);
    }
}

namespace {

struct FirstStep {
    std::string_view finding;
    std::optional<AbcIndicator> indicator;
    std::string_view words;
    int days = 7;
};

constexpr std::array<FirstStep, 6> kFirstSteps{{
    {"fallen_a", std::nullopt, "abc.step.visit", 7},
    {"shrinking_a", std::nullopt, "abc.step.review", 14},
    {"guard", std::nullopt, "abc.step.clear", 14},
    {"risen_a", std::nullopt, "abc.step.plan", 21},
    {"disagreement", AbcIndicator::Margin, "abc.step.margin", 28},
    {"disagreement", AbcIndicator::Dependence, "abc.step.value", 28},
}};

QString ownersOf(const AbcPrint &print, const Words &one, const std::vector<std::size_t> &rows) {
    constexpr qsizetype kMost = 3;
    QStringList owners;
    for (const std::size_t i : rows) {
        const QString owner = print.owner(i);
        if (!owners.contains(owner) && owner != noFigure() && owners.size() < kMost) {
            owners.append(owner);
        }
    }
    return owners.isEmpty() ? one.text("abc.unassigned") : owners.join(one.text("list.separator"));
}

} // namespace

void addAbcFirstSteps(AbcPrint &print, const std::vector<AbcFinding> &findings) {
    Table table;
    table.keepTogether = true;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 3},
                     {Align::Left, true, 0},
                     {Align::Right, true, 0}};
    table.header = {
        {{Cell(), Cell(print.words.stacked("abc.step.col.what")),
          Cell(print.words.stacked("col.owner")), Cell(print.words.stacked("col.due"))}}};
    for (const FirstStep &step : kFirstSteps) {
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const AbcFinding &finding) {
                return finding.key == step.finding && finding.indicator == step.indicator;
            });
        if (found == findings.end()) {
            continue;
        }
        const QString what = print.words.stackedOf(step.words, [&](const Words &one) {
            return WordArguments{{"names", print.names(one, found->rows)}};
        });
        table.rows.push_back(
            {{Cell(toned(QString::number(table.rows.size() + 1), Tone::Muted)), Cell(what),
              Cell(ownersOf(print, print.words.each().front(), found->rows)),
              Cell(dateText(print.report.date.plusDays(step.days)))}});
    }
    if (!table.rows.empty()) {
        print.out.caption(print.words.text("abc.first_steps"),
                          print.words.text("abc.first_steps.note"));
        print.out.table(table);
    }
}

} // namespace accord::documents
