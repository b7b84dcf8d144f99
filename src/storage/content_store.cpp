// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/content_store.h"

#include "base/digest.h"

#include <cstdint>

namespace accord::storage {
namespace {

constexpr std::size_t kChunk = 256U << 10U;

constexpr std::string_view kSize = "SELECT size FROM file_content WHERE sha256 = ?1";
constexpr std::string_view kInsert = R"(
    INSERT INTO file_content (sha256, size, created_at, created_by) VALUES (?1, ?2, ?3, ?4))";
constexpr std::string_view kInsertChunk =
    "INSERT INTO file_chunk (sha256, position, bytes) VALUES (?1, ?2, ?3)";
constexpr std::string_view kChunks =
    "SELECT bytes FROM file_chunk WHERE sha256 = ?1 ORDER BY position";

} // namespace

std::string ContentStore::put(std::string_view bytes, const Stamp &stamp) {
    std::string digest = base::hex(base::sha256(bytes));
    auto &known = m_db.cached(kSize);
    const bool isThere = known.bind(1, digest).next();
    known.reset();
    if (isThere) {
        return digest;
    }
    m_db.cached(kInsert)
        .bind(1, digest)
        .bind(2, static_cast<std::int64_t>(bytes.size()))
        .bind(3, stamp.at.secondsUtc())
        .bind(4, stamp.by.value())
        .run();
    std::int64_t position = 0;
    for (std::size_t from = 0; from < bytes.size(); from += kChunk) {
        m_db.cached(kInsertChunk)
            .bind(1, digest)
            .bind(2, position++)
            .bindBlob(3, bytes.substr(from, kChunk))
            .run();
    }
    return digest;
}

base::Result<std::string> ContentStore::bytes(const std::string &sha256) {
    auto &known = m_db.cached(kSize);
    const bool isThere = known.bind(1, sha256).next();
    const std::int64_t size = isThere ? known.integer(0) : 0;
    known.reset();
    if (!isThere) {
        return base::fail(base::ErrorCode::NotFound, "file.no_content",
                          "The content of the file is not in the company file.", "sha256", sha256);
    }
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(size));
    auto &row = m_db.cached(kChunks);
    row.bind(1, sha256);
    while (row.next()) {
        bytes += row.blob(0);
    }
    row.reset();
    if (base::hex(base::sha256(bytes)) != sha256) {
        return base::fail(base::ErrorCode::Unreadable, "file.damaged",
                          "The content of the file is not as it was kept.", "sha256", sha256);
    }
    return bytes;
}

} // namespace accord::storage
