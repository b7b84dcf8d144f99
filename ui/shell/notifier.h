// SPDX-License-Identifier: GPL-3.0-or-later
// Notifier: how the program says something while its window may be behind others: a notification
// of the desktop where there is a tray, else a line in the status bar. A seam, so that a test can
// listen.
#pragma once

#include "ui/common/navigator.h"

#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

namespace accord::ui {

class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Plain text.
    virtual void announce(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void clicked(); // the notification
};

class TrayNotifier : public Notifier {
    Q_OBJECT
public:
    explicit TrayNotifier(Navigator &navigator, QObject *parent = nullptr);
    void announce(const QString &title, const QString &text) override;

private:
    Navigator &m_navigator;
    QSystemTrayIcon m_tray;
};

} // namespace accord::ui
