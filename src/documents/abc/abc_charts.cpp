// SPDX-License-Identifier: GPL-3.0-or-later
// The classes as a table and as a Pareto chart: bars in order of payment, coloured by class, over
// bands by payment rank, with the cumulative share.
#include "base/money.h"
#include "documents/abc/abc_print.h"
#include "documents/chart/chart_painter.h"

#include <algorithm>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

constexpr std::array<AbcClass, 3> kClasses{AbcClass::A, AbcClass::B, AbcClass::C};

struct ClassColumns {
    std::vector<std::int64_t> value;
    std::vector<std::int64_t> valueShare;
    std::vector<std::int64_t> countShare;
    std::vector<std::int64_t> margin;
    std::vector<std::int64_t> marginShare;
};

ClassColumns classColumns(const AbcPrint &print) {
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> positive;
    std::vector<std::int64_t> counts;
    std::vector<std::int64_t> margins;
    for (const AbcClass value : kClasses) {
        values.push_back(print.of(value).value);
        positive.push_back(print.of(value).positive);
        counts.push_back(print.of(value).customers);
        margins.push_back(print.of(value).margin);
    }
    return {roundedToSteps(values, print.unit.step, inSteps(print.total().value, print.unit)),
            sharesPerMille(positive), sharesPerMille(counts),
            roundedToSteps(margins, print.unit.step, inSteps(print.total().margin, print.unit)),
            sharesPerMille(margins)};
}

double shownValue(const AbcPrint &print, std::int64_t fen) {
    auto value = static_cast<double>(inSteps(fen, print.unit));
    for (int i = 0; i < print.unit.decimals; ++i) {
        value /= 10;
    }
    return value;
}

// A label every so many customers, at most about ten, and the last one.
QString tickLabel(std::size_t i, std::size_t count) {
    std::size_t step = 1;
    for (const std::size_t candidate : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000}) {
        step = candidate;
        if (count / candidate <= 10) {
            break;
        }
    }
    const std::size_t number = i + 1;
    const bool last = number == count;
    const bool regular = number == 1 || number % step == 0;
    const bool crowded = !last && count - number < step / 2 + 1;
    return last || (regular && !crowded) ? QString::number(number) : QString();
}

struct Concentration {
    std::vector<std::size_t> order;
    std::vector<double> cumulative; // 0..1 after each of them
};

Concentration concentrationOf(const AbcPrint &print) {
    Concentration result{print.byValue(), {}};
    base::Wide running = 0;
    for (const std::size_t i : result.order) {
        running += std::max<std::int64_t>(print.value(i), 0);
        const std::int64_t millionths = base::divRound(running * 1'000'000, print.total().positive);
        result.cumulative.push_back(static_cast<double>(millionths) / 1'000'000);
    }
    return result;
}

QString shareText(double share) {
    return tenths(qRound64(share * 1000));
}

// Bands by the class in the leading indicator alone, as runs of the payment order.
void addBands(const AbcPrint &print, const Concentration &concentration, ChartData &data) {
    const auto leading = static_cast<std::size_t>(*print.leading);
    const Words one = print.words.each().front();
    std::size_t from = 0;
    double before = 0;
    for (const AbcClass value : kClasses) {
        std::size_t to = from;
        while (to < concentration.order.size() &&
               print.result.rows[concentration.order[to]].indicatorClass.at(leading) == value) {
            ++to;
        }
        if (to == from) {
            continue;
        }
        const double share = concentration.cumulative[to - 1] - before;
        before = concentration.cumulative[to - 1];
        data.bands.push_back({static_cast<int>(from), static_cast<int>(to), classGround(value),
                              classTone(value),
                              one.text("abc.band", {{"class", classText(value)},
                                                    {"n", QString::number(to - from)},
                                                    {"share", shareText(share)}})});
        if (to < concentration.order.size()) {
            data.rings.push_back({static_cast<int>(to) - 1, concentration.cumulative[to - 1],
                                  shareText(concentration.cumulative[to - 1])});
        }
        from = to;
    }
}

ChartData paretoData(const AbcPrint &print) {
    constexpr std::size_t kManyBars = 150;
    const Concentration concentration = concentrationOf(print);
    ChartData data;
    data.hasSecondAxis = true;
    data.barShare = concentration.order.size() > kManyBars ? 1.0 : 0.84;
    for (const AbcClass value : kClasses) {
        ChartSeries bars{{}, classBar(value), ChartSeries::Mark::StackedBar, {}, {}, false};
        for (const std::size_t i : concentration.order) {
            bars.values.push_back(print.effective(i) == value ? shownValue(print, print.value(i))
                                                              : 0);
        }
        data.series.push_back(std::move(bars));
    }
    data.series.push_back(
        {{}, Tone::Chart3, ChartSeries::Mark::Line, concentration.cumulative, {}, true});
    for (std::size_t i = 0; i < concentration.order.size(); ++i) {
        data.categories.push_back(tickLabel(i, concentration.order.size()));
    }
    data.categoryTitle = print.words.textOf("abc.pareto.axis", [&](const Words &one) {
        return WordArguments{{"indicator", print.indicator(one, *print.leading)}};
    });
    addBands(print, concentration, data);
    return data;
}

// The table of classes, built column by column: rows A, B, C and the total.
class ClassTable {
public:
    explicit ClassTable(const AbcPrint &print) : m_print(print), m_columns(classColumns(print)) {
        m_table.columns = {{Align::Left, true, 1}};
        m_head.cells = {Cell(print.words.stacked("abc.col.class"))};
    }

    void addCustomers() {
        addColumn("abc.col.customers",
                  [this](std::size_t i) { return Cell(grouped(sums(i).customers, 0)); });
        addColumn("abc.col.count_share",
                  [this](std::size_t i) { return share(m_columns.countShare, i); });
    }
    void addLeading(AbcIndicator leading) {
        addColumn("abc.indicator." + std::string(domain::abcIndicatorCode(leading)),
                  [this](std::size_t i) { return amount(m_columns.value, i, &AbcSums::value); });
        addColumn("abc.col.share",
                  [this](std::size_t i) { return share(m_columns.valueShare, i); });
        if (m_print.hasPrevious) {
            addColumn("plan.col.growth", [this](std::size_t i) {
                return Cell(signedText(growth(sums(i).comparable, sums(i).previous)));
            });
        }
    }
    void addMargin() {
        addColumn("abc.indicator.margin",
                  [this](std::size_t i) { return amount(m_columns.margin, i, &AbcSums::margin); });
        addColumn("abc.col.margin_share",
                  [this](std::size_t i) { return share(m_columns.marginShare, i); });
    }
    void addMean() {
        addColumn("abc.col.mean", [this](std::size_t i) {
            const AbcSums &of = sums(i);
            return Cell(of.customers == 0 ? noFigure()
                                          : documents::money(base::divRound(of.value, of.customers),
                                                             m_print.unit));
        });
    }
    [[nodiscard]] Table table() {
        m_table.header = {m_head};
        m_table.rows.assign(m_rows.begin(), m_rows.end());
        return std::move(m_table);
    }

private:
    void addColumn(const std::string &title, const std::function<Cell(std::size_t)> &cell) {
        m_table.columns.push_back({Align::Right, true, 1});
        m_head.cells.emplace_back(m_print.words.stacked(title));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows.at(i).cells.push_back(cell(i));
        }
    }
    [[nodiscard]] const AbcSums &sums(std::size_t i) const {
        return i < kClasses.size() ? m_print.of(kClasses.at(i)) : m_print.total();
    }
    [[nodiscard]] Cell amount(const std::vector<std::int64_t> &rounded, std::size_t i,
                              std::int64_t AbcSums::*sum) const {
        const std::int64_t shown =
            i < kClasses.size() ? rounded[i] : inSteps(sums(i).*sum, m_print.unit);
        return Cell(grouped(shown, m_print.unit.decimals));
    }
    static Cell share(const std::vector<std::int64_t> &shares, std::size_t i) {
        return Cell(tenths(i < shares.size() ? shares[i] : 1000));
    }

    const AbcPrint &m_print;
    ClassColumns m_columns;
    Table m_table;
    Row m_head;
    std::array<Row, 4> m_rows{Row{{classCell(AbcClass::A)}}, Row{{classCell(AbcClass::B)}},
                              Row{{classCell(AbcClass::C)}},
                              Row{{Cell(m_print.words.text("total"))}, RowKind::Total}};
};

} // namespace

void addAbcClasses(AbcPrint &print) {
    if (print.size() == 0) {
        return;
    }
    ClassTable classes(print);
    classes.addCustomers();
    if (print.leading) {
        classes.addLeading(*print.leading);
    }
    if (print.shows(AbcIndicator::Margin) && print.leading != AbcIndicator::Margin) {
        classes.addMargin();
    }
    if (print.leading) {
        classes.addMean();
    }
    print.out.caption(
        print.words.text("abc.classes"),
        print.unitNote(print.hasPrevious ? "abc.classes.note.growth" : "abc.classes.note"));
    print.out.table(classes.table());
}

void addAbcPareto(AbcPrint &print) {
    if (!print.leading || print.total().positive <= 0 || print.size() < 3) {
        return;
    }
    const Words one = print.words.each().front();
    std::vector<LegendItem> legend;
    legend.reserve(kClasses.size() + 1);
    for (const AbcClass value : kClasses) {
        legend.push_back(
            {classBar(value), one.text("abc.legend.class", {{"class", classText(value)}}), false});
    }
    legend.push_back({Tone::Chart3, one.text("abc.legend.cumulative"), true});
    print.out.caption(
        print.words.textOf(
            "abc.pareto",
            [&](const Words &each) {
                return WordArguments{{"indicator", print.indicator(each, *print.leading)}};
            }),
        print.words.each().front().text("caption.unit", {{"unit", print.unitName(one)}}), legend);
    print.out.chart(232, [data = paretoData(print)](Canvas &canvas, const QRectF &area) {
        paintChart(canvas, area, data);
    });
    print.out.note(print.unitNote("abc.pareto.note"));
}

} // namespace accord::documents
