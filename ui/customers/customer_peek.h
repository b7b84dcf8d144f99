// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the customers list: who it is, twelve months of sales against the year before,
// key facts, how far the plan is, and the way to the record (mockups: Peek pane).
#pragma once

#include "app/customer_list_service.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace accord::ui {

class Badge;

// Twelve bars, the year before behind them.
class YearBars : public QWidget {
    Q_OBJECT
public:
    explicit YearBars(const Theme &theme, QWidget *parent = nullptr);
    void setYears(const app::YearSales &now, const app::YearSales &before);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    app::YearSales m_now;
    app::YearSales m_before;
};

class CustomerPeek : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPeek(PageContext &context, QWidget *parent = nullptr);
    // "" = nothing is current.
    void showCustomer(const QString &code);

Q_SIGNALS:
    void openWanted();
    void visitWanted(const QString &code); // a visit is to be logged

private:
    void buildSales(QVBoxLayout &layout);
    void showSales(const app::CustomerRow &row, const app::YearSales &before);
    void showFacts(const app::CustomerRow &row);
    void showWork(const app::CustomerRow &row);
    void showPeople(const app::CustomerRow &row);
    void addFact(const QString &title, const QString &value, const char *kind = "body");
    void clearFacts();

    PageContext &m_context;
    QWidget *m_body;
    QLabel *m_hint;
    QLabel *m_name;
    Badge *m_class;
    Badge *m_stage;
    QLabel *m_place;
    QLabel *m_year;
    QLabel *m_figure;
    QLabel *m_unit;
    QLabel *m_growth;
    YearBars *m_bars;
    QVBoxLayout *m_facts;
    QWidget *m_footer;
    QString m_code;
};

} // namespace accord::ui
