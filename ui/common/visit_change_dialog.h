// SPDX-License-Identifier: GPL-3.0-or-later
// VisitChangeDialog: another day for a planned visit, or the reason why it was not held.
#pragma once

#include "domain/visit/visit.h"
#include "ui/common/page_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace accord::ui {

class DayEdit;

enum class VisitChange { Move, NotHeld };

class VisitChangeDialog : public QDialog {
    Q_OBJECT
public:
    // `title` names the visit: customer and day.
    VisitChangeDialog(PageContext &context, VisitChange change, domain::VisitId visit,
                      const QString &title, QWidget *parent = nullptr);
    void accept() override;
    // Opens one that deletes itself when it is left.
    static VisitChangeDialog *openOver(PageContext &context, VisitChange change,
                                       domain::VisitId visit, const QString &title, QWidget *over);

private:
    PageContext &m_context;
    VisitChange m_change;
    domain::VisitId m_visit;
    DayEdit *m_day = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_error;
};

} // namespace accord::ui
