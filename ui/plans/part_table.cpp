// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/part_table.h"

#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/part_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <set>

namespace accord::ui {
namespace {

constexpr int kTools = 44;
constexpr int kHeader = 32;

} // namespace

PartTable::PartTable(PlanEditing &editing, PartSpec spec, QWidget *parent)
    : QWidget(parent),
      m_editing(editing),
      m_model(new PartTableModel(
          std::move(spec), editing.context().figures,
          [this](const auto &edit) { return save(edit); }, this)),
      m_grid(new GridView(
          QStringLiteral("plan.%1").arg(QString::fromStdString(m_model->spec().list)))) {
    const Theme &theme = editing.context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_hint = makeLabel(LabelKind::Muted, m_model->spec().hint);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_grid->setAccessibleName(m_model->spec().title);
    m_grid->setGridModel(m_model);
    m_grid->setItemDelegate(new PartDelegate(theme, editing.context().icons, this));
    m_grid->setShowGrid(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(theme.px(measure::kRow));
    m_grid->horizontalHeader()->setFixedHeight(theme.px(kHeader));
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_grid->setColumnWidth(
            i, theme.px(m_model->spec().columns[static_cast<std::size_t>(i)].width));
    }
    layout->addWidget(m_grid, 1);
    m_error = makeLabel(LabelKind::Error);
    m_error->setObjectName(m_grid->objectName() + QStringLiteral(".error"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    connect(m_model, &GridModel::refused, this, &PartTable::say);
    connect(m_grid, &GridView::chosenCellsChanged, this, [this] {
        showVerbs();
        Q_EMIT currentChanged(currentRow());
    });
}

QWidget *PartTable::makeTools() {
    const PageContext &context = m_editing.context();
    auto *line = new QWidget;
    line->setFixedHeight(context.theme.px(kTools));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(context.theme.px(4));
    row->addWidget(makeLabel(LabelKind::Section, m_model->spec().title));
    m_count = makeLabel(LabelKind::Caption);
    row->addWidget(m_count);
    row->addStretch(1);
    const QString id = m_grid->objectName();
    const auto icon = [&](const char *name) { return context.icons.icon(QLatin1String(name)); };
    auto *add = makeButton(id + QStringLiteral(".add"), ButtonKind::Quiet, tr("Add"), icon("plus"));
    m_verbs = {add,
               makeIconButton(id + QStringLiteral(".duplicate"), icon("copy"), tr("Duplicate")),
               makeIconButton(id + QStringLiteral(".up"), icon("chevron-up"), tr("Move up")),
               makeIconButton(id + QStringLiteral(".down"), icon("chevron-down"), tr("Move down")),
               makeIconButton(id + QStringLiteral(".delete"), icon("bin"), tr("Delete"))};
    connect(m_verbs[0], &QPushButton::clicked, this, &PartTable::add);
    connect(m_verbs[1], &QPushButton::clicked, this, &PartTable::duplicate);
    connect(m_verbs[2], &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_verbs[3], &QPushButton::clicked, this, [this] { move(1); });
    connect(m_verbs[4], &QPushButton::clicked, this, &PartTable::remove);
    for (QPushButton *verb : m_verbs) {
        row->addWidget(verb);
    }
    return line;
}

QString PartTable::save(const PartTableModel::Edit &edit) {
    const PartSpec &spec = m_model->spec();
    const base::Issues issues = m_editing.saveList(this, spec.list, [&](nlohmann::json &entries) {
        edit(entries);
        for (nlohmann::json &entry : entries) {
            if (spec.settle && (!spec.holds || spec.holds(entry))) {
                spec.settle(entry);
            }
        }
    });
    return issues.empty() ? QString()
                          : m_editing.context().actions.words().sentence(issues.front());
}

void PartTable::refresh() {
    m_model->setEntries(m_editing.list(m_model->spec().list), m_editing.year(),
                        m_editing.isReadOnly());
    m_count->setText(m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString());
    m_hint->setVisible(m_model->rowCount() == 0);
    m_grid->setVisible(m_model->rowCount() > 0);
    if (m_mostRows > 0) {
        fitHeight(m_mostRows);
    }
    say({});
    showVerbs();
}

void PartTable::fitHeight(int mostRows) {
    m_mostRows = mostRows;
    const Theme &theme = m_editing.context().theme;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_grid->setFixedHeight(theme.px(kHeader) + rows * theme.px(measure::kRow) + theme.px(12));
}

void PartTable::showVerbs() {
    const bool isOpen = !m_editing.isReadOnly();
    const bool hasRow = isOpen && currentRow() >= 0;
    m_verbs[0]->setEnabled(isOpen);
    m_verbs[0]->setToolTip(plainTip(m_editing.readOnlyReason()));
    for (int i = 1; i < m_verbs.size(); ++i) {
        m_verbs[i]->setEnabled(hasRow);
    }
}

void PartTable::say(const QString &refused) {
    m_error->setText(refused);
    m_error->setVisible(!refused.isEmpty());
}

QList<int> PartTable::chosenRows() const {
    std::set<int> rows;
    for (const QModelIndex &cell : m_grid->chosenCells()) {
        rows.insert(cell.row());
    }
    return {rows.begin(), rows.end()};
}

void PartTable::goTo(const std::string &id, const std::string &key) {
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_grid->setCurrentIndex(m_model->index(row, std::max(0, m_model->columnOf(key))));
    }
    m_grid->setFocus();
}

void PartTable::add() {
    const QString said = m_model->add();
    say(said);
    if (said.isEmpty() && m_model->rowCount() > 0) {
        const int first = m_model->columnOf("title") >= 0 ? m_model->columnOf("title") : 0;
        m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, first));
        m_grid->setFocus();
    }
}

void PartTable::duplicate() {
    if (currentRow() >= 0) {
        const int row = currentRow();
        const QString said = m_model->duplicate(row);
        say(said);
        if (said.isEmpty()) {
            m_grid->setCurrentIndex(m_model->index(row + 1, 0));
        }
    }
}

void PartTable::remove() {
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty()) {
        say(m_model->remove(rows));
        const int next = std::min(rows.first(), m_model->rowCount() - 1);
        m_grid->setCurrentIndex(m_model->index(next, 0));
    }
}

void PartTable::move(int by) {
    const QModelIndex now = m_grid->currentIndex();
    if (now.isValid()) {
        const QString said = m_model->move(now.row(), by);
        say(said);
        const int to = std::clamp(now.row() + by, 0, m_model->rowCount() - 1);
        if (said.isEmpty()) {
            m_grid->setCurrentIndex(m_model->index(to, now.column()));
        }
    }
}

PartsSection::PartsSection(PlanEditing &editing, std::vector<PartSpec> specs, QWidget *parent)
    : SectionPage(editing, parent) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    layout->setSpacing(theme.px(measure::kGap));
    const bool isOne = specs.size() == 1;
    for (PartSpec &spec : specs) {
        auto *table = new PartTable(editing, std::move(spec), this);
        m_tables.push_back(table);
        layout->addWidget(table, isOne ? 1 : 0);
        if (!isOne) {
            table->fitHeight(10);
        }
    }
    if (!isOne) {
        layout->addStretch(1);
    }
}

void PartsSection::addBelow(QWidget *widget) {
    for (PartTable *table : m_tables) {
        table->fitHeight(8);
    }
    auto *below = static_cast<QVBoxLayout *>(layout());
    for (PartTable *table : m_tables) {
        below->setStretchFactor(table, 0);
    }
    if (m_hasBelow) { // before the stretch
        below->insertWidget(below->count() - 1, widget);
    } else {
        below->addWidget(widget);
        below->addStretch(1);
    }
    m_hasBelow = true;
}

void PartsSection::refresh() {
    for (PartTable *table : m_tables) {
        table->refresh();
    }
}

bool PartsSection::commit() {
    active()->grid().setFocus(); // ends an open cell editor
    return true;
}

PartTable *PartsSection::active() const {
    for (PartTable *table : m_tables) {
        if (table->isAncestorOf(focusWidget())) {
            return table;
        }
    }
    return m_tables.front();
}

void PartsSection::reveal(const QString &path) {
    const QStringList parts = path.split(QLatin1Char('.'));
    for (PartTable *table : m_tables) {
        const QString list = QString::fromStdString(table->model().spec().list);
        if (parts.first() == list) {
            table->goTo(parts.value(1).section(QLatin1Char('+'), 0, 0).toStdString(),
                        parts.value(2).toStdString());
            return;
        }
    }
}

bool PartsSection::can(PageCommand command) const {
    switch (command) {
    case PageCommand::Copy:
        return active()->currentRow() >= 0;
    case PageCommand::New:
        return !editing().isReadOnly();
    case PageCommand::Duplicate:
    case PageCommand::Bin:
        return !editing().isReadOnly() && active()->currentRow() >= 0;
    default:
        return false;
    }
}

void PartsSection::perform(PageCommand command) {
    switch (command) {
    case PageCommand::Copy:
        active()->grid().copyBlock();
        break;
    case PageCommand::New:
        active()->add();
        break;
    case PageCommand::Duplicate:
        active()->duplicate();
        break;
    case PageCommand::Bin:
        active()->remove();
        break;
    default:
        break;
    }
}

} // namespace accord::ui
