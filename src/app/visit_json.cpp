// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_json.h"

#include "app/field_reader.h"
#include "base/text.h"
#include "domain/contact/contact.h"
#include "domain/visit/visit_json.h"
#include "domain/visit/visit_rules.h"
#include "storage/customer_repository.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"
#include "storage/visit_files.h"

#include <string_view>
#include <utility>
#include <vector>

namespace accord::app {

using domain::Visit;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

ordered_json orNull(std::string_view text) {
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json userCode(const Context &context, domain::UserId id) {
    const auto user = storage::UserRepository(context.db).byId(id);
    return user ? ordered_json(user->code) : ordered_json(nullptr);
}

struct Reading {
    const Context &context;
    const std::string entity;
    base::Issues &issues;
};

void readInt(FieldReader &fields, const char *key, std::optional<int> &field) {
    std::optional<std::int64_t> value = field;
    fields.number(key, value);
    field = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// Entries may stand as a plain text where nothing else is known of them.
void readContacts(const Reading &reading, const json &list, Visit &visit) {
    visit.contacts.clear();
    for (const json &entry : list) {
        domain::VisitContact contact;
        if (entry.is_string()) {
            contact.name = entry.get<std::string>();
        } else {
            FieldReader fields(reading.context, entry, reading.entity, reading.issues);
            std::string id;
            fields.text("name", contact.name);
            fields.text("contact_id", id);
            contact.contactId = id.empty() ? 0 : base::parseIdNumber(id).value_or(0);
            fields.finish();
        }
        visit.contacts.push_back(std::move(contact));
    }
}

// The one of the people who was met by id, or by a name that nobody else has; nullptr without one.
const domain::Contact *onePersonMet(const std::vector<domain::Contact> &people,
                                    const domain::VisitContact &met) {
    const std::string name = base::fold(met.name);
    const auto isMet = [&](const domain::Contact &person) {
        if (met.contactId != 0) {
            return met.contactId == person.id.value();
        }
        return met.name == person.id.toString() ||
               (!person.isErased && base::fold(person.name) == name);
    };
    const auto found = std::ranges::find_if(people, isMet);
    return std::ranges::count_if(people, isMet) == 1 ? &*found : nullptr;
}

// Who was named by id or by a name that one person at the customer has, is that person.
void linkContacts(const Context &context, Visit &visit) {
    const auto people =
        storage::RecordStore<domain::Contact>(context.db).ofCustomer(visit.customer);
    for (domain::VisitContact &met : visit.contacts) {
        if (met.name.empty() && met.contactId == 0) {
            continue;
        }
        if (const domain::Contact *person = onePersonMet(people, met)) {
            const bool hasName = met.contactId != 0 && !met.name.empty();
            met.contactId = person->id.value();
            met.name = hasName ? met.name : person->name;
        }
    }
}

void readPreparation(const Reading &reading, const json &list, Visit &visit) {
    visit.preparation.clear();
    for (const json &entry : list) {
        domain::PreparationItem item;
        if (entry.is_string()) {
            item.text = entry.get<std::string>();
        } else {
            FieldReader fields(reading.context, entry, reading.entity, reading.issues);
            fields.text("text", item.text);
            fields.flag("done", item.done);
            fields.finish();
        }
        visit.preparation.push_back(std::move(item));
    }
}

void readNotes(const Reading &reading, const json &document, Visit &visit) {
    FieldReader fields(reading.context, document, reading.entity, reading.issues);
    fields.text("overview", visit.notes.overview);
    fields.text("central", visit.notes.central);
    fields.text("reality", visit.notes.reality);
    fields.text("closing", visit.notes.closing);
    fields.text("degree", visit.notes.degree);
    fields.finish();
}

void readObservations(const Reading &reading, const json &list, Visit &visit) {
    visit.observations.clear();
    for (const json &entry : list) {
        FieldReader fields(reading.context, entry, reading.entity, reading.issues);
        domain::Observation observation;
        std::optional<std::int64_t> value;
        std::string unit;
        fields.word("kind", observation.kind, domain::observationKindFromCode);
        fields.text("product", observation.product);
        fields.thousandths("value", value);
        fields.thousandths("target", observation.targetMilli);
        fields.text("unit", unit);
        fields.text("note", observation.note);
        fields.finish();
        const std::string_view usual = domain::unitOf(observation.kind);
        if (!value) {
            fields.wrongType("value", "a number");
        } else if (!unit.empty() && unit != usual) {
            reading.issues.push_back({base::ErrorCode::Invalid,
                                      "visit.unit",
                                      "observations",
                                      reading.entity,
                                      std::string(code(observation.kind)) + " is told in " +
                                          std::string(usual) + ", not in " + unit + ".",
                                      {{"kind", std::string(code(observation.kind))},
                                       {"unit", std::string(usual)},
                                       {"value", unit}}});
        }
        observation.valueMilli = value.value_or(0);
        visit.observations.push_back(std::move(observation));
    }
}

void readObjections(const Reading &reading, const json &list, Visit &visit) {
    visit.objections.clear();
    for (const json &entry : list) {
        FieldReader fields(reading.context, entry, reading.entity, reading.issues);
        domain::Objection objection;
        fields.text("words", objection.words);
        fields.text("listened", objection.listened);
        fields.text("asked", objection.asked);
        fields.text("explained", objection.explained);
        fields.text("acted", objection.acted);
        fields.flag("resolved", objection.resolved);
        fields.finish();
        visit.objections.push_back(std::move(objection));
    }
}

void readCompetitors(const Reading &reading, const json &list, Visit &visit) {
    visit.competitors.clear();
    for (const json &entry : list) {
        FieldReader fields(reading.context, entry, reading.entity, reading.issues);
        domain::CompetitorActivity activity;
        fields.text("competitor", activity.competitor);
        fields.text("product", activity.product);
        fields.text("activity", activity.activity);
        fields.number("price_fen", activity.priceFen);
        fields.thousandths("shelf_share", activity.shelfShareMilli);
        fields.finish();
        visit.competitors.push_back(std::move(activity));
    }
}

template<class Word>
void readWords(FieldReader &fields, const char *key, const char *wanted, std::vector<Word> &words,
               std::optional<Word> (*fromCode)(std::string_view)) {
    const json *list = fields.list(key);
    if (list == nullptr) {
        return;
    }
    words.clear();
    for (const json &entry : *list) {
        const auto word = entry.is_string() ? fromCode(entry.get<std::string>()) : std::nullopt;
        if (word) {
            words.push_back(*word);
        } else {
            fields.wrongType(key, wanted);
        }
    }
}

void readCoaching(const Reading &reading, const json &document, Visit &visit) {
    FieldReader fields(reading.context, document, reading.entity, reading.issues);
    fields.text("strengths", visit.coaching.strengths);
    fields.text("improve", visit.coaching.improve);
    fields.text("follow_up", visit.coaching.followUp);
    fields.date("follow_up_on", visit.coaching.followUpOn);
    if (const json *scores = fields.list("scores")) {
        visit.coaching.scores.clear();
        for (const json &entry : *scores) {
            FieldReader score(reading.context, entry, reading.entity, reading.issues);
            domain::CoachingScore read;
            std::optional<int> points;
            score.text("item", read.item);
            readInt(score, "score", points);
            score.finish();
            read.score = points.value_or(0);
            visit.coaching.scores.push_back(std::move(read));
        }
    }
    fields.finish();
}

void readTime(const Reading &reading, FieldReader &fields, const char *key,
              std::optional<int> &minute) {
    std::string time = domain::timeText(minute);
    fields.text(key, time);
    minute = domain::timeFromText(time);
    if (!time.empty() && !minute) {
        reading.issues.push_back({base::ErrorCode::Invalid,
                                  "visit.time_bad",
                                  key,
                                  reading.entity,
                                  "\"" + time + "\" is no time of day such as 10:00.",
                                  {{"value", time}}});
    }
}

void readCard(FieldReader &fields, const Reading &reading, Visit &visit) {
    const auto part = [&](const char *key, bool isList,
                          void (*read)(const Reading &, const json &, Visit &)) {
        if (const json *found = isList ? fields.list(key) : fields.object(key)) {
            read(reading, *found, visit);
        }
    };
    part("preparation", true, readPreparation);
    part("contacts", true, readContacts);
    part("notes", false, readNotes);
    part("observations", true, readObservations);
    part("objections", true, readObjections);
    part("competitors", true, readCompetitors);
    part("coaching", false, readCoaching);
    readWords(fields, "needs", "words such as price or service", visit.needs, domain::needFromCode);
    readWords(fields, "smart", "words such as attainable or relevant", visit.smart,
              domain::smartSignFromCode);
}

ordered_json observationsOf(const Visit &visit) {
    ordered_json list = ordered_json::array();
    for (const domain::Observation &o : visit.observations) {
        list.push_back({{"kind", code(o.kind)},
                        {"product", orNull(o.product)},
                        {"value", domain::milliToJson(o.valueMilli)},
                        {"unit", domain::unitOf(o.kind)},
                        {"target", o.targetMilli ? domain::milliToJson(*o.targetMilli)
                                                 : ordered_json(nullptr)},
                        {"note", orNull(o.note)}});
    }
    return list;
}

ordered_json filesOf(const Context &context, const Visit &visit) {
    ordered_json list = ordered_json::array();
    for (const domain::CustomerFile &file : storage::filesOfVisit(context.db, visit.id)) {
        list.push_back({{"id", file.id.toString()}, {"name", file.name}});
    }
    return list;
}

} // namespace

void applyVisitJson(const Context &context, const json &document, VisitDay day, Visit &visit,
                    base::Issues &issues) {
    const Reading reading{context, visit.id.toString(), issues};
    FieldReader fields(context, document, reading.entity, issues);
    fields.ignore("id");
    fields.ignore("tasks");
    fields.ignore("files");
    fields.customer("customer", visit.customer);
    fields.date("date", day == VisitDay::Held ? visit.heldOn : visit.plannedOn);
    readTime(reading, fields, "at", visit.plannedMinute);
    fields.word("kind", visit.kind, domain::visitKindFromCode);
    fields.user("owner", visit.owner);
    fields.user("partner", visit.partner);
    fields.text("purpose", visit.purpose);
    fields.text("agreements", visit.agreements);
    readInt(fields, "result", visit.result);
    fields.word("mood", visit.mood, domain::moodFromCode);
    fields.date("next_visit", visit.nextVisit);
    readTime(reading, fields, "next_at", visit.nextMinute);
    readCard(fields, reading, visit);
    if (document.is_object() && document.contains("contacts")) {
        linkContacts(context, visit);
    }
    fields.finish();
}

ordered_json toJson(const Context &context, const Visit &visit) {
    ordered_json document = {
        {"id", visit.id.toString()},
        {"customer", orNull(storage::CustomerRepository(context.db).codeOf(visit.customer))},
        {"date", orNull(visit.day().toString())},
        {"at", orNull(domain::timeText(visit.plannedMinute))},
        {"kind", code(visit.kind)},
        {"state", code(visit.state)},
        {"missed", domain::isMissed(visit, today(context))},
        {"owner", userCode(context, visit.owner)},
        {"partner", userCode(context, visit.partner)},
        {"planned_on", orNull(visit.plannedOn.toString())},
        {"held_on", orNull(visit.heldOn.toString())},
        {"purpose", orNull(visit.purpose)},
        {"notes",
         {{"overview", visit.notes.overview},
          {"central", visit.notes.central},
          {"reality", visit.notes.reality},
          {"closing", visit.notes.closing},
          {"degree", visit.notes.degree}}},
        {"observations", observationsOf(visit)},
        {"agreements", orNull(visit.agreements)},
        {"result", visit.result ? ordered_json(*visit.result) : ordered_json(nullptr)},
        {"mood", orNull(code(visit.mood))},
        {"next_visit", orNull(visit.nextVisit.toString())},
        {"next_at", orNull(domain::timeText(visit.nextMinute))},
        {"reason", orNull(visit.reason)},
        {"reason_note", orNull(visit.reasonNote)}};
    const ordered_json card = domain::cardToJson(visit);
    for (const auto &[key, list] : card.items()) {
        document[key] = list;
    }
    document["files"] = filesOf(context, visit);
    document["version"] = visit.version;
    return document;
}

} // namespace accord::app
