// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerRepository: the customer file, its tree and its list. Writes run inside the caller's
// transaction and are logged by the caller (change_log.h).
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "storage/customer_list.h"
#include "storage/stamp.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

// Duplicate ("customer.code_taken").
[[nodiscard]] tl::unexpected<base::Error> customerCodeTaken(const std::string &code);

class CustomerRepository {
public:
    static constexpr int kWholeOrder = std::numeric_limits<int>::max();

    explicit CustomerRepository(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] std::optional<domain::Customer> byId(domain::CustomerId id);
    [[nodiscard]] std::optional<domain::Customer> byCode(std::string_view code);
    [[nodiscard]] std::optional<domain::CustomerId> idOfCode(std::string_view code);
    [[nodiscard]] std::string codeOf(domain::CustomerId id); // "" when there is none
    // Every code with its id, ascending by code (bytes); for imports that meet many customers.
    struct CodeAndId {
        std::string code;
        domain::CustomerId id;
    };
    [[nodiscard]] std::vector<CodeAndId> allCodes();

    // Duplicate ("customer.code_taken"). The row starts at version 1.
    [[nodiscard]] base::Done insert(const domain::Customer &customer, const Stamp &stamp);
    // `customer.version` = the version read. The new version; Stale ("stale"), Duplicate.
    [[nodiscard]] base::Result<std::int64_t> update(const domain::Customer &customer,
                                                    const Stamp &stamp);
    // For undo of an insert. Invalid ("undo.in_use") while figures, plans, children … refer to it.
    [[nodiscard]] base::Done remove(domain::CustomerId id);

    // Invalid ("filter.bad"); NotFound ("customer.not_found") when `after` is no customer.
    [[nodiscard]] base::Result<Page<CustomerListRow>> list(const CustomerQuery &query);
    // The same filter without paging: whole customers for export, in the query's order.
    [[nodiscard]] base::Result<std::vector<domain::CustomerId>> ids(const CustomerQuery &query);
    // The first `query.limit` ids of the order (kWholeOrder = all) with its groups; without a
    // filter and a group the first few take no longer than a page. `after` plays no part.
    [[nodiscard]] base::Result<CustomerOrder> order(const CustomerQuery &query);
    // The rows of these customers in this order; those that are gone are left out.
    [[nodiscard]] std::vector<CustomerListRow> rows(std::span<const domain::CustomerId> ids,
                                                    base::Date today);
    // The twelve months up to the last one with facts; null without facts.
    [[nodiscard]] base::Period salesYear();
    // Own net sales by month of a year of twelve months, parallel to `ids`.
    [[nodiscard]] std::vector<YearSales> yearSales(std::span<const domain::CustomerId> ids,
                                                   base::Period year);
    // Their sum over all of `ids`.
    [[nodiscard]] YearSales yearTotals(std::vector<domain::CustomerId> ids, base::Period year);

    // Direct children, by code.
    [[nodiscard]] std::vector<domain::CustomerId> children(domain::CustomerId id);
    // Nearest first, without the customer itself.
    [[nodiscard]] std::vector<domain::CustomerId> ancestors(domain::CustomerId id);
    // Without the customer itself; ends also in a damaged tree with a circle.
    [[nodiscard]] std::vector<domain::CustomerId> descendants(domain::CustomerId id);
    // Would `parent` above `id` close a circle?
    [[nodiscard]] bool closesCircle(domain::CustomerId id, domain::CustomerId parent);
    // The account level of a customer (RULES section 2): the nearest of itself and its ancestors
    // marked so, else the top of its tree.
    [[nodiscard]] domain::CustomerId accountLevelOf(domain::CustomerId id);

    // Customers with the same folded name or the same tax number; either text may be "".
    [[nodiscard]] std::vector<domain::CustomerId> duplicates(std::string_view name,
                                                             std::string_view taxNumber);
    // Customers with a near name (domain/near_name.h), the first `most`; looks at all names.
    [[nodiscard]] std::vector<domain::CustomerId> nearlyNamed(std::string_view name,
                                                              std::size_t most);
    [[nodiscard]] std::int64_t count();

private:
    [[nodiscard]] base::Result<Page<CustomerListRow>> rankedPage(const CustomerQuery &query);
    [[nodiscard]] base::Result<std::int64_t> countOf(const CustomerQuery &query);
    [[nodiscard]] base::Result<std::vector<domain::CustomerId>>
    idsByIndex(const CustomerQuery &query, std::int64_t total);
    [[nodiscard]] base::Result<std::vector<domain::CustomerId>>
    firstRanked(const CustomerQuery &query);
    [[nodiscard]] base::Result<std::vector<CustomerOrder::Group>>
    gather(const CustomerQuery &query, CustomerSort sort, bool isReversed,
           std::vector<domain::CustomerId> &ids);

    db::Connection &m_db;
};

} // namespace accord::storage
