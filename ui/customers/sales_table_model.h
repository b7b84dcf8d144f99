// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve months and the year (one under way: up to its last month with figures) as rows; per
// category this year and the year before as columns, the total with its growth last.
#pragma once

#include "app/views/customer_overview.h"

#include <QAbstractTableModel>

namespace accord::ui {

class Figures;

class SalesTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SalesTableModel(const Figures &figures, QObject *parent = nullptr);
    void show(app::CustomerSales sales);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const app::CategoryYear &group(int column) const;
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString amount(std::optional<std::int64_t> value) const;

    const Figures &m_figures;
    app::CustomerSales m_sales;
};

} // namespace accord::ui
