// SPDX-License-Identifier: GPL-3.0-or-later
// Prompter and FileChooser: the seams to everything that stops a person and asks. Pages never show
// a message box or file dialog themselves, so that tests can answer. Texts are plain, never markup.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace accord::ui {

// One question with verbs on its buttons; confirmation is for what cannot be undone.
struct Question {
    QString title;
    QString text;
    QString detail;    // smaller, below
    QStringList verbs; // the first is the default; `stay` is added and answers -1
    bool isHarmful = false;
    QString stay{}; // what not going on is called, "" = "Cancel"
};

class Prompter {
public:
    virtual ~Prompter() = default;
    // Index of the verb that was chosen; -1 = cancelled (Escape, closed).
    virtual int ask(QWidget *over, const Question &question) = 0;
    // Something could not be done; `detail` is technical.
    virtual void tell(QWidget *over, const QString &text, const QString &detail = {}) = 0;
    // One line or several of text, e.g. a reason; nullopt = cancelled. Never empty.
    virtual std::optional<QString> askText(QWidget *over, const QString &title,
                                           const QString &label, const QString &verb,
                                           const QString &text = {}, bool isLong = false) = 0;
};

// A kind of file: what people read and what the file dialog filters by ("*.csv *.xlsx").
struct FileKind {
    QString name;
    QString patterns;
    QString suffix; // added to a name without one; "csv"
};

class FileChooser {
public:
    virtual ~FileChooser() = default;
    // An existing file; "" = cancelled.
    virtual QString openFile(QWidget *over, const QString &title, const QList<FileKind> &kinds) = 0;
    // A file to write, which may exist (the dialog has asked); "" = cancelled.
    virtual QString saveFile(QWidget *over, const QString &title, const QString &suggestedName,
                             const QList<FileKind> &kinds) = 0;
    virtual QString folder(QWidget *over, const QString &title) = 0;
};

} // namespace accord::ui
