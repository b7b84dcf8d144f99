// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "db/sqlite/sqlite_connection.h"
#include "storage/row.h"

namespace accord::storage {

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
