// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC table: its columns over the rows of a report, and how its cells are painted.
#pragma once

#include "app/views/abc_report.h"
#include "ui/common/column_table_model.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"

#include <QStyledItemDelegate>
#include <memory>

namespace accord::ui {

struct AbcTableRow {
    std::shared_ptr<const app::AbcReport> report;
    std::size_t index = 0; // into the report
    bool isCut = false;    // the last of its class, in rank order
    [[nodiscard]] const app::AbcReportRow &label() const { return report->rows[index]; }
    [[nodiscard]] const domain::AbcRow &figures() const { return report->result.rows[index]; }
};
using AbcTableModel = ColumnTableModel<AbcTableRow>;

// Every column; figures have to outlive the model.
[[nodiscard]] std::vector<Column<AbcTableRow>> abcColumns(const Figures &figures,
                                                          const domain::AbcPolicy &policy);
// Shown until the person chooses.
[[nodiscard]] QStringList abcUsualColumns();

// Beyond ItemRole: true below a row after which the next class begins.
inline constexpr int kAbcCutRole = Qt::UserRole + 20;

// A row with its hairline, its selection and its accent bar; text in its tone, icon before it,
// class badges and sequences as their columns want.
class AbcDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AbcDelegate(const Theme &theme, const Icons &icons, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintText(QPainter &painter, QRect area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    const Theme &m_theme;
    const Icons &m_icons;
};

} // namespace accord::ui
