// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/trial_step.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/imports/import_outcome.h"
#include "ui/imports/import_run.h"
#include "ui/imports/lookalike_list.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {

TrialStep::TrialStep(PageContext &context, ImportTask &task, QWidget *parent)
    : ImportStep(context, task, parent),
      m_state(makeLabel(LabelKind::Muted)),
      m_progress(new QProgressBar),
      m_outcome(new ImportOutcome(context)),
      m_lookalikes(new LookalikeList(context, true)),
      m_rejected(makeRejected()),
      m_model(makeRejectedRowsModel(context.actions.words(), task.request.corrections, this)) {
    m_state->setObjectName(QStringLiteral("trialState"));
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the trial"));
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(
            column, context.theme.px(m_model->columns()[static_cast<std::size_t>(column)].width));
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_again->setEnabled(true); });
    connect(m_lookalikes, &LookalikeList::skipWanted, this, [this](bool isSkipped) {
        this->task().request.skipLookalikes = isSkipped;
        run();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(LabelKind::Section, tr("What would happen")));
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcome);
    layout->addWidget(m_lookalikes);
    layout->addWidget(m_rejected, 1);
    layout->addStretch();
}

TrialStep::~TrialStep() {
    TrialStep::cancel();
}

QWidget *TrialStep::makeRejected() {
    auto *part = new QWidget;
    m_rejectedTitle = makeLabel(LabelKind::Section);
    m_again = makeButton(QStringLiteral("tryAgain"), ButtonKind::Plain,
                         tr("Try again with what was put right"),
                         context().icons.icon(QStringLiteral("refresh")));
    auto *save =
        makeButton(QStringLiteral("saveRejected"), ButtonKind::Quiet, tr("Save the rejected rows…"),
                   context().icons.icon(QStringLiteral("export")));
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("rejectedRows"));
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context().theme.px(measure::kCompactRow));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *head = new QHBoxLayout;
    head->addWidget(m_rejectedTitle);
    head->addStretch();
    head->addWidget(save);
    head->addWidget(m_again);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, context().theme.px(12), 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_again, &QPushButton::clicked, this, &TrialStep::run);
    connect(save, &QPushButton::clicked, this, &TrialStep::saveRejected);
    return part;
}

QString TrialStep::title() const {
    return tr("Trial");
}

QString TrialStep::fact() const {
    if (!task().trial) {
        return {};
    }
    return task().trial->rejected == 0
               ? tr("%Ln rows", nullptr, static_cast<int>(task().trial->rows))
               : tr("%n rejected", nullptr, static_cast<int>(task().trial->rejected));
}

QString TrialStep::verb() const {
    if (!task().trial) {
        return tr("Import");
    }
    const app::ImportCounts &rows = task().trial->rowCounts;
    return tr("Import %Ln rows", nullptr,
              static_cast<int>(rows.made + rows.changed + rows.unchanged));
}

bool TrialStep::isReady() const {
    return task().trial && task().trial->rejected < task().trial->rows;
}

void TrialStep::enter() {
    if (task().trial) {
        showTrial();
    } else {
        run();
    }
}

void TrialStep::cancel() {
    if (m_job) {
        m_job->cancel();
    }
}

void TrialStep::run() {
    cancel();
    task().trial.reset();
    m_outcome->hide();
    m_lookalikes->hide();
    m_rejected->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    setLabelKind(*m_state, "muted");
    m_state->setText(tr("Reading and checking every row; nothing is changed…"));
    m_state->show();
    Q_EMIT changed();
    m_job = runImport(context(), task(), true, this,
                      [this](base::Result<app::ImportResult> result) { take(std::move(result)); });
    if (m_job) {
        connect(m_job, &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        });
    }
}

void TrialStep::take(base::Result<app::ImportResult> result) {
    m_progress->hide();
    if (result) {
        task().trial = std::move(*result);
        showTrial();
    } else {
        setLabelKind(*m_state, "error");
        m_state->setText(context().actions.words().sentence(result.error()));
    }
    Q_EMIT changed();
}

void TrialStep::showTrial() {
    const app::ImportResult &trial = *task().trial;
    m_state->hide();
    m_progress->hide();
    m_outcome->show(trial, task().request.kind);
    m_outcome->setVisible(true);
    m_lookalikes->show(trial, task().request.skipLookalikes);
    m_model->setRows(rejectedCells(trial, task().request.corrections));
    m_rejectedTitle->setText(
        tr("%Ln rows cannot be taken", nullptr, static_cast<int>(trial.rejected)));
    m_again->setEnabled(std::ranges::any_of(
        m_model->rows(), [](const RejectedCell &cell) { return !cell.typed.isNull(); }));
    m_rejected->setVisible(trial.rejected > 0);
}

void TrialStep::saveRejected() {
    const QString file = askForRejectedFile(context(), this);
    if (file.isEmpty()) {
        return;
    }
    ImportTask again = task();
    again.request.rejectedFile = file.toStdString();
    runImport(context(), again, true, this, [this](base::Result<app::ImportResult> result) {
        if (!result) {
            context().actions.tell(this, result.error());
            return;
        }
        noteRejectedSaved(context(), result->rejected);
    });
}

} // namespace accord::ui
