// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "app/read_session.h"
#include "app/report_service.h"
#include "app/team_service.h"
#include "documents/report/report_chart.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/chart_view.h"
#include "ui/common/customer_field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/people.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kChartHeight = 260;
constexpr int kCustomerWidth = 180;
constexpr int kQuarter = 3;
constexpr int kYear = 12;
constexpr int kLetters = 14;

enum Choice { ThisQuarter, LastQuarter, ThisYear, LastYear, TwelveMonths };

base::Period periodOf(int choice, base::Month now) {
    const base::Month quarter = now.plus(-((now.month() - 1) % kQuarter));
    const base::Month january(now.year(), 1);
    switch (choice) {
    case LastQuarter:
        return {quarter.plus(-kQuarter), quarter.plus(-1)};
    case ThisYear:
        return {january, now};
    case LastYear:
        return {january.plus(-kYear), january.plus(-1)};
    case TwelveMonths:
        return {now.plus(1 - kYear), now};
    default:
        return {quarter, now};
    }
}

} // namespace

ReportsPage::ReportsPage(PageContext &context, Place place, QWidget *parent)
    : Page(context, std::move(place), parent),
      m_reports(new Segments(QStringLiteral("report_names"))),
      m_period(new QComboBox),
      m_owner(new QComboBox),
      m_customer(new CustomerField(context, QStringLiteral("report_customer"), tr("Customer"))),
      m_question(makeLabel(LabelKind::Muted)),
      m_chart(new ChartView(QStringLiteral("report_chart"), context.theme, context.icons,
                            context.figures.language())),
      m_noChart(makeLabel(LabelKind::Muted)),
      m_model(new ReportModel(this)),
      m_table(new QTableView) {
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(*layout);
    buildBar(*layout);
    layout->addWidget(makeHairline());
    const int inset = context.theme.px(measure::kPageInset);
    auto *chart = new QVBoxLayout;
    chart->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    m_chart->setFixedHeight(context.theme.px(kChartHeight));
    chart->addWidget(m_chart);
    m_noChart->setObjectName(QStringLiteral("report_no_chart"));
    m_noChart->setWordWrap(true);
    m_noChart->hide();
    chart->addWidget(m_noChart);
    layout->addLayout(chart);
    buildTable(*layout);
    connect(m_reports, &Segments::changed, this, &ReportsPage::load);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportsPage::load);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ReportsPage::load);
    connect(m_customer, &CustomerField::changed, this, [this] {
        if (m_customer->text().isEmpty() || !m_customer->chosen().isEmpty()) {
            load();
        }
    });
    connect(m_customer, &QLineEdit::returnPressed, this, [this] {
        m_customer->setCode(m_customer->code());
        load();
    });
    connect(m_chart, &ChartView::activated, this, &ReportsPage::openBar);
    load();
}

QString ReportsPage::title() const {
    return place().record.isEmpty() ? tr("Reports") : ReportText::report(place().record);
}

void ReportsPage::buildHeader(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(measure::kPageInset), theme.px(16),
                            theme.px(measure::kSideInset), theme.px(8));
    row->addWidget(makeLabel(LabelKind::Title, title()));
    row->addStretch();
    auto *copy = makeButton(QStringLiteral("report_copy"), ButtonKind::Quiet, tr("Copy as table"),
                            context().icons.icon(QStringLiteral("copy")));
    auto *save = makeButton(QStringLiteral("report_export"), ButtonKind::Quiet, tr("Export"),
                            context().icons.icon(QStringLiteral("export")));
    auto *paper = makeButton(QStringLiteral("report_print"), ButtonKind::Quiet, tr("Print"),
                             context().icons.icon(QStringLiteral("print")));
    row->addWidget(copy);
    row->addWidget(paper);
    row->addWidget(save);
    connect(paper, &QPushButton::clicked, this, &ReportsPage::print);
    connect(copy, &QPushButton::clicked, this, &ReportsPage::copyTable);
    connect(save, &QPushButton::clicked, this, &ReportsPage::exportTable);
    layout.addLayout(row);
}

void ReportsPage::buildBar(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    QStringList names;
    for (const std::string &name : app::ReportService::names()) {
        names << ReportText::report(QString::fromStdString(name));
    }
    m_reports->setItems(names);
    m_period->setObjectName(QStringLiteral("report_period"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("This quarter"), tr("Last quarter"), tr("This year"), tr("Last year"),
                        tr("Last 12 months")});
    m_period->setCurrentIndex(ThisYear);
    m_owner->setObjectName(QStringLiteral("report_owner"));
    m_owner->setAccessibleName(tr("Whose customers"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(kLetters);
    m_owner->addItem(tr("All in reach"), QString());
    for (const FilterChoice &person : team(context().app())) {
        m_owner->addItem(person.title, person.word);
    }
    m_customer->setPlaceholderText(tr("All customers"));
    m_customer->setClearButtonEnabled(true);
    m_customer->setFixedWidth(theme.px(kCustomerWidth));
    auto *bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *flow = new FlowLayout(theme.px(measure::kGap), theme.px(measure::kGap), bar);
    for (QWidget *field : {static_cast<QWidget *>(m_reports), static_cast<QWidget *>(m_period),
                           static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_customer)}) {
        flow->addWidget(field);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kPageInset),
                            theme.px(12));
    row->addWidget(bar);
    layout.addLayout(row);
}

void ReportsPage::buildTable(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    m_table->setObjectName(QStringLiteral("report_table"));
    m_table->setAccessibleName(tr("Table of the report"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(measure::kRow));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_question->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kPageInset),
                                   theme.px(8));
    m_question->setWordWrap(true);
    layout.addWidget(m_question);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kPageInset), 0);
    body->addWidget(m_table);
    layout.addLayout(body, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
}

base::Period ReportsPage::period() const {
    return periodOf(m_period->currentIndex(), base::Month::of(app::today(context().app())));
}

app::ReportScope ReportsPage::scope() const {
    return {m_owner->currentData().toString().toStdString(),
            m_customer->isEnabled() ? m_customer->chosen().toStdString() : std::string()};
}

ReportText ReportsPage::words() const {
    QHash<QString, QString> people;
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        people.insert(QString::fromStdString(user.code), QString::fromStdString(user.name));
    }
    return {context().figures, context().actions.words(), std::move(people)};
}

void ReportsPage::reload(app::Changes /*changes*/) {
    load(); // a report speaks of everything
}

void ReportsPage::load() {
    const std::string name =
        app::ReportService::names().at(static_cast<std::size_t>(m_reports->current()));
    m_customer->setEnabled(app::ReportService::takesCustomer(name));
    std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    context().jobs.run<app::ReportTable>(
        {},
        [session, name, months = period(), about = scope()](const base::Progress &) {
            return app::ReportService(session->context()).make(name, months, about);
        },
        this,
        [this, asked = ++m_asked](base::Result<app::ReportTable> table) {
            if (asked != m_asked) {
                return;
            }
            if (table) {
                showReport(*std::move(table));
            } else {
                context().actions.tell(this, table.error());
            }
        });
}

void ReportsPage::showReport(app::ReportTable table) {
    const QString name = QString::fromStdString(table.name);
    m_question->setText(ReportText::question(name));
    showChart(table);
    m_model->setReport(std::move(table), words());
    // Names in full, the figures share what is left.
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    Q_EMIT commandsChanged();
    Q_EMIT loaded();
}

void ReportsPage::showChart(const app::ReportTable &table) {
    const ReportText text = words();
    const documents::ReportNames names = text.names();
    ChartContent content;
    content.data = documents::reportChart(table, names);
    const std::size_t shown = content.data.categories.size();
    const QString why = ReportText::nothingToDraw(table, app::today(context().app()));
    m_noChart->setText(why);
    m_noChart->setVisible(!why.isEmpty());
    m_chart->setVisible(why.isEmpty());
    content.title = ReportText::report(QString::fromStdString(table.name));
    content.note = tr("in %, %1 to %2")
                       .arg(context().figures.month(table.period.from),
                            context().figures.month(table.period.to));
    const auto bars = documents::reportBars(table);
    std::vector<std::vector<QString>> figures;
    for (const auto &series : bars) {
        auto &of = figures.emplace_back();
        for (const auto &bar : series) {
            of.push_back(
                bar ? text.cell(table.columns[bar->column], table.rows[bar->row][bar->column])
                    : QString());
        }
    }
    for (std::size_t i = 0; i < shown; ++i) {
        content.names.push_back(table.seriesColumn
                                    ? content.data.categories[i]
                                    : documents::reportRowName(table, names, i, true));
    }
    content.figure = [figures](int series, int category) {
        return figures.at(static_cast<std::size_t>(series)).at(static_cast<std::size_t>(category));
    };
    m_chart->setContent(std::move(content));
}

void ReportsPage::choose(const QString &report) {
    const auto &names = app::ReportService::names();
    const auto found = std::ranges::find(names, report.toStdString());
    if (found != names.end()) {
        m_reports->setCurrent(static_cast<int>(found - names.begin()));
        load();
    }
}

bool ReportsPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::Refresh:
        return true;
    case PageCommand::Copy:
    case PageCommand::Export:
    case PageCommand::PrintPreview:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void ReportsPage::perform(PageCommand command) {
    if (command == PageCommand::Refresh) {
        load();
    } else if (command == PageCommand::Copy) {
        copyTable();
    } else if (command == PageCommand::Export) {
        exportTable();
    } else if (command == PageCommand::PrintPreview) {
        print();
    }
}

QVariantMap ReportsPage::saveState() const {
    return {{QStringLiteral("report"), m_reports->current()},
            {QStringLiteral("period"), m_period->currentIndex()},
            {QStringLiteral("owner"), m_owner->currentData()},
            {QStringLiteral("customer"), m_customer->chosen()}};
}

void ReportsPage::restoreState(const QVariantMap &state) {
    m_reports->setCurrent(state.value(QStringLiteral("report")).toInt());
    m_period->setCurrentIndex(
        std::clamp(state.value(QStringLiteral("period")).toInt(), 0, m_period->count() - 1));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(state.value(QStringLiteral("owner")))));
    m_customer->setCode(state.value(QStringLiteral("customer")).toString());
    load();
}

void ReportsPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_table->setFocus(event->reason());
}

} // namespace accord::ui
