// SPDX-License-Identifier: GPL-3.0-or-later
// SalesImport: one sales file on its way in (RULES section 3). Rows are staged in a few dozen bytes
// each, compared with the stored facts key by key, and only the difference is written.
#pragma once

#include "app/import_pipeline.h"
#include "app/import_rejections.h"
#include "app/import_service.h"
#include "app/sales_catalogue.h"
#include "app/sales_customers.h"
#include "app/sales_staging.h"
#include "domain/sales/sales_fact.h"
#include "storage/sales_repository.h"
#include "storage/sales_writer.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace accord::app {

class SalesImport final : public ImportPipeline {
public:
    // `map` is bound to the header of `reader`; both must outlive this.
    SalesImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                const io::ColumnMap &map, ImportRejections &rejections);

    [[nodiscard]] base::Done begin() override;
    [[nodiscard]] base::Done stage(const base::Progress &progress) override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

private:
    // A mapped amount: a field of the facts, or one of the two profits.
    struct Amount {
        io::FieldSource source;
        domain::SalesField field = domain::SalesField::Quantity;
        int places = 2;
    };
    struct Profit {
        base::Month month;
        std::uint32_t customer = 0;
        std::uint32_t row = 0;
        std::optional<std::int64_t> brand;
        std::optional<std::int64_t> total;
    };
    using Values = std::vector<std::optional<std::int64_t>>;
    using Deltas = std::map<base::Month, std::array<std::int64_t, domain::kSalesFieldCount>>;

    void mapAmounts();
    [[nodiscard]] base::Done beginUnpivot();
    [[nodiscard]] bool readAmounts(const io::TableRow &row, CellFault &fault);
    [[nodiscard]] Profit readProfit(const io::TableRow &row, CellFault &fault) const;
    [[nodiscard]] bool stageRow(const io::TableRow &row, CellFault &fault);
    [[nodiscard]] bool stageUnpivoted(const io::TableRow &row, std::uint32_t customer,
                                      CellFault &fault);

    [[nodiscard]] domain::SalesKey keyOf(const SalesStaging::Group &group) const;
    [[nodiscard]] domain::SalesValues wanted(const SalesStaging::Group &group,
                                             const domain::SalesValues &stored) const;
    [[nodiscard]] base::Done writeFacts(storage::SalesWriter *writer,
                                        const base::Progress &progress, ImportResult &result);
    [[nodiscard]] base::Done writeBatch(std::vector<SalesStaging::Group> &groups,
                                        storage::SalesWriter *writer, ImportResult &result);
    void clearOthers(std::size_t at, base::Month month, storage::SalesWriter *writer);
    [[nodiscard]] std::vector<domain::SalesKey> clearable(std::size_t at, base::Month month);
    void clearFact(const domain::SalesKey &key, const storage::StoredFact &stored,
                   storage::SalesWriter *writer);
    void addUp(const SalesStaging::Group &group, const domain::SalesValues &before,
               const domain::SalesValues &after);
    using ProfitTotals = std::map<base::Month, std::array<std::int64_t, 2>>;
    [[nodiscard]] domain::CustomerProfit wantedProfit(const domain::CustomerProfit &file,
                                                      const domain::CustomerProfit &stored) const;
    [[nodiscard]] std::optional<RowFate> settleProfit(const domain::CustomerProfit &file,
                                                      storage::SalesWriter *writer);
    // What the rows [from, to) say together, which are of one customer and month.
    [[nodiscard]] std::size_t endOfProfit(std::size_t from) const;
    [[nodiscard]] domain::CustomerProfit addedUp(std::size_t from, std::size_t to) const;
    void totalProfits(ImportResult &result) const;
    void clearOtherProfits(storage::SalesWriter *writer);
    [[nodiscard]] ProfitTotals profitTotals() const;
    void listProfitFalls(const ProfitTotals &before, ImportResult &result) const;
    [[nodiscard]] base::Done writeProfits(storage::SalesWriter *writer, ImportResult &result);
    void countRows(ImportResult &result);
    void listFalls(const std::vector<storage::MonthTotal> &totals, ImportResult &result) const;

    Context &m_context;
    const ImportRequest &m_request;
    io::TableReader &m_reader;
    const io::ColumnMap &m_map;
    ImportRejections &m_rejections;
    ImportCells m_cells;
    SalesCustomers m_customers;
    SalesCatalogue m_catalogue;
    std::unique_ptr<SalesStaging> m_staging;
    std::vector<Amount> m_amounts;
    const io::FieldSource *m_code = nullptr;
    const io::FieldSource *m_month = nullptr;
    const io::FieldSource *m_category = nullptr;
    const io::FieldSource *m_product = nullptr;
    const io::FieldSource *m_brandProfit = nullptr;
    const io::FieldSource *m_totalProfit = nullptr;
    std::vector<base::Month> m_unpivotMonths; // when months are unpivoted
    Values m_values;                          // of the row being read
    std::vector<Profit> m_profits;
    std::uint8_t m_mask = 0;         // mapped fields of the facts
    std::int64_t m_keptOfOthers = 0; // replace-period leaves the books of others alone
    Deltas m_deltas;
    ProfitTotals m_profitDeltas; // brand, total
    std::array<base::Wide, domain::kSalesFieldCount> m_totals{};
};

} // namespace accord::app
