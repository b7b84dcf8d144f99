// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sales_import.h"

#include <algorithm>
#include <array>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::SalesField;

constexpr std::int64_t kStepRows = 8'192;

base::Error missing(const std::string &field, const io::TableReader &reader) {
    std::string columns;
    for (const std::string &cell : reader.header()) {
        columns += (columns.empty() ? "" : ", ") + cell;
    }
    return {ErrorCode::Unreadable,
            "import.missing_field",
            field,
            {},
            "No column of the table is known to be " + field + "; it has: " + columns +
                ". Name the column in a map (--map).",
            {{"field", field}, {"columns", columns}}};
}

tl::unexpected<base::Error> badUnpivot(const std::string &what) {
    return base::fail(ErrorCode::Invalid, "map.bad", "The map at unpivot: " + what + ".", "unpivot",
                      {}, {{"where", "unpivot"}, {"what", what}});
}

std::string_view mappedText(const io::FieldSource *source, const io::TableRow &row) {
    return source == nullptr ? std::string_view{} : ImportCells::text(*source, row);
}

} // namespace

SalesImport::SalesImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                         const io::ColumnMap &map, ImportRejections &rejections)
    : m_context(context),
      m_request(request),
      m_reader(reader),
      m_map(map),
      m_rejections(rejections),
      m_customers(context, request, map) {}

base::Done SalesImport::begin() {
    ACCORD_TRY(m_cells, ImportCells::make(m_map));
    m_code = m_map.find("customer_code");
    m_month = m_map.find("month") != nullptr ? m_map.find("month") : m_map.find("date");
    m_category = m_map.find("category");
    m_product = m_map.find("product");
    m_brandProfit = m_map.find("brand_profit");
    m_totalProfit = m_map.find("customer_profit");
    if (m_code == nullptr) {
        return tl::unexpected(missing("customer_code", m_reader));
    }
    if (m_month == nullptr && m_map.unpivotField != "month") {
        return tl::unexpected(missing("month", m_reader));
    }
    mapAmounts();
    if (!m_map.unpivotField.empty()) {
        ACCORD_CHECK(beginUnpivot());
    }
    if (m_amounts.empty() && m_brandProfit == nullptr && m_totalProfit == nullptr) {
        return tl::unexpected(missing("payment", m_reader));
    }
    const bool manyPerRow =
        !m_map.unpivotField.empty() || m_brandProfit != nullptr || m_totalProfit != nullptr;
    m_staging = std::make_unique<SalesStaging>(m_amounts.size(), manyPerRow);
    m_staging->expect(m_reader.bytesTotal() / 16);
    m_values.resize(m_amounts.size());
    return m_customers.begin();
}

void SalesImport::mapAmounts() {
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        const auto field = static_cast<SalesField>(i);
        const auto *source = m_map.find(domain::salesFieldCode(field));
        if (source != nullptr || m_map.unpivotInto == domain::salesFieldCode(field)) {
            m_amounts.push_back({source == nullptr ? io::FieldSource{} : *source, field,
                                 field == SalesField::Quantity ? 3 : 2});
            m_mask = static_cast<std::uint8_t>(m_mask | (1U << static_cast<unsigned>(i)));
        }
    }
}

base::Done SalesImport::beginUnpivot() {
    if (m_amounts.size() != 1 || m_map.find(m_map.unpivotInto) != nullptr ||
        m_brandProfit != nullptr || m_totalProfit != nullptr) {
        return badUnpivot("\"into\" must be the one amount of the map");
    }
    const std::string &field = m_map.unpivotField;
    if (field != "month" && field != "category" && field != "product") {
        return badUnpivot("\"field\" must be month, category or product");
    }
    if (field != "month") {
        return {};
    }
    for (const auto &column : m_map.unpivotColumns) {
        CellFault fault;
        m_unpivotMonths.push_back(m_cells.month(column.value, column.column, fault));
        if (!fault.reason.empty()) {
            return badUnpivot("\"" + column.value + "\" is no month; write it like 2026-01");
        }
    }
    return {};
}

base::Done SalesImport::stage(const base::Progress &progress) {
    for (io::TableRow row;;) {
        ACCORD_TRY(const bool more, m_reader.next(row));
        if (!more) {
            return {};
        }
        if (m_rowsRead++ % kStepRows == 0) {
            ACCORD_CHECK(step(progress, 0, m_reader.bytesDone(), m_reader.bytesTotal()));
        }
        CellFault fault;
        if (!stageRow(row, fault)) {
            m_rejections.add(row, fault);
        }
    }
}

bool SalesImport::readAmounts(const io::TableRow &row, CellFault &fault) {
    bool any = false;
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const Amount &amount = m_amounts[i];
        m_values[i] = ImportCells::amount(amount.source, row, amount.places, fault);
        any = any || m_values[i].has_value();
    }
    return any;
}

SalesImport::Profit SalesImport::readProfit(const io::TableRow &row, CellFault &fault) const {
    Profit profit;
    if (m_brandProfit != nullptr) {
        profit.brand = ImportCells::amount(*m_brandProfit, row, 2, fault);
    }
    if (m_totalProfit != nullptr) {
        profit.total = ImportCells::amount(*m_totalProfit, row, 2, fault);
    }
    return profit;
}

// False with the fault when the row cannot be taken; then nothing of it is kept.
bool SalesImport::stageRow(const io::TableRow &row, CellFault &fault) {
    const std::uint32_t customer = m_customers.number(ImportCells::text(*m_code, row), row, fault);
    if (!fault.reason.empty()) {
        return false;
    }
    if (!m_map.unpivotField.empty()) {
        return stageUnpivoted(row, customer, fault);
    }
    const base::Month month = m_cells.month(*m_month, row, fault);
    const auto category = mappedText(m_category, row);
    const auto product = mappedText(m_product, row);
    const bool figures = fault.reason.empty() && readAmounts(row, fault);
    Profit profit = readProfit(row, fault);
    const bool profits = profit.brand || profit.total;
    if (fault.reason.empty() && !figures && !profits) {
        fault = {"row.no_amount", CellFault::kNoColumn};
    }
    const std::uint32_t pair =
        fault.reason.empty() && figures ? m_catalogue.pair(category, product, fault) : 0;
    if (!fault.reason.empty()) {
        return false;
    }
    m_staging->beginRow();
    if (figures) {
        m_staging->add(month, customer, pair, m_values);
    }
    // A blank profit is a statement too, unless it is added up (RULES section 3).
    const bool mapped = m_brandProfit != nullptr || m_totalProfit != nullptr;
    if (profits || (mapped && m_request.mode != ImportMode::Add)) {
        profit.month = month;
        profit.customer = customer;
        profit.row = static_cast<std::uint32_t>(m_staging->rows() - 1);
        m_profits.push_back(profit);
    }
    m_customers.seen(customer, month);
    return true;
}

bool SalesImport::stageUnpivoted(const io::TableRow &row, std::uint32_t customer,
                                 CellFault &fault) {
    base::Month month;
    if (m_map.unpivotField != "month") {
        month = m_cells.month(*m_month, row, fault);
    }
    std::string_view category = mappedText(m_category, row);
    std::string_view product = mappedText(m_product, row);
    m_staging->beginRow();
    bool any = false;
    for (std::size_t i = 0; i < m_map.unpivotColumns.size() && fault.reason.empty(); ++i) {
        const auto &column = m_map.unpivotColumns[i];
        m_values[0] = ImportCells::amount(row.cell(column.column), column.column,
                                          m_amounts.front().places, fault);
        if (!m_values[0]) {
            continue;
        }
        month = m_unpivotMonths.empty() ? month : m_unpivotMonths[i];
        category = m_map.unpivotField == "category" ? column.value : category;
        product = m_map.unpivotField == "product" ? column.value : product;
        m_staging->add(month, customer, m_catalogue.pair(category, product, fault), m_values);
        m_customers.seen(customer, month);
        any = true;
    }
    if (fault.reason.empty() && !any) {
        fault = {"row.no_amount", CellFault::kNoColumn};
    }
    if (!fault.reason.empty()) {
        m_staging->dropRow();
        return false;
    }
    return true;
}

} // namespace accord::app
