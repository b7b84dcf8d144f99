// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: how the file is read: encoding, delimiter, sheet, with its first rows as they come
// out. A change is seen at once.
#pragma once

#include "ui/imports/import_step.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace accord::ui {

class ReadingStep : public ImportStep {
    Q_OBJECT
public:
    ReadingStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;

private:
    void read();
    void take(base::Result<app::ImportPreview> preview);
    void showPreview();
    void showFormat();
    void fillChoices();
    QComboBox *addChoice(QHBoxLayout &row, const QString &id, const QString &label);

    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QWidget *m_textChoices;
    QWidget *m_sheetChoice;
    QLabel *m_found;
    QLabel *m_error;
    QTableWidget *m_table;
    int m_reading = 0; // number of the newest reading; older answers are dropped
};

} // namespace accord::ui
