// SPDX-License-Identifier: GPL-3.0-or-later
// ImportTask: one import on its way through the wizard, from the file that was chosen to the
// result. Plain values; the steps fill it one after the other.
#pragma once

#include "app/import_preview.h"

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <optional>

class QTemporaryDir;
class QTemporaryFile;
class QObject;

namespace accord::ui {

class Settings;

class ImportTask {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::ImportTask)
public:
    app::ImportRequest request; // kind, file, reading, map, mode, corrections
    QString name;               // of the file, as shown
    std::optional<app::ImportPreview> preview;
    bool isMapRemembered = false;
    std::optional<app::ImportResult> trial;  // of the present map and corrections
    std::optional<app::ImportResult> result; // the import stands
    bool isUndone = false;                   // and was taken back

    void chooseFile(const QString &file);
    // Text from the clipboard, as Excel puts it there; false when nothing could be kept.
    [[nodiscard]] bool choosePasted(const QString &text);
    // Where the import writes the rows it could not take, until somebody wants them or the task is
    // forgotten; empty when there is no room for it.
    [[nodiscard]] std::filesystem::path rejectedFile();
    // Whatever was found out about the file is gone; how it is to be read stays.
    void forgetReading();

private:
    std::shared_ptr<QTemporaryFile> m_pasted; // null = a file of the person's own
    std::shared_ptr<QTemporaryDir> m_rejected;
};

// Where maps are remembered by kind and headings, so that next month's file is understood at once.
[[nodiscard]] std::filesystem::path mapMemoryOf(const Settings &settings);

// The window and with it the wizard is made anew when the language or the size of text changes:
// `desk` lives on and keeps the task. The word that finds it there, until another task is kept.
[[nodiscard]] QString keepTask(QObject &desk, const ImportTask &task);
[[nodiscard]] std::optional<ImportTask> keptTask(const QObject &desk, const QString &word);

} // namespace accord::ui
