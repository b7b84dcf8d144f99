// SPDX-License-Identifier: GPL-3.0-or-later
// CompanyRepository: the one company row and the policies that the company changed.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/company/company.h"
#include "storage/stamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::storage {

struct StoredPolicy {
    std::string content; // JSON
    std::int64_t version = 0;
};

// The id of a policy in the change log; 0 for a name that is none.
[[nodiscard]] std::int64_t policyKey(std::string_view name);
// "" for an id that is none.
[[nodiscard]] std::string_view policyOfKey(std::int64_t key);

class CompanyRepository {
public:
    explicit CompanyRepository(db::Connection &connection) : m_db(connection) {}
    // Once, when the file is made; `replica` 0..4095.
    void create(const domain::Company &company, int replica, base::Instant at);
    // Throws StorageError (NotCompany) when the row is missing.
    [[nodiscard]] domain::Company load();
    [[nodiscard]] int replica();
    // A copied file draws a new replica, so that ids made in both never meet.
    void changeReplica(int replica);
    // The highest id of any entity of the file, for IdGenerator::continueAfter.
    [[nodiscard]] std::int64_t highestId();

    [[nodiscard]] std::optional<StoredPolicy> policy(std::string_view name);
    // `version` 0 = must not exist yet. The new version, or Stale.
    [[nodiscard]] base::Result<std::int64_t> savePolicy(std::string_view name,
                                                        std::string_view content,
                                                        std::int64_t version, const Stamp &stamp);
    void removePolicy(std::string_view name);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
