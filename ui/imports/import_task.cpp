// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_task.h"

#include "ui/common/settings.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace accord::ui {
namespace {

QString mapKey(const ImportTask &task) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const app::ImportColumn &column : task.preview->columns) {
        hash.addData(QByteArray::fromStdString(column.header + '\n'));
    }
    const auto kind = io::importKindCode(task.request.kind);
    return QStringLiteral("imports/maps/%1/%2")
        .arg(QLatin1String(kind.data(), static_cast<qsizetype>(kind.size())),
             QLatin1String(hash.result().toHex().left(24)));
}

} // namespace

void ImportTask::forgetReading() {
    preview.reset();
    trial.reset();
    result.reset();
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

void rememberMap(Settings &settings, const ImportTask &task) {
    if (task.preview && task.request.map) {
        settings.setValue(mapKey(task),
                          QString::fromStdString(io::mapJson(*task.request.map).dump()));
    }
}

std::optional<io::MapDocument> rememberedMap(const Settings &settings, const ImportTask &task) {
    const std::string text = settings.value(mapKey(task)).toString().toStdString();
    if (text.empty()) {
        return std::nullopt;
    }
    const auto map = io::readMap(nlohmann::json::parse(text, nullptr, false));
    return map ? std::optional(*map) : std::nullopt;
}

} // namespace accord::ui
