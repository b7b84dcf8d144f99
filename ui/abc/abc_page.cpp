// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_page.h"

#include "domain/abc/abc_policy.h"
#include "ui/abc/abc_agreement_pane.h"
#include "ui/abc/abc_excluded_dialog.h"
#include "ui/abc/abc_parameter_bar.h"
#include "ui/abc/abc_pareto_chart.h"
#include "ui/abc/abc_runs_dialog.h"
#include "ui/abc/abc_steps.h"
#include "ui/abc/abc_table_pane.h"
#include "ui/abc/abc_text.h"
#include "ui/abc/abc_why_pane.h"
#include "ui/common/action_runner.h"
#include "ui/common/chart_view.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {

AbcPage::AbcPage(PageContext &context, Place place, QWidget *parent)
    : Page(context, std::move(place), parent),
      m_run(context, this),
      m_look(std::make_unique<ChartLook>(context.theme, context.figures.language())) {
    app::AbcService service(context.app());
    const auto known = context.actions.attempt(
        [&] { return base::Result<std::optional<base::Period>>(service.dataPeriod()); });
    const auto standard = context.actions.attempt([&] { return service.standardPolicy(); });
    const domain::AbcPolicy policy = standard.value_or(domain::defaultAbcPolicy());
    const std::optional<base::Period> months = known.value_or(std::nullopt);
    m_bar = new AbcParameterBar(context, months, policy);
    m_steps = new AbcSteps(context);
    m_notices = makeLabel(LabelKind::Caption);
    m_notices->setObjectName(QStringLiteral("abc_notices"));
    m_notices->setWordWrap(true);
    m_notices->setContentsMargins(context.theme.px(measure::kPageInset), context.theme.px(4),
                                  context.theme.px(measure::kSideInset), context.theme.px(4));
    setGround(*m_notices, "warning");
    m_notices->hide();
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_bar);
    layout->addWidget(makeHairline());
    layout->addWidget(m_steps);
    layout->addWidget(makeHairline());
    layout->addWidget(m_notices);
    m_stack = new QStackedWidget;
    m_empty = new EmptyState(context.icons, QStringLiteral("abc"), tr("Nothing to classify yet"),
                             tr("Import sales figures, then the customers are ranked here."));
    connect(
        m_empty->addVerb(QStringLiteral("abc_import"), ButtonKind::Primary, tr("Import figures…")),
        &QPushButton::clicked, this, [this] {
            this->context().navigator.open({QStringLiteral("imports"), {}, {}});
        });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    connectParts();
    if (isKept()) {
        showKept();
    } else if (months) {
        AbcParameters first;
        first.period = periodOf(AbcPreset::LastQuarter, months->to);
        first.policy = policy;
        m_bar->setParameters(first);
        m_run.start(requestOf(first, context.figures.language().toStdString()));
    } else {
        m_bar->setEnabled(false);
    }
    writeMeta();
}

AbcPage::~AbcPage() = default;

QString AbcPage::title() const {
    return isKept() ? place().record : tr("ABC analysis");
}

QWidget *AbcPage::makeHead() {
    PageContext &parts = context();
    const Theme &theme = parts.theme;
    auto *head = new QWidget;
    head->setFixedHeight(theme.px(52));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    layout->setSpacing(theme.px(measure::kGap));
    layout->addWidget(makeLabel(LabelKind::Title, tr("ABC analysis")));
    m_meta = makeLabel(LabelKind::Muted);
    m_meta->setObjectName(QStringLiteral("abc_meta"));
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addSpacing(theme.px(measure::kGap));
    layout->addWidget(m_meta, 1);
    m_runs = makeButton(QStringLiteral("abc_runs"), ButtonKind::Quiet, tr("Kept runs, compare…"),
                        parts.icons.icon(QStringLiteral("compare")));
    m_export = makeButton(QStringLiteral("abc_export"), ButtonKind::Plain, tr("Export"),
                          parts.icons.icon(QStringLiteral("export")));
    m_keep = makeButton(QStringLiteral("abc_keep"), ButtonKind::Plain, tr("Keep (for good)…"),
                        parts.icons.icon(QStringLiteral("save")));
    auto *menu = new QMenu(m_export);
    fillAbcExportMenu(parts, *menu, [this](AbcFileKind kind, const QString &language) {
        exportTo(kind, language);
    });
    m_export->setMenu(menu);
    m_keep->setVisible(!isKept());
    layout->addWidget(m_runs);
    layout->addWidget(m_export);
    layout->addWidget(m_keep);
    connect(m_runs, &QPushButton::clicked, this, &AbcPage::showRuns);
    connect(m_keep, &QPushButton::clicked, this, &AbcPage::keep);
    return head;
}

QWidget *AbcPage::makeCharts() {
    PageContext &parts = context();
    const Theme &theme = parts.theme;
    auto *charts = new QWidget;
    auto *layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme.px(measure::kPageInset), theme.px(8),
                               theme.px(measure::kSideInset), theme.px(6));
    column->setSpacing(theme.px(2));
    m_chart =
        new ChartView(QStringLiteral("abc_pareto"), theme, parts.icons, parts.figures.language());
    m_classes = new ChartLegend(theme, *m_look);
    column->addWidget(m_chart, 1);
    column->addWidget(m_classes);
    m_agreement = new AbcAgreementPane(parts);
    layout->addWidget(left, 1);
    layout->addWidget(makeHairline(Qt::Vertical));
    layout->addWidget(m_agreement);
    charts->setMinimumHeight(theme.px(190));
    return charts;
}

QWidget *AbcPage::makeBody() {
    m_table = new AbcTablePane(context());
    m_why = new AbcWhyPane(context());
    auto *splitter = new QSplitter(Qt::Vertical);
    m_splitter = splitter;
    splitter->setObjectName(QStringLiteral("abc_splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeCharts());
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeHairline(Qt::Vertical));
    layout->addWidget(m_why);
    return body;
}

void AbcPage::connectParts() {
    connect(m_bar, &AbcParameterBar::changed, this, &AbcPage::parametersChanged);
    connect(&m_run, &AbcRun::finished, this, &AbcPage::takeReport);
    connect(&m_run, &AbcRun::failed, this, &AbcPage::refuse);
    connect(&m_run, &AbcRun::started, this, &AbcPage::writeMeta);
    connect(&m_run, &AbcRun::cancelled, this, &AbcPage::writeMeta);
    connect(m_steps, &AbcSteps::pressed, this, [this](int step) {
        if (step == AbcSteps::Process) {
            showExcluded();
        }
    });
    connect(m_chart, &ChartView::clicked, this, [this](int /*series*/, int category) {
        const std::size_t row = m_pareto->order.at(static_cast<std::size_t>(category));
        selectCustomer(QString::fromStdString(m_report->rows[row].code));
    });
    connect(m_chart, &ChartView::activated, this, [this](int /*series*/, int category) {
        const std::size_t row = m_pareto->order.at(static_cast<std::size_t>(category));
        openCustomer(QString::fromStdString(m_report->rows[row].code));
    });
    connect(m_chart, &ChartView::limitMoved, this, &AbcPage::moveLimit);
    connect(m_chart, &ChartView::copied, this,
            [this] { context().navigator.note(tr("The chart is on the clipboard.")); });
    connect(m_agreement, &AbcAgreementPane::chosen, this, &AbcPage::selectCustomer);
    connect(m_table, &AbcTablePane::currentChanged, this, &AbcPage::selectCustomer);
    connect(m_table, &AbcTablePane::activated, this, &AbcPage::openCustomer);
    connect(m_table, &AbcTablePane::selectionSummary, this, &Page::summaryChanged);
    connect(m_table, &AbcTablePane::excludedWanted, this, &AbcPage::showExcluded);
    connect(m_why, &AbcWhyPane::stepped, m_table, &AbcTablePane::step);
    connect(m_why, &AbcWhyPane::closed, this, [this] { showWhy(false); });
    connect(m_why, &AbcWhyPane::opened, this, &AbcPage::openCustomer);
}

void AbcPage::reload(app::Changes changes) {
    const bool concerns = changes.has(app::DataKind::Sales) ||
                          changes.has(app::DataKind::Customers) ||
                          changes.has(app::DataKind::Imports) || changes.has(app::DataKind::Abc);
    if (concerns && !isKept() && m_report && isUsable(m_bar->parameters())) {
        m_run.request(requestOf(m_bar->parameters(), context().figures.language().toStdString()));
    }
}

void AbcPage::showKept() {
    m_bar->setReadOnly(true);
    auto report = context().actions.attempt([&] {
        return app::AbcService(context().app())
            .show(place().record.toStdString(), context().figures.language().toStdString());
    });
    if (!report) {
        refuse(report.error());
        return;
    }
    m_bar->setParameters(
        {report->result.period, report->result.policy, report->policyName, report->ownerFilter});
    takeReport(std::make_shared<const app::AbcReport>(std::move(*report)));
}

void AbcPage::refuse(const base::Error &error) {
    m_empty->setText(tr("This analysis could not be made"),
                     context().actions.words().sentence(error));
    m_stack->setCurrentIndex(0);
    writeMeta();
}

void AbcPage::takeReport(std::shared_ptr<const app::AbcReport> report) {
    m_report = std::move(report);
    m_summary = summaryOf(*m_report);
    m_pareto = domain::paretoOf(m_report->result);
    if (m_report->rows.empty()) {
        m_empty->setText(tr("Nobody can be ranked"),
                         tr("No customer has figures in this period and scope."));
    }
    m_stack->setCurrentIndex(m_report->rows.empty() ? 0 : 1);
    const QString before = m_table->current();
    m_table->setReport(m_report, m_summary);
    m_agreement->setReport(*m_report);
    writeChart();
    writeSteps();
    writeMeta();
    const bool stays =
        std::any_of(m_report->rows.begin(), m_report->rows.end(),
                    [&](const app::AbcReportRow &row) { return row.code == before.toStdString(); });
    if (stays) {
        selectCustomer(before);
    } else if (!m_report->rows.empty()) {
        selectCustomer(QString::fromStdString(m_report->rows.front().code));
    }
    QStringList notices;
    for (const app::AbcReportNotice &notice : m_report->notices) {
        notices << QString::fromStdString(notice.text);
    }
    m_notices->setText(notices.join(QLatin1Char(' ')));
    m_notices->setVisible(!notices.isEmpty());
    Q_EMIT commandsChanged();
}

} // namespace accord::ui
