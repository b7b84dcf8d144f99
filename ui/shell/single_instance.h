// SPDX-License-Identifier: GPL-3.0-or-later
// SingleInstance: one window per company file. The first start listens under a name made from the
// file's canonical path; a later one asks it to come to front and ends. accord-cli is not
// concerned.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace accord::ui {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // False when another window has the file open; it has been asked to come to front. A name left
    // by a killed program is taken over.
    [[nodiscard]] bool claim(const QString &file);

Q_SIGNALS:
    void frontWanted();

private:
    QLocalServer m_server;
};

} // namespace accord::ui
