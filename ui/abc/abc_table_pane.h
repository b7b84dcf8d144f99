// SPDX-License-Identifier: GPL-3.0-or-later
// AbcTablePane: the ABC table with its filter, its columns and its pinned totals. Sorts, copies as
// a table, says which customer is current.
#pragma once

#include "ui/abc/abc_facts.h"
#include "ui/abc/abc_table.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace accord::ui {

class Segments;

// The line below the table: sums under their columns.
class AbcTotals : public QWidget {
    Q_OBJECT
public:
    AbcTotals(const Theme &theme, const QTableView &table, QWidget *parent = nullptr);
    // Texts by column; the first stands under rank and customer.
    void setTexts(const QString &head, std::vector<std::pair<int, QString>> byColumn);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QTableView &m_table;
    QString m_head;
    std::vector<std::pair<int, QString>> m_byColumn;
};

class AbcTablePane : public QWidget {
    Q_OBJECT
public:
    explicit AbcTablePane(PageContext &context, QWidget *parent = nullptr);
    void setReport(std::shared_ptr<const app::AbcReport> report, const AbcSummary &summary);
    // By code, so that it survives a new report; "" = none.
    void select(const QString &code);
    [[nodiscard]] QString current() const;
    // The next customer as the table stands, +1 or -1.
    void step(int by);
    void setFilter(AbcFilter filter);
    [[nodiscard]] AbcFilter filter() const;
    // Rows that are selected, or all, with their heads, as Excel takes them.
    [[nodiscard]] QString copyText() const;
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] const AbcTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void currentChanged(const QString &code);
    void activated(const QString &code);
    void selectionSummary(const QString &text);
    void excludedWanted();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void makeTable();
    void makeModel(const domain::AbcPolicy &policy);
    void fill();
    void fillTotals();
    void fillColumnsMenu();
    void showColumns();
    void noteSelection();
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] std::vector<AbcTableRow> rowsNow() const;

    PageContext &m_context;
    std::shared_ptr<const app::AbcReport> m_report;
    AbcSummary m_summary;
    AbcTableModel *m_model = nullptr;
    QTableView *m_table;
    Segments *m_filter;
    QLabel *m_unit;
    QPushButton *m_columns;
    QMenu *m_columnsMenu;
    AbcTotals *m_totals = nullptr;
    QLabel *m_note;
    QPushButton *m_excluded;
    QString m_current;
    bool m_isFilling = false;
};

} // namespace accord::ui
