// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/customer_tasks_tab.h"

#include "domain/customer/customer.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/task_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace accord::ui {
namespace {

constexpr int kMostTasks = 500; // of one customer, the soonest first

using Row = storage::TaskListRow;

QString text(const std::string &stored) {
    return QString::fromStdString(stored).simplified();
}

} // namespace

CustomerTasksTab::CustomerTasksTab(PageContext &context, QWidget *parent)
    : CustomerPart(parent),
      m_context(context),
      m_verbs(context, this),
      m_which(new Segments(QStringLiteral("customer_tasks_which"))),
      m_new(makeButton(QStringLiteral("customer_new_task"), ButtonKind::Plain, tr("New task…"),
                       context.icons.icon(QStringLiteral("plus")))),
      m_note(makeLabel(LabelKind::Muted)),
      m_model(new Model(columns(), this)),
      m_table(new QTableView) {
    buildTable();
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addLayout(makeHead());
    layout->addWidget(m_table, 1);
    addKeys();
    connect(m_table, &QTableView::activated, this, &CustomerTasksTab::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomerTasksTab::showVerbs);
    connect(m_new, &QPushButton::clicked, this,
            [this] { TaskVerbs::add(m_context, m_customer, this); });
}

void CustomerTasksTab::buildTable() {
    const Theme &theme = m_context.theme;
    m_table->setObjectName(QStringLiteral("customer_tasks"));
    m_table->setAccessibleName(tr("Tasks of the customer"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(measure::kRow));
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(i,
                                theme.px(m_model->columns().at(static_cast<std::size_t>(i)).width));
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QPushButton *CustomerTasksTab::makeVerb(const char *id, const char *icon, const QString &text) {
    QPushButton *verb = makeButton(QString::fromLatin1(id), ButtonKind::Quiet, text,
                                   m_context.icons.icon(QString::fromLatin1(icon)));
    m_onSelected << verb;
    return verb;
}

// Which tasks, and below what can be done with the chosen ones.
QVBoxLayout *CustomerTasksTab::makeHead() {
    auto *head = new QVBoxLayout;
    auto *which = new QHBoxLayout;
    auto *verbs = new QHBoxLayout;
    head->addLayout(which);
    head->addLayout(verbs);
    m_which->setItems({tr("Open"), tr("Closed")});
    m_which->setAccessibleName(tr("Which tasks"));
    connect(m_which, &Segments::changed, this, &CustomerTasksTab::load);
    which->addWidget(m_which);
    which->addWidget(m_note);
    which->addStretch();
    which->addWidget(m_new);
    auto *done = makeVerb("customer_task_done", "check", tr("Done"));
    auto *change = makeVerb("customer_task_edit", "edit", tr("Edit…"));
    auto *move = makeVerb("customer_task_move", "calendar", tr("Move…"));
    auto *hand = makeVerb("customer_task_hand_over", "user", tr("Hand over…"));
    auto *drop = makeVerb("customer_task_drop", "bin", tr("Drop…"));
    connect(done, &QPushButton::clicked, this, [this] { m_verbs.complete(selected()); });
    connect(change, &QPushButton::clicked, this, &CustomerTasksTab::edit);
    connect(move, &QPushButton::clicked, this, [this] { order(app::TaskAct::Move); });
    connect(hand, &QPushButton::clicked, this, [this] { order(app::TaskAct::HandOver); });
    connect(drop, &QPushButton::clicked, this, [this] { order(app::TaskAct::Drop); });
    for (QPushButton *verb : std::as_const(m_onSelected)) {
        verbs->addWidget(verb);
    }
    verbs->addStretch();
    return head;
}

// The keys of the tasks page.
void CustomerTasksTab::addKeys() {
    const auto add = [this](const QKeySequence &keys, auto work) {
        auto *key = new QShortcut(keys, m_table);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, work);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Return), [this] {
        if (m_onSelected.first()->isEnabled()) {
            m_verbs.complete(selected());
        }
    });
    add(QKeySequence(Qt::Key_Delete), [this] {
        if (m_onSelected.last()->isEnabled()) {
            order(app::TaskAct::Drop);
        }
    });
}

std::vector<Column<Row>> CustomerTasksTab::columns() const {
    const auto column = [](const char *id, int width, std::function<QVariant(const Row &)> said) {
        const QString key = QString::fromLatin1(id);
        return Column<Row>{
            key, TaskText::field(key), width, Qt::AlignLeft | Qt::AlignVCenter, std::move(said),
            {}};
    };
    std::vector<Column<Row>> all;
    all.push_back(column("what", 200, [](const Row &row) { return text(row.task.what); }));
    all.push_back(column("when", 180, [this](const Row &row) {
        return TaskText::when(m_context.figures, row.task, app::today(m_context.app()));
    }));
    all.back().data = [this](const Row &row, int role) -> QVariant {
        const bool isLate = TaskText::isOverdue(row.task, app::today(m_context.app()));
        return role == Qt::ForegroundRole && isLate ? m_context.theme.color(Role::Negative)
                                                    : QVariant();
    };
    all.push_back(column("who", 84, [](const Row &row) { return text(row.whoName); }));
    all.push_back(column("customer", 132, [](const Row &row) { return text(row.customerName); }));
    all.push_back(
        column("source", 84, [](const Row &row) { return TaskText::source(row.task.source); }));
    all.push_back(
        column("state", 72, [](const Row &row) { return TaskText::state(row.task.state); }));
    return all;
}

bool CustomerTasksTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Tasks) || changes.has(app::DataKind::Customers) ||
           changes.has(app::DataKind::Team);
}

void CustomerTasksTab::showCustomer(const domain::Customer &customer) {
    m_customer = text(customer.code);
    m_new->setVisible(app::demand(m_context.app(), domain::Action::EditTask).has_value());
    load();
}

void CustomerTasksTab::load() {
    const bool isOpen = m_which->current() == 0;
    app::TaskListing listing;
    listing.filter = (rollup() == domain::Rollup::WithBelow ? "group = \"" : "customer = \"") +
                     m_customer.toStdString() + "\" and state " + (isOpen ? "=" : "!=") + " open";
    listing.limit = kMostTasks;
    auto page = m_context.actions.run(
        this, [&] { return app::TaskService(m_context.app()).list(listing); }, false);
    if (!page) {
        return;
    }
    const int shown = static_cast<int>(page->rows.size());
    m_note->setText(page->total > shown
                        ? tr("%1, the first %2")
                              .arg(tr("%n tasks", nullptr, static_cast<int>(page->total)))
                              .arg(shown)
                        : tr("%n tasks", nullptr, shown));
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setRows(std::move(page->rows));
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showVerbs();
}

std::vector<domain::TaskId> CustomerTasksTab::selected() const {
    std::vector<domain::TaskId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &index : rows) {
        ids.push_back(m_model->row(index.row()).task.id);
    }
    return ids;
}

// Opened from the table; what is closed or in other hands is shown on the tasks page.
void CustomerTasksTab::edit() {
    const auto ids = selected();
    if (!ids.empty() && !m_verbs.edit(ids.front())) {
        m_context.navigator.open(
            {QStringLiteral("tasks"), QString::fromStdString(ids.front().toString()), {}});
    }
}

void CustomerTasksTab::order(app::TaskAct act) {
    m_verbs.order(act, selected());
}

// What cannot be done with what is selected is not offered: of closed tasks nothing but a look.
void CustomerTasksTab::showVerbs() {
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool mayChange =
        !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](const QModelIndex &index) {
            const domain::Task &task = m_model->row(index.row()).task;
            return task.state == domain::TaskState::Open &&
                   app::demandTask(m_context.app(), task).has_value();
        });
    for (QPushButton *verb : std::as_const(m_onSelected)) {
        verb->setEnabled(mayChange);
    }
}

} // namespace accord::ui
