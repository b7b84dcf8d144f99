// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of one customer on its page: planned and held, newest first; each opens its call card.
#pragma once

#include "app/visit_service.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"

class QLabel;
class QPushButton;
class QTableView;

namespace accord::ui {

class CustomerVisitsTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerVisitsTab(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;

private:
    using Model = ColumnTableModel<storage::VisitListRow>;
    [[nodiscard]] std::vector<Column<storage::VisitListRow>> columns() const;
    void openCurrent();

    PageContext &m_context;
    QString m_customer; // code
    QPushButton *m_new;
    QLabel *m_count;
    Model *m_model;
    QTableView *m_table;
};

} // namespace accord::ui
