// SPDX-License-Identifier: GPL-3.0-or-later
// NewPlanDialog: which customer, which year, how much growth on the last actual year, and whether
// last year's plan is copied. Makes the plan when accepted.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace accord::ui {

class NewPlanDialog : public QDialog {
    Q_OBJECT
public:
    // `customer` "" = to be chosen.
    NewPlanDialog(PageContext &context, int year, const QString &customer, QWidget *parent);
    // The plan that was made: "KA-0012:2027".
    [[nodiscard]] const QString &record() const { return m_record; }
    void accept() override;

private:
    void fillCustomers(const QString &chosen);
    void check();
    [[nodiscard]] QString customerCode() const;
    // Basis points; nullopt = the text is none.
    [[nodiscard]] std::optional<std::int64_t> growth() const;

    PageContext &m_context;
    QComboBox *m_customer;
    QLabel *m_customerError;
    QSpinBox *m_year;
    QLabel *m_yearError;
    QCheckBox *m_grows;
    QLineEdit *m_growth;
    QLabel *m_growthError;
    QCheckBox *m_copies;
    QPushButton *m_make;
    QString m_record;
};

} // namespace accord::ui
