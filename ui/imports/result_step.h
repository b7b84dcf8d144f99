// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: the import runs, and then what it did, with the way back and the ways on.
#pragma once

#include "ui/imports/import_step.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace accord::ui {

class ImportOutcome;
class Job;
class LookalikeList;

class ResultStep : public ImportStep {
    Q_OBJECT
public:
    ResultStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QString verb() const override { return {}; }
    [[nodiscard]] bool isReady() const override { return false; }
    // Begins the import unless it has run.
    void enter() override;
    void cancel() override;
    [[nodiscard]] bool isRunning() const { return !m_job.isNull(); }

Q_SIGNALS:
    void another(); // the person wants to import a further file

private:
    void run();
    void take(base::Result<app::ImportResult> result);
    void showResult();
    void saveRejected();
    void undo();
    QWidget *makeVerbs();

    QLabel *m_state;
    QProgressBar *m_progress;
    ImportOutcome *m_outcome;
    LookalikeList *m_lookalikes;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    QWidget *m_verbs; // holds the two above
    QPushButton *m_cancel;
    QPointer<Job> m_job;
};

} // namespace accord::ui
