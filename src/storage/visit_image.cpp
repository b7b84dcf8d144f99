// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visit_image.h"

#include "domain/visit/visit_json.h"
#include "storage/image_fields.h"

namespace accord::storage {

using domain::Visit;
using nlohmann::json;

json image(const Visit &v) {
    json observations = json::array();
    for (const domain::Observation &o : v.observations) {
        observations.push_back({{"kind", code(o.kind)},
                                {"product", o.product},
                                {"value_milli", o.valueMilli},
                                {"target_milli", fields::orNull(o.targetMilli)},
                                {"note", o.note}});
    }
    json result = {{"id", v.id.toString()},
                   {"customer_id", fields::idText(v.customer)},
                   {"kind", code(v.kind)},
                   {"state", code(v.state)},
                   {"owner_id", fields::idText(v.owner)},
                   {"partner_id", fields::idText(v.partner)},
                   {"planned_on", v.plannedOn.toString()},
                   {"planned_minute", fields::orNull(v.plannedMinute)},
                   {"held_on", v.heldOn.toString()},
                   {"purpose", v.purpose},
                   {"notes",
                    {{"overview", v.notes.overview},
                     {"central", v.notes.central},
                     {"reality", v.notes.reality},
                     {"closing", v.notes.closing},
                     {"degree", v.notes.degree}}},
                   {"observations", std::move(observations)},
                   {"agreements", v.agreements},
                   {"result", fields::orNull(v.result)},
                   {"mood", code(v.mood)},
                   {"next_visit", v.nextVisit.toString()},
                   {"next_minute", fields::orNull(v.nextMinute)},
                   {"reason", v.reason},
                   {"reason_note", v.reasonNote},
                   {"calendar_uid", v.calendarUid}};
    const json card = domain::cardToJson(v);
    for (const auto &[key, list] : card.items()) {
        result[key] = list;
    }
    return result;
}

Visit visitFromImage(const json &image) {
    return fields::reading([&] {
        Visit v;
        v.id = fields::id<domain::VisitId>(image.at("id"));
        v.customer = fields::id<domain::CustomerId>(image.at("customer_id"));
        v.kind = fields::word(image.at("kind"), domain::visitKindFromCode);
        v.state = fields::word(image.at("state"), domain::visitStateFromCode);
        v.owner = fields::id<domain::UserId>(image.at("owner_id"));
        v.partner = fields::id<domain::UserId>(image.at("partner_id"));
        v.plannedOn = fields::day(image.at("planned_on"));
        v.plannedMinute = fields::optionalInt(image.at("planned_minute"));
        v.heldOn = fields::day(image.at("held_on"));
        v.purpose = image.at("purpose");
        const json &notes = image.at("notes");
        v.notes = {notes.at("overview"), notes.at("central"), notes.at("reality"),
                   notes.at("closing"), notes.at("degree")};
        for (const json &o : image.at("observations")) {
            v.observations.push_back({fields::word(o.at("kind"), domain::observationKindFromCode),
                                      o.at("product"), o.at("value_milli"),
                                      fields::optionalNumber(o.at("target_milli")), o.at("note")});
        }
        v.agreements = image.at("agreements");
        v.result = fields::optionalInt(image.at("result"));
        v.mood = fields::word(image.at("mood"), domain::moodFromCode);
        v.nextVisit = fields::day(image.at("next_visit"));
        v.nextMinute = fields::optionalInt(image.at("next_minute"));
        v.reason = image.at("reason");
        v.reasonNote = image.at("reason_note");
        v.calendarUid = image.value("calendar_uid", std::string());
        domain::cardFromJson(image, v);
        return v;
    });
}

void record(ChangeSetWriter &log, const Visit *before, const Visit *after) {
    const Visit &either = before != nullptr ? *before : *after;
    log.record(kVisitEntity, either.id.value(), before != nullptr ? image(*before) : json(),
               after != nullptr ? image(*after) : json(), before != nullptr ? before->version : 0,
               after != nullptr ? after->version : 0);
}

} // namespace accord::storage
