// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerBin: customers that were made by mistake and wait to be brought back or forgotten (RULES
// section 1), and what of a customer is history. Writes run inside the caller's transaction.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "domain/relation/relation.h"
#include "storage/stamp.h"
#include "storage/undo.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

inline constexpr const char *kBinEntity = "customer_bin"; // under the customer's id

// A customer with its dated changes as it was, and since when it lies in the bin.
struct BinnedCustomer {
    domain::Customer customer;
    std::vector<domain::CustomerChange> changes;
    base::Date binnedOn;
    domain::UserId binnedBy;
    std::int64_t version = 0;
};

// So many visits, contacts … of a customer.
struct HistoryCount {
    std::string_view kind; // "visits"; a word of ui.history
    std::int64_t count = 0;
};

class CustomerBin {
public:
    explicit CustomerBin(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] std::optional<BinnedCustomer> byId(domain::CustomerId id);
    // The one put aside last, when several had the code.
    [[nodiscard]] std::optional<BinnedCustomer> byCode(std::string_view code);
    [[nodiscard]] std::vector<BinnedCustomer> all();                      // the latest first
    [[nodiscard]] std::vector<BinnedCustomer> binnedUpTo(base::Date day); // the oldest first
    void insert(const BinnedCustomer &binned, const Stamp &stamp);
    void remove(domain::CustomerId id);

    // What happened with a customer and refers to it, by kind, without the kinds of which there is
    // nothing. Fields, tags and dated changes are the customer's own and no history.
    [[nodiscard]] std::vector<HistoryCount> historyOf(domain::CustomerId customer);

private:
    db::Connection &m_db;
};

[[nodiscard]] nlohmann::json image(const BinnedCustomer &binned);
[[nodiscard]] std::unique_ptr<EntityRestorer> binRestorer(db::Connection &connection);

} // namespace accord::storage
