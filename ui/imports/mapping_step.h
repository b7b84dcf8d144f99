// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: which column brings which field, and how the figures are to be taken in. Two columns
// given the same amount are multiplied, and the step says so.
#pragma once

#include "ui/imports/import_step.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace accord::ui {

class MappingOptions;

class MappingStep : public ImportStep {
    Q_OBJECT
public:
    MappingStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;

private:
    void fillTable();
    void addRow(int row);
    [[nodiscard]] QComboBox *fieldBox(int row) const;
    // From the boxes and options to the map of the task, and what is to be said about it.
    void takeMap();
    void showState();
    void loadMap();
    void saveMap();
    QWidget *makeHead();

    QTableWidget *m_table;
    QLabel *m_state;
    QLabel *m_products;
    QLabel *m_origin;
    MappingOptions *m_options;
};

} // namespace accord::ui
