// SPDX-License-Identifier: GPL-3.0-or-later
// AbcClassRepository: the classes customers have now (RULES section 2): those of the run last
// applied, and what a supervisor set by hand in their place. Writes run inside the caller's
// transaction and are logged by the caller.
#pragma once

#include "db/connection.h"
#include "domain/abc/abc.h"
#include "storage/abc_repository.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace accord::storage {

// The class that a customer has from the run last applied.
struct AppliedClass {
    domain::CustomerId customer;
    domain::AbcClass cls = domain::AbcClass::None;
    domain::AbcRunId run;
};

class AbcClassRepository {
public:
    explicit AbcClassRepository(db::Connection &connection) : m_db(connection) {}
    // Ascending by customer.
    [[nodiscard]] std::vector<AppliedClass> applied();
    [[nodiscard]] std::optional<AppliedClass> appliedOf(domain::CustomerId customer);
    void apply(const AppliedClass &value);
    void removeApplied(domain::CustomerId customer);
    // AbcRepository saves them.
    void removeOverride(domain::CustomerId customer);

private:
    db::Connection &m_db;
};

// Images for the change log; both stand under the id of the customer.
[[nodiscard]] nlohmann::json image(const AppliedClass &value);
[[nodiscard]] nlohmann::json image(const AbcOverride &value);
[[nodiscard]] AppliedClass appliedClassFromImage(domain::CustomerId customer,
                                                 const nlohmann::json &image);
[[nodiscard]] AbcOverride overrideFromImage(domain::CustomerId customer,
                                            const nlohmann::json &image);

} // namespace accord::storage
