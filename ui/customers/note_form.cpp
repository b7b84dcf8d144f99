// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/note_form.h"

#include "app/contact_service.h"
#include "app/relation_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/customers/relation_text.h"

namespace accord::ui {
namespace {

QList<FilterChoice> contactChoices(PageContext &context, const std::string &customer) {
    QList<FilterChoice> choices{{{}, Figures::none()}};
    const auto contacts = context.actions.attempt(
        [&] { return app::ContactService(context.app()).ofCustomer(customer); });
    for (const domain::Contact &contact : contacts.value_or(std::vector<domain::Contact>())) {
        choices << FilterChoice{QString::fromStdString(contact.id.toString()),
                                QString::fromStdString(contact.name)};
    }
    return choices;
}

} // namespace

Draft recordDraft(const std::string &customer, const QString &tab, const QString &form,
                  const QString &record, const QString &title) {
    const QString code = QString::fromStdString(customer);
    Draft draft;
    draft.key = QStringLiteral("customers/%1/%2/%3").arg(code, form, record);
    draft.place = {QStringLiteral("customers"), code, {}};
    draft.title = QStringLiteral("%1, %2").arg(title, code);
    draft.content = {{QStringLiteral("tab"), tab},
                     {QStringLiteral("form"), form},
                     {QStringLiteral("record"), record}};
    return draft;
}

RecordForm noteForm(PageContext &context, const std::string &customer,
                    const domain::CustomerNote *note, const QString &tab) {
    RecordForm form;
    form.id = QStringLiteral("note");
    form.title = note == nullptr ? RecordDialog::tr("New note") : RecordDialog::tr("Note");
    form.verb = RecordDialog::tr("Save note");
    const auto field = [](const char *key, FieldLook look) {
        return FormField{QLatin1String(key), RelationText::field(QLatin1String(key)), look};
    };
    form.fields = {field("text", FieldLook::Text), field("day", FieldLook::Line),
                   field("contact", FieldLook::Choice), field("pinned", FieldLook::Flag)};
    form.fields[1].hint = RecordDialog::tr("Today");
    form.fields[2].choices = contactChoices(context, customer);
    app::NoteService notes(context.app());
    QString record;
    if (note != nullptr) {
        form.values = recordValues(notes.document(*note));
        record = QString::fromStdString(note->id.toString());
    }
    form.draft = recordDraft(customer, tab, form.id, record, form.title);
    const auto version = note == nullptr ? std::optional<std::int64_t>() : note->version;
    form.save = [&context, customer, record, version](const nlohmann::json &fields,
                                                      base::Issues &issues) -> base::Done {
        app::NoteService service(context.app());
        const auto saved = record.isEmpty()
                               ? service.add(customer, fields, &issues)
                               : service.set(record.toStdString(), fields, version, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    return form;
}

} // namespace accord::ui
