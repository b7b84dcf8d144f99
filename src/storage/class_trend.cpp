// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/class_trend.h"

#include "storage/abc_class_repository.h"
#include "storage/change_log.h"
#include "storage/image.h"
#include "storage/image_fields.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <nlohmann/json.hpp>

namespace accord::storage {

namespace {

// ?1 = entity type, ?2 = customer. What was taken back stands in between, so more than the last.
constexpr std::string_view kLatest = R"(
    SELECT p.payload FROM change_row r
    JOIN change_set s ON s.seq = r.set_seq
    JOIN change_payload p ON p.set_seq = r.set_seq AND p.row_no = r.row_no
    WHERE r.entity_type = ?1 AND r.entity_id = ?2 AND s.kind <> 'undo' AND p.payload IS NOT NULL
    ORDER BY r.set_seq DESC LIMIT 20)";

bool isGivenBy(const nlohmann::json &change, domain::AbcRunId run) {
    const auto after = change.find("new");
    return after != change.end() && after->is_object() && after->contains("run_id") &&
           fields::id<domain::AbcRunId>(after->at("run_id")) == run;
}

// A change holds the keys that differ alone.
domain::AbcClass before(const nlohmann::json &change, domain::AbcClass now) {
    const auto old = change.find("old");
    if (old == change.end() || !old->is_object()) {
        return domain::AbcClass::None;
    }
    return old->contains("class") ? domain::abcClassFromCode(old->at("class").get<std::string>())
                                  : now;
}

} // namespace

std::optional<ClassTrend> classTrend(db::Connection &connection, domain::CustomerId customer) {
    const auto applied = AbcClassRepository(connection).appliedOf(customer);
    if (!applied) {
        return std::nullopt;
    }
    auto &row = connection.cached(kLatest);
    row.bind(1, kAbcClassEntity).bind(2, customer.value());
    std::optional<ClassTrend> found;
    while (!found && row.next()) {
        const auto change = nlohmann::json::parse(row.text(0), nullptr, false);
        if (change.is_object() && isGivenBy(change, applied->run)) {
            found = ClassTrend{before(change, applied->cls), applied->cls};
        }
    }
    row.reset();
    return found;
}

std::vector<ListStatement> classTrendStatements() {
    return {{"changes of a class", std::string(kLatest)}};
}

} // namespace accord::storage
