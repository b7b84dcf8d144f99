// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what the program remembers about a person's desk: language, theme, text size, recent
// files, geometry, columns. Lies beside the drafts in the user's settings folder.
#pragma once

#include "ui/common/theme.h"

#include <QSettings>
#include <QStringList>

namespace accord::ui {

class Settings {
public:
    // `file` "" = the user's own settings; tests give a file of their own.
    explicit Settings(const QString &file = {});

    // "zh_CN", "zh_TW" or "en"; the system's until one was chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] int textScale() const; // percent
    void setTextScale(int percent);
    // Company files, newest first, at most 10; those that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &file);
    // Who used this file last (user code), "" = not known.
    [[nodiscard]] QString user(const QString &file) const;
    void setUser(const QString &file, const QString &code);

    // Anything else, e.g. "customers/columns".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    // What stands under `old` is under `key` from now on, unless something is there already.
    void takeOver(const QString &old, const QString &key);
    // A file beside the settings; the command line looks for its own there too.
    [[nodiscard]] QString fileBeside(const QString &name) const;
    // Folder of drafts, made with rights for the user alone.
    [[nodiscard]] QString draftFolder() const;

private:
    QSettings m_settings;
};

} // namespace accord::ui
