// SPDX-License-Identifier: GPL-3.0-or-later
// ContactService: the people at a customer (DOMAIN section 1). At most one of a customer is the
// primary contact: making another one primary takes it from the one before, in the same step.
#pragma once

#include "app/record_service.h"
#include "app/views/contact_chart.h"
#include "domain/contact/contact.h"
#include "storage/contact_list.h"

#include <string>
#include <vector>

namespace accord::app {

template<>
struct RecordRules<domain::Contact> {
    static void begin(const Context &context, domain::Contact &contact);
    // Besides check() of contact_rules.h: "contact.superior_elsewhere", "contact.circle",
    // "contact.erased". Fills in pinyin and search text.
    static base::Issues check(const Context &context, const domain::Contact *before,
                              domain::Contact &after);
    static base::Done alongside(Context &context, storage::ChangeSetWriter &log,
                                const domain::Contact *before, const domain::Contact &after);
};

struct ContactListing {
    std::string customer; // code, "" = all
    std::string filter;
    int limit = 100;
    std::string after; // id of the last contact of the page before
};
using ContactPage = storage::Page<storage::ContactListRow>;

class ContactService : public RecordService<domain::Contact> {
public:
    using RecordService::RecordService;

    // By name. Invalid ("filter.bad"), NotFound.
    [[nodiscard]] base::Result<ContactPage> list(const ContactListing &listing) const;
    // Who reports to whom at the customer, and what of the decision is covered there, with `rollup`
    // also by people below it. NotFound, Forbidden.
    [[nodiscard]] base::Result<ContactChart>
    chart(const std::string &customerCode, domain::Rollup rollup = domain::Rollup::Alone) const;
};

} // namespace accord::app
