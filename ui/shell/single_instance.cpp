// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace accord::ui {
namespace {

constexpr int kAnswerMs = 1000;
const QByteArray kAsk = QByteArrayLiteral("front\n");

QString nameFor(const QString &file) {
    QString path = QFileInfo(file).canonicalFilePath();
    if (path.isEmpty()) {
        path = QFileInfo(file).absoluteFilePath();
    }
    // The home folder keeps the windows of several people on one machine apart.
    const QByteArray digest = QCryptographicHash::hash(
        (QDir::homePath() + QLatin1Char('\n') + path).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("accord-") + QString::fromLatin1(digest.toHex().left(32));
}

bool askToComeToFront(const QString &name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kAnswerMs)) {
        return false;
    }
    socket.write(kAsk);
    socket.waitForBytesWritten(kAnswerMs);
    socket.disconnectFromServer();
    return true;
}

} // namespace

bool SingleInstance::claim(const QString &file) {
    const QString name = nameFor(file);
    if (m_server.isListening() && m_server.serverName() == name) {
        return true;
    }
    if (askToComeToFront(name)) {
        return false;
    }
    m_server.close();
    m_server.disconnect(this);
    QLocalServer::removeServer(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT frontWanted();
        }
    });
    m_server.listen(name); // when it cannot, there is no second window to protect from
    return true;
}

} // namespace accord::ui
