// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in the customer's record, field by field, newest first.
#pragma once

#include "app/history_service.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"

#include <map>
#include <string>

class QTableView;

namespace accord::ui {

using HistoryModel = ColumnTableModel<storage::HistoryItem>;

class CustomerHistoryTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerHistoryTab(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const domain::Customer &customer) override;

private:
    [[nodiscard]] HistoryModel *makeModel();
    [[nodiscard]] QString user(const std::string &code) const;
    [[nodiscard]] QString value(const std::string &field, const nlohmann::json &value) const;

    PageContext &m_context;
    QTableView *m_table;
    HistoryModel *m_model;
    std::map<std::string, std::string> m_users; // names by code
};

} // namespace accord::ui
