// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a person's data out of the change log: payloads and salts go, the rows and their chain
// stay, so that it still verifies (QUALITY P6). The ledger says who was erased, never what.
#pragma once

#include "db/connection.h"
#include "domain/record.h"
#include "storage/stamp.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

// Inside the caller's transaction; how many payloads are gone. Undo passes their sets over.
[[nodiscard]] std::int64_t erasePayloads(db::Connection &connection, std::string_view entity,
                                         std::int64_t id);
// The name in visits, tasks and notes of the customer gives way to `left`, and what the log kept of
// those texts goes; how many payloads.
[[nodiscard]] std::int64_t eraseName(db::Connection &connection, domain::CustomerId customer,
                                     const std::string &name, const std::string &left);
// In the ledger, once per person.
void noteErasure(db::Connection &connection, domain::ContactId contact, std::int64_t valuesGone,
                 const Stamp &stamp);
struct PersonErased {
    domain::ContactId contact;
    domain::UserId by;
};
// The ledger of a company file, read without touching it; empty when there is none to read.
[[nodiscard]] std::vector<PersonErased> erasedPersons(const std::filesystem::path &file);

} // namespace accord::storage
