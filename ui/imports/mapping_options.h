// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns alone do not say: how days are written, fixed values, months as columns, and
// what happens to figures and customers that are there already.
#pragma once

#include "ui/imports/import_step.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace accord::ui {

class MappingOptions : public QWidget {
    Q_OBJECT
public:
    MappingOptions(PageContext &context, ImportTask &task, QWidget *parent = nullptr);
    // Shows what the task says.
    void showTask();
    // Adds what is chosen here to a map made of the columns.
    void addTo(io::MapDocument &map) const;

Q_SIGNALS:
    void changed(); // something that belongs into the map

private:
    void addMapOptions(QVBoxLayout &layout);
    void addRules(QVBoxLayout &layout);
    void takeRules();
    void showRules();
    void showMonths();
    void showDates();
    void showOwners();

    PageContext &m_context;
    ImportTask &m_task;
    QComboBox *m_dates = nullptr;
    QLineEdit *m_category = nullptr;
    QCheckBox *m_salesPaid = nullptr;
    QCheckBox *m_turnMonths = nullptr;
    QSpinBox *m_year = nullptr;
    QComboBox *m_into = nullptr;
    QComboBox *m_mode = nullptr;
    QComboBox *m_conflict = nullptr;
    QComboBox *m_owner = nullptr;
    QCheckBox *m_create = nullptr;
    QCheckBox *m_strict = nullptr;
    QWidget *m_salesOnly = nullptr;
    QWidget *m_customersOnly = nullptr;
};

} // namespace accord::ui
