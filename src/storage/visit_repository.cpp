// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visit_repository.h"

#include "domain/visit/visit_json.h"
#include "storage/row.h"

#include <set>
#include <utility>

namespace accord::storage {

namespace {

using domain::Visit;
using domain::VisitId;

Visit visitAt(const db::Statement &row) {
    Visit v;
    int i = 0;
    const auto number = [&row](int column) -> std::optional<int> {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(static_cast<int>(row.integer(column)));
    };
    v.id = idAt<VisitId>(row, i++);
    v.customer = idAt<domain::CustomerId>(row, i++);
    v.kind = wordAt(row, i++, domain::visitKindFromCode);
    v.state = wordAt(row, i++, domain::visitStateFromCode);
    v.owner = idAt<domain::UserId>(row, i++);
    v.partner = idAt<domain::UserId>(row, i++);
    v.plannedOn = dateAt(row, i++);
    v.plannedMinute = number(i++);
    v.heldOn = dateAt(row, i++);
    v.purpose = textAt(row, i++);
    v.notes.overview = textAt(row, i++);
    v.notes.central = textAt(row, i++);
    v.notes.reality = textAt(row, i++);
    v.notes.closing = textAt(row, i++);
    v.notes.degree = textAt(row, i++);
    v.agreements = textAt(row, i++);
    v.result = number(i++);
    v.mood = wordAt(row, i++, domain::moodFromCode);
    v.nextVisit = dateAt(row, i++);
    v.nextMinute = number(i++);
    v.reason = textAt(row, i++);
    v.reasonNote = textAt(row, i++);
    domain::cardFromJson(nlohmann::json::parse(row.text(i++)), v);
    v.version = row.integer(i++);
    v.calendarUid = textAt(row, i++);
    return v;
}

void loadObservations(db::Connection &db, Visit &visit) {
    auto &row = db.cached(R"(
        SELECT kind, product, value_milli, target_milli, note FROM visit_observation
        WHERE visit_id = ?1 ORDER BY position)");
    row.bind(1, visit.id.value());
    while (row.next()) {
        visit.observations.push_back({wordAt(row, 0, domain::observationKindFromCode),
                                      textAt(row, 1), row.integer(2), row.optionalInteger(3),
                                      textAt(row, 4)});
    }
    row.reset();
}

void saveObservations(db::Connection &db, const Visit &visit) {
    int position = 0;
    for (const domain::Observation &o : visit.observations) {
        db.cached(R"(INSERT INTO visit_observation (visit_id, position, kind, product, value_milli,
                         target_milli, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
            .bind(1, visit.id.value())
            .bind(2, position++)
            .bind(3, code(o.kind))
            .bind(4, o.product)
            .bind(5, o.valueMilli)
            .bind(6, o.targetMilli)
            .bind(7, o.note)
            .run();
    }
}

// Parameters ?1 … ?27 of INSERT and UPDATE.
void bindVisit(db::Statement &s, const Visit &v, const Stamp &stamp) {
    int i = 1;
    s.bind(i++, v.id.value());
    s.bind(i++, v.customer.value());
    s.bind(i++, code(v.kind));
    s.bind(i++, code(v.state));
    s.bind(i++, v.owner.value());
    s.bind(i++, orNull(v.partner));
    s.bind(i++, v.day().toString());
    s.bind(i++, v.plannedOn.toString());
    s.bind(i++, v.plannedMinute);
    s.bind(i++, v.heldOn.toString());
    s.bind(i++, v.purpose);
    s.bind(i++, v.notes.overview);
    s.bind(i++, v.notes.central);
    s.bind(i++, v.notes.reality);
    s.bind(i++, v.notes.closing);
    s.bind(i++, v.notes.degree);
    s.bind(i++, v.agreements);
    s.bind(i++, v.result);
    s.bind(i++, code(v.mood));
    s.bind(i++, v.nextVisit.toString());
    s.bind(i++, v.nextMinute);
    s.bind(i++, v.reason);
    s.bind(i++, v.reasonNote);
    s.bind(i++, domain::cardToJson(v).dump());
    s.bind(i++, stamp.at.secondsUtc());
    s.bind(i++, stamp.by.value());
    s.bind(i++, v.calendarUid);
}

} // namespace

std::optional<Visit> VisitRepository::byId(VisitId id) {
    auto &row = m_db.cached(R"(
        SELECT id, customer_id, kind, state, owner_id, partner_id, planned_on, planned_minute,
               held_on, purpose, note_overview, note_central, note_reality, note_closing,
               note_degree, agreements, result, mood, next_visit, next_minute, reason, reason_note,
               card, version, calendar_uid
        FROM visit WHERE id = ?1)");
    row.bind(1, id.value());
    std::optional<Visit> found;
    if (row.next()) {
        found = visitAt(row);
    }
    row.reset();
    if (found) {
        loadObservations(m_db, *found);
    }
    return found;
}

base::Done VisitRepository::insert(const Visit &visit, const Stamp &stamp) {
    auto &statement = m_db.cached(R"(
        INSERT INTO visit (id, customer_id, kind, state, owner_id, partner_id, day, planned_on,
            planned_minute, held_on, purpose, note_overview, note_central, note_reality,
            note_closing, note_degree, agreements, result, mood, next_visit, next_minute,
            reason, reason_note, card, version, created_at, created_by, updated_at, updated_by,
            calendar_uid)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
            ?19, ?20, ?21, ?22, ?23, ?24, 1, ?25, ?26, ?25, ?26, ?27))");
    bindVisit(statement, visit, stamp);
    statement.run();
    saveObservations(m_db, visit);
    return {};
}

base::Result<std::int64_t> VisitRepository::update(const Visit &visit, const Stamp &stamp) {
    auto &statement = m_db.cached(R"(
        UPDATE visit SET customer_id = ?2, kind = ?3, state = ?4, owner_id = ?5, partner_id = ?6,
            day = ?7, planned_on = ?8, planned_minute = ?9, held_on = ?10, purpose = ?11,
            note_overview = ?12, note_central = ?13, note_reality = ?14, note_closing = ?15,
            note_degree = ?16, agreements = ?17, result = ?18, mood = ?19, next_visit = ?20,
            next_minute = ?21, reason = ?22, reason_note = ?23, card = ?24, version = version + 1,
            updated_at = ?25, updated_by = ?26, calendar_uid = ?27
        WHERE id = ?1 AND version = ?28)");
    bindVisit(statement, visit, stamp);
    if (statement.bind(28, visit.version).run() == 0) {
        return stale(visit.id.toString());
    }
    m_db.cached("DELETE FROM visit_observation WHERE visit_id = ?1")
        .bind(1, visit.id.value())
        .run();
    saveObservations(m_db, visit);
    return visit.version + 1;
}

base::Done VisitRepository::remove(VisitId id) {
    m_db.cached("DELETE FROM visit WHERE id = ?1").bind(1, id.value()).run();
    return {};
}

std::optional<VisitId> VisitRepository::plannedFor(domain::CustomerId customer,
                                                   domain::UserId owner, base::Date day) {
    const auto id = firstInteger(m_db.cached(R"(
        SELECT id FROM visit WHERE customer_id = ?1 AND day = ?2 AND owner_id = ?3
            AND state IN ('planned', 'in_progress') ORDER BY id LIMIT 1)")
                                     .bind(1, customer.value())
                                     .bind(2, day.toString())
                                     .bind(3, owner.value()));
    return id ? std::optional(VisitId(*id)) : std::nullopt;
}

std::optional<VisitId> VisitRepository::ofEvent(const std::string &calendarUid,
                                                domain::UserId owner) {
    const auto id = firstInteger(m_db.cached(R"(
        SELECT id FROM visit WHERE calendar_uid = ?1 AND calendar_uid <> ''
        ORDER BY owner_id = ?2 DESC, id LIMIT 1)")
                                     .bind(1, calendarUid)
                                     .bind(2, owner.value()));
    return id ? std::optional(VisitId(*id)) : std::nullopt;
}

std::vector<VisitId> VisitRepository::ofCustomer(domain::CustomerId customer) {
    std::vector<VisitId> ids;
    auto &row = m_db.cached("SELECT id FROM visit WHERE customer_id = ?1 ORDER BY day, id");
    row.bind(1, customer.value());
    while (row.next()) {
        ids.push_back(idAt<VisitId>(row, 0));
    }
    row.reset();
    return ids;
}

std::vector<LastObservation> VisitRepository::lastObservations(domain::CustomerId customer) {
    auto &row = m_db.cached(R"(
        SELECT o.kind, o.product, o.value_milli, o.target_milli, o.note, v.held_on
        FROM visit v JOIN visit_observation o ON o.visit_id = v.id
        WHERE v.customer_id = ?1 AND v.state = 'done'
        ORDER BY v.held_on DESC, v.id DESC, o.position)");
    row.bind(1, customer.value());
    std::vector<LastObservation> found;
    std::set<std::pair<domain::ObservationKind, std::string>> seen;
    while (row.next()) {
        LastObservation last{{wordAt(row, 0, domain::observationKindFromCode), textAt(row, 1),
                              row.integer(2), row.optionalInteger(3), textAt(row, 4)},
                             dateAt(row, 5)};
        if (seen.emplace(last.observation.kind, last.observation.product).second) {
            found.push_back(std::move(last));
        }
    }
    row.reset();
    return found;
}

} // namespace accord::storage
