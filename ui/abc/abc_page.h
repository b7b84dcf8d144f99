// SPDX-License-Identifier: GPL-3.0-or-later
// AbcPage: one ABC analysis: parameters, steps, concentration, disagreement, table and the reasons
// of one class. With a record it shows the run that is kept under that name, which never changes.
#pragma once

#include "ui/abc/abc_export.h"
#include "ui/abc/abc_facts.h"
#include "ui/abc/abc_run.h"
#include "ui/common/page.h"

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace accord::ui {

class AbcAgreementPane;
class AbcParameterBar;
class AbcSteps;
class AbcTablePane;
class AbcWhyPane;
class ChartLegend;
class ChartLook;
class ChartView;
class EmptyState;

class AbcPage : public Page {
    Q_OBJECT
public:
    AbcPage(PageContext &context, Place place, QWidget *parent = nullptr);
    ~AbcPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("abc"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("abc"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

    // What is shown; null until the first answer.
    [[nodiscard]] const std::shared_ptr<const app::AbcReport> &report() const { return m_report; }
    [[nodiscard]] bool isBusy() const { return m_run.isBusy(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isKept() const { return !place().record.isEmpty(); }
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QWidget *makeBody();
    void connectParts();
    void showKept();
    void takeReport(std::shared_ptr<const app::AbcReport> report);
    void refuse(const base::Error &error);
    void writeMeta();
    void writeSteps();
    void writeChart();
    void parametersChanged();
    void moveLimit(int limit, int border, bool isFinal);
    void selectCustomer(const QString &code);
    void openCustomer(const QString &code);
    void showExcluded();
    void keep();
    void showRuns();
    void exportTo(AbcFileKind kind, const QString &language);
    void copyTable();
    void showWhy(bool shows);
    void arrange();

    std::shared_ptr<const app::AbcReport> m_report;
    std::optional<domain::AbcPareto> m_pareto;
    AbcSummary m_summary;
    AbcRun m_run;
    std::unique_ptr<ChartLook> m_look;
    QLabel *m_meta = nullptr;
    QPushButton *m_runs = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_keep = nullptr;
    AbcParameterBar *m_bar = nullptr;
    QLabel *m_notices = nullptr;
    AbcSteps *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    ChartView *m_chart = nullptr;
    ChartLegend *m_classes = nullptr;
    AbcAgreementPane *m_agreement = nullptr;
    AbcTablePane *m_table = nullptr;
    AbcWhyPane *m_why = nullptr;
    bool m_wantsWhy = true;
};

} // namespace accord::ui
