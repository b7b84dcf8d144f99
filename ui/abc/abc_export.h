// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an ABC report to a file that the person chooses, as a job, in the language of the
// document.
#pragma once

#include "app/views/abc_report.h"
#include "ui/common/page_context.h"

#include <QString>
#include <functional>
#include <memory>

class QMenu;
class QObject;
class QWidget;

namespace accord::ui {

enum class AbcFileKind { Pdf, Xlsx, Csv, Json };

// `over`: the window part that questions stand over; it may be gone when the file is ready.
void exportAbc(PageContext &context, QWidget *over, const app::AbcReport &report, AbcFileKind kind,
               const QString &language);

// The kinds of file, and the language of the document below them; remembered.
void fillAbcExportMenu(PageContext &context, QMenu &menu,
                       std::function<void(AbcFileKind kind, const QString &language)> chosen);

} // namespace accord::ui
