// SPDX-License-Identifier: GPL-3.0-or-later
// Fourth step: what the import would do, without doing it. Rejected rows can be put right here, or
// saved for whoever made the file.
#pragma once

#include "ui/imports/import_step.h"
#include "ui/imports/rejected_rows_model.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace accord::ui {

class ImportOutcome;
class Job;
class LookalikeList;

class TrialStep : public ImportStep {
    Q_OBJECT
public:
    TrialStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr);
    ~TrialStep() override; // nobody waits for the trial any more

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    void cancel() override;

private:
    void run();
    void take(base::Result<app::ImportResult> result);
    void showTrial();
    void saveRejected();
    QWidget *makeRejected();

    QLabel *m_state;
    QProgressBar *m_progress;
    ImportOutcome *m_outcome;
    LookalikeList *m_lookalikes;
    QLabel *m_rejectedTitle = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_rejected; // holds the three above
    RejectedRowsModel *m_model;
    QPointer<Job> m_job;
};

} // namespace accord::ui
