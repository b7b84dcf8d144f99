// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_pareto_chart.h"

#include "base/money.h"
#include "ui/abc/abc_text.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

using documents::ChartData;
using documents::ChartSeries;
using documents::Tone;
using domain::AbcClass;
using domain::AbcPareto;

constexpr std::array kClasses{AbcClass::A, AbcClass::B, AbcClass::C};

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcParetoChart)
public:
    static QString title(const QString &indicator, const std::optional<AbcConcentration> &first,
                         const Figures &figures) {
        return first ? tr("%1 is concentrated: the first %n customers hold %2", nullptr,
                          static_cast<int>(first->customers))
                           .arg(indicator, AbcText::share(first->share, figures))
                     : tr("%1 by customer").arg(indicator);
    }
    static QString note(const QString &indicator, const QString &unit) {
        return tr("%1 (%2), largest first").arg(indicator, unit);
    }
    static QString cumulative() { return tr("Cumulative share"); }
    static QString band(AbcClass value, int count) {
        return tr("%1: %n customers", nullptr, count).arg(AbcText::cls(value));
    }
    static QString ring(const QString &share) { return tr("Together %1").arg(share); }
    static QString legend(AbcClass value, int count) {
        return tr("Composite %1: %n", nullptr, count).arg(AbcText::cls(value));
    }
    static QString limit(AbcClass value) { return tr("End of class %1").arg(AbcText::cls(value)); }
    static QString customer() { return tr("Customer"); }
    static QString cls() { return tr("Composite class"); }
    static QString single() { return tr("Class by this indicator"); }
};

Tone toneOf(AbcClass value) {
    switch (value) {
    case AbcClass::A:
        return Tone::ClassA;
    case AbcClass::B:
        return Tone::ClassB;
    case AbcClass::C:
    case AbcClass::None:
        break;
    }
    return Tone::ClassC;
}

Tone groundOf(AbcClass value) {
    switch (value) {
    case AbcClass::A:
        return Tone::ClassASoft;
    case AbcClass::B:
        return Tone::ClassBSoft;
    case AbcClass::C:
    case AbcClass::None:
        break;
    }
    return Tone::ClassCSoft;
}

double inUnit(std::int64_t fen, const Figures &figures) {
    constexpr double kYuan = 100;
    constexpr double kTenThousand = 1'000'000;
    return static_cast<double>(fen) /
           (figures.unit() == MoneyUnit::TenThousand ? kTenThousand : kYuan);
}

// A number every so many customers, at most about ten, and the last.
QString tick(std::size_t at, std::size_t count) {
    std::size_t step = 1;
    for (const std::size_t candidate : {1, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000}) {
        step = candidate;
        if (count / candidate <= 10) {
            break;
        }
    }
    const std::size_t number = at + 1;
    const bool last = number == count;
    const bool crowded = !last && count - number < step / 2 + 1;
    return last || number == 1 || (number % step == 0 && !crowded) ? QString::number(number)
                                                                   : QString();
}

void addSeries(ChartData &data, const app::AbcReport &report, const AbcPareto &pareto,
               const Figures &figures) {
    for (const AbcClass value : kClasses) {
        ChartSeries bars{{}, toneOf(value), ChartSeries::Mark::StackedBar, {}, {}, false};
        for (std::size_t i = 0; i < pareto.order.size(); ++i) {
            const AbcClass own = effectiveClass(report, pareto.order[i]);
            const bool mine = own == value || (own == AbcClass::None && value == AbcClass::C);
            bars.values.push_back(mine ? inUnit(pareto.value[i], figures) : 0);
        }
        data.series.push_back(std::move(bars));
    }
    if (pareto.total > 0) {
        ChartSeries curve{{}, Tone::Chart3, ChartSeries::Mark::Line, {}, {}, true};
        for (const std::int64_t share : pareto.cumulative) {
            curve.values.push_back(static_cast<double>(share) / static_cast<double>(kAbcMillion));
        }
        data.series.push_back(std::move(curve));
        data.hasSecondAxis = true;
    }
}

void addBands(ChartData &data, const AbcPareto &pareto, const Figures &figures) {
    const std::array ends{pareto.limits[0], pareto.limits[1], pareto.order.size()};
    std::size_t from = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::size_t to = ends.at(i);
        if (to > from) {
            data.bands.push_back({static_cast<int>(from), static_cast<int>(to),
                                  groundOf(kClasses.at(i)), Tone::Muted,
                                  Words::band(kClasses.at(i), static_cast<int>(to - from))});
        }
        if (i < 2 && to > from && to < pareto.order.size() && pareto.total > 0) {
            const std::int64_t share = pareto.cumulative[to - 1];
            data.rings.push_back({static_cast<int>(to) - 1,
                                  static_cast<double>(share) / static_cast<double>(kAbcMillion),
                                  Words::ring(AbcText::share(share, figures))});
        }
        from = to;
    }
}

void addLimits(ChartContent &content, const AbcPareto &pareto) {
    const int n = static_cast<int>(pareto.order.size());
    if (n < 3 || pareto.total <= 0) {
        return;
    }
    content.data.limits = {static_cast<int>(pareto.limits[0]), static_cast<int>(pareto.limits[1])};
    content.limits = {{Words::limit(AbcClass::A), 1, n - 2}, {Words::limit(AbcClass::B), 2, n - 1}};
}

void addColumns(ChartContent &content, std::shared_ptr<const app::AbcReport> report,
                const AbcPareto &pareto, const Figures &figures) {
    content.categoryTitle = Words::customer();
    for (const std::size_t row : pareto.order) {
        content.names.push_back(QString::fromStdString(report->rows[row].name));
    }
    const auto order = std::make_shared<const AbcPareto>(pareto);
    const auto at = [order](int category) { return static_cast<std::size_t>(category); };
    content.columns = {
        {AbcText::indicator(pareto.indicator), true,
         [=, &figures](int i) { return figures.amount(order->value[at(i)]); }},
        {Words::cumulative(), true,
         [=, &figures](int i) {
             return order->total > 0 ? AbcText::share(order->cumulative[at(i)], figures)
                                     : Figures::none();
         }},
        {Words::single(), true,
         [=](int i) {
             return AbcText::cls(report->result.rows[order->order[at(i)]]
                                     .indicatorClass[static_cast<std::size_t>(order->indicator)]);
         }},
        {Words::cls(), true,
         [=](int i) { return AbcText::cls(effectiveClass(*report, order->order[at(i)])); }}};
}

} // namespace

ChartContent abcParetoChart(std::shared_ptr<const app::AbcReport> report, const AbcPareto &pareto,
                            const Figures &figures) {
    constexpr std::size_t kManyBars = 150;
    ChartContent content;
    const QString indicator = AbcText::indicator(pareto.indicator);
    content.title = Words::title(indicator, concentrationOf(pareto), figures);
    content.note = Words::note(indicator, figures.unitName());
    content.data.barShare = pareto.order.size() > kManyBars ? 1.0 : 0.74;
    addSeries(content.data, *report, pareto, figures);
    addBands(content.data, pareto, figures);
    addLimits(content, pareto);
    for (std::size_t i = 0; i < pareto.order.size(); ++i) {
        content.data.categories.push_back(tick(i, pareto.order.size()));
    }
    if (content.data.hasSecondAxis) {
        content.legend.push_back({Tone::Chart3, true, Words::cumulative(), {}, {}});
    }
    addColumns(content, std::move(report), pareto, figures);
    return content;
}

std::vector<ChartLegendItem> abcClassLegend(const AbcSummary &summary, const Figures &figures) {
    std::vector<ChartLegendItem> items;
    for (const AbcClass value : kClasses) {
        const auto at = static_cast<std::size_t>(value);
        ChartLegendItem item;
        item.tone = toneOf(value);
        item.text = Words::legend(value, summary.count[at]);
        item.figure = figures.amount(summary.value[at]);
        item.tail = summary.positive > 0
                        ? figures.percent(base::divRound(base::Wide{summary.value[at]} * 10'000,
                                                         summary.positive))
                        : QString();
        items.push_back(item);
    }
    return items;
}

} // namespace accord::ui
