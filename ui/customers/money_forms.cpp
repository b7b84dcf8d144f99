// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/money_forms.h"

#include "app/money_facts.h"
#include "app/relation_service.h"
#include "ui/customers/note_form.h"
#include "ui/customers/relation_text.h"

namespace accord::ui {
namespace {

struct Line {
    const char *key;
    FieldLook look;
};

std::vector<FormField> fieldsOf(std::initializer_list<Line> lines) {
    std::vector<FormField> fields;
    for (const Line &line : lines) {
        const QString key = QLatin1String(line.key);
        fields.push_back({key, RelationText::field(key), line.look});
    }
    return fields;
}

// A form over any of the record services: adds, or changes the record that is given.
template<class Service, class Record>
RecordForm recordForm(PageContext &context, const std::string &customer, const Record *record,
                      const char *id, const QString &title) {
    RecordForm form;
    form.id = QLatin1String(id);
    form.title = title;
    Service service(context.app());
    std::string key;
    std::optional<std::int64_t> version;
    if (record != nullptr) {
        form.values = recordValues(service.document(*record));
        key = record->id.toString();
        version = record->version;
    }
    form.draft =
        recordDraft(customer, QStringLiteral("money"), form.id, QString::fromStdString(key), title);
    form.save = [&context, customer, key, version](const nlohmann::json &fields,
                                                   base::Issues &issues) -> base::Done {
        Service records(context.app());
        const auto saved = key.empty() ? records.add(customer, fields, &issues)
                                       : records.set(key, fields, version, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    return form;
}

} // namespace

RecordForm invoiceForm(PageContext &context, const std::string &customer,
                       const domain::Receivable *invoice) {
    auto form = recordForm<app::ReceivableService>(context, customer, invoice, "invoice",
                                                   invoice == nullptr
                                                       ? RecordDialog::tr("New invoice")
                                                       : RecordDialog::tr("Invoice and payments"));
    form.verb = RecordDialog::tr("Save invoice");
    form.fields = fieldsOf({{"invoice", FieldLook::Line},
                            {"invoice_date", FieldLook::Line},
                            {"due_date", FieldLook::Line},
                            {"amount_fen", FieldLook::Yuan},
                            {"paid_fen", FieldLook::Yuan},
                            {"paid_on", FieldLook::Line}});
    return form;
}

RecordForm stockForm(PageContext &context, const std::string &customer) {
    auto form = recordForm<app::StockService, domain::StockCount>(
        context, customer, nullptr, "stock", RecordDialog::tr("New stock count"));
    form.verb = RecordDialog::tr("Save count");
    form.fields = fieldsOf({{"product", FieldLook::Line},
                            {"quantity_milli", FieldLook::Cases},
                            {"value_fen", FieldLook::Yuan},
                            {"produced_on", FieldLook::Line},
                            {"counted_on", FieldLook::Line}});
    form.fields.back().hint = RecordDialog::tr("Today");
    return form;
}

RecordForm equipmentForm(PageContext &context, const std::string &customer,
                         const domain::Equipment *equipment) {
    auto form = recordForm<app::EquipmentService>(
        context, customer, equipment, "equipment",
        equipment == nullptr ? RecordDialog::tr("New equipment") : RecordDialog::tr("Equipment"));
    form.verb = RecordDialog::tr("Save equipment");
    form.fields = fieldsOf({{"kind", FieldLook::Line},
                            {"count", FieldLook::Line},
                            {"serial", FieldLook::Line},
                            {"owner", FieldLook::Choice},
                            {"place", FieldLook::Line},
                            {"condition", FieldLook::Choice},
                            {"day", FieldLook::Line},
                            {"notes", FieldLook::Text}});
    form.fields[3].choices = RelationText::choices(QStringLiteral("equipment_owner"));
    form.fields[5].choices = RelationText::choices(QStringLiteral("condition"));
    return form;
}

RecordForm mustHaveForm(PageContext &context, const std::string &customer,
                        const domain::MustHave *mustHave) {
    auto form = recordForm<app::MustHaveService>(
        context, customer, mustHave, "must_have",
        mustHave == nullptr ? RecordDialog::tr("New product of the must-have list")
                            : RecordDialog::tr("Product of the must-have list"));
    form.verb = RecordDialog::tr("Save product");
    form.fields = fieldsOf(
        {{"product", FieldLook::Line}, {"item_code", FieldLook::Line}, {"day", FieldLook::Line}});
    form.fields.back().title = RecordDialog::tr("Listed since");
    return form;
}

RecordForm serviceForm(PageContext &context, const std::string &customer,
                       const domain::ServiceFact *fact) {
    auto form = recordForm<app::ServiceFactService>(context, customer, fact, "service",
                                                    fact == nullptr
                                                        ? RecordDialog::tr("New month of service")
                                                        : RecordDialog::tr("Month of service"));
    form.verb = RecordDialog::tr("Save month");
    form.fields = fieldsOf({{"month", FieldLook::Line},
                            {"fill_rate_bp", FieldLook::Percent},
                            {"on_time_bp", FieldLook::Percent}});
    form.fields.front().hint = QStringLiteral("2026-03");
    return form;
}

std::vector<FormField> termsFields() {
    return fieldsOf({{"credit_limit_fen", FieldLook::Yuan},
                     {"credit_days", FieldLook::Line},
                     {"payment_method", FieldLook::Line},
                     {"price_list", FieldLook::Line},
                     {"invoice_name", FieldLook::Line},
                     {"invoice_address", FieldLook::Line},
                     {"bank", FieldLook::Line},
                     {"bank_account", FieldLook::Line}});
}

RecordForm termsForm(PageContext &context, const std::string &customer,
                     const domain::CustomerTerms &terms) {
    RecordForm form;
    form.id = QStringLiteral("terms");
    form.title = RecordDialog::tr("Commercial terms");
    form.verb = RecordDialog::tr("Save terms");
    form.fields = termsFields();
    if (!terms.id.isNull()) {
        form.values = recordValues(app::TermsService(context.app()).document(terms));
    }
    form.draft = recordDraft(customer, QStringLiteral("money"), form.id, {}, form.title);
    form.save = [&context, customer](const nlohmann::json &fields,
                                     base::Issues & /*issues*/) -> base::Done {
        const auto saved = app::TermsService(context.app()).put(customer, fields);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    return form;
}

} // namespace accord::ui
