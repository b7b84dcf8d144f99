// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways of a printed document out of the window, a PDF file and a printer. Both ask first,
// run as jobs with progress and say how it went; `over` may be gone by then.
#pragma once

#include "documents/document_pages.h"
#include "documents/written_document.h"
#include "ui/common/page_context.h"

#include <QString>
#include <QWidget>
#include <filesystem>
#include <functional>

namespace accord::ui {

// What is asked, and what the document is called: the file's name, the printer's job.
struct PaperTitle {
    QString question;
    QString document;
};

using WritePaper =
    std::function<base::Result<documents::WrittenDocument>(const std::filesystem::path &)>;
using MakePages = std::function<base::Result<documents::DocumentPages>()>;

// `write` and `pages` run on a worker thread.
// To a file that was chosen already.
void writePaper(PageContext &context, QWidget *over, const QString &file, WritePaper write);
void exportPaper(PageContext &context, QWidget *over, const PaperTitle &title, WritePaper write);
void printPaper(PageContext &context, QWidget *over, const PaperTitle &title, MakePages pages);

} // namespace accord::ui
