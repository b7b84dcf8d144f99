// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pdf PAGE.HTML OUT.PDF: the peer, Qt's own way from rich text to PDF, as a whole program.
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

int main(int argc, char *argv[]) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        qWarning("bench_pdf PAGE.HTML OUT.PDF");
        return 2;
    }
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    QPdfWriter writer(arguments[2]);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    document.setHtml(QString::fromUtf8(file.readAll()));
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    return 0;
}
