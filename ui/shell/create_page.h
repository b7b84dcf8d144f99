// SPDX-License-Identifier: GPL-3.0-or-later
// CreatePage: the form of a new company: its name, where the file lies, who you are.
#pragma once

#include "app/workspace.h"
#include "ui/shell/program_parts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace accord::ui {

class CreatePage : public QWidget {
    Q_OBJECT
public:
    CreatePage(const ProgramParts &parts, QString folder);
    void start();
    [[nodiscard]] QString file() const;
    [[nodiscard]] app::NewCompany company() const;
    // Shows the failure beside its field.
    void show(const base::Error &error);

Q_SIGNALS:
    void backWanted();
    void createWanted();

private:
    struct Line {
        QLineEdit *field = nullptr;
        QLabel *trouble = nullptr;
    };
    Line addLine(QGridLayout &grid, int row, const char *id, const QString &label,
                 const QString &hint);
    void addVerbs(QLayout &column);
    void suggestFile();
    void choosePlace();
    void check();
    [[nodiscard]] bool hasAll() const;

    ProgramParts m_parts;
    QString m_folder;
    Line m_name;
    Line m_file;
    Line m_person;
    Line m_code;
    QPushButton *m_verb = nullptr;
    bool m_isPlaceChosen = false;
};

} // namespace accord::ui
