// SPDX-License-Identifier: GPL-3.0-or-later
// The real Prompter and FileChooser: dialogs over the window.
#pragma once

#include "ui/common/outlets.h"

#include <QCoreApplication>

namespace accord::ui {

class DialogPrompter : public Prompter {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::DialogPrompter)
public:
    int ask(QWidget *over, const Question &question) override;
    void tell(QWidget *over, const QString &text, const QString &detail) override;
    std::optional<QString> askText(QWidget *over, const QString &title, const QString &label,
                                   const QString &verb, const QString &text, bool isLong) override;
};

// Remembers the folder of the last choice while the program runs.
class DialogFileChooser : public FileChooser, public PrinterChooser {
public:
    QString openFile(QWidget *over, const QString &title, const QList<FileKind> &kinds) override;
    QString saveFile(QWidget *over, const QString &title, const QString &suggestedName,
                     const QList<FileKind> &kinds) override;
    QString folder(QWidget *over, const QString &title) override;
    std::shared_ptr<QPrinter> printer(QWidget *over, const QString &title,
                                      const QString &document) override;

private:
    QString m_folder;
};

} // namespace accord::ui
