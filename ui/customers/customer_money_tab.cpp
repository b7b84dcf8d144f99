// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_money_tab.h"

#include "app/customer_figures.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "domain/customer/customer.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/age_bars.h"
#include "ui/customers/money_columns.h"
#include "ui/customers/money_forms.h"
#include "ui/customers/record_import.h"
#include "ui/customers/record_table.h"
#include "ui/customers/section_parts.h"
#include "ui/customers/supply_sections.h"

#include <QFormLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

// The older, the warmer.
Role ageInk(std::size_t band) {
    if (band == 0) {
        return Role::Accent;
    }
    return band < 3 ? Role::Warning : Role::Negative;
}

QString dash() {
    return QStringLiteral(" · ");
}

} // namespace

CustomerMoneyTab::CustomerMoneyTab(PageContext &context)
    : m_context(context),
      m_owed(makeLabel(LabelKind::Body)),
      m_owedAge(makeLabel(LabelKind::Caption,
                          tr("Open amounts by age of the invoice, in days since its date"))),
      m_owedBars(new AgeBars(context.theme, QStringLiteral("owedBars"), m_owedAge->text())),
      m_invoices(new ColumnTableModel<app::InvoiceRow>(invoiceColumns(context), this)),
      m_invoiceTable(
          makeRecordTable(context, QStringLiteral("invoices"), tr("Open invoices"), *m_invoices)),
      m_stock(makeLabel(LabelKind::Body)),
      m_stockAge(makeLabel(LabelKind::Caption,
                           tr("Value of the stock by its age, in days since it was made"))),
      m_stockBars(new AgeBars(context.theme, QStringLiteral("stockBars"), m_stockAge->text())),
      m_stockRows(new ColumnTableModel<app::StockRow>(stockColumns(context), this)),
      m_stockTable(makeRecordTable(context, QStringLiteral("stockTable"),
                                   tr("Stock at the customer"), *m_stockRows)),
      m_noEquipment(makeLabel(LabelKind::Muted, tr("No equipment is recorded."))),
      m_equipment(
          new ColumnTableModel<domain::Equipment>(equipmentColumns(context, m_codes), this)),
      m_equipmentTable(makeRecordTable(context, QStringLiteral("equipmentTable"),
                                       tr("Equipment at the customer"), *m_equipment)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *sections = nullptr;
    layout->addWidget(makeSections(context, sections));
    addReceivables(*sections);
    addTerms(*sections);
    addStock(*sections);
    addEquipment(*sections);
    m_supply = new SupplySections(context, *this, *sections);
    sections->addStretch();
}

QPushButton *CustomerMoneyTab::makeVerb(const char *id, const QString &text) {
    QPushButton *verb = makeButton(QLatin1String(id), ButtonKind::Plain, text);
    verb->setProperty("small", true);
    m_verbs.push_back(verb);
    return verb;
}

void CustomerMoneyTab::addReceivables(QVBoxLayout &sections) {
    auto *add = makeVerb("invoice_add", tr("New invoice…"));
    auto *import = makeVerb("invoice_import", tr("Import invoices…"));
    addSection(m_context, sections, tr("Receivables"), {import, add});
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->setWordWrap(true);
    sections.addWidget(m_owed);
    sections.addWidget(m_owedAge);
    sections.addWidget(m_owedBars);
    sections.addWidget(m_invoiceTable);
    connect(add, &QPushButton::clicked, this,
            [this] { openForm(invoiceForm(m_context, m_customer, nullptr)); });
    connect(import, &QPushButton::clicked, this,
            [this] { importRecords(m_context, this, io::ImportKind::Receivables, m_customer); });
    connect(m_invoiceTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const app::InvoiceRow &row = m_invoices->row(index.row());
        openForm(invoiceForm(m_context, row.customer, &row.invoice));
    });
}

void CustomerMoneyTab::addTerms(QVBoxLayout &sections) {
    auto *edit = makeVerb("terms_edit", tr("Edit terms…"));
    addSection(m_context, sections, tr("Commercial terms"), {edit});
    m_terms = new QFormLayout;
    m_terms->setVerticalSpacing(m_context.theme.px(4));
    sections.addLayout(m_terms);
    connect(edit, &QPushButton::clicked, this,
            [this] { openForm(termsForm(m_context, m_customer, m_termsNow)); });
}

void CustomerMoneyTab::addStock(QVBoxLayout &sections) {
    auto *add = makeVerb("stock_add", tr("New count…"));
    auto *import = makeVerb("stock_import", tr("Import stock…"));
    addSection(m_context, sections, tr("Stock at the customer"), {import, add});
    m_stock->setObjectName(QStringLiteral("stockText"));
    m_stock->setWordWrap(true);
    sections.addWidget(m_stock);
    sections.addWidget(m_stockAge);
    sections.addWidget(m_stockBars);
    sections.addWidget(m_stockTable);
    connect(add, &QPushButton::clicked, this,
            [this] { openForm(stockForm(m_context, m_customer)); });
    connect(import, &QPushButton::clicked, this,
            [this] { importRecords(m_context, this, io::ImportKind::Stock, m_customer); });
}

void CustomerMoneyTab::addEquipment(QVBoxLayout &sections) {
    auto *add = makeVerb("equipment_add", tr("New equipment…"));
    addSection(m_context, sections, tr("Equipment"), {add});
    sections.addWidget(m_noEquipment);
    sections.addWidget(m_equipmentTable);
    connect(add, &QPushButton::clicked, this,
            [this] { openForm(equipmentForm(m_context, m_customer, nullptr)); });
    connect(m_equipmentTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) {
                openForm(equipmentForm(m_context, m_customer, &m_equipment->row(index.row())));
            });
}

void CustomerMoneyTab::openForm(RecordForm form, const QVariantMap &draft) {
    if (m_mayEdit) {
        openRecordDialog(m_context, std::move(form), this, draft);
    }
}

bool CustomerMoneyTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Sales) ||
           changes.has(app::DataKind::Imports);
}

void CustomerMoneyTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer.code;
    m_mayEdit = app::demand(m_context.app(), domain::Action::EditTerms, customer.owner).has_value();
    for (QPushButton *verb : m_verbs) {
        verb->setEnabled(m_mayEdit);
    }
    showReceivables();
    showTerms();
    showStock();
    showEquipment();
    m_supply->show(m_customer, m_mayEdit);
}

void CustomerMoneyTab::showReceivables() {
    auto view = m_context.actions.run(
        this,
        [&] {
            return app::MoneyFigures(m_context.app())
                .receivables(m_customer, app::today(m_context.app()), rollup());
        },
        false);
    if (!view) {
        return;
    }
    const Figures &figures = m_context.figures;
    QStringList parts{tr("Open %1").arg(figures.yuan(view->ageing.balanceFen))};
    if (view->ageing.overdueFen > 0) {
        parts << tr("overdue %1, up to %n days", nullptr,
                    static_cast<int>(view->ageing.overdueDays))
                     .arg(figures.yuan(view->ageing.overdueFen));
    }
    if (view->salesOutstandingDays) {
        parts << tr("days sales outstanding %1").arg(*view->salesOutstandingDays);
    }
    if (view->creditLeftFen) {
        parts << (*view->creditLeftFen < 0
                      ? tr("over the credit limit by %1").arg(figures.yuan(-*view->creditLeftFen))
                      : tr("%1 left of the credit limit").arg(figures.yuan(*view->creditLeftFen)));
    }
    const bool isBad = view->ageing.overdueFen > 0 || view->creditLeftFen.value_or(0) < 0;
    const bool isNone = view->open.empty();
    m_owed->setText(isNone ? tr("Nothing is open.") : parts.join(dash()));
    setLabelKind(*m_owed, isNone ? "muted" : isBad ? "negative" : "body");
    const QString names[] = {tr("0–30 days"), tr("31–60 days"), tr("61–90 days"),
                             tr("over 90 days")};
    std::vector<AgeBand> bands;
    for (std::size_t i = 0; i < domain::kAgeBands; ++i) {
        const std::int64_t fen = view->ageing.openFen.at(i);
        bands.push_back({names[i], figures.yuan(fen), fen, ageInk(i)});
    }
    m_owedBars->show(std::move(bands));
    m_invoices->setRows(std::move(view->open));
    fitRows(*m_invoiceTable);
    m_owedAge->setVisible(!isNone);
    m_owedBars->setVisible(!isNone);
    m_invoiceTable->setVisible(!isNone);
}

void CustomerMoneyTab::showTerms() {
    const auto terms = m_context.actions.run(
        this, [&] { return app::TermsService(m_context.app()).of(m_customer); }, false);
    m_termsNow = terms.value_or(domain::CustomerTerms());
    while (m_terms->rowCount() > 0) {
        m_terms->removeRow(0);
    }
    const QVariantMap values =
        m_termsNow.id.isNull()
            ? QVariantMap()
            : recordValues(app::TermsService(m_context.app()).document(m_termsNow));
    for (const FormField &field : termsFields()) {
        const QString stored = values.value(field.key).toString();
        if (!stored.isEmpty()) {
            auto *text =
                makeLabel(LabelKind::Body, field.look == FieldLook::Yuan
                                               ? m_context.figures.yuan(stored.toLongLong())
                                               : stored);
            text->setWordWrap(true);
            m_terms->addRow(makeLabel(LabelKind::Muted, field.title), text);
        }
    }
    if (m_terms->rowCount() == 0) {
        m_terms->addRow(makeLabel(LabelKind::Muted, tr("No terms are recorded.")));
    }
}

void CustomerMoneyTab::showStock() {
    auto view = m_context.actions.run(
        this,
        [&] {
            return app::MoneyFigures(m_context.app())
                .stock(m_customer, app::today(m_context.app()), rollup());
        },
        false);
    if (!view) {
        return;
    }
    const auto moving = std::ranges::count_if(view->rows, &app::StockRow::mustMove);
    const bool isNone = view->rows.empty();
    m_stock->setText(isNone ? tr("No stock was counted.")
                     : moving == 0
                         ? tr("Nothing must move at once.")
                         : tr("%n batches must move, worth %1", nullptr, static_cast<int>(moving))
                               .arg(m_context.figures.yuan(view->mustMoveFen)));
    setLabelKind(*m_stock, isNone || moving == 0 ? "muted" : "warning");
    const QString names[] = {tr("0–30 days"), tr("31–60 days"), tr("61–90 days"), tr("91–180 days"),
                             tr("over 180 days")};
    std::vector<AgeBand> bands;
    for (std::size_t i = 0; i < domain::kStockBands; ++i) {
        const std::int64_t fen = view->valueFen.at(i);
        bands.push_back({names[i], m_context.figures.yuan(fen), fen, ageInk(i)});
    }
    m_stockBars->show(std::move(bands));
    m_stockRows->setRows(std::move(view->rows));
    fitRows(*m_stockTable);
    m_stockAge->setVisible(!isNone);
    m_stockBars->setVisible(!isNone);
    m_stockTable->setVisible(!isNone);
}

void CustomerMoneyTab::showEquipment() {
    auto all = m_context.actions.run(
        this,
        [&] { return app::EquipmentService(m_context.app()).ofCustomer(m_customer, rollup()); },
        false);
    m_codes = app::CustomerFigures(m_context.app()).codesIn(m_customer, rollup());
    m_equipment->setRows(std::move(all).value_or(std::vector<domain::Equipment>()));
    fitRows(*m_equipmentTable);
    m_equipmentTable->setVisible(m_equipment->rowCount() > 0);
    m_noEquipment->setVisible(m_equipment->rowCount() == 0);
}

void CustomerMoneyTab::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    const QString form = draft.value(QStringLiteral("form")).toString();
    const std::string record = draft.value(QStringLiteral("record")).toString().toStdString();
    const QVariantMap values = draft.value(QStringLiteral("values")).toMap();
    if (form == QLatin1String("invoice")) {
        const auto found = app::ReceivableService(m_context.app()).find(record);
        openForm(invoiceForm(m_context, m_customer, found ? &*found : nullptr), values);
    } else if (form == QLatin1String("stock")) {
        openForm(stockForm(m_context, m_customer), values);
    } else if (form == QLatin1String("equipment")) {
        const auto found = app::EquipmentService(m_context.app()).find(record);
        openForm(equipmentForm(m_context, m_customer, found ? &*found : nullptr), values);
    } else if (form == QLatin1String("terms")) {
        openForm(termsForm(m_context, m_customer, m_termsNow), values);
    } else {
        m_supply->take(form, record, values);
    }
}

} // namespace accord::ui
