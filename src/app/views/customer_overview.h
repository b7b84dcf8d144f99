// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of one customer shows at a glance: twelve months of sales and payment beside the
// year before, the group it belongs to, and a year of figures by category. Figures are those of the
// customer with everything below it.
#pragma once

#include "base/month.h"
#include "domain/sales/sales_fact.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

// One month each, oldest first; absent = no figure on file.
using YearFigures = std::array<std::optional<std::int64_t>, 12>;
// The sum of the first so many; absent when there is no figure at all.
[[nodiscard]] std::optional<std::int64_t> sumOf(const YearFigures &figures,
                                                std::size_t months = 12);

struct CustomerTreeRow {
    std::string code;
    std::string name;
    int depth = 0; // 0 = top of the group
    bool isAccount = false;
    bool isShown = false;               // the customer whose page it is
    std::int64_t below = 0;             // customers under it, at all depths
    std::optional<std::int64_t> netFen; // last twelve months, with everything below
};

struct CustomerOverview {
    base::Period year; // the twelve months up to the last with figures; null = none in the company
    YearFigures netFen;
    YearFigures netBeforeFen; // the twelve months before
    YearFigures paymentFen;
    // The way up to the top of the group, the customer itself and its direct children (the largest
    // 200 by sales).
    std::vector<CustomerTreeRow> tree;
};

// One calendar year, month by category, beside the year before.
struct CategoryYear {
    std::string category; // "" = not known
    YearFigures year;
    YearFigures before;
};
struct CustomerSales {
    int year = 0;
    // The months the two years are compared by: those up to the last with figures in the company.
    std::size_t months = 12;
    domain::SalesField field = domain::SalesField::NetSales;
    std::vector<CategoryYear> categories; // by name; those with a figure in one of the years
    CategoryYear total;
};

} // namespace accord::app
