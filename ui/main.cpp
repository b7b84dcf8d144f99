// SPDX-License-Identifier: GPL-3.0-or-later
// accord: the window. Reads the command line and puts the program together; everything else lies in
// ui/shell.
#include "app/storage_failure.h"
#include "base/storage_error.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <functional>

namespace {

// Qt must not be left by exceptions: what escapes an event handler is told and the program goes on.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    std::function<void(const accord::base::Error &)> tell;

    bool notify(QObject *receiver, QEvent *event) override {
        try {
            return QApplication::notify(receiver, event);
        } catch (const accord::base::StorageError &error) {
            report(accord::app::asError(error));
        } catch (const std::exception &error) {
            report({accord::base::ErrorCode::Unreadable, "internal", {}, {}, error.what(), {}});
        }
        return false;
    }

private:
    void report(const accord::base::Error &error) {
        if (tell && !m_isTelling) { // not again while the first one is being read
            m_isTelling = true;
            tell(error);
            m_isTelling = false;
        }
    }
    bool m_isTelling = false;
};

} // namespace

int main(int argc, char *argv[]) {
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Accord"));
    QApplication::setApplicationVersion(QStringLiteral(ACCORD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("accord"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/accord.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Key-account management"));
    const QCommandLineOption file(QStringLiteral("file"), QStringLiteral("Company file to open"),
                                  QStringLiteral("F"));
    const QCommandLineOption user(QStringLiteral("as"), QStringLiteral("Who works (user code)"),
                                  QStringLiteral("CODE"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language: zh_CN, zh_TW or en"),
                                      QStringLiteral("L"));
    parser.addOptions({file, user, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Company file to open"),
                                 QStringLiteral("[file]"));
    parser.process(application);

    accord::ui::Program program(application);
    application.tell = [&program](const accord::base::Error &error) { program.tell(error); };
    accord::ui::StartOptions options{parser.value(file), parser.value(user),
                                     parser.value(language)};
    if (options.file.isEmpty() && !parser.positionalArguments().isEmpty()) {
        options.file = parser.positionalArguments().first();
    }
    return program.start(options) ? QApplication::exec() : 0;
}
