// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/person_service.h"

#include "app/contact_service.h"
#include "app/relation_service.h"
#include "app/task_json.h"
#include "app/visit_json.h"
#include "app/write.h"
#include "storage/history.h"
#include "storage/search_index.h"
#include "storage/task_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::Contact;
using domain::CustomerNote;
using nlohmann::ordered_json;

constexpr const char *kNameLeft = "(erased)";

std::vector<CustomerNote> notesAbout(const Context &context, const Contact &contact) {
    auto all = storage::RecordStore<CustomerNote>(context.db).ofCustomer(contact.customer);
    std::erase_if(all, [&](const CustomerNote &note) { return note.contact != contact.id; });
    return all;
}

Contact withoutPerson(const Contact &contact) {
    Contact left = contact;
    for (const auto &field : domain::recordFields<Contact>()) {
        if (field.isPersonal && !field.write(left, {})) {
            left = contact; // no personal field is a word
        }
    }
    left.name = kNameLeft;
    left.isErased = true;
    return left;
}

// Takes the person out of the file and its log, inside the caller's transaction.
base::Result<PersonErasure> takeOut(Context &context, const Contact &before,
                                    const storage::Stamp &stamp) {
    PersonErasure erasure;
    erasure.contact = withoutPerson(before);
    ACCORD_TRY(erasure.contact.version,
               storage::RecordStore<Contact>(context.db).update(erasure.contact, stamp));
    storage::RecordStore<CustomerNote> notes(context.db);
    for (const CustomerNote &note : notesAbout(context, before)) {
        ACCORD_CHECK(notes.remove(note.id));
        erasure.payloads +=
            storage::erasePayloads(context.db, CustomerNote::kEntity, note.id.value());
    }
    erasure.payloads += storage::erasePayloads(context.db, Contact::kEntity, before.id.value());
    erasure.payloads += storage::eraseName(context.db, before.customer, before.name, kNameLeft);
    storage::noteErasure(context.db, before.id, erasure.payloads, stamp);
    storage::ChangeSetHead head = headOf(context, "person.erase", {}, false);
    head.by = stamp.by;
    storage::ChangeSetWriter log(context.db, head);
    log.recordBulk(Contact::kEntity, before.id.value(), {{"erased", true}});
    log.finish();
    storage::SearchIndex(context.db).forgetDeleted();
    return erasure;
}

} // namespace

namespace {

// The texts of a document that name the person, under their places in it.
void collect(const ordered_json &value, const std::string &place, const std::string &name,
             ordered_json &texts) {
    if (value.is_string()) {
        const auto text = value.get<std::string>();
        if (text.find(name) != std::string::npos) {
            texts[place] = text;
        }
        return;
    }
    if (value.is_structured()) {
        for (const auto &[key, inner] : value.items()) {
            collect(inner, place.empty() ? key : place + "/" + key, name, texts);
        }
    }
}

ordered_json visitsOf(Context &context, const Contact &contact) {
    ordered_json list = ordered_json::array();
    storage::VisitRepository visits(context.db);
    for (const domain::VisitId id : visits.ofCustomer(contact.customer)) {
        const auto visit = visits.byId(id);
        const ordered_json shown = toJson(context, *visit);
        const bool isMet = std::ranges::any_of(visit->contacts, [&](const auto &met) {
            return met.contactId == contact.id.value() ||
                   (met.contactId == 0 && met.name == contact.name);
        });
        ordered_json texts = ordered_json::object();
        collect(shown, {}, contact.name, texts);
        if (isMet || !texts.empty()) {
            list.push_back({{"id", shown.at("id")},
                            {"date", shown.at("date")},
                            {"kind", shown.at("kind")},
                            {"state", shown.at("state")},
                            {"met", isMet},
                            {"texts", texts}});
        }
    }
    return list;
}

ordered_json tasksOf(Context &context, const Contact &contact) {
    ordered_json list = ordered_json::array();
    storage::TaskRepository tasks(context.db);
    for (const domain::TaskId id : tasks.ofCustomer(contact.customer)) {
        const ordered_json shown = toJson(context, *tasks.byId(id));
        ordered_json texts = ordered_json::object();
        collect(shown, {}, contact.name, texts);
        if (!texts.empty()) {
            list.push_back({{"id", shown.at("id")},
                            {"when", shown.at("when")},
                            {"state", shown.at("state")},
                            {"texts", texts}});
        }
    }
    return list;
}

} // namespace

base::Result<ordered_json> PersonService::document(const std::string &id) const {
    const db::ReadTransaction oneState(m_context.db);
    const ContactService contacts(m_context);
    ACCORD_TRY(const Contact contact, contacts.find(id));
    storage::CustomerRepository customers(m_context.db);
    ACCORD_TRY(const auto customer, customerOf(m_context, customers.codeOf(contact.customer)));
    ACCORD_CHECK(demand(m_context, domain::Action::ExportPerson, customer.owner, customer.code));
    ordered_json document = {
        {"contact", contacts.document(contact)}, {"customer_name", customer.name},
        {"notes", ordered_json::array()},        {"visits", visitsOf(m_context, contact)},
        {"tasks", tasksOf(m_context, contact)},  {"changes", ordered_json::array()}};
    for (const CustomerNote &note : notesAbout(m_context, contact)) {
        document["notes"].push_back(recordToJson(m_context, note));
    }
    for (const auto &item :
         storage::History(m_context.db).ofEntity(Contact::kEntity, contact.id.value())) {
        document["changes"].push_back({{"at", item.at.toString(m_context.company.zone)},
                                       {"by", item.by},
                                       {"field", item.field},
                                       {"old", item.oldValue},
                                       {"new", item.newValue}});
    }
    return document;
}

base::Result<PersonErasure> PersonService::erase(const std::string &id) {
    PersonErasure erasure;
    {
        db::Transaction transaction(m_context.db);
        ACCORD_TRY(const Contact before, ContactService(m_context).find(id));
        storage::CustomerRepository customers(m_context.db);
        ACCORD_TRY(const auto customer, customerOf(m_context, customers.codeOf(before.customer)));
        ACCORD_CHECK(demand(m_context, domain::Action::ErasePerson, customer.owner, customer.code));
        if (before.isErased) {
            return base::fail(base::ErrorCode::Stale, "contact.erased",
                              "The personal data of this contact is erased already.", "id", id);
        }
        ACCORD_TRY(erasure, takeOut(m_context, before, stampOf(m_context)));
        transaction.commit();
    }
    m_context.db.dialect().settle(); // nothing of it stays in the log beside the file
    m_context.hub.publish(DataKind::Customers);
    return erasure;
}

base::Result<std::int64_t> eraseAgain(Context &restored,
                                      const std::vector<storage::PersonErased> &persons) {
    std::int64_t erased = 0;
    storage::RecordStore<Contact> contacts(restored.db);
    for (const storage::PersonErased &person : persons) {
        db::Transaction transaction(restored.db);
        const auto contact = contacts.byId(person.contact);
        if (contact && !contact->isErased) {
            ACCORD_CHECK(takeOut(restored, *contact, {restored.clock.now(), person.by}));
            transaction.commit();
            ++erased;
        }
    }
    restored.db.dialect().settle();
    return erased;
}

} // namespace accord::app
