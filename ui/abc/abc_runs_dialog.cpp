// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_runs_dialog.h"

#include "app/team_service.h"
#include "ui/abc/abc_apply.h"
#include "ui/abc/abc_compare_dialog.h"
#include "ui/abc/abc_dialog_table.h"
#include "ui/abc/abc_text.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {

using app::AbcRunListItem;

AbcRunsDialog::AbcRunsDialog(PageContext &context, std::shared_ptr<const app::AbcReport> now,
                             QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_now(std::move(now)),
      m_apply(makeButton(QStringLiteral("abc_run_apply"), ButtonKind::Plain,
                         tr("Apply to the customers…"))),
      m_open(makeButton(QStringLiteral("abc_run_open"), ButtonKind::Plain, tr("Open"))),
      m_compare(makeButton(QStringLiteral("abc_run_compare"), ButtonKind::Primary, tr("Compare"))) {
    setObjectName(QStringLiteral("abc_runs_dialog"));
    setWindowTitle(tr("Kept ABC analyses"));
    const Figures &figures = context.figures;
    const std::string zone = context.app().company.zone;
    const auto day = [zone](const AbcRunListItem &run) {
        return QString::fromStdString(run.at.toString(zone)).left(16).replace(u'T', u' ');
    };
    m_model = new ColumnTableModel<AbcRunListItem>(
        {textColumn<AbcRunListItem>(
             "name", tr("Name"), 200,
             [](const auto &run) { return QString::fromStdString(run.name); }),
         textColumn<AbcRunListItem>(
             "period", tr("Period"), 170,
             [&figures](const auto &run) { return AbcText::period(run.period, figures); }),
         textColumn<AbcRunListItem>(
             "ranked", tr("Ranked"), 70,
             [&figures](const auto &run) { return figures.count(run.ranked); }, true),
         textColumn<AbcRunListItem>("at", tr("Kept at"), 140, day),
         textColumn<AbcRunListItem>(
             "by", tr("By"), 80,
             [names = app::TeamService(context.app()).names()](const auto &run) {
                 const auto found = names.find(run.by);
                 return QString::fromStdString(found == names.end() ? run.by : found->second);
             })},
        this);
    m_table = makeAbcDialogTable(QStringLiteral("abc_runs_table"), windowTitle(), *m_model, context,
                                 this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *stack = new QStackedWidget;
    stack->addWidget(m_table);
    stack->addWidget(new EmptyState(
        context.icons, QStringLiteral("save"), tr("No analysis is kept yet"),
        tr("Keep one at the end of a quarter; then later ones can be compared with it.")));
    connect(m_table, &QTableView::activated, this, &AbcRunsDialog::open);
    connect(m_apply, &QPushButton::clicked, this, &AbcRunsDialog::apply);
    connect(m_open, &QPushButton::clicked, this, &AbcRunsDialog::open);
    connect(m_compare, &QPushButton::clicked, this, &AbcRunsDialog::compare);
    auto *close = makeButton(QStringLiteral("abc_runs_close"), ButtonKind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(
        makeLabel(LabelKind::Caption, tr("Choose two to compare them with each other.")));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_open);
    m_open->setDefault(true);
    buttons->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(measure::kSideInset));
    layout->addWidget(stack, 1);
    layout->addLayout(buttons);
    resize(context.theme.px(760), context.theme.px(420));
    fill();
    stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AbcRunsDialog::noteSelection);
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    noteSelection();
}

void AbcRunsDialog::fill() {
    constexpr int kMost = 500;
    const auto page = m_context.actions.run(
        this, [&] { return app::AbcService(m_context.app()).list(kMost); }, false);
    if (page) {
        m_model->setRows(page->items);
    }
}

std::vector<AbcRunListItem> AbcRunsDialog::selected() const {
    std::vector<AbcRunListItem> runs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        runs.push_back(m_model->row(index.row()));
    }
    return runs;
}

void AbcRunsDialog::noteSelection() {
    const std::size_t count = selected().size();
    m_open->setEnabled(count == 1);
    const bool mayApply = mayApplyAbc(m_context);
    m_apply->setEnabled(count == 1 && mayApply);
    m_apply->setToolTip(mayApply ? QString() : tr("Only a supervisor applies classes."));
    m_compare->setEnabled(count == 2 || (count == 1 && m_now != nullptr));
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with what is shown"));
    m_compare->setAccessibleName(m_compare->text());
}

void AbcRunsDialog::open() {
    const auto runs = selected();
    if (runs.size() == 1) {
        Q_EMIT opened(QString::fromStdString(runs.front().name));
        accept();
    }
}

void AbcRunsDialog::apply() {
    const auto runs = selected();
    if (runs.size() == 1) {
        applyKeptAbc(m_context, this, QString::fromStdString(runs.front().name));
    }
}

void AbcRunsDialog::compare() {
    auto runs = selected();
    if (runs.empty() || runs.size() > 2) {
        return;
    }
    // The older one is where from.
    std::sort(runs.begin(), runs.end(), [](const AbcRunListItem &a, const AbcRunListItem &b) {
        return std::tie(a.period.to, a.at) < std::tie(b.period.to, b.at);
    });
    const auto kept = [&](const AbcRunListItem &run) {
        return m_context.actions.run(
            this, [&] { return app::AbcService(m_context.app()).show(run.name, "en"); }, false);
    };
    const auto first = kept(runs.front());
    const auto second = runs.size() == 2 ? kept(runs.back()) : std::optional(*m_now);
    if (!first || !second) {
        return;
    }
    const bool turned = runs.size() == 1 && second->result.period.to < first->result.period.to;
    AbcCompareDialog dialog(m_context, turned ? *second : *first, turned ? *first : *second, this);
    connect(&dialog, &AbcCompareDialog::opened, this, [this](const QString &code) {
        Q_EMIT customerWanted(code);
        accept();
    });
    dialog.exec();
}

} // namespace accord::ui
