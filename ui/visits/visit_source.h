// SPDX-License-Identifier: GPL-3.0-or-later
// The visits as a long list, by day: columns, filters; rows from VisitService.
#pragma once

#include "app/visit_service.h"
#include "ui/common/figures.h"
#include "ui/common/list_source.h"

namespace accord::ui {

class VisitSource : public ListSource {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::VisitSource)
public:
    // `people`: codes and names of those who may visit.
    VisitSource(const Figures &figures, QList<FilterChoice> people);

    [[nodiscard]] const std::vector<ListColumn> &columns() const override { return m_columns; }
    [[nodiscard]] const QList<ListFilterField> &filterFields() const override { return m_fields; }
    [[nodiscard]] const QList<ListGrouping> &groupings() const override { return m_groupings; }
    [[nodiscard]] base::Result<ListOrder> order(app::Context &context, const ListRequest &request,
                                                std::optional<int> limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(app::Context &context,
                                            std::span<const qint64> ids) const override;
    [[nodiscard]] std::vector<ListCell> totals(app::Context &context,
                                               std::span<const qint64> ids) const override;

private:
    void fillColumns();
    void fillFields(QList<FilterChoice> people);
    [[nodiscard]] QString groupTitle(storage::VisitGroup group,
                                     const storage::VisitIdOrder::Group &found) const;
    [[nodiscard]] ListCell cell(const QString &column, const storage::VisitListRow &row) const;

    Figures m_figures;
    std::vector<ListColumn> m_columns;
    QList<ListFilterField> m_fields;
    QList<ListGrouping> m_groupings;
};

} // namespace accord::ui
