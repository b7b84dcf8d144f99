// SPDX-License-Identifier: GPL-3.0-or-later
// The customers as a long list: columns, filters, groups; rows and sums from CustomerListService.
#pragma once

#include "app/customer_list_service.h"
#include "ui/common/figures.h"
#include "ui/common/list_source.h"

namespace accord::ui {

class CustomerSource : public ListSource {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::CustomerSource)
public:
    // `people`: codes and names of those who may own customers.
    CustomerSource(const Figures &figures, QList<FilterChoice> people);

    [[nodiscard]] const std::vector<ListColumn> &columns() const override { return m_columns; }
    [[nodiscard]] const QList<ListFilterField> &filterFields() const override { return m_fields; }
    [[nodiscard]] const QList<ListGrouping> &groupings() const override { return m_groupings; }
    [[nodiscard]] base::Result<ListOrder> order(app::Context &context, const ListRequest &request,
                                                std::optional<int> limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(app::Context &context,
                                            std::span<const qint64> ids) const override;
    [[nodiscard]] std::vector<ListCell> totals(app::Context &context,
                                               std::span<const qint64> ids) const override;

    // Health, customer by customer (customer_source_health.cpp).
    void fill(app::Context &context, std::vector<ListRow> &rows,
              const std::vector<int> &sections) const override;

private:
    [[nodiscard]] ListRow row(const app::CustomerRow &customer) const;
    [[nodiscard]] ListCell cell(const QString &column, const app::CustomerRow &customer) const;
    [[nodiscard]] ListCell salesCell(const app::YearSales &months,
                                     std::optional<std::int64_t> fen) const;
    [[nodiscard]] ListCell achievementCell(const app::CustomerRow &customer) const;
    [[nodiscard]] ListCell dayCell(base::Date day) const;
    [[nodiscard]] ListCell overdueCell(const app::CustomerRow &customer) const;
    [[nodiscard]] QString groupTitle(const QString &grouping, const std::string &key) const;
    void fillColumns();
    void fillFields();

    Figures m_figures;
    QList<FilterChoice> m_people;
    std::vector<ListColumn> m_columns;
    QList<ListFilterField> m_fields;
    QList<ListGrouping> m_groupings;
};

} // namespace accord::ui
