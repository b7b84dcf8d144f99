// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_application.h"

#include <QGuiApplication>
#include <array>
#include <cstdio>

namespace accord::documents {
namespace {

void dropMessage(QtMsgType type, const QMessageLogContext &context, const QString &text) {
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        std::fputs(qPrintable(qFormatLogMessage(type, context, text) + u'\n'), stderr);
    }
}

} // namespace

struct DocumentApplication::Own {
    // QGuiApplication keeps references to its arguments for as long as it lives.
    std::array<char, 7> name{"accord"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    QGuiApplication application{count, arguments.data()};
};

DocumentApplication::DocumentApplication() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Without a runtime folder (a service, cron) Qt complains on standard error, which belongs to
    // the program's own messages; nothing here needs such a folder.
    const QtMessageHandler previous = qInstallMessageHandler(dropMessage);
    m_own = std::make_unique<Own>();
    qInstallMessageHandler(previous);
}

DocumentApplication::~DocumentApplication() = default;

} // namespace accord::documents
