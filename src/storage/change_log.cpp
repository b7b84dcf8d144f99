// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_log.h"

#include "storage/image.h"
#include "storage/row.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>

namespace accord::storage {

namespace {

using nlohmann::json;

constexpr std::size_t kSaltSize = 16;

std::string_view bytesOf(const base::Digest &digest) {
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

// Numbers as eight bytes, high byte first; texts behind their length: no two different records
// give the same bytes.
class Encoder {
public:
    void number(std::int64_t value) {
        const auto bits = static_cast<std::uint64_t>(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            m_bytes += static_cast<char>((bits >> static_cast<unsigned>(shift)) & 0xFFU);
        }
    }
    void text(std::string_view value) {
        number(static_cast<std::int64_t>(value.size()));
        m_bytes += value;
    }
    void raw(std::string_view value) { m_bytes += value; }
    [[nodiscard]] base::Digest digest() const { return base::sha256(m_bytes); }

private:
    std::string m_bytes;
};

base::Digest lastHead(db::Connection &db, std::int64_t &seq) {
    auto &row = db.cached("SELECT seq, head FROM change_set ORDER BY seq DESC LIMIT 1");
    base::Digest head{};
    seq = 0;
    if (row.next()) {
        seq = row.integer(0);
        const auto bytes = row.blob(1);
        if (bytes.size() != head.size()) {
            throw base::StorageError(base::StorageProblem::Corrupt, 0, "change log",
                                     "the head of the last change set is damaged");
        }
        std::copy(bytes.begin(), bytes.end(), head.begin());
    }
    row.reset();
    return head;
}

std::string serialised(const json &oldValue, const json &newValue) {
    return json{{"old", oldValue}, {"new", newValue}}.dump(-1, ' ', false,
                                                           json::error_handler_t::replace);
}

} // namespace

std::string_view changeKindCode(ChangeKind kind) {
    static constexpr std::array<std::string_view, 3> kCodes{"do", "undo", "redo"};
    return kCodes.at(static_cast<std::size_t>(kind));
}

base::Digest headerLink(const base::Digest &previous, std::int64_t seq, const ChangeSetHead &head) {
    Encoder e;
    e.raw(bytesOf(previous));
    e.number(seq);
    e.number(head.at.secondsUtc());
    e.number(head.by.value());
    e.text(head.action);
    e.text(head.reason);
    e.text(changeKindCode(head.kind));
    e.number(head.undoOf.value());
    e.number(head.undoable ? 1 : 0);
    return e.digest();
}

// Laid out by hand: verify hashes a million of these, and up to 119 bytes fit two SHA-256 blocks.
base::Digest rowLink(const base::Digest &previous, std::int64_t seq, std::int64_t rowNo,
                     std::string_view entityType, std::int64_t entityId, std::int64_t versionBefore,
                     std::int64_t versionAfter, std::string_view payloadDigest) {
    std::array<char, 192> bytes{};
    std::size_t size = 0;
    const auto raw = [&](std::string_view value) {
        value = value.substr(0, bytes.size() - size);
        std::copy(value.begin(), value.end(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
        size += value.size();
    };
    const auto number = [&](std::int64_t value, unsigned width) {
        const auto bits = static_cast<std::uint64_t>(value);
        for (unsigned i = width; i-- > 0;) {
            bytes[size++] = static_cast<char>((bits >> (8 * i)) & 0xFFU);
        }
    };
    raw(bytesOf(previous));
    number(seq, 8);
    number(rowNo, 4);
    number(entityId, 8);
    number(versionBefore, 6);
    number(versionAfter, 6);
    raw(payloadDigest.substr(0, 32));
    raw(entityType.substr(0, 64)); // last and alone of variable length
    return base::sha256({bytes.data(), size});
}

std::string headHash(db::Connection &connection) {
    std::int64_t seq = 0;
    return base::hex(lastHead(connection, seq));
}

ChangeSetWriter::ChangeSetWriter(db::Connection &connection, const ChangeSetHead &head)
    : m_db(connection) {
    if (!m_db.inTransaction()) {
        throw std::logic_error("a change set is written inside a transaction");
    }
    const base::Digest previous = lastHead(m_db, m_seq);
    ++m_seq;
    m_link = headerLink(previous, m_seq, head);
    m_db.cached(R"(
        INSERT INTO change_set (seq, at, by_user, action, reason, kind, undo_of, undoable, head)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))")
        .bind(1, m_seq)
        .bind(2, head.at.secondsUtc())
        .bind(3, head.by.value())
        .bind(4, head.action)
        .bind(5, head.reason)
        .bind(6, changeKindCode(head.kind))
        .bind(7, orNull(head.undoOf))
        .bind(8, head.undoable)
        .bindBlob(9, bytesOf(m_link))
        .run();
}

std::string_view ChangeSetWriter::salt() {
    constexpr std::size_t kAtOnce = 256;
    if (m_saltsUsed == m_salts.size()) {
        m_salts = base::randomBytes(m_salts.empty() ? kSaltSize : kSaltSize * kAtOnce);
        m_saltsUsed = 0;
    }
    const std::string_view next = std::string_view(m_salts).substr(m_saltsUsed, kSaltSize);
    m_saltsUsed += kSaltSize;
    return next;
}

void ChangeSetWriter::append(std::string_view entityType, std::int64_t entityId,
                             const std::string &payload, std::int64_t versionBefore,
                             std::int64_t versionAfter) {
    if (m_finished) {
        throw std::logic_error("the change set is finished");
    }
    const std::string_view drawn = salt();
    const base::Digest digest = base::sha256(std::string(drawn) + payload);
    ++m_rows;
    m_link = rowLink(m_link, m_seq, m_rows, entityType, entityId, versionBefore, versionAfter,
                     bytesOf(digest));
    m_db.cached(R"(
        INSERT INTO change_row (set_seq, row_no, entity_type, entity_id, version_before,
                                version_after, payload_digest, link)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))")
        .bind(1, m_seq)
        .bind(2, m_rows)
        .bind(3, entityType)
        .bind(4, entityId)
        .bind(5, versionBefore)
        .bind(6, versionAfter)
        .bindBlob(7, bytesOf(digest))
        .bindBlob(8, bytesOf(m_link))
        .run();
    m_db.cached(R"(
        INSERT INTO change_payload (set_seq, row_no, salt, payload) VALUES (?1, ?2, ?3, ?4))")
        .bind(1, m_seq)
        .bind(2, m_rows)
        .bindBlob(3, drawn)
        .bind(4, payload)
        .run();
}

bool ChangeSetWriter::record(std::string_view entityType, std::int64_t entityId, const json &before,
                             const json &after, std::int64_t versionBefore,
                             std::int64_t versionAfter) {
    if (before == after) {
        return false;
    }
    if (!before.is_object() || !after.is_object()) {
        append(entityType, entityId, serialised(before, after), versionBefore, versionAfter);
        return true;
    }
    json oldValues = json::object();
    json newValues = json::object();
    for (const auto &[key, value] : before.items()) {
        const auto other = after.find(key);
        if (other == after.end() || *other != value) {
            oldValues[key] = value;
            newValues[key] = other == after.end() ? json() : *other;
        }
    }
    for (const auto &[key, value] : after.items()) {
        if (!before.contains(key)) {
            oldValues[key] = json();
            newValues[key] = value;
        }
    }
    append(entityType, entityId, serialised(oldValues, newValues), versionBefore, versionAfter);
    return true;
}

namespace {

// Versions as the repositories give them: an insert starts at 1, an update adds 1.
template<class Entity>
bool recordEntity(ChangeSetWriter &writer, const char *type, const Entity *before,
                  const Entity *after) {
    if (before == nullptr && after == nullptr) {
        return false;
    }
    const auto id = (after != nullptr ? after : before)->id.value();
    const std::int64_t versionBefore = before != nullptr ? before->version : 0;
    const std::int64_t versionAfter = after != nullptr ? versionBefore + 1 : 0;
    return writer.record(type, id, before != nullptr ? image(*before) : json(),
                         after != nullptr ? image(*after) : json(), versionBefore, versionAfter);
}

} // namespace

bool ChangeSetWriter::record(const domain::User *before, const domain::User *after) {
    return recordEntity(*this, kUserEntity, before, after);
}
bool ChangeSetWriter::record(const domain::Customer *before, const domain::Customer *after) {
    return recordEntity(*this, kCustomerEntity, before, after);
}
bool ChangeSetWriter::record(const domain::Plan *before, const domain::Plan *after) {
    return recordEntity(*this, kPlanEntity, before, after);
}

void ChangeSetWriter::recordBulk(std::string_view entityType, std::int64_t entityId,
                                 const json &summary) {
    append(entityType, entityId, serialised(json(), summary), 0, 1);
}

void ChangeSetWriter::finish() {
    if (m_finished) {
        throw std::logic_error("the change set is finished");
    }
    m_finished = true;
    m_db.cached("UPDATE change_set SET row_count = ?2, head = ?3 WHERE seq = ?1")
        .bind(1, m_seq)
        .bind(2, m_rows)
        .bindBlob(3, bytesOf(m_link))
        .run();
}

} // namespace accord::storage
