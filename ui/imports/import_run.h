// SPDX-License-Identifier: GPL-3.0-or-later
// Runs an import beside the window: on a worker with a workspace of its own, so that the window
// stays alive; afterwards the window is told what changed.
#pragma once

#include "ui/common/background_job.h"
#include "ui/common/page_context.h"
#include "ui/imports/import_task.h"

namespace accord::ui {

// `dryRun` changes nothing. `done` comes on the GUI thread; nullptr when the worker could not even
// begin (`done` has been called with the reason).
Job *runImport(PageContext &context, const ImportTask &task, bool dryRun, QObject *receiver,
               std::function<void(base::Result<app::ImportResult>)> done);
// Takes an import back as a whole, away from the GUI thread.
Job *undoImport(PageContext &context, domain::ImportId import, QObject *receiver,
                std::function<void(base::Done)> done);

// Asks where the rejected rows are to be saved; "" = nowhere.
[[nodiscard]] QString askForRejectedFile(PageContext &context, QWidget *over);
void noteRejectedSaved(PageContext &context, std::int64_t rows);

} // namespace accord::ui
