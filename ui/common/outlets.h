// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window, paper and files: seams that only pages which print or write want. The
// window's FileChooser is also a PrinterChooser, its Navigator also a FileNotes; where one is not,
// there is no printer, and a file is told without the link.
#pragma once

#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <memory>

class QPrinter;

namespace accord::ui {

class PrinterChooser {
public:
    virtual ~PrinterChooser() = default;
    // Set up for the document, with the pages that are wanted; nullptr = cancelled.
    virtual std::shared_ptr<QPrinter> printer(QWidget *over, const QString &title,
                                              const QString &document) = 0;
};

class FileNotes {
public:
    virtual ~FileNotes() = default;
    // A passing line in the status bar about a file that was written, with a link that opens it.
    virtual void noteFile(const QString &text, const QString &file) = 0;
};

[[nodiscard]] inline std::shared_ptr<QPrinter>
choosePrinter(FileChooser &files, QWidget *over, const QString &title, const QString &document) {
    auto *chooser = dynamic_cast<PrinterChooser *>(&files);
    return chooser == nullptr ? nullptr : chooser->printer(over, title, document);
}

inline void noteFile(Navigator &navigator, const QString &text, const QString &file) {
    if (auto *notes = dynamic_cast<FileNotes *>(&navigator)) {
        notes->noteFile(text, file);
    } else {
        navigator.note(text);
    }
}

} // namespace accord::ui
