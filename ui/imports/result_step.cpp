// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/result_step.h"

#include "base/atomic_file.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/imports/import_outcome.h"
#include "ui/imports/import_run.h"
#include "ui/imports/lookalike_list.h"

#include <QFile>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace accord::ui {

ResultStep::ResultStep(PageContext &context, ImportTask &task, QWidget *parent)
    : ImportStep(context, task, parent),
      m_state(makeLabel(LabelKind::Section)),
      m_progress(new QProgressBar),
      m_outcome(new ImportOutcome(context)),
      m_lookalikes(new LookalikeList(context, false)),
      m_verbs(makeVerbs()),
      m_cancel(
          makeButton(QStringLiteral("cancelImport"), ButtonKind::Plain, tr("Cancel the import"))) {
    m_state->setObjectName(QStringLiteral("resultState"));
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.px(12));
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addWidget(m_outcome);
    layout->addWidget(m_lookalikes);
    layout->addWidget(m_verbs);
    layout->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &ResultStep::cancel);
}

QWidget *ResultStep::makeVerbs() {
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *id, ButtonKind kind, const QString &text,
                         const QString &icon) {
        QPushButton *button = makeButton(QLatin1String(id), kind, text, context().icons.icon(icon));
        row->addWidget(button);
        return button;
    };
    auto *customers = add("toCustomers", ButtonKind::Plain, tr("Look at the customers"),
                          QStringLiteral("customers"));
    auto *abc = add("toAbc", ButtonKind::Plain, tr("Classify them (ABC)"), QStringLiteral("abc"));
    auto *more =
        add("another", ButtonKind::Plain, tr("Import another file"), QStringLiteral("import"));
    m_save = add("saveRejected", ButtonKind::Plain, tr("Save the rejected rows…"),
                 QStringLiteral("export"));
    row->addStretch();
    m_undo =
        add("undoImport", ButtonKind::Quiet, tr("Take this import back"), QStringLiteral("undo"));
    connect(customers, &QPushButton::clicked, this, [this] {
        context().navigator.open({QStringLiteral("customers"), {}, {}});
    });
    connect(abc, &QPushButton::clicked, this, [this] {
        context().navigator.open({QStringLiteral("abc"), {}, {}});
    });
    connect(more, &QPushButton::clicked, this, &ResultStep::another);
    connect(m_save, &QPushButton::clicked, this, &ResultStep::saveRejected);
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::undo);
    return verbs;
}

QString ResultStep::title() const {
    return tr("Result");
}

QString ResultStep::fact() const {
    if (task().isUndone) {
        return tr("taken back");
    }
    return task().result ? tr("done") : QString();
}

void ResultStep::enter() {
    if (task().result) {
        showResult();
    } else {
        run();
    }
}

void ResultStep::cancel() {
    if (m_job) {
        m_job->cancel();
    }
}

void ResultStep::run() {
    task().isUndone = false;
    m_outcome->hide();
    m_lookalikes->hide();
    m_verbs->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_state->setText(tr("Importing %1…").arg(task().name));
    const bool hasRejected = task().trial && task().trial->rejected > 0;
    task().request.rejectedFile = hasRejected ? task().rejectedFile() : std::filesystem::path();
    m_job = runImport(context(), task(), false, this,
                      [this](base::Result<app::ImportResult> result) { take(std::move(result)); });
    if (m_job) {
        connect(m_job, &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        });
    }
    Q_EMIT changed();
}

void ResultStep::take(base::Result<app::ImportResult> result) {
    m_job.clear();
    m_progress->hide();
    m_cancel->hide();
    if (!result) {
        m_state->setText(context().actions.words().sentence(result.error()));
        Q_EMIT changed();
        return;
    }
    task().result = std::move(*result);
    showResult();
    Q_EMIT changed();
}

void ResultStep::showResult() {
    const app::ImportResult &result = *task().result;
    const bool changesAnything = !result.id.isNull();
    const bool stands = !task().isUndone;
    m_progress->hide();
    m_cancel->hide();
    m_state->setText(!stands           ? tr("The import was taken back; everything is as it was "
                                                      "before.")
                     : changesAnything ? tr("Imported.")
                                       : tr("Nothing had to be changed: all of it is on file."));
    m_outcome->show(result, task().request.kind);
    m_outcome->setVisible(stands);
    m_lookalikes->show(result, task().request.skipLookalikes);
    m_lookalikes->setVisible(stands && result.lookalikes > 0);
    m_save->setVisible(result.rejected > 0 &&
                       QFile::exists(QString::fromStdString(task().request.rejectedFile.string())));
    m_undo->setVisible(changesAnything);
    m_undo->setEnabled(stands);
    m_verbs->show();
}

void ResultStep::saveRejected() {
    const QString file = askForRejectedFile(context(), this);
    if (file.isEmpty()) {
        return;
    }
    const auto saved = context().actions.run(
        this,
        [&]() -> base::Done {
            base::copyFileAtomically(task().request.rejectedFile, file.toStdString());
            return {};
        },
        false);
    if (saved) {
        noteRejectedSaved(context(), task().result->rejected);
    }
}

void ResultStep::undo() {
    m_undo->setEnabled(false);
    undoImport(context(), task().result->id, this, [this](const base::Done &done) {
        if (!done) {
            m_undo->setEnabled(true);
            context().actions.tell(this, done.error());
            return;
        }
        task().isUndone = true;
        showResult();
        Q_EMIT changed();
    });
}

} // namespace accord::ui
