// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_run.h"

#include "app/workspace.h"
#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::ImportRun)
};

// The workspace of the worker; shared because std::function wants copies.
using Beside = std::shared_ptr<app::Workspace>;

base::Result<Beside> workspaceBeside(PageContext &context) {
    return context.actions.attempt([&]() -> base::Result<Beside> {
        ACCORD_TRY(auto beside, context.workspace.openBeside());
        return Beside(std::move(beside));
    });
}

void publish(PageContext &context, app::Changes changes) {
    context.app().hub.publish(changes);
    context.actions.noteSaved();
}

} // namespace

Job *runImport(PageContext &context, const ImportTask &task, bool dryRun, QObject *receiver,
               std::function<void(base::Result<app::ImportResult>)> done) {
    auto beside = workspaceBeside(context);
    if (!beside) {
        done(tl::unexpected(beside.error()));
        return nullptr;
    }
    app::ImportRequest request = task.request;
    request.dryRun = dryRun;
    request.companyFile = context.workspace.file();
    request.mapMemory = mapMemoryOf(context.settings);
    return context.jobs.run<app::ImportResult>(
        dryRun ? QString() : Words::tr("Importing %1").arg(task.name),
        [workspace = *beside, request](const base::Progress &progress) {
            return app::ImportService(workspace->context()).run(request, progress);
        },
        receiver,
        [&context, dryRun, kind = request.kind,
         done = std::move(done)](base::Result<app::ImportResult> result) {
            if (result && !dryRun) {
                publish(context, app::changesOf(kind));
            }
            done(std::move(result));
        });
}

Job *undoImport(PageContext &context, domain::ImportId import, QObject *receiver,
                std::function<void(base::Done)> done) {
    auto beside = workspaceBeside(context);
    if (!beside) {
        done(tl::unexpected(beside.error()));
        return nullptr;
    }
    return context.jobs.run<bool>(
        Words::tr("Taking the import back"),
        [workspace = *beside, import](const base::Progress & /*progress*/) -> base::Result<bool> {
            ACCORD_TRY(const auto outcome, app::ImportService(workspace->context()).undo(import));
            return !outcome.undone.isNull();
        },
        receiver,
        [&context, done = std::move(done)](base::Result<bool> result) {
            if (!result) {
                done(tl::unexpected(result.error()));
                return;
            }
            publish(context, app::DataKind::Everything);
            done({});
        });
}

QString askForRejectedFile(PageContext &context, QWidget *over) {
    return context.files.saveFile(
        over, Words::tr("Save the rejected rows"), Words::tr("rejected rows.csv"),
        {{Words::tr("Tables"), QStringLiteral("*.csv"), QStringLiteral("csv")}});
}

void noteRejectedSaved(PageContext &context, std::int64_t rows) {
    context.navigator.note(Words::tr("%n rejected rows saved", nullptr, static_cast<int>(rows)));
}

} // namespace accord::ui
