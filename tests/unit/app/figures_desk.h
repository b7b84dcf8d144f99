// SPDX-License-Identifier: GPL-3.0-or-later
// A test company with accounts and sales facts, for the services that work on figures.
#pragma once

#include "support/temp_folder.h"
#include "support/test_company.h"

#include <string>

namespace accord::test {

class FiguresDesk {
public:
    TestCompany company;
    TempFolder folder;

    // A customer owned by `owner` ("" = nobody), below `parent` ("" = none).
    void customer(const std::string &code, const std::string &owner,
                  const std::string &parent = {});
    // CSV of sales facts, first line the field names.
    void sales(const std::string &csv);
    // Twelve months of one category: net sales, payment and margin of 100, 90 and 30 yuan per
    // month times the number of the month.
    void year(const std::string &customer, const std::string &category, int year);
};

} // namespace accord::test
