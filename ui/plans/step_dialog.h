// SPDX-License-Identifier: GPL-3.0-or-later
// StepDialog: day, people and note of a step forward; for signing also both signers and the day.
// What is still missing is said beside its field. It saves nothing itself.
#pragma once

#include "app/plan_service.h"
#include "domain/plan/plan_rules.h"
#include "ui/plans/plan_editing.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace accord::ui {

class StepDialog : public QDialog {
    Q_OBJECT
public:
    StepDialog(const PlanEditing &editing, QWidget *parent);
    [[nodiscard]] app::PlanAdvance advance() const;

private:
    [[nodiscard]] domain::StepRequest request() const;
    void check();

    const PlanEditing &m_editing;
    domain::PlanStep m_to;
    bool m_isSigning;
    QDateEdit *m_on;
    QLineEdit *m_people;
    QPlainTextEdit *m_note;
    QLineEdit *m_ourSigner;
    QLineEdit *m_customerSigner;
    QDateEdit *m_signedOn;
    QLabel *m_error;
    QPushButton *m_go;
};

} // namespace accord::ui
