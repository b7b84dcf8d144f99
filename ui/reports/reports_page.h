// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports page: one report at a time for a period, a book or a customer, as a chart and the
// table behind it; a row opens the customers it speaks of; copied, printed and written to files as
// shown.
#pragma once

#include "app/views/report_paper.h"
#include "ui/common/page.h"
#include "ui/common/parts.h"
#include "ui/reports/report_model.h"

class QComboBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

class ChartView;
class CustomerField;

class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(PageContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("reports"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

    [[nodiscard]] ReportModel &model() const { return *m_model; }
    void choose(const QString &report);

Q_SIGNALS:
    void loaded();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildHeader(QVBoxLayout &layout);
    void buildBar(QVBoxLayout &layout);
    void buildTable(QVBoxLayout &layout);
    [[nodiscard]] base::Period period() const;
    [[nodiscard]] ReportText words() const;
    void load();
    void showReport(app::ReportTable table);
    void showChart(const app::ReportTable &table);
    void openRow(int row);
    void openBar(int series, int category);
    [[nodiscard]] app::ReportScope scope() const;
    void copyTable();
    void exportTable();
    void writeTable(const QString &file);
    // On paper: the report with names and company, in the language of the window.
    [[nodiscard]] app::ReportPaper paper() const;
    void writePdf(const QString &file);
    void print();

    Segments *m_reports;
    QComboBox *m_period;
    QComboBox *m_owner;
    CustomerField *m_customer;
    QLabel *m_question;
    ChartView *m_chart;
    QLabel *m_noChart; // says why there is none
    ReportModel *m_model;
    QTableView *m_table;
    int m_asked = 0;
};

} // namespace accord::ui
