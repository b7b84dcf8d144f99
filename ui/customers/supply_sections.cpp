// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/supply_sections.h"

#include "app/money_facts.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/money_forms.h"
#include "ui/customers/record_import.h"
#include "ui/customers/record_table.h"
#include "ui/customers/section_parts.h"
#include "ui/customers/supply_columns.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {

SupplySections::SupplySections(PageContext &context, QWidget &over, QVBoxLayout &sections)
    : QObject(&over),
      m_context(context),
      m_over(over),
      m_mustHaveText(makeLabel(LabelKind::Body)),
      m_mustHaves(new ColumnTableModel<app::MustHaveRow>(mustHaveColumns(context), this)),
      m_mustHaveTable(makeRecordTable(context, QStringLiteral("mustHaves"),
                                      tr("Products the customer must have"), *m_mustHaves)),
      m_serviceText(makeLabel(LabelKind::Body)),
      m_service(new ColumnTableModel<app::ServiceRow>(serviceColumns(context), this)),
      m_serviceTable(makeRecordTable(context, QStringLiteral("serviceFacts"),
                                     tr("Service month by month"), *m_service)),
      m_profitText(makeLabel(LabelKind::Body)),
      m_profits(new ColumnTableModel<app::ProfitRow>(profitColumns(context), this)),
      m_profitTable(makeRecordTable(context, QStringLiteral("profits"),
                                    tr("The customer's profit month by month"), *m_profits)) {
    addMustHaves(sections);
    addService(sections);
    addProfits(sections);
    for (QTableView *table : {m_mustHaveTable, m_serviceTable}) {
        table->installEventFilter(this);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &SupplySections::enableRemoving);
    }
}

QPushButton *SupplySections::makeVerb(const char *id, const QString &text) {
    QPushButton *verb = makeButton(QLatin1String(id), ButtonKind::Plain, text);
    verb->setProperty("small", true);
    m_verbs.push_back(verb);
    return verb;
}

void SupplySections::addMustHaves(QVBoxLayout &sections) {
    auto *add = makeVerb("must_have_add", tr("New product…"));
    auto *import = makeVerb("must_have_import", tr("Import list…"));
    m_removeMustHave = makeVerb("must_have_remove", tr("Remove product"));
    addSection(m_context, sections, tr("Must-have list"), {m_removeMustHave, import, add});
    m_mustHaveText->setObjectName(QStringLiteral("mustHaveText"));
    m_mustHaveText->setWordWrap(true);
    sections.addWidget(m_mustHaveText);
    sections.addWidget(m_mustHaveTable);
    connect(add, &QPushButton::clicked, this,
            [this] { openForm(mustHaveForm(m_context, m_customer, nullptr)); });
    connect(import, &QPushButton::clicked, this,
            [this] { importRecords(m_context, &m_over, io::ImportKind::MustHaves, m_customer); });
    connect(m_removeMustHave, &QPushButton::clicked, this, &SupplySections::removeMustHave);
    connect(m_mustHaveTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const app::MustHaveRow &row = m_mustHaves->row(index.row());
        openForm(mustHaveForm(m_context, row.customer, &row.record));
    });
}

void SupplySections::addService(QVBoxLayout &sections) {
    auto *add = makeVerb("service_add", tr("New month…"));
    auto *import = makeVerb("service_import", tr("Import months…"));
    m_removeService = makeVerb("service_remove", tr("Remove month"));
    addSection(m_context, sections, tr("Service"), {m_removeService, import, add});
    m_serviceText->setObjectName(QStringLiteral("serviceText"));
    m_serviceText->setWordWrap(true);
    sections.addWidget(m_serviceText);
    sections.addWidget(m_serviceTable);
    connect(add, &QPushButton::clicked, this,
            [this] { openForm(serviceForm(m_context, m_customer, nullptr)); });
    connect(import, &QPushButton::clicked, this, [this] {
        importRecords(m_context, &m_over, io::ImportKind::ServiceFacts, m_customer);
    });
    connect(m_removeService, &QPushButton::clicked, this, &SupplySections::removeServiceFact);
    connect(m_serviceTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        openForm(serviceForm(m_context, m_customer, &m_service->row(index.row()).record));
    });
}

void SupplySections::addProfits(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Profit of the customer"), {});
    m_profitText->setObjectName(QStringLiteral("profitText"));
    m_profitText->setWordWrap(true);
    sections.addWidget(m_profitText);
    sections.addWidget(m_profitTable);
}

void SupplySections::openForm(RecordForm form, const QVariantMap &draft) {
    if (m_mayEdit) {
        openRecordDialog(m_context, std::move(form), &m_over, draft);
    }
}

void SupplySections::show(const std::string &customer, bool mayEdit) {
    m_customer = customer;
    m_mayEdit = mayEdit;
    for (QPushButton *verb : m_verbs) {
        verb->setEnabled(m_mayEdit);
    }
    showMustHaves();
    showService();
    showProfits();
    enableRemoving();
}

void SupplySections::enableRemoving() {
    m_removeMustHave->setEnabled(m_mayEdit && m_mustHaveTable->currentIndex().isValid());
    m_removeService->setEnabled(m_mayEdit && m_serviceTable->currentIndex().isValid());
}

// What was never counted is neither in stock nor out of it.
QString SupplySections::mustHaveSentence(const std::vector<app::MustHaveRow> &all) {
    const auto products = static_cast<int>(all.size());
    const auto out = static_cast<int>(std::ranges::count_if(all, &app::MustHaveRow::isOut));
    const auto uncounted = static_cast<int>(std::ranges::count_if(
        all, [](const app::MustHaveRow &row) { return !row.stockMilli.has_value(); }));
    if (all.empty()) {
        return tr("No product is on the list.");
    }
    if (uncounted == products) {
        return tr("%n products; none was counted yet.", nullptr, products);
    }
    if (out > 0) {
        const QString missing =
            tr("%n of %1 products are out of stock.", nullptr, out).arg(products);
        return uncounted == 0
                   ? missing
                   : missing + QLatin1Char(' ') + tr("%n were not counted.", nullptr, uncounted);
    }
    return uncounted == 0
               ? tr("%n products; none is out of stock.", nullptr, products)
               : tr("%n products; %1 counted, all in stock; %2 not counted.", nullptr, products)
                     .arg(products - uncounted)
                     .arg(uncounted);
}

void SupplySections::showMustHaves() {
    auto rows = m_context.actions.run(
        &m_over, [&] { return app::MoneyFigures(m_context.app()).mustHaves(m_customer); }, false);
    const auto all = std::move(rows).value_or(std::vector<app::MustHaveRow>());
    const auto out = std::ranges::count_if(all, &app::MustHaveRow::isOut);
    m_mustHaveText->setText(mustHaveSentence(all));
    setLabelKind(*m_mustHaveText, out > 0 ? "warning" : "muted");
    m_mustHaves->setRows(all);
    fitRows(*m_mustHaveTable);
    m_mustHaveTable->setVisible(!all.empty());
    m_removeMustHave->setVisible(!all.empty());
}

void SupplySections::showService() {
    auto rows = m_context.actions.run(
        &m_over, [&] { return app::MoneyFigures(m_context.app()).service(m_customer); }, false);
    const auto all = std::move(rows).value_or(std::vector<app::ServiceRow>());
    if (all.empty()) {
        m_serviceText->setText(tr("No month is recorded."));
    } else {
        const Figures &figures = m_context.figures;
        const auto &last = all.front().record;
        const QString now =
            tr("%1: fill rate %2, on time %3.")
                .arg(figures.month(base::Month::fromNumber(static_cast<int>(last.month))),
                     figures.percent(last.fillRateBp), figures.percent(last.onTimeBp));
        const app::ServiceMeans means = app::serviceMeans(all);
        m_serviceText->setText(all.size() < 2 ? now
                                              : now + QLatin1Char(' ') +
                                                    tr("Mean of up to twelve months: %1 and %2.")
                                                        .arg(figures.percent(means.fillRateBp),
                                                             figures.percent(means.onTimeBp)));
    }
    setLabelKind(*m_serviceText, all.empty() ? "muted" : "body");
    m_service->setRows(all);
    fitRows(*m_serviceTable);
    m_serviceTable->setVisible(!all.empty());
    m_removeService->setVisible(!all.empty());
}

void SupplySections::showProfits() {
    auto rows = m_context.actions.run(
        &m_over, [&] { return app::MoneyFigures(m_context.app()).profits(m_customer); }, false);
    const auto all = std::move(rows).value_or(std::vector<app::ProfitRow>());
    m_profitText->setText(
        all.empty() ? tr("No profit of the customer is known. It comes with an import of sales "
                         "that has a column of it.")
                    : QString());
    m_profitText->setVisible(all.empty());
    setLabelKind(*m_profitText, "muted");
    m_profits->setRows(all);
    fitRows(*m_profitTable);
    m_profitTable->setVisible(!all.empty());
}

void SupplySections::removeMustHave() {
    const QModelIndex at = m_mustHaveTable->currentIndex();
    if (m_mayEdit && at.isValid()) {
        const std::string id = m_mustHaves->row(at.row()).record.id.toString();
        m_context.actions.run(&m_over,
                              [&] { return app::MustHaveService(m_context.app()).remove(id); });
    }
}

void SupplySections::removeServiceFact() {
    const QModelIndex at = m_serviceTable->currentIndex();
    if (m_mayEdit && at.isValid()) {
        const std::string id = m_service->row(at.row()).record.id.toString();
        m_context.actions.run(&m_over,
                              [&] { return app::ServiceFactService(m_context.app()).remove(id); });
    }
}

bool SupplySections::eventFilter(QObject *watched, QEvent *event) {
    const bool isDelete = event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete) {
        return QObject::eventFilter(watched, event);
    }
    if (watched == m_mustHaveTable) {
        removeMustHave();
    } else {
        removeServiceFact();
    }
    return true;
}

bool SupplySections::take(const QString &form, const std::string &record,
                          const QVariantMap &values) {
    if (form == QLatin1String("must_have")) {
        const auto found = app::MustHaveService(m_context.app()).find(record);
        openForm(mustHaveForm(m_context, m_customer, found ? &*found : nullptr), values);
        return true;
    }
    if (form == QLatin1String("service")) {
        const auto found = app::ServiceFactService(m_context.app()).find(record);
        openForm(serviceForm(m_context, m_customer, found ? &*found : nullptr), values);
        return true;
    }
    return false;
}

} // namespace accord::ui
