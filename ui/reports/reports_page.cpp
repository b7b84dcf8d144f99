// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "app/read_session.h"
#include "app/report_service.h"
#include "app/table_export.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/chart_view.h"
#include "ui/common/icons.h"
#include "ui/common/people.h"

#include <QClipboard>
#include <QComboBox>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kChartHeight = 260;
constexpr int kMostBars = 30;
constexpr int kQuarter = 3;
constexpr int kYear = 12;
constexpr int kLetters = 14;
constexpr double kPercent = 10'000; // millionths of one

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

app::ExportKind exportKind(app::ReportKind kind) {
    switch (kind) {
    case app::ReportKind::Money:
        return app::ExportKind::Money;
    case app::ReportKind::Share:
        return app::ExportKind::Percent;
    case app::ReportKind::Count:
        return app::ExportKind::Integer;
    case app::ReportKind::Text:
        break;
    }
    return app::ExportKind::Text;
}

QString wordIn(const app::ReportTable &table, std::size_t row, const char *key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto *word = std::get_if<std::string>(&table.rows[row][i]);
        if (table.columns[i].key == key && word != nullptr) {
            return QString::fromStdString(*word);
        }
    }
    return {};
}

} // namespace

ReportsPage::ReportsPage(PageContext &context, Place place, QWidget *parent)
    : Page(context, std::move(place), parent),
      m_reports(new Segments(QStringLiteral("report_names"))),
      m_period(new QComboBox),
      m_owner(new QComboBox),
      m_question(makeLabel(LabelKind::Muted)),
      m_chart(new ChartView(QStringLiteral("report_chart"), context.theme, context.icons,
                            context.figures.language())),
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
    layout->addLayout(chart);
    buildTable(*layout);
    connect(m_reports, &Segments::changed, this, &ReportsPage::load);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportsPage::load);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ReportsPage::load);
    connect(m_chart, &ChartView::activated, this, [this](int, int row) { openRow(row); });
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
    row->addWidget(copy);
    row->addWidget(save);
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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kPageInset),
                            theme.px(12));
    row->addWidget(m_reports);
    row->addStretch();
    row->addWidget(m_period);
    row->addWidget(m_owner);
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
    layout.addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
}

base::Period ReportsPage::period() const {
    return periodOf(m_period->currentIndex(), base::Month::of(app::today(context().app())));
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
    std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    context().jobs.run<app::ReportTable>(
        {},
        [session, name, months = period(),
         owner = m_owner->currentData().toString().toStdString()](const base::Progress &) {
            return app::ReportService(session->context()).make(name, months, owner);
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
    const bool isOfAll = name == QLatin1String("network") || name == QLatin1String("losses");
    m_owner->setEnabled(!isOfAll);
    m_question->setText(ReportText::question(name));
    showChart(table);
    m_model->setReport(std::move(table), words());
    Q_EMIT commandsChanged();
    Q_EMIT loaded();
}

void ReportsPage::showChart(const app::ReportTable &table) {
    const ReportText text = words();
    const std::size_t shown = std::min<std::size_t>(table.rows.size(), kMostBars);
    m_chart->setVisible(table.chartColumn > 0 && shown > 0);
    const app::ReportColumn &column = table.columns[table.chartColumn];
    ChartContent content;
    content.title = ReportText::report(QString::fromStdString(table.name));
    content.note = tr("%1 in %, %2 to %3")
                       .arg(text.column(column), context().figures.month(table.period.from),
                            context().figures.month(table.period.to));
    documents::ChartSeries bars;
    bars.name = text.column(column);
    std::vector<QString> figures;
    for (std::size_t i = 0; i < shown; ++i) {
        const app::ReportCell &cell = table.rows[i][table.chartColumn];
        const auto *share = std::get_if<std::int64_t>(&cell);
        content.data.categories.push_back(text.rowName(table, i));
        bars.values.push_back(share == nullptr ? documents::kNoValue
                                               : static_cast<double>(*share) / kPercent);
        figures.push_back(text.cell(column, cell));
    }
    content.names = content.data.categories;
    content.data.series = {std::move(bars)};
    content.figure = [figures](int /*series*/, int category) {
        return figures.at(static_cast<std::size_t>(category));
    };
    m_chart->setContent(std::move(content));
}

// The customers that a row speaks of.
void ReportsPage::openRow(int row) {
    const app::ReportTable &table = m_model->report();
    if (row < 0 || m_model->isTotal(row)) {
        return;
    }
    QVariantList conditions;
    const auto add = [&](const char *field, const QString &value) {
        conditions.append(
            QVariant(QStringList{QString::fromLatin1(field), QStringLiteral("="), value}));
    };
    const auto at = static_cast<std::size_t>(row);
    if (table.name == "losses") {
        add("status", QStringLiteral("lost"));
    } else if (table.name == "network") {
        add("format", wordIn(table, at, "format"));
        add("settlement", wordIn(table, at, "settlement"));
    } else {
        add("owner", wordIn(table, at, "owner"));
        if (table.name == "visit-coverage") {
            add("class", wordIn(table, at, "class"));
        }
    }
    context().navigator.open(
        {QStringLiteral("customers"), {}, {{QStringLiteral("filter"), conditions}}});
}

void ReportsPage::copyTable() {
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : m_model->index(row, column).data())
                         .toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    context().navigator.note(tr("%n rows copied", nullptr, m_model->rowCount()));
}

void ReportsPage::exportTable() {
    const app::ReportTable &table = m_model->report();
    const QString file = context().files.saveFile(
        this, tr("Export the report"), ReportText::report(QString::fromStdString(table.name)),
        {{tr("Excel workbook"), QStringLiteral("*.xlsx"), QStringLiteral("xlsx")},
         {tr("CSV table"), QStringLiteral("*.csv"), QStringLiteral("csv")}});
    if (file.isEmpty()) {
        return;
    }
    const ReportText text = words();
    app::TableExport wanted;
    wanted.file = std::filesystem::path(file.toStdString());
    wanted.name = ReportText::report(QString::fromStdString(table.name)).toStdString();
    auto rows = table.rows;
    if (!table.total.empty()) {
        rows.push_back(table.total);
        rows.back().front() = ReportText::tr("Total").toStdString();
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const app::ReportColumn &column = table.columns[i];
        wanted.columns.push_back(
            {column.key,
             context().actions.words().say("ui.field." + column.key, column.key).toStdString(),
             exportKind(column.kind)});
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (column.kind == app::ReportKind::Text) {
                rows[row][i] = text.cell(column, table.rows[row][i]).toStdString();
            }
        }
    }
    wanted.rows = static_cast<std::int64_t>(rows.size());
    wanted.row = [&rows](std::int64_t index) -> base::Result<std::vector<app::ExportCell>> {
        return rows[static_cast<std::size_t>(index)];
    };
    if (context().actions.run(
            this, [&] { return app::exportTable(context().app(), wanted); }, false)) {
        context().navigator.note(
            tr("%n rows written to %1", nullptr, static_cast<int>(rows.size())).arg(file));
    }
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
    }
}

QVariantMap ReportsPage::saveState() const {
    return {{QStringLiteral("report"), m_reports->current()},
            {QStringLiteral("period"), m_period->currentIndex()},
            {QStringLiteral("owner"), m_owner->currentData()}};
}

void ReportsPage::restoreState(const QVariantMap &state) {
    m_reports->setCurrent(state.value(QStringLiteral("report")).toInt());
    m_period->setCurrentIndex(
        std::clamp(state.value(QStringLiteral("period")).toInt(), 0, m_period->count() - 1));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(state.value(QStringLiteral("owner")))));
    load();
}

void ReportsPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_table->setFocus(event->reason());
}

} // namespace accord::ui
