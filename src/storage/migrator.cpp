// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "base/resource.h"
#include "base/storage_error.h"
#include "db/sqlite/sqlite_connection.h"

#include <charconv>
#include <stdexcept>
#include <utility>

namespace accord::storage {

namespace {

// "sql/sqlite/0001_company.sql" -> 1, "0001_company"
SchemaStep stepOf(std::string_view resourceName) {
    std::string_view name = resourceName.substr(resourceName.rfind('/') + 1);
    name = name.substr(0, name.rfind('.'));
    SchemaStep step;
    const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), step.number);
    if (error != std::errc() || stop != name.data() + 4) {
        throw std::logic_error("schema step without a number: " + std::string(resourceName));
    }
    step.name = name;
    step.sql = base::resource(resourceName);
    return step;
}

void takeInTransaction(db::Connection &connection, const SchemaStep &step) {
    db::Transaction transaction(connection);
    // Another process may have taken it while this one waited for the lock.
    if (connection.dialect().schemaVersion() >= step.number) {
        return;
    }
    connection.script(step.sql);
    if (!connection.dialect().foreignKeyBreaches(1).empty()) {
        throw base::StorageError(base::StorageProblem::Corrupt, 0, "schema step " + step.name,
                                 "rows would point to nothing after this step; the file was left "
                                 "as it was");
    }
    connection.dialect().setSchemaVersion(step.number);
    transaction.commit();
}

// A step may drop a table that others point to and make it anew; were foreign keys enforced, the
// drop would delete or refuse the rows of the others. The end of the step is checked instead.
void take(db::Connection &connection, const SchemaStep &step) {
    connection.dialect().enforceForeignKeys(false);
    try {
        takeInTransaction(connection, step);
    } catch (...) {
        connection.dialect().enforceForeignKeys(true);
        throw;
    }
    connection.dialect().enforceForeignKeys(true);
}

} // namespace

std::vector<SchemaStep> embeddedSteps(std::string_view folder) {
    std::vector<SchemaStep> steps;
    for (const std::string_view name : base::resourceNames("sql/" + std::string(folder) + "/")) {
        steps.push_back(stepOf(name));
    }
    return steps;
}

Migrator::Migrator(std::vector<SchemaStep> steps) : m_steps(std::move(steps)) {
    std::int64_t last = 0;
    for (const SchemaStep &step : m_steps) {
        const bool follows = last == 0 ? step.number == 1 : step.number > last;
        if (!follows) {
            throw std::logic_error("schema steps must be numbered upwards from 1: " + step.name);
        }
        last = step.number;
    }
}

std::int64_t Migrator::newest() const {
    return m_steps.empty() ? 0 : m_steps.back().number;
}

void Migrator::migrate(db::Connection &connection, const std::function<void()> &beforeFirst) const {
    const std::int64_t found = connection.dialect().schemaVersion();
    if (found > newest()) {
        throw base::StorageError(base::StorageProblem::TooNew, static_cast<int>(found), "open",
                                 "the file was written by a later version of Accord (schema " +
                                     std::to_string(found) + ", this program knows " +
                                     std::to_string(newest()) + "); install that version");
    }
    if (found > 0 && found < newest() && beforeFirst) {
        beforeFirst();
    }
    for (const SchemaStep &step : m_steps) {
        if (step.number > found) {
            take(connection, step);
        }
    }
}

std::vector<db::SchemaObject> Migrator::schemaOf(std::int64_t version) const {
    const auto fresh = db::sqlite::openMemory();
    for (const SchemaStep &step : m_steps) {
        if (step.number <= version) {
            take(*fresh, step);
        }
    }
    return fresh->dialect().schemaObjects();
}

} // namespace accord::storage
