// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace accord::ui {
namespace {

constexpr int kRecentFiles = 10;

QString settingsFile(const QString &file) {
    return file.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                     QStringLiteral("/accord/accord.ini")
               : file;
}

QString systemLanguage() {
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese) {
        return QStringLiteral("en");
    }
    return system.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW")
                                                            : QStringLiteral("zh_CN");
}

} // namespace

Settings::Settings(const QString &file) : m_settings(settingsFile(file), QSettings::IniFormat) {}

QString Settings::language() const {
    const QString chosen = m_settings.value(QStringLiteral("language")).toString();
    return chosen.isEmpty() ? systemLanguage() : chosen;
}

void Settings::setLanguage(const QString &language) {
    m_settings.setValue(QStringLiteral("language"), language);
}

ThemeChoice Settings::theme() const {
    const QString name = m_settings.value(QStringLiteral("theme")).toString();
    if (name == QLatin1String("dark")) {
        return ThemeChoice::Dark;
    }
    return name == QLatin1String("light") ? ThemeChoice::Light : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice) {
    const char *const names[] = {"system", "light", "dark"};
    m_settings.setValue(QStringLiteral("theme"), QLatin1String(names[static_cast<int>(choice)]));
}

int Settings::textScale() const {
    return m_settings.value(QStringLiteral("text_scale"), 100).toInt();
}

void Settings::setTextScale(int percent) {
    m_settings.setValue(QStringLiteral("text_scale"), percent);
}

QStringList Settings::recentFiles() const {
    QStringList files;
    for (const QString &file : m_settings.value(QStringLiteral("recent_files")).toStringList()) {
        if (QFileInfo::exists(file)) {
            files << file;
        }
    }
    return files;
}

void Settings::addRecentFile(const QString &file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(QStringLiteral("recent_files"), files.mid(0, kRecentFiles));
}

QString Settings::user(const QString &file) const {
    return m_settings.value(QStringLiteral("users")).toMap().value(file).toString();
}

void Settings::setUser(const QString &file, const QString &code) {
    QVariantMap users = m_settings.value(QStringLiteral("users")).toMap();
    users.insert(file, code);
    m_settings.setValue(QStringLiteral("users"), users);
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const {
    return m_settings.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value) {
    m_settings.setValue(key, value);
}

void Settings::takeOver(const QString &old, const QString &key) {
    if (m_settings.contains(old) && !m_settings.contains(key)) {
        m_settings.setValue(key, m_settings.value(old));
        m_settings.remove(old);
    }
}

QString Settings::fileBeside(const QString &name) const {
    return QFileInfo(m_settings.fileName()).absolutePath() + QLatin1Char('/') + name;
}

QString Settings::draftFolder() const {
    QString folder = fileBeside(QStringLiteral("drafts"));
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace accord::ui
