// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down about a customer: notes, pinned ones first, and fields of the company's own.
#pragma once

#include "domain/customer/customer.h"
#include "domain/relation/relation.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"

#include <utility>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

class CustomerNotesTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerNotesTab(PageContext &context);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    // {"id": …} brings that note to the front.
    void take(const QVariantMap &hint) override;

private:
    using Field = std::pair<std::string, std::string>; // of the company's own: name, value
    void addNotes(QVBoxLayout &sections);
    void addFields(QVBoxLayout &sections);
    void editNote(const domain::CustomerNote *note, const QVariantMap &draft = {});
    void editField(const Field *field, const QVariantMap &draft = {});
    void removeNote();
    void removeField();
    void showVerbs();
    [[nodiscard]] const domain::CustomerNote *currentNote() const;
    [[nodiscard]] const Field *currentField() const;

    PageContext &m_context;
    domain::Customer m_customer;
    bool m_mayEdit = false;
    QPushButton *m_addNote;
    QPushButton *m_removeNote;
    QLabel *m_noNotes;
    ColumnTableModel<domain::CustomerNote> *m_notes;
    QTableView *m_noteTable;
    QPushButton *m_addField;
    QPushButton *m_removeField;
    QLabel *m_noFields;
    ColumnTableModel<Field> *m_fields;
    QTableView *m_fieldTable;
};

} // namespace accord::ui
