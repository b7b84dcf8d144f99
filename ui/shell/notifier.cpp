// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <QApplication>

namespace accord::ui {

TrayNotifier::TrayNotifier(Navigator &navigator, QObject *parent)
    : Notifier(parent), m_navigator(navigator) {
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
    connect(&m_tray, &QSystemTrayIcon::activated, this, &Notifier::clicked);
}

void TrayNotifier::announce(const QString &title, const QString &text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        m_navigator.note(
            QStringLiteral("%1: %2").arg(title, text.section(QLatin1Char('\n'), 0, 0)));
        return;
    }
    m_tray.setIcon(QApplication::windowIcon());
    m_tray.setToolTip(QApplication::applicationName());
    m_tray.show();
    m_tray.showMessage(title, text);
}

} // namespace accord::ui
