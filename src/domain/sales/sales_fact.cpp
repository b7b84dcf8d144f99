// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sales/sales_fact.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {
constexpr CodeTable<SalesField, kSalesFieldCount> kFields{
    {"quantity", "net_sales", "gross_sales", "payment", "margin", "trade_spend"}};
} // namespace

std::string_view salesFieldCode(SalesField field) {
    return kFields.word(field);
}

} // namespace accord::domain
