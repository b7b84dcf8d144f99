// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "db/sqlite/sqlite_connection.h"
#include "storage/filter.h"
#include "storage/row.h"
#include "storage/typed_texts.h"

#include <array>
#include <string_view>

namespace accord::storage {

namespace {

// ?1 = customer, ?2 = name, ?3 = what is left.
constexpr std::array<std::string_view, 3> kNameInTexts{
    R"(
    UPDATE visit SET purpose = REPLACE(purpose, ?2, ?3),
        note_overview = REPLACE(note_overview, ?2, ?3),
        note_central = REPLACE(note_central, ?2, ?3),
        note_reality = REPLACE(note_reality, ?2, ?3),
        note_closing = REPLACE(note_closing, ?2, ?3),
        note_degree = REPLACE(note_degree, ?2, ?3), agreements = REPLACE(agreements, ?2, ?3),
        reason_note = REPLACE(reason_note, ?2, ?3), card = REPLACE(card, ?2, ?3),
        version = version + 1
    WHERE customer_id = ?1 AND purpose || note_overview || note_central || note_reality ||
        note_closing || note_degree || agreements || reason_note || card
        <> REPLACE(purpose || note_overview || note_central || note_reality || note_closing ||
                   note_degree || agreements || reason_note || card, ?2, ?3))",
    R"(
    UPDATE task SET what = REPLACE(what, ?2, ?3), why = REPLACE(why, ?2, ?3),
        place = REPLACE(place, ?2, ?3), how = REPLACE(how, ?2, ?3),
        reason = REPLACE(reason, ?2, ?3), move_reason = REPLACE(move_reason, ?2, ?3),
        what_folded = '', version = version + 1
    WHERE customer_id = ?1 AND what || why || place || how || reason || move_reason
        <> REPLACE(what || why || place || how || reason || move_reason, ?2, ?3))",
    R"(
    UPDATE customer_note SET text = REPLACE(text, ?2, ?3), version = version + 1
    WHERE customer_id = ?1 AND text <> REPLACE(text, ?2, ?3))"};

// ?1 = customer, ?2 = a LIKE pattern of the name.
constexpr std::string_view kSetsWithName = R"(
    INSERT INTO erased_set (set_seq)
    SELECT DISTINCT r.set_seq FROM change_row r
    JOIN change_payload p ON p.set_seq = r.set_seq AND p.row_no = r.row_no
    WHERE ((r.entity_type = 'visit'
            AND r.entity_id IN (SELECT id FROM visit WHERE customer_id = ?1))
        OR (r.entity_type = 'task' AND r.entity_id IN (SELECT id FROM task WHERE customer_id = ?1))
        OR (r.entity_type = 'customer_note'
            AND r.entity_id IN (SELECT id FROM customer_note WHERE customer_id = ?1)))
      AND p.payload LIKE ?2 ESCAPE '\'
    ON CONFLICT (set_seq) DO NOTHING)";

constexpr std::string_view kPayloadsWithName = R"(
    UPDATE change_payload SET salt = NULL, payload = NULL
    WHERE payload LIKE ?2 ESCAPE '\' AND (set_seq, row_no) IN
        (SELECT set_seq, row_no FROM change_row
         WHERE (entity_type = 'visit'
                AND entity_id IN (SELECT id FROM visit WHERE customer_id = ?1))
            OR (entity_type = 'task' AND entity_id IN (SELECT id FROM task WHERE customer_id = ?1))
            OR (entity_type = 'customer_note'
                AND entity_id IN (SELECT id FROM customer_note WHERE customer_id = ?1))))";

} // namespace

std::int64_t erasePayloads(db::Connection &connection, std::string_view entity, std::int64_t id) {
    connection
        .cached(R"(
        INSERT INTO erased_set (set_seq)
        SELECT DISTINCT set_seq FROM change_row WHERE entity_type = ?1 AND entity_id = ?2
        ON CONFLICT (set_seq) DO NOTHING)")
        .bind(1, entity)
        .bind(2, id)
        .run();
    return connection
        .cached(R"(
        UPDATE change_payload SET salt = NULL, payload = NULL
        WHERE payload IS NOT NULL AND (set_seq, row_no) IN
            (SELECT set_seq, row_no FROM change_row WHERE entity_type = ?1 AND entity_id = ?2))")
        .bind(1, entity)
        .bind(2, id)
        .run();
}

std::int64_t eraseName(db::Connection &connection, domain::CustomerId customer,
                       const std::string &name, const std::string &left) {
    for (const std::string_view sql : kNameInTexts) {
        connection.cached(sql).bind(1, customer.value()).bind(2, name).bind(3, left).run();
    }
    fillTaskTexts(connection);
    const std::string pattern = "%" + escapeLike(name) + "%";
    connection.cached(kSetsWithName).bind(1, customer.value()).bind(2, pattern).run();
    return connection.cached(kPayloadsWithName).bind(1, customer.value()).bind(2, pattern).run();
}

void noteErasure(db::Connection &connection, domain::ContactId contact, std::int64_t valuesGone,
                 const Stamp &stamp) {
    connection
        .cached(R"(
        INSERT INTO person_erasure (contact_id, at, by_user, values_gone) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (contact_id) DO NOTHING)")
        .bind(1, contact.value())
        .bind(2, stamp.at.secondsUtc())
        .bind(3, stamp.by.value())
        .bind(4, valuesGone)
        .run();
}

std::vector<PersonErased> erasedPersons(const std::filesystem::path &file) {
    std::vector<PersonErased> persons;
    try {
        const auto db = db::sqlite::open(file, {.mode = db::sqlite::OpenMode::Frozen, .vfs = {}});
        auto &row =
            db->cached("SELECT contact_id, by_user FROM person_erasure ORDER BY contact_id");
        while (row.next()) {
            persons.push_back({idAt<domain::ContactId>(row, 0), idAt<domain::UserId>(row, 1)});
        }
        row.reset();
    } catch (const base::StorageError &) {
        persons.clear(); // no file, none of ours, or one that is being replaced for its damage
    }
    return persons;
}

} // namespace accord::storage
