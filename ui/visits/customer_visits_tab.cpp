// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/customer_visits_tab.h"

#include "domain/customer/customer.h"
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visit_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kMostVisits = 500; // of one customer, newest first

using Row = storage::VisitListRow;

QString text(const std::string &stored) {
    return QString::fromStdString(stored).simplified();
}

QString dayText(const Figures &figures, const Row &row) {
    const QString day = figures.date(row.day) + QLatin1Char(' ') + VisitText::weekday(row.day);
    const QString time = QString::fromStdString(domain::timeText(row.plannedMinute));
    return time.isEmpty() ? day : day + QLatin1Char(' ') + time;
}

} // namespace

CustomerVisitsTab::CustomerVisitsTab(PageContext &context, QWidget *parent)
    : CustomerPart(parent),
      m_context(context),
      m_new(makeButton(QStringLiteral("customer_new_visit"), ButtonKind::Plain, tr("New visit"),
                       context.icons.icon(QStringLiteral("plus")))),
      m_count(makeLabel(LabelKind::Muted)),
      m_model(new Model(columns(), this)),
      m_table(new QTableView) {
    m_table->setObjectName(QStringLiteral("customer_visits"));
    m_table->setAccessibleName(tr("Visits of the customer"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kRow));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(
            i, context.theme.px(m_model->columns().at(static_cast<std::size_t>(i)).width));
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &CustomerVisitsTab::openCurrent);
    connect(m_new, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(VisitCardPage::placeOfNew(m_customer)); });
}

std::vector<Column<Row>> CustomerVisitsTab::columns() const {
    const Figures &figures = m_context.figures;
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {QStringLiteral("day"),
         tr("Day"),
         168,
         kLeft,
         [&figures](const Row &row) { return dayText(figures, row); },
         {}},
        {QStringLiteral("state"),
         tr("State"),
         84,
         kLeft,
         [](const Row &row) { return VisitText::state(row.state, row.missed); },
         {}},
        {QStringLiteral("kind"),
         tr("Kind"),
         84,
         kLeft,
         [](const Row &row) { return VisitText::kind(row.kind); },
         {}},
        {QStringLiteral("who"),
         tr("Who"),
         84,
         kLeft,
         [](const Row &row) { return text(row.ownerName); },
         {}},
        {QStringLiteral("customer"),
         tr("Customer"),
         120,
         kLeft,
         [](const Row &row) { return text(row.customerName); },
         {}},
        {QStringLiteral("result"),
         tr("Result"),
         72,
         kRight,
         [](const Row &row) {
             return row.result ? QVariant(QString::number(*row.result)) : QVariant(Figures::none());
         },
         {}},
        {QStringLiteral("purpose"),
         tr("Purpose"),
         120,
         kLeft,
         [](const Row &row) { return text(row.purpose); },
         {}},
    };
}

bool CustomerVisitsTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Visits) || changes.has(app::DataKind::Customers) ||
           changes.has(app::DataKind::Team);
}

void CustomerVisitsTab::showCustomer(const domain::Customer &customer) {
    m_customer = text(customer.code);
    m_new->setVisible(
        app::demand(m_context.app(), domain::Action::EditVisit, customer.owner).has_value());
    app::VisitListing listing;
    const bool withBelow = rollup() == domain::Rollup::WithBelow;
    listing.filter = (withBelow ? "group = \"" : "customer = \"") + customer.code + "\"";
    listing.limit = kMostVisits;
    auto page = m_context.actions.run(
        this, [&] { return app::VisitService(m_context.app()).list(listing); }, false);
    if (!page) {
        return;
    }
    const int shown = static_cast<int>(page->rows.size());
    m_count->setText(page->total > shown
                         ? tr("%1, the newest %2")
                               .arg(tr("%n visits", nullptr, static_cast<int>(page->total)))
                               .arg(shown)
                         : tr("%n visits", nullptr, shown));
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setRows(std::move(page->rows));
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

void CustomerVisitsTab::openCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_context.navigator.open({QStringLiteral("visits"),
                                  QString::fromStdString(m_model->row(index.row()).id.toString()),
                                  {}});
    }
}

} // namespace accord::ui
