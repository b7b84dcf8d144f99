// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contact_form.h"

#include "app/contact_service.h"
#include "base/text.h"
#include "domain/contact/contact_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/customers/note_form.h"
#include "ui/customers/relation_text.h"

namespace accord::ui {
namespace {

constexpr qsizetype kLeastDigits = 7; // of a phone that can be somebody's alone

QString namesake(const QString &name, const std::vector<domain::Contact> &all,
                 const std::string &self) {
    const std::string folded = base::fold(name.trimmed().toStdString());
    for (const domain::Contact &other : all) {
        if (!folded.empty() && other.id.toString() != self && base::fold(other.name) == folded) {
            return RecordDialog::tr("%1 is a contact of this customer already.")
                .arg(QString::fromStdString(other.name));
        }
    }
    return {};
}

// Somebody, here or elsewhere, who has one of the phones.
QString samePhone(PageContext &context, const std::string &self, const QString &phones) {
    for (const QString &phone : phones.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString digits =
            QString::fromStdString(domain::phoneDigits(phone.trimmed().toStdString()));
        if (digits.size() < kLeastDigits) {
            continue;
        }
        app::ContactListing listing;
        listing.filter =
            filterText({{QStringLiteral("search"), QStringLiteral("~"), {digits}}}).toStdString();
        listing.limit = 2;
        const auto found = context.actions.attempt(
            [&] { return app::ContactService(context.app()).list(listing); });
        if (!found) {
            continue;
        }
        for (const storage::ContactListRow &row : found->rows) {
            if (row.contact.id.toString() != self) {
                return RecordDialog::tr("%1 at %2 has the phone %3.")
                    .arg(QString::fromStdString(row.contact.name),
                         QString::fromStdString(row.customerName), phone.trimmed());
            }
        }
    }
    return {};
}

QList<FilterChoice> superiors(const std::vector<domain::Contact> &all, const std::string &self) {
    QList<FilterChoice> choices{{{}, Figures::none()}};
    for (const domain::Contact &contact : all) {
        if (contact.id.toString() != self && contact.leftOn.isNull()) {
            choices << FilterChoice{QString::fromStdString(contact.id.toString()),
                                    QString::fromStdString(contact.name)};
        }
    }
    return choices;
}

std::vector<FormField> contactFields(const std::vector<domain::Contact> &all,
                                     const std::string &self) {
    struct Line {
        const char *key;
        FieldLook look;
    };
    constexpr Line kLines[] = {{"name", FieldLook::Line},       {"title", FieldLook::Line},
                               {"department", FieldLook::Line}, {"role", FieldLook::Choice},
                               {"attitude", FieldLook::Choice}, {"superior", FieldLook::Choice},
                               {"phones", FieldLook::List},     {"email", FieldLook::Line},
                               {"wechat", FieldLook::Line},     {"channel", FieldLook::Choice},
                               {"salutation", FieldLook::Line}, {"birthday", FieldLook::Line},
                               {"primary", FieldLook::Flag},    {"left_on", FieldLook::Line},
                               {"notes", FieldLook::Text}};
    std::vector<FormField> fields;
    for (const Line &line : kLines) {
        const QString key = QLatin1String(line.key);
        FormField field{key, RelationText::field(key), line.look};
        if (key == QLatin1String("superior")) {
            field.choices = superiors(all, self);
        } else if (line.look == FieldLook::Choice) {
            field.choices = RelationText::choices(key);
        } else if (key == QLatin1String("birthday") || key == QLatin1String("left_on")) {
            field.hint = QStringLiteral("1980-05-20");
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

RecordForm contactForm(PageContext &context, const std::string &customer,
                       const domain::Contact *contact, const std::vector<domain::Contact> &all) {
    RecordForm form;
    form.id = QStringLiteral("contact");
    form.title = contact == nullptr ? RecordDialog::tr("New contact") : RecordDialog::tr("Contact");
    form.verb = RecordDialog::tr("Save contact");
    const std::string self = contact == nullptr ? std::string() : contact->id.toString();
    form.fields = contactFields(all, self);
    if (contact != nullptr) {
        form.values = recordValues(app::ContactService(context.app()).document(*contact));
    }
    form.draft = recordDraft(customer, QStringLiteral("contacts"), form.id,
                             QString::fromStdString(self), form.title);
    const auto version = contact == nullptr ? std::optional<std::int64_t>() : contact->version;
    form.save = [&context, customer, self, version](const nlohmann::json &fields,
                                                    base::Issues &issues) -> base::Done {
        app::ContactService contacts(context.app());
        const auto saved = self.empty() ? contacts.add(customer, fields, &issues)
                                        : contacts.set(self, fields, version, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    form.warning = [&context, all, self](const QVariantMap &typed) {
        const QString same = namesake(typed.value(QStringLiteral("name")).toString(), all, self);
        return same.isEmpty()
                   ? samePhone(context, self, typed.value(QStringLiteral("phones")).toString())
                   : same;
    };
    return form;
}

} // namespace accord::ui
