// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_sales_tab.h"

#include "app/customer_figures.h"
#include "domain/customer/customer.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/sales_table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

using domain::SalesField;
constexpr SalesField kFields[] = {SalesField::NetSales, SalesField::Payment, SalesField::Margin,
                                  SalesField::Quantity};

} // namespace

CustomerSalesTab::CustomerSalesTab(PageContext &context, QWidget *parent)
    : CustomerPart(parent),
      m_context(context),
      m_field(new Segments(QStringLiteral("salesField"))),
      m_year(new QComboBox),
      m_note(makeLabel(LabelKind::Muted)),
      m_table(new QTableView),
      m_model(new SalesTableModel(context.figures, this)) {
    m_field->setItems({tr("Net sales"), tr("Payments"), tr("Margin"), tr("Quantity")});
    m_field->setAccessibleName(tr("Figure"));
    m_year->setObjectName(QStringLiteral("salesYear"));
    m_year->setAccessibleName(tr("Calendar year"));
    m_table->setObjectName(QStringLiteral("salesTable"));
    m_table->setAccessibleName(tr("Figures by month and category"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kCompactRow));
    m_table->horizontalHeader()->setMinimumSectionSize(context.theme.px(88));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->addWidget(m_field);
    head->addWidget(m_year);
    head->addWidget(m_note);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_field, &Segments::changed, this, &CustomerSalesTab::load);
    connect(m_year, &QComboBox::activated, this, &CustomerSalesTab::load);
}

void CustomerSalesTab::fillYears() {
    const int chosen = m_year->currentData().toInt();
    m_year->clear();
    for (const int year : app::CustomerFigures(m_context.app()).years()) {
        m_year->addItem(QString::number(year), year);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void CustomerSalesTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer.code;
    m_note->setText((rollup() == domain::Rollup::WithBelow
                         ? tr("Amounts in %1; with everything below the customer")
                         : tr("Amounts in %1; of the customer alone"))
                        .arg(m_context.figures.unitName()));
    fillYears();
    load();
}

void CustomerSalesTab::take(const QVariantMap &hint) {
    const int year = hint.value(QStringLiteral("year")).toInt();
    if (year > 0) {
        m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
        load();
    }
}

void CustomerSalesTab::load() {
    if (m_year->count() == 0) {
        m_model->show({});
        return;
    }
    auto sales = m_context.actions.run(
        this,
        [&] {
            return app::CustomerFigures(m_context.app())
                .sales(m_customer, m_year->currentData().toInt(), kFields[m_field->current()],
                       rollup());
        },
        false);
    if (sales) {
        m_model->show(std::move(*sales));
    }
}

} // namespace accord::ui
