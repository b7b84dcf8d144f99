// SPDX-License-Identifier: GPL-3.0-or-later
// AbcRepository: the input of a classification, kept runs (immutable) and current classes.
#pragma once

#include "base/clock.h"
#include "base/month.h"
#include "base/result.h"
#include "db/connection.h"
#include "domain/abc/abc.h"
#include "domain/customer/customer.h"
#include "storage/page.h"
#include "storage/stamp.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct AbcRunHead {
    domain::AbcRunId id;
    std::string name;
    base::Period period;
    std::int64_t ranked = 0;
    std::string inputDigest;
    base::Instant at;
    domain::UserId by;
};

struct AbcRun {
    AbcRunHead head;
    std::string policy; // JSON
    std::string result; // JSON
};

struct AbcOverride {
    domain::CustomerId customer;
    domain::AbcClass cls = domain::AbcClass::None;
    std::string why;
    base::Date until; // last day in force
    std::int64_t version = 0;
};

// What a report says of a customer beside its figures.
struct AbcLabel {
    domain::CustomerId id;
    std::string name;
    std::string city;
    std::string province;
    domain::StoreFormat format = domain::StoreFormat::None;
    domain::UserId owner;
};

class AbcRepository {
public:
    explicit AbcRepository(db::Connection &connection) : m_db(connection) {}
    // Every customer, ascending by id.
    [[nodiscard]] std::vector<domain::AbcCustomer> customers();
    // The figures of one month, ascending by customer; `customers` as customers() gives them.
    void forEachFact(base::Month month, const std::vector<domain::AbcCustomer> &customers,
                     const std::function<void(const domain::AbcFact &)> &take);
    // Of every customer, ascending by id.
    [[nodiscard]] std::vector<AbcLabel> labels();

    // Duplicate ("abc.name_taken").
    [[nodiscard]] base::Done insertRun(const AbcRun &run);
    [[nodiscard]] std::optional<AbcRun> run(std::string_view name);
    [[nodiscard]] bool hasRun(domain::AbcRunId id);
    // Newest first; `after` is the name of a run.
    [[nodiscard]] Page<AbcRunHead> runs(int limit, const std::string &after = {});

    [[nodiscard]] std::optional<AbcOverride> overrideOf(domain::CustomerId customer);
    // All overrides in force on `day`.
    [[nodiscard]] std::vector<AbcOverride> overridesOn(base::Date day);
    // Version 0 = must not exist yet. The new version, or Stale.
    [[nodiscard]] base::Result<std::int64_t> saveOverride(std::int64_t id, const AbcOverride &value,
                                                          const Stamp &stamp);
    // Override in force, else class in the run last applied, else None (RULES section 2).
    [[nodiscard]] domain::AbcClass currentClass(domain::CustomerId customer, base::Date day);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
