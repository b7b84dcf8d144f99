// SPDX-License-Identifier: GPL-3.0-or-later
// Money facts of customers: writing (one record, or a file) and the figures made of them, of a
// customer alone or with everything below it.
#pragma once

#include "app/product_import.h"
#include "app/record_service.h"
#include "app/views/money_view.h"
#include "domain/customer/rollup.h"
#include "domain/money/money_facts.h"

#include <optional>
#include <string>

namespace accord::app {

// The usual rules, and what makes a record the only one of its kind at the customer.
template<class Record>
struct MoneyRules {
    static void begin(const Context & /*context*/, Record & /*record*/) {}
    static base::Issues check(const Context &context, const Record * /*before*/, Record &after);
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const Record * /*before*/, const Record & /*after*/) {
        return {};
    }
};
template<>
struct RecordRules<domain::Receivable> : MoneyRules<domain::Receivable> {};
template<>
struct RecordRules<domain::StockCount> : MoneyRules<domain::StockCount> {
    static void begin(const Context &context, domain::StockCount &record);
};
template<>
struct RecordRules<domain::MustHave> : MoneyRules<domain::MustHave> {};
template<>
struct RecordRules<domain::ServiceFact> : MoneyRules<domain::ServiceFact> {};

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
    [[nodiscard]] std::string_view keyField() const override { return "invoice"; }

private:
    bool m_isOnFile = false; // the invoice of the row at hand
    std::int64_t m_overpaid = 0;
    std::string m_overpaidNames; // the first of them
};

// Key: product, day of production and day of the count at the customer. Products that are not on
// file are made.
class StockImport final : public ProductRecordImport<domain::StockCount> {
public:
    using ProductRecordImport::ProductRecordImport;
    [[nodiscard]] base::Done begin() override;

protected:
    [[nodiscard]] std::optional<domain::StockCount>
    existing(const io::TableRow &row, const domain::StockCount &record, CellFault &fault) override;
    [[nodiscard]] bool complete(const io::TableRow &row, domain::StockCount &record,
                                CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::StockCount &record) const override;
};

// Key: the product at the customer. Products that are not on file are made.
class MustHaveImport final : public ProductRecordImport<domain::MustHave> {
public:
    using ProductRecordImport::ProductRecordImport;
    [[nodiscard]] base::Done begin() override;

protected:
    [[nodiscard]] std::optional<domain::MustHave>
    existing(const io::TableRow &row, const domain::MustHave &record, CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::MustHave &record) const override {
        return record.product.toString();
    }
};

// Key: the month at the customer. Rates are per cent ("96.5%", 96.5) or shares of 1 (0.965).
class ServiceImport final : public RecordImport<domain::ServiceFact> {
public:
    using RecordImport::RecordImport;
    [[nodiscard]] base::Done begin() override;

protected:
    [[nodiscard]] std::optional<domain::ServiceFact>
    existing(const io::TableRow &row, const domain::ServiceFact &record, CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::ServiceFact &record) const override {
        return std::to_string(record.month);
    }
    [[nodiscard]] std::string_view keyField() const override { return "month"; }
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
    // By customer, then as they came.
    [[nodiscard]] base::Result<std::vector<MustHaveRow>>
    mustHaves(const std::string &customerCode) const;
    // Of the customer itself, the newest month first.
    [[nodiscard]] base::Result<std::vector<ServiceRow>>
    service(const std::string &customerCode) const;
    // Of the customer itself, the newest of the last 36 months with any first.
    [[nodiscard]] base::Result<std::vector<ProfitRow>>
    profits(const std::string &customerCode) const;

private:
    Context &m_context;
};

} // namespace accord::app
