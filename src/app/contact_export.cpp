// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as a table or as vCards.
#include "app/contact_service.h"
#include "app/export_pages.h"
#include "app/export_service.h"
#include "base/atomic_file.h"
#include "io/table_writer.h"
#include "io/vcard.h"

#include <utility>

namespace accord::app {
namespace {

using domain::Contact;
using domain::FieldKind;

constexpr int kPage = 500;

// What a file of contacts says beside the customer: what may be set, in its order.
// The reporting line goes by ids, which say nothing to a reader.
bool isExported(const domain::RecordField<Contact> &field, io::ExportFor purpose) {
    return field.isGiven &&
           (field.kind != FieldKind::Contact || purpose == io::ExportFor::Reimport);
}

std::vector<io::TableColumn> columnsOf(const ExportRequest &request) {
    const auto titled = [&](const std::string &key) {
        return request.title ? request.title(key) : key;
    };
    std::vector<io::TableColumn> columns;
    for (const char *key : {"id", "customer_code", "customer_name"}) {
        columns.push_back({key, titled(key), io::ColumnKind::Text, 16});
    }
    for (const auto &field : domain::recordFields<Contact>()) {
        if (isExported(field, request.purpose)) {
            const std::string key(field.key);
            columns.push_back(
                {key, titled(key),
                 field.kind == FieldKind::Day ? io::ColumnKind::Date : io::ColumnKind::Text, 16});
        }
    }
    return columns;
}

void writeField(io::TableWriter &table, FieldKind kind, const domain::FieldValue &value) {
    const auto *number = std::get_if<std::int64_t>(&value);
    const auto *text = std::get_if<std::string>(&value);
    if (number != nullptr && kind == FieldKind::Contact) {
        table.text(std::to_string(*number));
    } else if (number != nullptr) {
        table.text(*number != 0 ? "true" : "false");
    } else if (text == nullptr || text->empty()) {
        table.empty();
    } else if (kind == FieldKind::Day) {
        table.number(base::Date::parse(*text).value_or(base::Date()).daysSince1970());
    } else if (kind == FieldKind::Lines) {
        std::string joined;
        for (const std::string &line : domain::splitLines(*text)) {
            joined += (joined.empty() ? "" : ",") + line;
        }
        table.text(joined);
    } else {
        table.text(*text);
    }
}

void writeRow(io::TableWriter &table, const storage::ContactListRow &row, io::ExportFor purpose) {
    table.text(row.contact.id.toString());
    table.text(row.customerCode);
    table.text(row.customerName);
    for (const auto &field : domain::recordFields<Contact>()) {
        if (isExported(field, purpose)) {
            writeField(table, field.kind, field.read(row.contact));
        }
    }
    table.endRow();
}

io::VCard cardOf(const storage::ContactListRow &row) {
    const Contact &contact = row.contact;
    io::VCard card;
    card.name = contact.name;
    card.salutation = contact.salutation;
    card.organisation = row.customerName;
    card.department = contact.department;
    card.title = contact.title;
    card.phones = contact.phones;
    card.email = contact.email;
    card.wechat = contact.wechat;
    card.birthday = contact.birthday.toString();
    card.note = contact.notes;
    return card;
}

// All contacts; those that were erased hold nothing to export.
template<class Take>
base::Result<std::int64_t> forEachContact(Context &context, const ExportRequest &request,
                                          const base::Progress &progress, Take take) {
    const ContactService contacts(context);
    return forEachRow(
        progress,
        [&](const std::string &after) {
            return contacts.list({"", request.filter, kPage, after});
        },
        [&](const storage::ContactListRow &row) -> base::Result<bool> {
            if (!row.contact.isErased) {
                take(row);
            }
            return !row.contact.isErased;
        });
}

} // namespace

base::Result<ExportResult> ExportService::contacts(const ExportRequest &request,
                                                   const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    const std::string extension = request.file.extension().string();
    if (extension == ".vcf") {
        std::string text;
        ACCORD_TRY(const std::int64_t written,
                   forEachContact(m_context, request, progress,
                                  [&](const auto &row) { text += io::vcardText(cardOf(row)); }));
        base::writeFileAtomically(request.file, text);
        return ExportResult{request.file, "vcf", written};
    }
    ACCORD_TRY(const ContactPage size, ContactService(m_context).list({"", request.filter, 0, ""}));
    const std::string name = request.title ? request.title("contacts") : "contacts";
    ACCORD_TRY(const auto table, io::createTable(request.file, name, columnsOf(request),
                                                 request.purpose, size.total, ", .vcf"));
    ACCORD_TRY(const std::int64_t written,
               forEachContact(m_context, request, progress,
                              [&](const auto &row) { writeRow(*table, row, request.purpose); }));
    table->commit();
    return ExportResult{request.file, extension.substr(1), written};
}

} // namespace accord::app
