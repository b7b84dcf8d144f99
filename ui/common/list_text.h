// SPDX-License-Identifier: GPL-3.0-or-later
// A list as text that a spreadsheet takes: tab-separated and HTML. Numbers are whole and without
// separators, and no text becomes a formula.
#pragma once

#include "app/table_export.h"
#include "ui/common/list_source.h"

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace accord::ui {

// The cell as a file shows it: "1234.50", "98.2%", the text.
[[nodiscard]] QString plainCell(const ListColumn &column, const ListCell &cell);
// The columns of these sections; the record's code stands in front.
[[nodiscard]] std::vector<app::ExportColumn> exportColumns(const std::vector<ListColumn> &columns,
                                                           const std::vector<int> &sections);

class TableText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TableText)
public:
    TableText(const std::vector<ListColumn> &columns, std::vector<int> sections);
    void add(const ListRow &row);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QString tabbed() const { return m_tabbed; }
    [[nodiscard]] QString html() const;
    [[nodiscard]] static QString codeTitle();

private:
    void addLine(const QStringList &texts, const std::vector<bool> &areNumbers, bool isHead);
    const std::vector<ListColumn> *m_columns; // of the source, which outlives the text
    std::vector<int> m_sections;
    QString m_tabbed;
    QString m_html;
    int m_rows = 0;
};

} // namespace accord::ui
