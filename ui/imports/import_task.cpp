// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_task.h"

#include "app/map_memory.h"
#include "ui/common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QUuid>
#include <QVariant>

namespace accord::ui {
namespace {

constexpr const char *kKeptTask = "keptImport";

struct KeptTask {
    QString word;
    std::shared_ptr<const ImportTask> task;
};

} // namespace

void ImportTask::forgetReading() {
    preview.reset();
    trial.reset();
    result.reset();
    isUndone = false;
    m_rejected.reset();
    request.rejectedFile.clear();
    isMapRemembered = false;
    request.map.reset();
    request.corrections.clear();
    request.skipLookalikes = false;
}

void ImportTask::chooseFile(const QString &file) {
    forgetReading();
    m_pasted.reset();
    request.file = file.toStdString();
    request.table = {};
    name = QFileInfo(file).fileName();
}

bool ImportTask::choosePasted(const QString &text) {
    auto file =
        std::make_shared<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/accord-XXXXXX.txt"));
    const QByteArray bytes = text.toUtf8();
    if (text.trimmed().isEmpty() || !file->open() || file->write(bytes) != bytes.size() ||
        !file->flush()) {
        return false;
    }
    chooseFile(file->fileName());
    m_pasted = std::move(file);
    name = tr("Pasted table");
    request.table.encoding = "UTF-8";
    return true;
}

std::filesystem::path ImportTask::rejectedFile() {
    m_rejected = std::make_shared<QTemporaryDir>();
    return m_rejected->isValid()
               ? std::filesystem::path(
                     m_rejected->filePath(QStringLiteral("rejected.csv")).toStdString())
               : std::filesystem::path();
}

std::filesystem::path mapMemoryOf(const Settings &settings) {
    return settings.fileBeside(QLatin1String(app::MapMemory::kFileName)).toStdString();
}

QString keepTask(QObject &desk, const ImportTask &task) {
    const QString word = QUuid::createUuid().toString(QUuid::WithoutBraces);
    desk.setProperty(kKeptTask,
                     QVariant::fromValue(KeptTask{word, std::make_shared<ImportTask>(task)}));
    return word;
}

std::optional<ImportTask> keptTask(const QObject &desk, const QString &word) {
    const auto kept = desk.property(kKeptTask).value<KeptTask>();
    return kept.task && kept.word == word ? std::optional(*kept.task) : std::nullopt;
}

} // namespace accord::ui
