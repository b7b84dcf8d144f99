// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include "base/atomic_file.h"
#include "base/storage_error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <filesystem>

namespace accord::ui {
namespace {

constexpr int kWriteAfterMs = 1500;
constexpr qint64 kMostBytes = 16 << 20;

std::filesystem::path pathOf(const QString &file) {
    return QFile::encodeName(file).toStdString();
}

QByteArray bytesOf(const Draft &draft) {
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("key"), draft.key},
                   {QStringLiteral("feature"), draft.place.feature},
                   {QStringLiteral("record"), draft.place.record},
                   {QStringLiteral("title"), draft.title},
                   {QStringLiteral("at"), draft.at.toString(Qt::ISODateWithMs)},
                   {QStringLiteral("content"), QJsonObject::fromVariantMap(draft.content)},
               })
        .toJson(QJsonDocument::Compact);
}

bool read(const QString &name, Draft &draft) {
    QFile file(name);
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&](const char *field) {
        return object.value(QLatin1String(field)).toString();
    };
    draft.key = text("key");
    draft.place = {text("feature"), text("record"), {}};
    draft.title = text("title");
    draft.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    draft.content = object.value(QStringLiteral("content")).toObject().toVariantMap();
    return !draft.key.isEmpty() && !draft.place.feature.isEmpty();
}

// As files have them, where a whole number is no other than the same number with a fraction.
bool isAlike(const QVariantMap &one, const QVariantMap &two) {
    return QJsonObject::fromVariantMap(one) == QJsonObject::fromVariantMap(two);
}

} // namespace

Drafts::Drafts(QString folder, qint64 company, const QString &person, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_prefix(QStringLiteral("%1-%2-").arg(company).arg(person)) {
    m_due.setSingleShot(true);
    m_due.setInterval(kWriteAfterMs);
    connect(&m_due, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts() {
    flush();
}

QString Drafts::fileOf(const QString &key) const {
    const QByteArray digest =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return m_folder + QLatin1Char('/') + m_prefix + QString::fromLatin1(digest) +
           QStringLiteral(".json");
}

// A draft that is only taken up again is as old as it was.
QDateTime Drafts::timeOf(const Draft &draft) const {
    const auto held = m_held.find(draft.key);
    Draft before;
    if (held != m_held.end()) {
        before = held->second;
    } else if (!read(fileOf(draft.key), before)) {
        return QDateTime::currentDateTime();
    }
    return before.at.isValid() && isAlike(before.content, draft.content)
               ? before.at
               : QDateTime::currentDateTime();
}

void Drafts::keep(Draft draft) {
    draft.at = timeOf(draft);
    m_held[draft.key] = draft;
    m_waiting[draft.key] = std::move(draft);
    if (!m_due.isActive()) { // not put off by further typing
        m_due.start();
    }
}

void Drafts::drop(const QString &key) {
    m_waiting.erase(key);
    m_held.erase(key);
    QFile::remove(fileOf(key));
}

void Drafts::flush() {
    m_due.stop();
    for (const auto &[key, draft] : m_waiting) {
        write(draft);
    }
    m_waiting.clear();
}

void Drafts::write(const Draft &draft) {
    const QByteArray bytes = bytesOf(draft);
    try {
        base::writeFileAtomically(
            pathOf(fileOf(draft.key)),
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        m_isFailing = false;
    } catch (const base::StorageError &error) {
        if (!m_isFailing) {
            m_isFailing = true;
            Q_EMIT failed(QString::fromUtf8(error.what()));
        }
    }
}

QList<Draft> Drafts::leftBehind() const {
    QList<Draft> drafts;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({m_prefix + QStringLiteral("*.json")}, QDir::Files)) {
        Draft draft;
        if (read(folder.filePath(name), draft)) {
            drafts << draft;
        }
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft &a, const Draft &b) { return a.at > b.at; });
    return drafts;
}

} // namespace accord::ui
