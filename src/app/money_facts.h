// SPDX-License-Identifier: GPL-3.0-or-later
// Money facts of customers: writing (one record, or a file) and the figures made of them, of a
// customer alone or with everything below it.
#pragma once

#include "app/record_import.h"
#include "app/record_service.h"
#include "app/views/money_view.h"
#include "domain/customer/rollup.h"
#include "domain/money/money_facts.h"

#include <map>
#include <string>

namespace accord::app {

template<>
struct RecordRules<domain::Receivable> {
    static void begin(const Context & /*context*/, domain::Receivable & /*record*/) {}
    static base::Issues check(const Context &context, const domain::Receivable * /*before*/,
                              domain::Receivable &after) {
        return domain::check(after, today(context));
    }
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const domain::Receivable * /*before*/,
                                const domain::Receivable & /*after*/) {
        return {};
    }
};
template<>
struct RecordRules<domain::StockCount> {
    static void begin(const Context &context, domain::StockCount &record);
    static base::Issues check(const Context &context, const domain::StockCount * /*before*/,
                              domain::StockCount &after) {
        return domain::check(after, today(context));
    }
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const domain::StockCount * /*before*/,
                                const domain::StockCount & /*after*/) {
        return {};
    }
};

using ReceivableService = RecordService<domain::Receivable>;
using StockService = RecordService<domain::StockCount>;
using MustHaveService = RecordService<domain::MustHave>;
using ServiceFactService = RecordService<domain::ServiceFact>;

// Key: the invoice number at the customer. An invoice on file takes what the file brings; a new one
// needs its day and amount.
class ReceivableImport final : public RecordImport<domain::Receivable> {
public:
    using RecordImport::RecordImport;
    [[nodiscard]] base::Done begin() override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

protected:
    [[nodiscard]] std::optional<domain::Receivable>
    existing(const io::TableRow &row, const domain::Receivable &record, CellFault &fault) override;
    [[nodiscard]] bool complete(const io::TableRow &row, domain::Receivable &record,
                                CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::Receivable &record) const override {
        return record.invoice;
    }

private:
    bool m_isOnFile = false; // the invoice of the row at hand
    std::int64_t m_overpaid = 0;
    std::string m_overpaidNames; // the first of them
};

// Key: product, day of production and day of the count at the customer. Products that are not on
// file are made.
class StockImport final : public RecordImport<domain::StockCount> {
public:
    using RecordImport::RecordImport;
    [[nodiscard]] base::Done begin() override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

protected:
    [[nodiscard]] std::optional<domain::StockCount>
    existing(const io::TableRow &row, const domain::StockCount &record, CellFault &fault) override;
    [[nodiscard]] bool complete(const io::TableRow &row, domain::StockCount &record,
                                CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::StockCount &record) const override;
    [[nodiscard]] base::Result<domain::FieldValue>
    resolve(domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) override;

private:
    // Products that are not stored yet: by folded name, and their names as written.
    std::map<std::string, domain::ProductId> m_fresh;
    std::map<domain::ProductId, std::string> m_names;
};

// Reads only, so that it also works over the context of a ReadSession.
class MoneyFigures {
public:
    explicit MoneyFigures(Context &context) : m_context(context) {}
    // NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<ReceivableView>
    receivables(const std::string &customerCode, base::Date on,
                domain::Rollup rollup = domain::Rollup::WithBelow) const;
    [[nodiscard]] base::Result<StockView>
    stock(const std::string &customerCode, base::Date on,
          domain::Rollup rollup = domain::Rollup::WithBelow) const;

private:
    Context &m_context;
};

} // namespace accord::app
