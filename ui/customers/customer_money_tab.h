// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer owes, on what terms, what of ours it has in stock and how old that is, and the
// equipment it has; rolled up with what everything below it owes and holds; then the
// sections of supply_sections.h.
#pragma once

#include "app/views/money_view.h"
#include "domain/relation/relation.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"
#include "ui/customers/record_dialog.h"

#include <map>
#include <string>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

class AgeBars;
class SupplySections;

class CustomerMoneyTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerMoneyTab(PageContext &context);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    void take(const QVariantMap &hint) override;

private:
    QPushButton *makeVerb(const char *id, const QString &text);
    void addReceivables(QVBoxLayout &sections);
    void addTerms(QVBoxLayout &sections);
    void addStock(QVBoxLayout &sections);
    void addEquipment(QVBoxLayout &sections);
    void showReceivables();
    void showTerms();
    void showStock();
    void showEquipment();
    void openForm(RecordForm form, const QVariantMap &draft = {});

    PageContext &m_context;
    std::string m_customer;
    bool m_mayEdit = false;
    std::vector<QPushButton *> m_verbs;
    QLabel *m_owed;
    QLabel *m_owedAge; // what the bars are by
    AgeBars *m_owedBars;
    ColumnTableModel<app::InvoiceRow> *m_invoices;
    QTableView *m_invoiceTable;
    QFormLayout *m_terms = nullptr;
    domain::CustomerTerms m_termsNow;
    QLabel *m_stock;
    QLabel *m_stockAge;
    AgeBars *m_stockBars;
    ColumnTableModel<app::StockRow> *m_stockRows;
    QTableView *m_stockTable;
    std::map<domain::CustomerId, std::string> m_codes; // of those whose equipment is shown
    QLabel *m_noEquipment;
    ColumnTableModel<domain::Equipment> *m_equipment;
    QTableView *m_equipmentTable;
    SupplySections *m_supply = nullptr;
};

} // namespace accord::ui
