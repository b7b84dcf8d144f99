// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_peek.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/flow_layout.h"
#include "ui/tasks/task_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

constexpr int kFactLine = 24;
constexpr int kItemsShare = 100; // of the height, where there are lines
constexpr int kLongFact = 20;    // letters; longer ones break

} // namespace

TaskPeek::TaskPeek(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_hint(makeLabel(LabelKind::Muted, tr("Choose a task to see it here."))),
      m_body(new QWidget),
      m_what(makeLabel(LabelKind::Section)),
      m_state(new Badge(context.theme)),
      m_when(makeLabel(LabelKind::Muted)),
      m_facts(new QVBoxLayout),
      m_items(new QListWidget),
      m_footer(new QWidget) {
    setObjectName(QStringLiteral("task_peek"));
    setGround(*this, "surface");
    const Theme &theme = context.theme;
    const int inset = theme.px(measure::kSideInset);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(inset, inset, inset, 0);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    outer->addWidget(m_hint);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(theme.px(measure::kGap));
    m_what->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("task_peek_what"));
    layout->addWidget(m_what);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addWidget(m_when, 1);
    layout->addLayout(line);
    layout->addWidget(makeHairline());
    m_facts->setSpacing(0);
    layout->addLayout(m_facts);
    m_items->setObjectName(QStringLiteral("task_items"));
    m_items->setAccessibleName(tr("Lines of the list"));
    m_items->setWordWrap(true);
    layout->addWidget(m_items, kItemsShare);
    layout->addStretch(1); // below the facts when there are no lines
    outer->addWidget(m_body, 1);
    buildFooter(*outer);
    connect(m_items, &QListWidget::itemChanged, this, &TaskPeek::tick);
    showTask(std::nullopt);
}

void TaskPeek::buildFooter(QVBoxLayout &layout) {
    layout.addWidget(makeHairline());
    const int inset = m_context.theme.px(measure::kSideInset);
    auto *row = new FlowLayout(m_context.theme.px(measure::kGap), m_context.theme.px(measure::kGap),
                               m_footer);
    row->setContentsMargins(inset, m_context.theme.px(10), inset, m_context.theme.px(10));
    const auto add = [&](const char *id, ButtonKind kind, const QString &text, TaskVerb verb) {
        auto *button = makeButton(QString::fromLatin1(id), kind, text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, verb] {
            if (m_row) {
                Q_EMIT wanted(verb, m_row->task.id);
            }
        });
        return button;
    };
    m_verbs = {add("peek_done", ButtonKind::Primary, tr("Done"), TaskVerb::Done),
               add("peek_edit", ButtonKind::Plain, tr("Change…"), TaskVerb::Edit),
               add("peek_move", ButtonKind::Plain, tr("Move…"), TaskVerb::Move),
               add("peek_hand_over", ButtonKind::Plain, tr("Hand over…"), TaskVerb::HandOver),
               add("peek_drop", ButtonKind::Plain, tr("Drop…"), TaskVerb::Drop)};
    m_customer =
        add("peek_customer", ButtonKind::Plain, tr("Open the customer"), TaskVerb::Customer);
    layout.addWidget(m_footer);
}

std::optional<domain::TaskId> TaskPeek::task() const {
    return m_row ? std::optional(m_row->task.id) : std::nullopt;
}

void TaskPeek::showTask(std::optional<domain::TaskId> id) {
    m_row.reset();
    if (id) {
        auto rows = app::TaskService(m_context.app()).rows(std::array{*id});
        if (!rows.empty()) {
            m_row = std::move(rows.front());
        }
    }
    m_hint->setVisible(!m_row);
    m_body->setVisible(m_row.has_value());
    m_footer->setVisible(m_row.has_value());
    if (!m_row) {
        return;
    }
    const domain::Task &task = m_row->task;
    const base::Date today = app::today(m_context.app());
    m_what->setText(QString::fromStdString(task.what));
    const bool isOpen = task.state == domain::TaskState::Open;
    m_state->show(TaskText::state(task.state), isOpen ? Role::Accent : Role::Muted,
                  isOpen ? Role::AccentSoft : Role::ClassCSoft);
    m_when->setText(TaskText::when(m_context.figures, task, today));
    setLabelKind(*m_when, TaskText::isOverdue(task, today) ? "negative" : "muted");
    showFacts(*m_row);
    showItems(task);
    const bool mayChange = isOpen && app::demandTask(m_context.app(), task).has_value();
    for (QPushButton *verb : m_verbs) {
        verb->setVisible(mayChange);
    }
    m_customer->setVisible(!m_row->customerCode.empty());
    m_footer->setVisible(mayChange || !m_row->customerCode.empty());
}

void TaskPeek::addFact(const QString &key, const QString &value, const char *kind) {
    if (value.isEmpty()) {
        return;
    }
    auto *line = new QWidget;
    line->setMinimumHeight(m_context.theme.px(kFactLine));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(LabelKind::Muted, TaskText::field(key)), 0, Qt::AlignTop);
    auto *text = makeLabel(LabelKind::Body, value);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setWordWrap(value.size() > kLongFact);
    setLabelKind(*text, kind);
    row->addWidget(text, 1);
    m_facts->addWidget(line);
}

void TaskPeek::showFacts(const storage::TaskListRow &row) {
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const domain::Task &task = row.task;
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    addFact(QStringLiteral("customer"), text(row.customerName));
    addFact(QStringLiteral("who"), text(row.whoName));
    addFact(QStringLiteral("given_by"),
            row.givenByCode == row.whoCode ? QString() : text(row.givenByCode));
    if (task.source != domain::TaskSource::None) {
        addFact(QStringLiteral("source"), TaskText::source(task.source));
    }
    if (task.moves > 0) {
        const QString count = tr("%n times", nullptr, task.moves);
        addFact(QStringLiteral("moves"),
                task.moveReason.empty() ? count : tr("%1: %2").arg(count, text(task.moveReason)),
                task.moves > 1 ? "warning" : "body");
    }
    addFact(QStringLiteral("why"), text(task.why));
    addFact(QStringLiteral("where"), text(task.where));
    addFact(QStringLiteral("how"), text(task.how));
    addFact(QStringLiteral("how_much"), text(task.howMuch));
    if (task.state != domain::TaskState::Open) {
        addFact(QStringLiteral("closed_on"), m_context.figures.date(task.closedOn));
        addFact(QStringLiteral("state"), text(task.reason));
    }
}

void TaskPeek::showItems(const domain::Task &task) {
    m_isFilling = true;
    m_items->clear();
    const bool isOpen = task.state == domain::TaskState::Open;
    for (const domain::TaskItem &item : task.items) {
        auto *line = new QListWidgetItem(QString::fromStdString(item.what), m_items);
        line->setCheckState(item.done ? Qt::Checked : Qt::Unchecked);
        line->setFlags(isOpen && !item.done
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_items->setVisible(!task.items.empty());
    m_isFilling = false;
}

void TaskPeek::tick(QListWidgetItem *item) {
    if (m_isFilling || !m_row || item->checkState() != Qt::Checked) {
        return;
    }
    const auto line = static_cast<std::size_t>(m_items->row(item));
    if (!m_context.actions.run(this, [&] {
            return app::TaskService(m_context.app()).completeItem(m_row->task.id, line);
        })) {
        showItems(m_row->task);
    }
}

} // namespace accord::ui
