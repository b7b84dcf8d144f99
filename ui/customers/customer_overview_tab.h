// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a customer: twelve months of sales beside the year before with payments as a
// line, how its annual plans stand and what happened last.
#pragma once

#include "app/views/customer_overview.h"
#include "app/views/plan_overview.h"
#include "domain/customer/rollup.h"
#include "ui/common/page_context.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace accord::ui {

class ChartView;
class LatestList;

class CustomerOverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit CustomerOverviewTab(PageContext &context, QWidget *parent = nullptr);
    void show(const app::CustomerOverview &overview, const QString &name);
    // This customer's plans, newest year first.
    void showPlans(const std::vector<app::PlanOverviewRow> &plans);
    void showLatest(const std::string &code, domain::Rollup rollup);

Q_SIGNALS:
    void monthOpened(int year); // a bar was clicked: show the year's sales
    void planOpened(int year);
    void partWanted(const QVariantMap &hint);

private:
    QWidget *makeFigures();
    void showFigures(const app::CustomerOverview &overview);
    void showChart(const app::CustomerOverview &overview, const QString &name);

    PageContext &m_context;
    QLabel *m_sales = nullptr;
    QLabel *m_growth = nullptr;
    QLabel *m_payment = nullptr;
    QLabel *m_paymentShare = nullptr;
    ChartView *m_chart;
    QVBoxLayout *m_plans;
    LatestList *m_latest;
    base::Month m_first;
};

} // namespace accord::ui
