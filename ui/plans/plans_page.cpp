// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plans_page.h"

#include "app/plan_overview.h"
#include "app/read_session.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/new_plan_dialog.h"
#include "ui/plans/plan_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace accord::ui {
namespace {

constexpr int kTitle = 50;
constexpr int kFilters = 43;

QComboBox *choice(const QString &id, const QString &name) {
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

PlansPage::PlansPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent),
      m_table(new QTableView),
      m_model(new PlanListModel(planListColumns(context.figures), this)),
      m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("plans.page"));
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFilters());
    layout->addWidget(makeHairline());
    makeTable();
    m_empty = new EmptyState(context.icons, QStringLiteral("plans"), {}, {});
    QPushButton *begin =
        m_empty->addVerb(QStringLiteral("plans.empty.new"), ButtonKind::Primary, tr("New plan…"));
    connect(begin, &QPushButton::clicked, this, [this] { newPlan(); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(context.theme.px(measure::kPageInset - measure::kCellPadding), 0, 0,
                                0);
    layout->addWidget(m_stack, 1);
    fillYears();
    load();
}

QWidget *PlansPage::makeHeader() {
    const Theme &theme = context().theme;
    auto *header = new QWidget;
    header->setFixedHeight(theme.px(kTitle));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->addWidget(makeLabel(LabelKind::Title, title()));
    m_count = makeLabel(LabelKind::Muted);
    m_count->setObjectName(QStringLiteral("plans.count"));
    row->addWidget(m_count);
    row->addStretch(1);
    QPushButton *fresh =
        makeButton(QStringLiteral("plans.new"), ButtonKind::Primary, tr("New plan…"),
                   context().icons.icon(QStringLiteral("plus"), Role::OnAccent));
    row->addWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, [this] { newPlan(); });
    return header;
}

QWidget *PlansPage::makeFilters() {
    const Theme &theme = context().theme;
    auto *line = new QWidget;
    line->setFixedHeight(theme.px(kFilters));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->setSpacing(theme.px(measure::kGap));
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("plans.filter"));
    m_words->setAccessibleName(tr("Find a plan by customer"));
    m_words->setPlaceholderText(tr("Customer or code"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(theme.px(220));
    m_year = choice(QStringLiteral("plans.year"), tr("Year"));
    m_owner = choice(QStringLiteral("plans.owner"), tr("Owner"));
    m_step = choice(QStringLiteral("plans.step"), tr("Step"));
    m_owner->addItem(tr("All owners"));
    m_step->addItem(tr("All steps"), -1);
    for (int i = 0; i <= static_cast<int>(domain::PlanStep::Terminated); ++i) {
        m_step->addItem(PlanText::step(static_cast<domain::PlanStep>(i)), i);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_year),
                           static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_step)}) {
        row->addWidget(field);
    }
    row->addStretch(1);
    connect(m_words, &QLineEdit::textChanged, this, &PlansPage::filter);
    connect(m_year, &QComboBox::activated, this, &PlansPage::load);
    connect(m_owner, &QComboBox::activated, this, &PlansPage::filter);
    connect(m_step, &QComboBox::activated, this, &PlansPage::filter);
    return line;
}

void PlansPage::makeTable() {
    m_table->setObjectName(QStringLiteral("plans.table"));
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanListDelegate(context().theme, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context().theme.px(measure::kRow));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(
            i, context().theme.px(m_model->columns()[static_cast<std::size_t>(i)].width));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &PlansPage::openCurrent);
}

int PlansPage::year() const {
    return m_year->currentData().toInt();
}

void PlansPage::fillYears() {
    const QSignalBlocker quiet(m_year);
    const int before = year();
    app::PlanOverview plans(context().app());
    const auto years = plans.years();
    const int coming = plans.comingYear();
    std::set<int, std::greater<>> offered(years.begin(), years.end());
    const int now = app::today(context().app()).year();
    offered.insert(now);
    offered.insert(now + 1);
    offered.insert(coming);
    m_year->clear();
    for (const int entry : offered) {
        m_year->addItem(QString::number(entry), entry);
    }
    const int wanted = before != 0 ? before : years.empty() ? coming : years.front();
    m_year->setCurrentIndex(std::max(0, m_year->findData(wanted)));
}

void PlansPage::load() {
    auto reader = std::shared_ptr<app::ReadSession>(context().workspace.openReader());
    const int asked = ++m_asked;
    using Rows = std::vector<app::PlanOverviewRow>;
    context().jobs.run<Rows>(
        {},
        [reader, year = year()](const base::Progress & /*progress*/) {
            return app::PlanOverview(reader->context()).ofYear(year);
        },
        this,
        [this, asked](base::Result<Rows> rows) {
            if (asked != m_asked) {
                return;
            }
            if (!rows) {
                context().actions.tell(this, rows.error());
                return;
            }
            showRows(*std::move(rows));
        });
}

void PlansPage::showRows(std::vector<app::PlanOverviewRow> rows) {
    m_rows = std::move(rows);
    const QString chosen = m_owner->currentData().toString();
    std::map<QString, QString> owners; // name -> code
    for (const app::PlanOverviewRow &row : m_rows) {
        owners[QString::fromStdString(row.ownerName)] = QString::fromStdString(row.ownerCode);
    }
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("All owners"));
    for (const auto &[name, code] : owners) {
        if (!code.isEmpty()) {
            m_owner->addItem(name, code);
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
    filter();
    Q_EMIT loaded();
}

void PlansPage::filter() {
    const QString owner = m_owner->currentData().toString();
    const int step = m_step->currentData().toInt();
    const QString words = m_words->text().trimmed();
    std::vector<app::PlanOverviewRow> shown;
    for (const app::PlanOverviewRow &row : m_rows) {
        const bool named =
            words.isEmpty() ||
            QString::fromStdString(row.customerName).contains(words, Qt::CaseInsensitive) ||
            QString::fromStdString(row.customerCode).contains(words, Qt::CaseInsensitive);
        const bool owned = owner.isEmpty() || QString::fromStdString(row.ownerCode) == owner;
        if (named && owned && (step < 0 || static_cast<int>(row.step) == step)) {
            shown.push_back(row);
        }
    }
    m_model->setRows(std::move(shown));
    const auto header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() < m_model->columnCount()) {
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    m_count->setText(tr("%n plans", nullptr, m_model->rowCount()));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_rows.empty()) {
        m_empty->setText(tr("No plans for %1 yet").arg(year()),
                         tr("Begin one for a customer; last year's plan can be copied."));
    } else {
        m_empty->setText(tr("No plan fits the filter"),
                         tr("%n plans of this year are hidden by it.", nullptr,
                            static_cast<int>(m_rows.size())));
    }
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    Q_EMIT commandsChanged();
}

void PlansPage::reload(app::Changes changes) {
    if (changes.has(app::DataKind::Plans) || changes.has(app::DataKind::Sales) ||
        changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Abc)) {
        fillYears();
        load();
    }
}

void PlansPage::openCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const app::PlanOverviewRow &row = m_model->row(index.row());
        context().navigator.open(
            {QStringLiteral("plans"),
             QStringLiteral("%1:%2").arg(QString::fromStdString(row.customerCode)).arg(row.year),
             {}});
    }
}

// A hint {"new": customer code} asks for a new plan of that customer.
void PlansPage::take(const QVariantMap &hint) {
    const QString customer = hint.value(QStringLiteral("new")).toString();
    if (!customer.isEmpty()) { // not before the page is in front
        QMetaObject::invokeMethod(
            this, [this, customer] { newPlan(customer); }, Qt::QueuedConnection);
    }
}

void PlansPage::newPlan(const QString &customer) {
    NewPlanDialog dialog(context(), year(), customer, this);
    if (dialog.exec() == QDialog::Accepted) {
        context().navigator.open({QStringLiteral("plans"), dialog.record(), {}});
    }
}

void PlansPage::copyTable() {
    QList<QStringList> block{{}};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        block.last() << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        block << QStringList();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            block.last() << m_model->index(row, column).data().toString();
        }
    }
    QApplication::clipboard()->setText(textOf(block));
    context().navigator.note(tr("%n rows copied", nullptr, m_model->rowCount()));
}

bool PlansPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::New:
    case PageCommand::Filter:
    case PageCommand::Refresh:
        return true;
    case PageCommand::Open:
    case PageCommand::Copy:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void PlansPage::perform(PageCommand command) {
    switch (command) {
    case PageCommand::New:
        newPlan();
        break;
    case PageCommand::Filter:
        m_words->setFocus();
        m_words->selectAll();
        break;
    case PageCommand::Refresh:
        load();
        break;
    case PageCommand::Open:
        openCurrent();
        break;
    case PageCommand::Copy:
        copyTable();
        break;
    default:
        break;
    }
}

QVariantMap PlansPage::saveState() const {
    return {{QStringLiteral("year"), year()},
            {QStringLiteral("words"), m_words->text()},
            {QStringLiteral("step"), m_step->currentIndex()}};
}

void PlansPage::restoreState(const QVariantMap &state) {
    m_year->setCurrentIndex(
        std::max(0, m_year->findData(state.value(QStringLiteral("year"), year()).toInt())));
    m_step->setCurrentIndex(std::max(0, state.value(QStringLiteral("step"), 0).toInt()));
    m_words->setText(state.value(QStringLiteral("words")).toString());
    load();
}

} // namespace accord::ui
