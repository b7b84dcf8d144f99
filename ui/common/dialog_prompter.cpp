// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_prompter.h"

#include "ui/common/file_chooser_dialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>
#include <functional>

namespace accord::ui {
namespace {

QString filterOf(const QList<FileKind> &kinds) {
    QStringList filters;
    for (const FileKind &kind : kinds) {
        filters << QStringLiteral("%1 (%2)").arg(kind.name, kind.patterns);
    }
    return filters.join(QStringLiteral(";;"));
}

} // namespace

int DialogPrompter::ask(QWidget *over, const Question &question) {
    QMessageBox box(over);
    box.setObjectName(QStringLiteral("question"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(question.isHarmful ? QMessageBox::Warning : QMessageBox::NoIcon);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (const QString &verb : question.verbs) {
        buttons << box.addButton(verb, QMessageBox::AcceptRole);
    }
    if (!buttons.isEmpty() && !question.isHarmful) {
        buttons.first()->setProperty("kind", "primary");
    }
    QPushButton *cancel = box.addButton(question.stay.isEmpty() ? tr("Cancel") : question.stay,
                                        QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(question.isHarmful || buttons.isEmpty()
                             ? cancel
                             : qobject_cast<QPushButton *>(buttons.first()));
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

void DialogPrompter::tell(QWidget *over, const QString &text, const QString &detail) {
    QMessageBox box(over);
    box.setObjectName(QStringLiteral("notice"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setText(text);
    box.setDetailedText(detail);
    QPushButton *close = box.addButton(tr("Close"), QMessageBox::RejectRole);
    box.setDefaultButton(close); // not the button that shows the details
    box.setEscapeButton(close);
    box.exec();
}

std::optional<QString> DialogPrompter::askText(QWidget *over, const QString &title,
                                               const QString &label, const QString &verb,
                                               const QString &text, bool isLong) {
    QDialog dialog(over);
    dialog.setObjectName(QStringLiteral("textQuestion"));
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(420);
    auto *layout = new QVBoxLayout(&dialog);
    auto *caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    auto *buttons = new QDialogButtonBox;
    auto *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setProperty("kind", "primary");
    QWidget *editor = nullptr;
    std::function<QString()> typed;
    const auto check = [accept, &typed] { accept->setEnabled(!typed().trimmed().isEmpty()); };
    if (isLong) {
        auto *edit = new QPlainTextEdit(text);
        edit->setTabChangesFocus(true);
        typed = [edit] { return edit->toPlainText(); };
        QObject::connect(edit, &QPlainTextEdit::textChanged, &dialog, check);
        editor = edit;
    } else {
        auto *edit = new QLineEdit(text);
        typed = [edit] { return edit->text(); };
        QObject::connect(edit, &QLineEdit::textChanged, &dialog, check);
        editor = edit;
    }
    editor->setObjectName(QStringLiteral("answer"));
    editor->setAccessibleName(label);
    caption->setBuddy(editor);
    layout->addWidget(editor);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    check();
    editor->setFocus();
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return typed().trimmed();
}

QString DialogFileChooser::openFile(QWidget *over, const QString &title,
                                    const QList<FileKind> &kinds) {
    FileChooserDialog dialog(over, title, m_folder, filterOf(kinds));
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString file = dialog.choose();
    if (!file.isEmpty()) {
        m_folder = QFileInfo(file).absolutePath();
    }
    return file;
}

QString DialogFileChooser::saveFile(QWidget *over, const QString &title,
                                    const QString &suggestedName, const QList<FileKind> &kinds) {
    FileChooserDialog dialog(over, title, m_folder, filterOf(kinds));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    if (!kinds.isEmpty()) {
        dialog.setDefaultSuffix(kinds.first().suffix);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog, &kinds](const QString &filter) {
                             for (const FileKind &kind : kinds) {
                                 if (filter == filterOf({kind})) {
                                     dialog.setDefaultSuffix(kind.suffix);
                                 }
                             }
                         });
    }
    dialog.selectFile(suggestedName);
    const QString file = dialog.choose();
    if (!file.isEmpty()) {
        m_folder = QFileInfo(file).absolutePath();
    }
    return file;
}

QString DialogFileChooser::folder(QWidget *over, const QString &title) {
    FileChooserDialog dialog(over, title, m_folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString folder = dialog.choose();
    if (!folder.isEmpty()) {
        m_folder = folder;
    }
    return folder;
}

std::shared_ptr<QPrinter> DialogFileChooser::printer(QWidget *over, const QString &title,
                                                     const QString &document) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), over);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

} // namespace accord::ui
