// SPDX-License-Identifier: GPL-3.0-or-later
// ContentStore: the bytes of files by their SHA-256, in chunks. Writes run inside the caller's
// transaction.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "storage/stamp.h"

#include <string>
#include <string_view>

namespace accord::storage {

class ContentStore {
public:
    explicit ContentStore(db::Connection &connection) : m_db(connection) {}

    // Keeps the bytes unless they are there; their digest in lower-case hex.
    [[nodiscard]] std::string put(std::string_view bytes, const Stamp &stamp);
    // NotFound ("file.no_content"); Unreadable ("file.damaged") when the digest does not fit.
    [[nodiscard]] base::Result<std::string> bytes(const std::string &sha256);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
