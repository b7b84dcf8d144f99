// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_import.h"

#include "base/text.h"

#include <algorithm>

namespace accord::app {

using domain::Contact;

base::Done ContactImport::begin() {
    if (m_rows.columnOf("given_name") == CellFault::kNoColumn) {
        ACCORD_CHECK(m_rows.demandField("name", m_reader.header()));
    }
    return {};
}

// 张 三 is written without a blank, John Smith with one.
std::string ContactImport::nameOf(const io::TableRow &row) const {
    std::string name = m_rows.text("name", row);
    if (!name.empty()) {
        return name;
    }
    const std::string family = m_rows.text("family_name", row);
    const std::string given = m_rows.text("given_name", row);
    const bool isLatin = std::ranges::all_of(
        family + given, [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
    if (!isLatin) {
        return family + given;
    }
    return given + (given.empty() || family.empty() ? "" : " ") + family;
}

std::optional<Contact> ContactImport::existing(const io::TableRow &row, const Contact &record,
                                               CellFault &fault) {
    storage::RecordStore<Contact> store(m_context.db);
    if (const auto id = base::parseIdNumber(m_rows.text("id", row))) {
        auto byId = store.byId(domain::ContactId(*id));
        if (byId && byId->customer == record.customer) {
            return byId;
        }
    }
    const std::string name = base::fold(nameOf(row));
    std::optional<Contact> found;
    for (const Contact &contact : store.ofCustomer(record.customer)) {
        if (base::fold(contact.name) == name && !contact.isErased) {
            if (found) {
                fault = {"contact.name_not_unique", m_rows.columnOf("name")};
                return std::nullopt;
            }
            found = contact;
        }
    }
    return found;
}

bool ContactImport::complete(const io::TableRow &row, Contact &record, CellFault & /*fault*/) {
    record.name = nameOf(row);
    for (const char *field : {"phone_2", "phone_3"}) {
        const std::string phone = m_rows.text(field, row);
        const bool isKnown = std::ranges::any_of(record.phones, [&](const std::string &other) {
            return domain::phoneDigits(other) == domain::phoneDigits(phone);
        });
        if (!phone.empty() && !isKnown) {
            record.phones.push_back(phone);
        }
    }
    return true;
}

std::string ContactImport::keyOf(const Contact &record) const {
    return base::fold(record.name);
}

} // namespace accord::app
