// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"

#include "base/text.h"
#include "domain/contact/contact_rules.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::Contact;
using Store = storage::RecordStore<Contact>;

base::Error issue(const char *reason, std::string detail, const char *field,
                  const Contact &contact) {
    return {base::ErrorCode::Invalid, reason, field, contact.id.toString(), std::move(detail),
            {{"value", contact.name}}};
}

void checkSuperior(const Context &context, const Contact &after, base::Issues &issues) {
    if (after.superior.isNull() || after.superior == after.id) {
        return; // the rules of one contact speak of the second
    }
    const auto superior = Store(context.db).byId(after.superior);
    if (!superior || superior->customer != after.customer) {
        issues.push_back(issue("contact.superior_elsewhere",
                               "A contact reports to somebody of the same customer.", "superior",
                               after));
        return;
    }
    auto all = Store(context.db).ofCustomer(after.customer);
    if (domain::wouldCircle(all, after.id, after.superior)) {
        issues.push_back(issue("contact.circle",
                               superior->name + " reports to " + after.name +
                                   " already and so cannot stand above.",
                               "superior", after));
    }
}

} // namespace

void RecordRules<Contact>::begin(const Context & /*context*/, Contact & /*contact*/) {}

base::Issues RecordRules<Contact>::check(const Context &context, const Contact *before,
                                         Contact &after) {
    if (before == nullptr || before->name != after.name) {
        after.pinyin = base::pinyin(after.name);
    }
    after.searched = domain::searchText(after);
    base::Issues issues = domain::check(after, today(context));
    if (before != nullptr && before->isErased) {
        issues.push_back(issue("contact.erased",
                               "The personal data of this contact is erased; add a new contact.",
                               "id", after));
    }
    checkSuperior(context, after, issues);
    return issues;
}

base::Done RecordRules<Contact>::alongside(Context &context, storage::ChangeSetWriter &log,
                                           const Contact * /*before*/, const Contact &after) {
    if (!after.isPrimary) {
        return {};
    }
    const auto other = storage::ContactList(context.db).primaryOf(after.customer);
    if (!other || other->id == after.id) {
        return {};
    }
    Contact ordinary = *other;
    ordinary.isPrimary = false;
    ACCORD_TRY(ordinary.version, Store(context.db).update(ordinary, stampOf(context)));
    storage::logRecord(log, &*other, &ordinary);
    return {};
}

base::Result<ContactPage> ContactService::list(const ContactListing &listing) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer));
    storage::ContactQuery query;
    ACCORD_TRY(query.filter, storage::parseFilter(listing.filter));
    if (!listing.customer.empty()) {
        ACCORD_CHECK(customerOf(m_context, listing.customer));
        query.filter.insert(query.filter.begin(),
                            {"customer", storage::FilterOp::Equal, {listing.customer}, 0});
    }
    query.limit = listing.limit;
    query.after = listing.after;
    return storage::ContactList(m_context.db).list(query);
}

base::Result<ContactChart> ContactService::chart(const std::string &customerCode,
                                                 domain::Rollup rollup) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const std::vector<Contact> all, ofCustomer(customerCode));
    ACCORD_TRY(const std::vector<Contact> counted, ofCustomer(customerCode, rollup));
    ContactChart chart;
    chart.coverage = domain::coverageOf(counted);
    for (const domain::ReportingLine &line : domain::reportingLines(all)) {
        chart.lines.push_back({all[line.contact], line.depth});
    }
    return chart;
}

} // namespace accord::app
