// SPDX-License-Identifier: GPL-3.0-or-later
// PersonService: what is kept of one person, handed out on request, and erased on request. The
// business record stays without the person; nothing of it can be brought back, also not by undo.
#pragma once

#include "app/context.h"
#include "domain/contact/contact.h"
#include "storage/erasure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

struct PersonErasure {
    domain::Contact contact;   // what is left
    std::int64_t payloads = 0; // of the change log that are gone
};

class PersonService {
public:
    explicit PersonService(Context &context) : m_context(context) {}

    // Contact, entries about it and its changes. NotFound ("record.not_found"), Forbidden.
    [[nodiscard]] base::Result<nlohmann::ordered_json> document(const std::string &id) const;
    // A supervisor's act. Stale ("contact.erased") the second time, NotFound, Forbidden. Afterwards
    // neither the file nor its log holds the data; backups keep it until they age out.
    [[nodiscard]] base::Result<PersonErasure> erase(const std::string &id);

private:
    Context &m_context;
};

// Erases in a file brought back from a backup those who were erased since: a backup from before
// does not bring a person back. How many were there.
[[nodiscard]] base::Result<std::int64_t>
eraseAgain(Context &restored, const std::vector<storage::PersonErased> &persons);

} // namespace accord::app
