// SPDX-License-Identifier: GPL-3.0-or-later
// The group a customer belongs to: the way up, itself, its stores, each with the sales of twelve
// months; a click opens that customer.
#pragma once

#include "app/views/customer_overview.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QVBoxLayout;

namespace accord::ui {

class CustomerTreePane : public QWidget {
    Q_OBJECT
public:
    explicit CustomerTreePane(PageContext &context, QWidget *parent = nullptr);
    void show(const app::CustomerOverview &overview);

private:
    QWidget *makeRow(const app::CustomerTreeRow &row);

    PageContext &m_context;
    QVBoxLayout *m_rows;
};

} // namespace accord::ui
