// SPDX-License-Identifier: GPL-3.0-or-later
// ReportModel: a report as a table of the window, each group with its sum, the total in the last
// row.
#pragma once

#include "app/views/report_table.h"
#include "documents/report/report_chart.h"
#include "ui/common/failure_words.h"
#include "ui/common/figures.h"

#include <QAbstractTableModel>
#include <QHash>
#include <optional>
#include <vector>

namespace accord::ui {

// The words of a report in the language of the window.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::ReportText)
public:
    // `people`: names by user code.
    ReportText(const Figures &figures, const FailureWords &words, QHash<QString, QString> people)
        : m_figures(figures), m_words(words), m_people(std::move(people)) {}
    [[nodiscard]] static QString report(const QString &name);
    // What the report answers, one sentence.
    [[nodiscard]] static QString question(const QString &name);
    // Why the chart of a report would be empty; "" = it is not.
    [[nodiscard]] static QString nothingToDraw(const app::ReportTable &table, base::Date today);
    [[nodiscard]] QString column(const app::ReportColumn &column) const;
    [[nodiscard]] QString cell(const app::ReportColumn &column, const app::ReportCell &cell) const;
    // The cells of a line as they are shown, a sum with the word for it.
    [[nodiscard]] QString cell(const app::ReportTable &table, app::ReportLine line,
                               std::size_t column) const;
    [[nodiscard]] documents::ReportNames names() const;

private:
    [[nodiscard]] static QString blank(const app::ReportColumn &column);
    const Figures &m_figures;
    const FailureWords &m_words;
    QHash<QString, QString> m_people;
};

class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(app::ReportTable table, ReportText text);
    [[nodiscard]] const app::ReportTable &report() const { return m_table; }
    [[nodiscard]] app::ReportLine line(int row) const {
        return m_lines.at(static_cast<std::size_t>(row));
    }
    // Where a row of the report stands; -1 when there is none.
    [[nodiscard]] int lineOf(std::size_t row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    app::ReportTable m_table;
    std::vector<app::ReportLine> m_lines;
    std::optional<ReportText> m_text;
};

} // namespace accord::ui
