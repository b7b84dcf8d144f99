// SPDX-License-Identifier: GPL-3.0-or-later
// ImportTask: one import on its way through the wizard, from the file that was chosen to the
// result. Plain values; the steps fill it one after the other.
#pragma once

#include "app/import_preview.h"

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <optional>

class QTemporaryFile;

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

    void chooseFile(const QString &file);
    // Text from the clipboard, as Excel puts it there; false when nothing could be kept.
    [[nodiscard]] bool choosePasted(const QString &text);
    // Whatever was found out about the file is gone; how it is to be read stays.
    void forgetReading();

private:
    std::shared_ptr<QTemporaryFile> m_pasted; // null = a file of the person's own
};

// Maps are remembered by kind and headings, so that next month's file is understood at once.
void rememberMap(Settings &settings, const ImportTask &task);
[[nodiscard]] std::optional<io::MapDocument> rememberedMap(const Settings &settings,
                                                           const ImportTask &task);

} // namespace accord::ui
