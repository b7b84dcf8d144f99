// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contacts over all customers, and the few look-ups beside their own table. Filter
// fields: the JSON keys of the contact, `customer` by code, `owner` (of the customer) by code,
// `search` (name, pinyin, phones, e-mail, WeChat).
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/contact/contact.h"
#include "storage/filter.h"
#include "storage/page.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::storage {

struct ContactQuery {
    Filter filter;
    int limit = 100;   // 0 = count only
    std::string after; // id of the last contact of the page before, "" = first page
};

struct ContactListRow {
    domain::Contact contact;
    std::string customerCode;
    std::string customerName;
};

class ContactList {
public:
    explicit ContactList(db::Connection &connection) : m_db(connection) {}

    // By name (pinyin), then age. Invalid ("filter.bad"), NotFound ("contact.not_found") when
    // `after` is no contact.
    [[nodiscard]] base::Result<Page<ContactListRow>> list(const ContactQuery &query);
    // The primary contact of a customer.
    [[nodiscard]] std::optional<domain::Contact> primaryOf(domain::CustomerId customer);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
