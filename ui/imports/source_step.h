// SPDX-License-Identifier: GPL-3.0-or-later
// First step: what is to be imported and from where: a file that is chosen or dropped, or a table
// pasted from Excel.
#pragma once

#include "ui/imports/import_step.h"

class QLabel;

namespace accord::ui {

class Segments;

class SourceStep : public ImportStep {
    Q_OBJECT
public:
    SourceStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    // A file that was chosen or dropped; goes on when it can be read.
    void take(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    [[nodiscard]] static QString explanation(io::ImportKind kind);
    void showChoice();
    void showError(const QString &sentence);
    QWidget *makeDropArea();
    QLayout *makeVerbs();

    Segments *m_kind;
    QLabel *m_explanation;
    QWidget *m_area = nullptr;
    QLabel *m_chosen = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace accord::ui
