// SPDX-License-Identifier: GPL-3.0-or-later
// VisitChangeDialog: another day for planned visits, or the reason why one was not held. What is
// refused is told in the dialog, with what was typed; many are moved all or none.
#pragma once

#include "domain/visit/visit.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace accord::ui {

class DayEdit;

enum class VisitChange { Move, NotHeld };

class VisitChangeDialog : public QDialog {
    Q_OBJECT
public:
    // `title` names the visit: customer and day. Several are named one below the other.
    VisitChangeDialog(PageContext &context, VisitChange change, domain::VisitId visit,
                      const QString &title, QWidget *parent = nullptr);
    VisitChangeDialog(PageContext &context, std::vector<domain::VisitId> visits, QWidget *parent);
    void accept() override;
    // Opens one that deletes itself when it is left.
    static VisitChangeDialog *openOver(PageContext &context, VisitChange change,
                                       domain::VisitId visit, const QString &title, QWidget *over);

private:
    void build(const QString &title);
    [[nodiscard]] QString namesOf() const;
    PageContext &m_context;
    VisitChange m_change;
    std::vector<domain::VisitId> m_visits;
    DayEdit *m_day = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_error;
};

} // namespace accord::ui
