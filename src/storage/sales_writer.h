// SPDX-License-Identifier: GPL-3.0-or-later
// SalesWriter: the bulk path into sales_fact and profit_fact inside one transaction. Keeps the
// before-images that undo needs and the customer_month sums. Fastest when keys come ascending by
// FactOrder; correct in any order, each key once. What is written may be read after finish(), which
// is called once before the commit.
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/sales/sales_fact.h"
#include "storage/sales_repository.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace accord::storage {

class SalesWriter {
public:
    // `set` is the change set of the import (ChangeSetWriter::id()).
    SalesWriter(db::Connection &connection, domain::ChangeSetId set);
    SalesWriter(const SalesWriter &) = delete;
    SalesWriter &operator=(const SalesWriter &) = delete;
    ~SalesWriter();

    // Writes the fact; `stored` is what SalesRepository::read gave for the key. A fact that is
    // already as wanted is left alone.
    void put(const domain::SalesKey &key, const StoredFact &stored,
             const domain::SalesValues &values);
    // Takes the fact away.
    void remove(const domain::SalesKey &key, const StoredFact &stored);
    // Sets the two profits of a customer's month; a missing value keeps what was stored.
    void putProfit(const domain::CustomerProfit &profit, bool estimated);
    // The same, but a missing value takes the stored one away.
    void replaceProfit(const domain::CustomerProfit &profit, bool estimated);

    struct Totals {
        std::optional<base::Period> months; // of everything touched
        std::int64_t factsWritten = 0;      // facts that now bear this set
        std::int64_t profitsWritten = 0;
    };
    // Brings customer_month up to date for what was touched.
    [[nodiscard]] Totals finish();

private:
    struct Statements;
    struct Waiting;
    void enter(const domain::SalesKey &key);
    void leave();
    void touch(base::Month month);
    bool keepBefore(const domain::SalesKey &key, const StoredFact &stored);
    void flush();

    db::Connection &m_db;
    std::int64_t m_set;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Waiting> m_waiting;
    Totals m_totals;
};

// Sums customer_month again from the facts; the number of rows that were wrong.
std::int64_t rebuildCustomerMonth(db::Connection &connection);

} // namespace accord::storage
