// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database from its schema step to the newest, one transaction per step, so that a kill
// leaves it at a whole step from which the next start goes on.
#pragma once

#include "db/connection.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct SchemaStep {
    std::int64_t number = 0; // from 1 upwards; a number may be left out, never used twice
    std::string name;        // "0001_company"
    std::string_view sql;    // lives as long as the program
};

// The files sql/<folder>/NNNN_name.sql inside the program, in order. Throws std::logic_error when
// a number is missing or stands twice.
[[nodiscard]] std::vector<SchemaStep> embeddedSteps(std::string_view folder);

class Migrator {
public:
    explicit Migrator(std::vector<SchemaStep> steps);
    [[nodiscard]] std::int64_t newest() const;
    // Takes the missing steps; `beforeFirst` (the backup) runs once before the first of them, and
    // not when the database is fresh or up to date. Throws StorageError TooNew for a database
    // above newest().
    void migrate(db::Connection &connection, const std::function<void()> &beforeFirst = {}) const;
    // The schema that the steps up to `version` give, read from a database made in memory.
    [[nodiscard]] std::vector<db::SchemaObject> schemaOf(std::int64_t version) const;

private:
    std::vector<SchemaStep> m_steps;
};

} // namespace accord::storage
