// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_overview_tab.h"

#include "base/money.h"
#include "ui/common/chart_view.h"
#include "ui/common/figures.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/latest_list.h"
#include "ui/customers/plan_progress.h"
#include "ui/customers/section_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

using documents::ChartSeries;
using documents::Tone;

constexpr int kChartHeight = 240;
constexpr std::int64_t kWhole = 10'000; // basis points
constexpr double kFenPerTenThousand = 1e6;

std::optional<std::int64_t> share(std::optional<std::int64_t> part,
                                  std::optional<std::int64_t> whole) {
    if (!part || !whole || *whole <= 0) {
        return std::nullopt;
    }
    return base::divRound(static_cast<base::Wide>(*part) * kWhole, *whole);
}

std::vector<double> drawn(const app::YearFigures &figures) {
    std::vector<double> values;
    for (const auto &figure : figures) {
        values.push_back(figure ? static_cast<double>(*figure) / kFenPerTenThousand
                                : documents::kNoValue);
    }
    return values;
}

ChartSeries series(const QString &name, Tone tone, ChartSeries::Mark mark,
                   const app::YearFigures &figures) {
    ChartSeries series;
    series.name = name;
    series.tone = tone;
    series.mark = mark;
    series.values = drawn(figures);
    return series;
}

} // namespace

CustomerOverviewTab::CustomerOverviewTab(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_chart(new ChartView(QStringLiteral("customerChart"), context.theme, context.icons,
                            context.figures.language())),
      m_plans(new QVBoxLayout),
      m_latest(new LatestList(context)) {
    m_chart->setMinimumHeight(context.theme.px(kChartHeight));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(makeFigures());
    layout->addWidget(m_chart);
    layout->addWidget(makeHairline());
    layout->addLayout(m_plans);
    layout->addSpacing(context.theme.px(measure::kGap));
    layout->addWidget(makeHairline());
    layout->addWidget(m_latest);
    connect(m_latest, &LatestList::partWanted, this, &CustomerOverviewTab::partWanted);
    layout->addStretch(1);
    connect(m_chart, &ChartView::clicked, this, [this](int /*series*/, int category) {
        Q_EMIT monthOpened(m_first.plus(category).year());
    });
}

QWidget *CustomerOverviewTab::makeFigures() {
    auto *figures = new QWidget;
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *flow = new FlowLayout(m_context.theme.px(measure::kPageInset), 0, figures);
    QHBoxLayout *row = nullptr;
    const auto addPair = [&] {
        auto *pair = new QWidget;
        row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        flow->addWidget(pair);
    };
    const auto add = [&](const char *id, LabelKind kind) {
        QLabel *label = makeLabel(kind);
        label->setObjectName(QLatin1String(id));
        row->addWidget(label, 0, Qt::AlignBottom);
        return label;
    };
    addPair();
    m_sales = add("sales12", LabelKind::Figure);
    m_growth = add("growth12", LabelKind::Muted);
    addPair();
    m_payment = add("payment12", LabelKind::Figure);
    m_paymentShare = add("paymentShare12", LabelKind::Muted);
    return figures;
}

void CustomerOverviewTab::showFigures(const app::CustomerOverview &overview) {
    const auto sales = app::sumOf(overview.netFen);
    const auto before = app::sumOf(overview.netBeforeFen);
    const auto payment = app::sumOf(overview.paymentFen);
    const auto ratio = share(sales, before);
    m_sales->setText(m_context.figures.amount(sales));
    m_payment->setText(m_context.figures.amount(payment));
    const auto growth = ratio ? std::optional(*ratio - kWhole) : std::nullopt;
    const QString sold = tr("sales, %1").arg(m_context.figures.unitName());
    m_growth->setText(
        growth ? tr("%1, %2 on the year before").arg(sold, m_context.figures.growth(growth))
               : sold);
    const char *kind = "muted";
    if (growth && *growth != 0) {
        kind = *growth > 0 ? "positive" : "negative";
    }
    setLabelKind(*m_growth, kind);
    const auto paid = share(payment, sales);
    m_paymentShare->setText(paid ? tr("paid, %1 of sales").arg(m_context.figures.percent(paid))
                                 : tr("paid"));
}

void CustomerOverviewTab::showChart(const app::CustomerOverview &overview, const QString &name) {
    ChartContent content;
    content.title = tr("Sales and payments of %1").arg(name);
    content.note =
        tr("%1, %2 to %3")
            .arg(m_context.figures.unitName(), m_context.figures.month(overview.year.from),
                 m_context.figures.month(overview.year.to));
    content.categoryTitle = tr("Month");
    for (int i = 0; i < 12; ++i) {
        const base::Month month = overview.year.from.plus(i);
        content.data.categories.push_back(tr("%1", "month on an axis").arg(month.month()));
        content.names.push_back(m_context.figures.month(month));
    }
    ChartSeries before =
        series(tr("Year before"), Tone::Chart6, ChartSeries::Mark::Bar, overview.netBeforeFen);
    before.weight = 0.45;
    ChartSeries payment =
        series(tr("Payments"), Tone::Chart3, ChartSeries::Mark::Line, overview.paymentFen);
    payment.hasDots = true;
    content.data.series = {
        before, series(tr("Sales"), Tone::Chart1, ChartSeries::Mark::Bar, overview.netFen),
        payment};
    content.figure = [this, overview](int series, int category) {
        const app::YearFigures *const figures[] = {&overview.netBeforeFen, &overview.netFen,
                                                   &overview.paymentFen};
        return m_context.figures.amount((*figures[series])[static_cast<std::size_t>(category)]);
    };
    m_chart->setContent(std::move(content));
}

void CustomerOverviewTab::show(const app::CustomerOverview &overview, const QString &name) {
    m_first = overview.year.from;
    showFigures(overview);
    m_chart->setVisible(!m_first.isNull());
    if (!m_first.isNull()) {
        showChart(overview, name);
    }
}

void CustomerOverviewTab::showLatest(const std::string &code, domain::Rollup rollup) {
    m_latest->showCustomer(code, rollup);
}

void CustomerOverviewTab::showPlans(const std::vector<app::PlanOverviewRow> &plans) {
    clearRows(*m_plans);
    m_plans->addWidget(makeLabel(LabelKind::Section, tr("Annual plans")));
    if (plans.empty()) {
        m_plans->addWidget(makeLabel(LabelKind::Muted, tr("There is no annual plan yet.")));
    }
    for (const app::PlanOverviewRow &plan : plans) {
        auto *progress = new PlanProgress(m_context, plan);
        connect(progress, &PlanProgress::planOpened, this, &CustomerOverviewTab::planOpened);
        m_plans->addWidget(progress);
    }
}

} // namespace accord::ui
