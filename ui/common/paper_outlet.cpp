// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_outlet.h"

#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/outlets.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>

namespace accord::ui {
namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PaperOutlet)
};

// What a file system takes in a name.
QString fileStem(QString name) {
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|\n\t")) {
        name.replace(bad, QLatin1Char('-'));
    }
    return name;
}

} // namespace

void exportPaper(PageContext &context, QWidget *over, const PaperTitle &title, WritePaper write) {
    const QString file = context.files.saveFile(
        over, title.question, fileStem(title.document) + QStringLiteral(".pdf"),
        {{PaperWords::tr("PDF document"), QStringLiteral("*.pdf"), QStringLiteral("pdf")}});
    if (!file.isEmpty()) {
        writePaper(context, over, file, std::move(write));
    }
}

void writePaper(PageContext &context, QWidget *over, const QString &file, WritePaper write) {
    context.jobs.run<documents::WrittenDocument>(
        PaperWords::tr("Writing the PDF"),
        [write = std::move(write), path = std::filesystem::path(file.toStdString())](
            const base::Progress &) { return write(path); },
        over,
        [&context, over = QPointer<QWidget>(over),
         file](const base::Result<documents::WrittenDocument> &written) {
            if (written) {
                noteFile(context.navigator, PaperWords::tr("%1 is written.").arg(file), file);
            } else {
                context.actions.tell(over, written.error());
            }
        });
}

void printPaper(PageContext &context, QWidget *over, const PaperTitle &title, MakePages pages) {
    const std::shared_ptr<QPrinter> printer =
        choosePrinter(context.files, over, title.question, title.document);
    if (!printer) {
        return;
    }
    context.jobs.run<int>(
        PaperWords::tr("Printing"),
        [pages = std::move(pages), printer](const base::Progress &progress) -> base::Result<int> {
            ACCORD_TRY(const auto made, pages());
            const bool isPart = printer->printRange() == QPrinter::PageRange;
            const int first = isPart ? printer->fromPage() - 1 : 0;
            const int last = isPart ? printer->toPage() - 1 : made.count() - 1;
            return made.print(*printer, first, last, [&](int page) {
                return progress.step(page - first, last - first + 1);
            });
        },
        over,
        [&context, over = QPointer<QWidget>(over)](const base::Result<int> &printed) {
            if (printed) {
                context.navigator.note(
                    PaperWords::tr("%n pages went to the printer.", nullptr, *printed));
            } else {
                context.actions.tell(over, printed.error());
            }
        });
}

} // namespace accord::ui
