// SPDX-License-Identifier: GPL-3.0-or-later
// VisitChangeDialog: another day, other hands, or the end for one planned visit or many, with a
// preview.
#pragma once

#include "app/visit_bulk.h"
#include "ui/common/change_dialog.h"
#include "ui/common/list_source.h"

#include <vector>

class QComboBox;

namespace accord::ui {

class VisitChangeDialog : public ChangeDialog {
    Q_OBJECT
public:
    // `act` is Move, Cancel, NotHeld or HandOver.
    VisitChangeDialog(PageContext &context, app::VisitAct act, std::vector<domain::VisitId> ids,
                      QWidget *parent = nullptr);

    // Opens one that deletes itself when it is left.
    static VisitChangeDialog *openOver(PageContext &context, app::VisitAct act,
                                       std::vector<domain::VisitId> ids, QWidget *over);
    // Those whom the actor may hand visits to; nobody but the actor: it is not offered.
    [[nodiscard]] static QList<FilterChoice> takers(app::Context &context);

protected:
    [[nodiscard]] Preview preview() override;
    [[nodiscard]] bool apply() override;

private:
    void addFields();
    [[nodiscard]] app::VisitOrder order() const;
    [[nodiscard]] QString outcomeOf(const storage::VisitListRow &visit) const;
    [[nodiscard]] QString verb(int count) const;

    app::VisitAct m_act;
    std::vector<domain::VisitId> m_ids;
    std::vector<domain::VisitId> m_ready; // that the order would change
    DayEdit *m_day = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_word = nullptr;   // of the pick list
    QLineEdit *m_reason = nullptr; // of Cancel, and the note of NotHeld
};

} // namespace accord::ui
